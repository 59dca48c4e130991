import { positive, statuses, text } from '../../runtime/input-kinds.ts'
import { type Input, InputProblem, shown } from '../../runtime/inputs.ts'

/** The inputs of every action that checks a site's health. */
export const healthInputs = {
  'health-check-url': { ...text(), parse: urlOf } as Input<URL | undefined>,
  'health-check-status': statuses('200'),
  'health-check-timeout-minutes': positive(10),
}

function urlOf(address: string): URL {
  const url = URL.canParse(address) ? new URL(address) : undefined
  if (!url || !/^https?:$/.test(url.protocol)) {
    throw new InputProblem(`must be an http:// or https:// address, not ${shown(address)}`)
  }
  if (url.username !== '' || url.password !== '') throw new InputProblem('must not hold a user name or password')
  return url
}
