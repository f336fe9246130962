# The embedded engine is built for glibc: Debian slim, not Alpine.
FROM node:20-slim AS build
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --ignore-scripts --no-audit --no-fund
COPY . .
RUN npm run build && npm prune --omit=dev --ignore-scripts

FROM node:20-slim
ENV NODE_ENV=production
WORKDIR /app
COPY --from=build --chown=root:root /app/package.json /app/LICENSE ./
COPY --from=build /app/node_modules node_modules
COPY --from=build /app/dist dist
COPY --from=build /app/schema schema
COPY --from=build /app/queries queries
COPY --from=build /app/examples examples
RUN ln -s /app/dist/src/cli/main.js /usr/local/bin/minutegraph && chmod +x dist/src/cli/main.js \
  && mkdir -p /minutes /data && chown node:node /data
USER node
# Unless another store is named: the minutes are mounted to be read only.
ENV MINUTEGRAPH_STORE=/data
VOLUME /data
WORKDIR /minutes
EXPOSE 4000
# Healthy once the minutes are imported: for as long as commands wait for that, it is no failure to be at it.
HEALTHCHECK --interval=10s --timeout=5s --start-period=30m --retries=6 \
  CMD ["node", "-e", "fetch('http://127.0.0.1:4000/ready').then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
ENTRYPOINT ["minutegraph"]
# Within a container the port is published by the runtime, hence all addresses; the server then asks for a token.
CMD ["serve", "/minutes", "--watch", "--address", "0.0.0.0", "--host", "localhost"]
