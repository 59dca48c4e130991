import { beforeRepeats } from '../http/before-repeats.ts'
import { remove } from '../http/deletion.ts'
import type { Pipeline, RequestOptions } from '../http/pipeline.ts'
import { isSameHost } from './host.ts'
import { complete, isListed, type Listing, listAll } from './listing.ts'
import { findOwnNamesake } from './own-effect.ts'
import { PathVariants } from './path-variants.ts'
import { parseIfAny, parseResponse } from './responses.ts'
import { Domain, DomainEntry } from './schemas.ts'

/** The section Domains of the reference. */
export class Domains {
  readonly #pipeline: Pipeline
  readonly #byName: PathVariants
  /** Who is logged in, where that is known. */
  readonly #user: string | undefined

  constructor(pipeline: Pipeline, user?: string) {
    this.#pipeline = pipeline
    this.#user = user
    this.#byName = new PathVariants(pipeline, ['/v3/domains', '/v3/domains/'])
  }

  /** How its requests are made. */
  get options(): RequestOptions {
    return this.#pipeline.options
  }

  /** Domains, List domains: `GET /v3/domains`, all pages. */
  listing(): Promise<Listing<Domain>> {
    return listAll(this.#pipeline, { path: '/v3/domains' }, Domain)
  }

  /**
   * The same, where all of them are needed. One that is listed without an id may make an environment live all the same.
   * @throws IncompleteListError
   */
  async list(): Promise<readonly Domain[]> {
    const listing = await listAll(this.#pipeline, { path: '/v3/domains' }, DomainEntry, JSON.stringify)
    const entries = complete('domains', listing)
    const items = entries.filter((entry): entry is Domain => entry.id !== undefined)
    const isMissing = items.length < entries.length
    return complete('domains', { items, gap: isMissing ? 'an entry of it has no id' : undefined })
  }

  /** Domains, Get domain: `GET /v3/domains/{ID}`. @throws HttpError 404 */
  get(id: string): Promise<Domain> {
    return this.#pipeline.request({ method: 'GET', path: pathOf(id), parse: parseResponse(Domain) })
  }

  /** Domains, Get domain by name: `GET /v3/domains?name=`. @throws HttpError 404 */
  getByName(name: string): Promise<Domain> {
    return this.#byName.request({
      method: 'GET',
      path: '/v3/domains',
      query: { name },
      parse: parseResponse(Domain),
    })
  }

  /**
   * Domains, Add a new domain: `POST /v3/domains`. `environmentId` may be left out. No domain of that name may exist
   * before: after a lost response it is looked for (`findOwnNamesake`).
   */
  add(name: string, environmentId?: string): Promise<Domain> {
    const request = { what: `the domain ${name}`, user: this.#user, since: this.#pipeline.serviceTime }
    const namesakes = async () => (await this.list()).filter((one) => isSameHost(one.name, name))
    return this.#pipeline.request({
      method: 'POST',
      path: '/v3/domains',
      json: { name, ...(environmentId !== undefined && { environmentId }) },
      retryPolicy: { verify: () => findOwnNamesake(request, namesakes, this.#pipeline.options) },
      parse: parseResponse(Domain),
    })
  }

  /**
   * Domains, Update an existing domain: `PUT /v3/domains/{ID}`. An empty `environmentId` points it to no environment.
   * What it returns, if anything, may be the domain as before: look at it (`seenChanged`). Before it is sent again
   * after a failure, `check` tells by its throwing that somebody else has changed the domain meanwhile.
   */
  update(
    id: string,
    { name, environmentId }: { name: string; environmentId: string },
    check: () => Promise<void>,
  ): Promise<Domain | undefined> {
    return this.#pipeline.request({
      method: 'PUT',
      path: pathOf(id),
      json: { name, environmentId },
      beforeSend: beforeRepeats(check),
      parse: parseIfAny(Domain),
    })
  }

  /** Domains, Delete a domain: `DELETE /v3/domains/:domainId`; see `remove`. */
  delete(id: string): Promise<void> {
    return remove(this.#pipeline, { path: pathOf(id) }, async () =>
      isListed('domains', await this.listing(), (one) => one.id === id),
    )
  }
}

function pathOf(id: string): string {
  return `/v3/domains/${encodeURIComponent(id)}`
}
