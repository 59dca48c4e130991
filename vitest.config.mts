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

/** The tests of one folder; test/README.md says what is in which. */
const project = (name: string) => ({ extends: true as const, test: { name, include: [`test/${name}/**/*.test.ts`] } })

export default defineConfig({
  plugins: [withoutSourceMaps],
  test: {
    globalSetup: ['test/support/run-folder.ts'],
    projects: ['unit', 'repository', 'e2e', 'robustness'].map(project),
    // Ample: no timing decides a test, and a busy machine takes long, with 32 tests of a whole robustness run at a time.
    testTimeout: 600_000,
    hookTimeout: 600_000,
    expect: { poll: { timeout: 60_000, interval: 20 } },
    // More than there are cores: a test waits for the processes that it has started.
    maxWorkers: 4,
    // Within a file, of the tests that say that they may run beside each other.
    maxConcurrency: 8,
    // The files of a worker share what they import; no test changes that.
    isolate: false,
    unstubEnvs: true,
    restoreMocks: true,
    server: { deps: { inline: [LANGUAGE_SERVICE] } },
  },
})
