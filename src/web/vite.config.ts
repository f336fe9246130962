/** Builds the explorer into `dist/web`, which the API server serves. Run from the project's root. */
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vite'
import { writeOperations } from './build/write-operations.js'

const here = fileURLToPath(new URL('.', import.meta.url))
const root = fileURLToPath(new URL('../..', import.meta.url))

export default defineConfig({
  root: here,
  base: '/',
  // The server puts a fresh nonce in place of this word on every answer.
  html: { cspNonce: '__CSP_NONCE__' },
  esbuild: { jsx: 'automatic', jsxImportSource: 'preact' },
  plugins: [
    {
      name: 'saved-operations',
      buildStart: () => writeOperations(root),
    },
  ],
  build: {
    outDir: `${root}dist/web`,
    emptyOutDir: true,
    target: ['es2022', 'chrome123', 'firefox120', 'safari17.5'],
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    reportCompressedSize: false,
  },
})
