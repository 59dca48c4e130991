import { positive, whole } from '../../runtime/input-kinds.ts'

/** The inputs of every action that makes requests. */
export const requestInputs = {
  'request-timeout-seconds': positive(60),
  retries: whole({ default: 5, most: 100 }),
}
