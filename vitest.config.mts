import { defineConfig } from 'vitest/config'

export default defineConfig({
  resolve: { alias: { 'actions-http-client': '@actions/http-client' } },
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 30_000,
    hookTimeout: 30_000,
    // Of the tests that say that they may run beside each other: they wait for other processes most of the time.
    maxConcurrency: 8,
  },
})
