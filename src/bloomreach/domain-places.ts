import { nameOf } from './deployment.ts'
import { placeIn } from './domain-move.ts'
import { namesOf } from './live.ts'
import type { Domain, Environment } from './schemas.ts'

export interface DomainPlacesOptions {
  readonly from: Environment | undefined
  readonly to: Environment | undefined
  /** The domains that are to move. */
  readonly following: readonly Domain[]
  /** Is told the names of all domains at `to` at each look. */
  readonly onDomains?: ((names: readonly string[]) => void) | undefined
}

/** Where the domains that a switch of production moves were at the last look. */
export class DomainPlaces {
  readonly following: readonly Domain[]
  readonly #options: DomainPlacesOptions
  /** All domains at the last look. */
  #last: readonly Domain[] = []

  constructor(options: DomainPlacesOptions) {
    this.#options = options
    this.following = options.following
  }

  looked(all: readonly Domain[]): void {
    this.#last = all
    const { to, onDomains } = this.#options
    onDomains?.(domainNamesAt(all, to))
  }

  /** Those that were not seen at the new environment. */
  get left(): readonly Domain[] {
    return this.following.filter((domain) => this.#placeOf(domain) !== this.#options.to?.id)
  }

  /** A whole sentence. */
  get sentence(): string {
    if (this.following.length === 0) return 'No domain was to move.'
    const { from, to } = this.#options
    const places = [from, to].flatMap((environment) => (environment ? [environment] : []))
    const parts = places.flatMap((environment) => {
      const there = this.following.filter((domain) => this.#placeOf(domain) === environment.id)
      return there.length === 0 ? [] : [`at ${nameOf(environment)}: ${namesOf(there)}`]
    })
    const elsewhere = this.following.filter((domain) => !places.some(({ id }) => id === this.#placeOf(domain)))
    if (elsewhere.length > 0) parts.push(`at neither of them: ${namesOf(elsewhere)}`)
    return `Last seen ${parts.join('; ')}.`
  }

  #placeOf(domain: Domain): string | undefined {
    return placeIn(this.#last, domain)
  }
}

/** The names of all domains that point at the environment, by a look at `all`; none without one. */
export function domainNamesAt(all: readonly Domain[], environment: Environment | undefined): string[] {
  if (!environment) return []
  return all.filter(({ environmentId }) => environmentId === environment.id).map((domain) => nameOf(domain))
}
