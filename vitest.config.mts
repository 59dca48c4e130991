import { readFile } from 'node:fs/promises'
import { defineConfig, type Plugin } from 'vitest/config'

// These packages import JSON without saying so, which Node refuses and Vite does not.
const LANGUAGE_SERVICE = /@actions\/(?:languageservice|workflow-parser)\/.*\.js$/

/** They name source maps, too, whose sources they do not have, and Vite says so of each file. */
const withoutSourceMaps: Plugin = {
  name: 'without-source-maps',
  async load(id) {
    if (!LANGUAGE_SERVICE.test(id)) return undefined
    return (await readFile(id, 'utf8')).replace(/^\/\/# sourceMappingURL=.*$/m, '')
  },
}

export default defineConfig({
  plugins: [withoutSourceMaps],
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 30_000,
    hookTimeout: 30_000,
    // Of the tests that say that they may run beside each other: they wait for other processes most of the time.
    maxConcurrency: 8,
    server: { deps: { inline: [LANGUAGE_SERVICE] } },
  },
})
