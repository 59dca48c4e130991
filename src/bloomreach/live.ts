import { ActionError } from '../core/errors.ts'
import { isObject } from '../core/fields.ts'
import { listed } from '../core/not-found.ts'
import { nameOf } from './deployment.ts'
import { isMovable } from './domain-move.ts'
import type { Domains } from './domains.ts'
import { isSameHost } from './host.ts'
import type { Domain, Environment } from './schemas.ts'

/** The domains of one's own that point at the environment: not those that a stack gives each of its environments. */
export function customDomainsAt(domains: readonly Domain[], { id, url }: Environment): Domain[] {
  return domains.filter((domain) => domain.environmentId === id && isMovable(domain) && !isOfOlderStack(domain, url))
}

/** An environment's `url` may be that of the domain that visitors use, so that it makes none a stack's own by itself. */
function isOfOlderStack({ name = '' }: Domain, url: string | undefined): boolean {
  return /\.onehippo\.io$/i.test(name) && isSameHost(name, url)
}

/**
 * Why the environment is live, as a clause without a subject; undefined where it is not known to be: custom domains point
 * at it, or it is marked as production where the service shows that.
 */
export function whyLive(environment: Environment, domains: readonly Domain[]): string | undefined {
  const custom = customDomainsAt(domains, environment)
  if (custom.length > 0) return `${namesOf(custom)} ${custom.length === 1 ? 'points' : 'point'} at it`
  return isMarkedProduction(environment) ? 'it is marked as production' : undefined
}

/**
 * Whether the environment's object, or its `configuration`, has a field named like `production` or `isProduction` that
 * is true. The API has no documented way to read the production mark, so most stacks do not show it.
 */
export function isMarkedProduction(environment: Environment): boolean {
  return marksOf(environment).includes('true')
}

/** Whether the environment's object shows the production mark, and that it is not set. */
export function isMarkedIdle(environment: Environment): boolean {
  const marks = marksOf(environment)
  return marks.includes('false') && !marks.includes('true')
}

function marksOf(environment: Environment): string[] {
  const { configuration } = environment
  return [environment, configuration]
    .filter(isObject)
    .flatMap((one) => Object.entries(one))
    .filter(([name]) => /^(?:is)?prod(?:uction)?(?:environment)?$/i.test(name))
    .map(([, value]) => String(value))
}

/** The names of domains in a row, as many as one reads. */
export function namesOf(domains: readonly Domain[]): string {
  return listed(domains.map((domain) => nameOf(domain)))
}

/**
 * Watches over the two sides of a blue/green release: the one to change must not be live, and the live one must stay it.
 * Somebody else may promote at any moment, so this is checked in the plan and again directly before each change.
 */
export class LiveWatch {
  readonly #domains: Pick<Domains, 'list'>
  readonly #live: Environment
  /** What pointed at the live one when the release was planned. */
  readonly #atLive: readonly Domain[]

  private constructor(domains: Pick<Domains, 'list'>, live: Environment, atLive: readonly Domain[]) {
    this.#domains = domains
    this.#live = live
    this.#atLive = atLive
  }

  /**
   * Begins with the plan. `onUnseen` is called when nothing shows which environment is live.
   * @throws ActionError when `target` is live, or `live` is not; nothing was changed then
   */
  static async begin(
    domains: Pick<Domains, 'list'>,
    options: {
      target: Environment
      live: Environment
      environments: () => Promise<readonly Environment[]>
      onUnseen: () => void
    },
  ): Promise<LiveWatch> {
    const { target, live } = options
    const all = await domains.list()
    const why = whyLive(target, all)
    if (why !== undefined) {
      throw new ActionError(
        'user',
        `${nameOf(target)} is live: ${why}. A release never changes what is live.`,
        'Give the idle environment as `environment` and the live one as `live-environment`, or let `blue-green` with `live-domain` find out which is which.',
      )
    }
    if (whyLive(live, all) === undefined) {
      const another = (await options.environments()).find((one) => whyLive(one, all) !== undefined)
      if (another) throw notLive(live, another, whyLive(another, all))
      options.onUnseen()
    }
    return new LiveWatch(domains, live, customDomainsAt(all, live))
  }

  /** The same, by all domains as they are now. @throws when they cannot be listed: what nobody sees may be live */
  async check(now: Environment): Promise<ActionError | undefined> {
    return this.objection(now, await this.#domains.list())
  }

  /** Why the environment, as it is `now`, must not be changed or promoted; undefined where nothing speaks against it. */
  objection(now: Environment, all: readonly Domain[]): ActionError | undefined {
    const why = whyLive(now, all)
    if (why !== undefined) {
      return new ActionError(
        'user',
        `${nameOf(now)} is live by now: ${why}`,
        'Somebody else has promoted it meanwhile. It is left as it is.',
      )
    }
    const gone = this.#atLive.filter(
      ({ id }) => all.find((domain) => domain.id === id)?.environmentId !== this.#live.id,
    )
    if (gone.length === 0) return undefined
    return new ActionError(
      'user',
      `${namesOf(gone)} pointed at ${nameOf(this.#live)} when this release began, and no longer ${gone.length === 1 ? 'does' : 'do'}`,
      'Somebody else has moved the domains meanwhile. Check which environment is live.',
    )
  }
}

function notLive(live: Environment, another: Environment, why = ''): ActionError {
  return new ActionError(
    'user',
    `${nameOf(live)} is not live: no custom domain points at it, while ${nameOf(another)} is: ${why}`,
    'Give the environment that is live as `live-environment`, or let `blue-green` with `live-domain` find out which is which.',
  )
}
