import type { BloomreachCloud } from '../../bloomreach/client.ts'
import { nameOf } from '../../bloomreach/deployment.ts'
import { domainMove } from '../../bloomreach/domain-move.ts'
import { isDeployed } from '../../bloomreach/environment-state.ts'
import { customDomainsAt, namesOf } from '../../bloomreach/live.ts'
import { describe, type ProductionChange, ProductionRequestJob } from '../../bloomreach/production-request.ts'
import type { Domain, Environment } from '../../bloomreach/schemas.ts'
import { ActionError, toActionError, UnknownOutcomeError } from '../../core/errors.ts'
import { sanitize } from '../../core/sanitize.ts'
import { sentence } from '../../core/sentence.ts'
import { JobFailedError } from '../../jobs/outcome.ts'
import type { Values } from '../../runtime/inputs.ts'
import type { Step } from '../../runtime/step.ts'
import type { domainInputs, requestInputs } from './inputs.ts'
import { waitUpTo } from './wait-for.ts'

export type SwitchingStep = Step<Values<typeof domainInputs & Pick<typeof requestInputs, 'retries'>>, never>

export interface SwitchOptions extends ProductionChange {
  /** Is asked directly before the request, with the domains as they are then. */
  readonly objection?: (all: readonly Domain[]) => Promise<ActionError | undefined>
  /** Is told the names of all domains at the new environment, whenever they were seen. */
  readonly onDomains?: (names: readonly string[]) => void
}

/**
 * One switch of production from one environment to another, with the custom domains where they are to follow: knows where
 * they were directly before, follows each of them to its new place, and can take back what it has done.
 */
export class ProductionSwitch {
  readonly #step: SwitchingStep
  readonly #cloud: BloomreachCloud
  readonly #options: SwitchOptions
  /** All domains directly before the switch. */
  #before: readonly Domain[] = []
  /** All domains at the last look. */
  #last: readonly Domain[] = []
  /** The service has set the production mark as this was to. */
  hasBegun = false

  constructor(step: SwitchingStep, cloud: BloomreachCloud, options: SwitchOptions) {
    this.#step = step
    this.#cloud = cloud
    this.#options = options
  }

  /** The custom domains that are to move: those that were at the old environment directly before. */
  get following(): readonly Domain[] {
    const { from, moveDomains } = this.#options
    return from && moveDomains ? customDomainsAt(this.#before, from) : []
  }

  /** Sets the production mark. @throws JobFailedError when nothing was changed, UnknownOutcomeError when nobody knows */
  async begin(): Promise<void> {
    const step = this.#step
    const what = describe(this.#options)
    const request = new ProductionRequestJob({
      ...this.#options,
      cloud: this.#cloud,
      retries: step.inputs.retries,
      clock: step.clock,
      onSend: () => step.setState(`It is unknown whether the production mark was changed (${what}).`),
      onRefused: () => step.setState('The production mark was not changed.'),
    })
    this.#before = await waitUpTo('domains-timeout-minutes', step, request)
    this.hasBegun = true
    if (this.#options.moveDomains) this.#looked(this.#before)
    step.setState(`The production mark is set: ${what}.`)
    step.log.info(`Production: ${what}`)
  }

  /**
   * Waits until each domain that is to move was seen at the new environment.
   * @throws JobFailedError when they were seen at the old one at the end, UnknownOutcomeError when that is not known
   */
  async followDomains(): Promise<void> {
    const { from, to, moveDomains } = this.#options
    const { clock } = this.#step
    if (!to) return
    if (!from || !moveDomains) return this.#lookOnce()
    const { following } = this
    const onLook = (all: readonly Domain[]) => this.#looked(all)
    const move = domainMove({ domains: this.#cloud.domains, from, to, following, clock, onLook })
    try {
      await waitUpTo('domains-timeout-minutes', this.#step, move)
    } catch (error) {
      this.#step.setState(`The production mark is set: ${describe(this.#options)}. ${this.#whereDomainsAre()}`)
      throw error
    }
    const domains =
      following.length === 0 ? 'no custom domain was' : `${namesOf(following)} ${following.length === 1 ? 'is' : 'are'}`
    this.#step.setState(`${nameOf(to)} is production, and ${domains} there.`)
  }

  /** The domains that stay where they are are for an output only. */
  async #lookOnce(): Promise<void> {
    try {
      this.#looked(await this.#cloud.domains.list())
    } catch (error) {
      if (this.#step.signal.aborted) throw error
      this.#step.log.warning(`The domains could not be listed: ${toActionError(error).message}`)
    }
  }

  /** Whether each domain that is to move was seen at the new environment at the last look. */
  get hasMoved(): boolean {
    const { to } = this.#options
    return to !== undefined && this.following.every((domain) => this.#placeOf(domain) === to.id)
  }

  /**
   * Switches back, unless somebody else has moved the domains since. Resolves with whether everything was seen at its old
   * place again; a failure is reported, not thrown, for the step has its own error already.
   */
  async back(): Promise<boolean> {
    const { from, to, moveDomains } = this.#options
    const step = this.#step
    if (!to) return false
    const old = from ? nameOf(from) : 'none'
    step.log.info(
      from
        ? `Rolling back: ${old} becomes the production environment again`
        : `Rolling back: ${nameOf(to)} loses the production mark again`,
    )
    let objection: ActionError | undefined
    const restored = new ProductionSwitch(step, this.#cloud, {
      from: to,
      to: from,
      moveDomains: moveDomains && from !== undefined,
      objection: async (all) => {
        if (moveDomains && from) this.#looked(all)
        objection = await this.#objectionToBack(all)
        return objection
      },
    })
    try {
      await restored.begin()
      if (from && moveDomains) await this.#domainsBack(from, to, restored.following)
      this.#reportRollback(from, to)
      return true
    } catch (error) {
      if (step.signal.aborted) throw error
      if (objection && error instanceof JobFailedError) this.#reportObjection(objection)
      else this.#reportFailedRollback(error, old)
      return false
    }
  }

  /**
   * Waits until the domains are where they were, and moves back by itself what the service has moved along: of those that
   * were at the new environment before, `along` were there directly before the switch back, too. What somebody else has
   * moved stays.
   */
  async #domainsBack(from: Environment, to: Environment, along: readonly Domain[]): Promise<void> {
    const { domains } = this.#cloud
    const { clock } = this.#step
    const onLook = (all: readonly Domain[]) => this.#looked(all)
    const follow = { domains, clock, onLook, settleMs: SETTLED_MS }
    const back = domainMove({ ...follow, from: to, to: from, following: this.following })
    await waitUpTo('domains-timeout-minutes', this.#step, back)
    const strays = customDomainsAt(this.#before, to)
      .filter(({ id }) => along.some((domain) => domain.id === id))
      .filter((domain) => this.#placeOf(domain) === from.id)
    for (const { id, name } of strays) {
      if (name !== undefined) await domains.update(id, { name, environmentId: to.id })
    }
    if (strays.length === 0) return
    const stayed = domainMove({ ...follow, from, to, following: strays })
    await waitUpTo('domains-timeout-minutes', this.#step, stayed)
  }

  /** Why it must not be switched back: what is there by now is not what this run has done. */
  async #objectionToBack(all: readonly Domain[]): Promise<ActionError | undefined> {
    const { from, to } = this.#options
    const placeOf = ({ id }: Domain) => all.find((domain) => domain.id === id)?.environmentId
    const moved = this.following.filter((domain) => placeOf(domain) !== from?.id && placeOf(domain) !== to?.id)
    if (moved.length > 0) {
      return new ActionError(
        'user',
        `Not switched back: somebody else has moved ${namesOf(moved)} since`,
        'Check where the domains are to point.',
      )
    }
    const now = from && (await this.#cloud.environments.get(from.id))
    if (!now || isDeployed(now)) return undefined
    const state = sanitize(now.state || 'none', 60)
    return new ActionError(
      'user',
      `Not switched back: ${nameOf(now)} is not deployed (state "${state}")`,
      'Deploy to it, or repair what is live now.',
    )
  }

  #reportRollback(from: Environment | undefined, to: Environment): void {
    const step = this.#step
    step.setOutcome(from ? `rolled back to ${nameOf(from)}` : 'rolled back')
    const domains = this.#options.moveDomains ? ', with its domains' : ''
    step.setState(
      from
        ? `Rolled back: ${nameOf(from)} is production again${domains}.`
        : `Rolled back: ${nameOf(to)} is no production environment any more.`,
    )
  }

  /** Nothing is to be made good: what is there by now is left to whoever has put it there. */
  #reportObjection({ message, hint }: ActionError): void {
    this.#step.log.warning([message, hint].map((text) => text && sentence(text)).join(' '))
    this.#step.setOutcome('not switched back')
    this.#step.setState(`${message}. ${this.#whereDomainsAre()}`)
  }

  #reportFailedRollback(error: unknown, old: string): void {
    const { log } = this.#step
    const message = sentence(toActionError(error).message)
    const action = `ACTION REQUIRED: make ${old} the production environment again, with its domains.`
    if (error instanceof UnknownOutcomeError) {
      log.error(`The outcome of the rollback is unknown: ${message} Check where the domains point.`)
      this.#step.setOutcome('the outcome of the rollback is unknown')
      this.#step.alert = `ACTION REQUIRED: check where the domains point: they should be at ${old}.`
    } else {
      log.error(`Rollback failed: ${message} ${action}`)
      this.#step.setOutcome('the rollback failed, too')
      this.#step.alert = action
    }
    this.#step.setState(`The rollback is not complete. ${this.#whereDomainsAre()}`)
  }

  /** Where the domains that are to move were at the last look: a whole sentence. */
  #whereDomainsAre(): string {
    const { from, to } = this.#options
    const places = [from, to].flatMap((environment) => (environment ? [environment] : []))
    const parts = places.map((environment) => {
      const there = this.following.filter((domain) => this.#placeOf(domain) === environment.id)
      return there.length === 0 ? [] : [`at ${nameOf(environment)}: ${namesOf(there)}`]
    })
    const elsewhere = this.following.filter((domain) => !places.some(({ id }) => id === this.#placeOf(domain)))
    if (elsewhere.length > 0) parts.push([`at neither of them: ${namesOf(elsewhere)}`])
    return this.following.length === 0 ? 'No domain was to move.' : `Last seen ${parts.flat().join('; ')}.`
  }

  #placeOf({ id }: Domain): string | undefined {
    return this.#last.find((domain) => domain.id === id)?.environmentId
  }

  #looked(all: readonly Domain[]): void {
    this.#last = all
    const { to, onDomains } = this.#options
    onDomains?.(all.filter(({ environmentId }) => environmentId === to?.id).map((domain) => nameOf(domain)))
  }
}

/** A move that was requested before the rollback may still come. */
const SETTLED_MS = 5000
