import type { BloomreachCloud } from '../../bloomreach/client.ts'
import { nameOf } from '../../bloomreach/deployment.ts'
import { domainMove } from '../../bloomreach/domain-move.ts'
import { DomainPlaces } from '../../bloomreach/domain-places.ts'
import { namesOf } from '../../bloomreach/live.ts'
import type { AcceptedChange, ProductionRequestOptions } from '../../bloomreach/production-request.ts'
import { followingOf, type ProductionChange } from '../../bloomreach/production-view.ts'
import { judged, type SwitchingStep, setProductionMark, stateOfMark } from './production-mark.ts'
import { switchBack } from './switch-back.ts'
import { waitUpTo } from './wait-for.ts'

export interface SwitchOptions extends ProductionChange, Pick<ProductionRequestOptions, 'objection'> {
  /** Is told the names of all domains at the new environment, whenever they were seen. */
  readonly onDomains?: (names: readonly string[]) => void
}

/**
 * One switch of production from one environment to another, with the custom domains where they are to follow: knows how
 * things were directly before, follows each of the domains to its new place, and can take back what it has done.
 */
export class ProductionSwitch {
  readonly #step: SwitchingStep
  readonly #cloud: BloomreachCloud
  readonly #options: SwitchOptions
  #accepted: AcceptedChange | undefined
  #places: DomainPlaces

  constructor(step: SwitchingStep, cloud: BloomreachCloud, options: SwitchOptions) {
    this.#step = step
    this.#cloud = cloud
    this.#options = options
    this.#places = new DomainPlaces({ ...options, following: [] })
  }

  /** The service has accepted the request, as far as is known. */
  get hasBegun(): boolean {
    return this.#accepted !== undefined
  }

  /** Whether each domain that is to move was seen at the new environment at the last look. */
  get hasMoved(): boolean {
    return this.#places.left.length === 0
  }

  /** Sets the production mark. @throws JobFailedError when nothing was changed, UnknownOutcomeError when nobody knows */
  async begin(): Promise<void> {
    this.#accepted = await setProductionMark(this.#step, this.#cloud, this.#options)
    const { before } = this.#accepted
    this.#places = new DomainPlaces({ ...this.#options, following: followingOf(this.#options, before) })
    if (this.#options.to) this.#places.looked(before.domains)
  }

  /**
   * Waits until each domain that is to move was seen at the new environment.
   * @throws JobFailedError when they were seen at the old one at the end, UnknownOutcomeError when that is not known
   */
  async followDomains(): Promise<void> {
    const { from, to, moveDomains } = this.#options
    const { clock } = this.#step
    if (!from || !to || !moveDomains) return
    const { following } = this.#places
    const onLook = this.#places.looked.bind(this.#places)
    const move = domainMove({ domains: this.#cloud.domains, from, to, following, clock, onLook })
    const isUncertain = this.#accepted?.isUncertain ?? true
    try {
      await waitUpTo('domains-timeout-minutes', this.#step, move)
    } catch (error) {
      this.#step.setState(`${stateOfMark(this.#options, isUncertain)} ${this.#places.sentence}`)
      throw this.judged(error)
    }
    const domains =
      following.length === 0
        ? 'no custom domain was to move'
        : `${namesOf(following)} ${following.length === 1 ? 'is' : 'are'} there`
    this.#step.setState(
      isUncertain
        ? `${stateOfMark(this.#options, true)} ${this.#places.sentence}`
        : `${nameOf(to)} is production, and ${domains}.`,
    )
  }

  /** What has failed since, as it is to be reported: a failure may be switched back, unless the switch may be another's. */
  judged(error: unknown): unknown {
    return judged(error, this.#options, this.#accepted)
  }

  /**
   * Switches back, unless that would undo what this run has not done. Resolves with whether everything was seen at its old
   * place again; a failure is reported, not thrown, for the step has its own error already.
   */
  async back(): Promise<boolean> {
    const { from, to } = this.#options
    if (!to || !this.#accepted) return false
    const { before } = this.#accepted
    return switchBack(this.#step, this.#cloud, { from, to, before, places: this.#places })
  }
}
