import { SecretMasker } from '../../tools/runner/masker.ts'
import type { StepResult } from '../../tools/runner/run-action.ts'

/** Names of the outputs that GitHub would pass on to no other job, since there is a secret of the job in them. */
export function withheldOutputs({ outputs, masks }: Pick<StepResult, 'outputs' | 'masks'>): string[] {
  return Object.keys(outputs)
    .filter((name) => isWithheld(outputs[name] ?? '', masks))
    .sort()
}

/** Whether the value holds one of the secrets. */
export function isWithheld(value: string, secrets: readonly string[]): boolean {
  return new SecretMasker(secrets).mask(value) !== value
}
