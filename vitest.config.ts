import { defineConfig } from 'vitest/config'

import { CountReporter } from './test/count-reporter.js'

export default defineConfig({
  // Vite would load graphql a second time, as the other kind of module, and GraphQL knows no types of another copy.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/global-setup.ts'],
    setupFiles: ['test/property-runs.ts'],
    reporters: ['default', new CountReporter()],
    // Long enough for a busy machine; a test that hangs is still told.
    testTimeout: 90_000,
    hookTimeout: 120_000,
    expect: { poll: { timeout: 40_000 } },
  },
})
