import type { Call } from '../http/call.ts'
import { HttpError } from '../http/errors.ts'
import type { Pipeline } from '../http/pipeline.ts'

/**
 * Makes the calls below a path that the reference and live clients spell in several ways, such as with and without a
 * slash at its end. Calls are made with the first spelling; when the service does not know it, the next one is used,
 * and the one that the service knows is used from then on.
 */
export class PathVariants implements Pick<Pipeline, 'request' | 'options'> {
  readonly #pipeline: Pick<Pipeline, 'request' | 'options'>
  readonly #variants: readonly [string, ...string[]]
  readonly #ignoreCodes: boolean
  #known: string | undefined

  /**
   * A 404 or 405 with an `error_code` is the service's considered answer, and not an unknown path, unless `ignoreCodes`
   * says otherwise.
   */
  constructor(
    pipeline: Pick<Pipeline, 'request' | 'options'>,
    variants: readonly [string, ...string[]],
    { ignoreCodes = false }: { ignoreCodes?: boolean } = {},
  ) {
    this.#pipeline = pipeline
    this.#variants = variants
    this.#ignoreCodes = ignoreCodes
  }

  get options(): Pipeline['options'] {
    return this.#pipeline.options
  }

  /** The spelling that the service knows, once a call has found it out. */
  get known(): string | undefined {
    return this.#known
  }

  /** `call.path` begins with the first spelling. @throws what `Pipeline.request` does, for the first spelling */
  async request<T>(call: Call<T>): Promise<T> {
    if (this.#known !== undefined) return this.#requestAs(call, this.#known)
    let first: unknown
    for (const variant of this.#variants) {
      try {
        const result = await this.#requestAs(call, variant)
        this.#known = variant
        return result
      } catch (error) {
        if (!this.#isUnknownPath(error)) throw error
        first ??= error
      }
    }
    throw first
  }

  #requestAs<T>(call: Call<T>, variant: string): Promise<T> {
    return this.#pipeline.request({ ...call, path: variant + call.path.slice(this.#variants[0].length) })
  }

  #isUnknownPath(error: unknown): boolean {
    if (!(error instanceof HttpError)) return false
    // A redirect leads to another spelling.
    if ([301, 302, 307, 308].includes(error.status)) return true
    return (error.status === 404 || error.status === 405) && (this.#ignoreCodes || error.code === undefined)
  }
}
