import { isObject } from '../core/fields.ts'
import { sanitize } from '../core/sanitize.ts'
import { UnchangedError } from '../core/seen-changed.ts'
import type { Call } from '../http/call.ts'
import { type DeletionCheck, remove } from '../http/deletion.ts'
import type { Pipeline } from '../http/pipeline.ts'
import type { HttpResponse } from '../http/response.ts'
import { complete, isListed, type Listing, listAll, refuseWithoutId } from './listing.ts'
import { findOwnNamesake } from './own-effect.ts'
import { PathVariants } from './path-variants.ts'
import { nothing, parseResponse } from './responses.ts'
import { DownloadToken, Environment, EnvironmentEntry } from './schemas.ts'

export interface AppConfigFileRole {
  readonly appConfigFileId: string
  readonly role: 'file' | 'systemproperty'
  /** Only with the role `file`. */
  readonly newFilename?: string
}

export interface DeployRequest {
  readonly distributionId: string
  /** If left out: a rolling update. */
  readonly strategy?: 'stopstart'
  readonly appConfigFileRoles?: readonly AppConfigFileRole[]
}

export interface ProductionRequest {
  readonly currentProductionEnvironmentId?: string
  /** If empty: the current one is no longer a production environment. */
  readonly newProductionEnvironmentId: string
  /** Whether all domain rules of the current one are to point to the new one. */
  readonly changeDomainRules?: boolean
}

export interface Protection {
  readonly site?: boolean
  readonly sitepassword?: string
  readonly cms?: boolean
  readonly cmspassword?: string
}

/** The section Environments of the reference, with production and protection. */
export class Environments {
  readonly #pipeline: Pipeline
  /** Who is logged in, where that is known. */
  readonly user: string | undefined
  /** The reference prints these two paths with a slash at the end, and says elsewhere that it is an error. */
  readonly #production: PathVariants
  readonly #protection: PathVariants

  constructor(pipeline: Pipeline, user?: string) {
    this.#pipeline = pipeline
    this.user = user
    this.#production = new PathVariants(pipeline, ['/v3/production', '/v3/production/'])
    this.#protection = new PathVariants(pipeline, ['/v3/protect', '/v3/protect/'])
  }

  /** What the service's clock said last, in milliseconds since 1970: see `Pipeline`. */
  get serviceTime(): number | undefined {
    return this.#pipeline.serviceTime
  }

  /** Environments, List environments: `GET /v3/environments`, all pages. */
  listing(): Promise<Listing<Environment>> {
    return listAll(this.#pipeline, { path: '/v3/environments' }, Environment)
  }

  /** The same, where all of them are needed. @throws IncompleteListError */
  async list(): Promise<readonly Environment[]> {
    return complete('environments', await this.listing())
  }

  /** The same with those that are listed without an id, which run a distribution all the same. @throws IncompleteListError */
  async entries(): Promise<readonly EnvironmentEntry[]> {
    const call = { path: '/v3/environments' }
    return complete('environments', await listAll(this.#pipeline, call, EnvironmentEntry, JSON.stringify))
  }

  /**
   * Environments, Create Environment: `POST /v3/environments`. No environment of that name may exist before:
   * after a lost response it is looked for (`findOwnNamesake`).
   */
  create(name: string): Promise<Environment> {
    const request = { what: `the environment "${name}"`, user: this.user, since: this.serviceTime }
    const namesakes = async () => {
      const listing = await this.listing()
      refuseWithoutId('environment', name, listing)
      return complete('environments', listing).filter((one) => one.name === name)
    }
    return this.#pipeline.request({
      method: 'POST',
      path: '/v3/environments',
      json: { name },
      retryPolicy: { verify: () => findOwnNamesake(request, namesakes, this.#pipeline.options) },
      parse: parseResponse(Environment),
    })
  }

  /**
   * Environments, Deploy distribution: `PUT /v3/environments/{environmentId}/deploy`, returns 202 at once;
   * `Deployment` polls it to its end. It is sent once: `DeployRequestJob` looks before it sends it again.
   */
  async deploy(id: string, request: DeployRequest): Promise<void> {
    await this.#pipeline.request({
      method: 'PUT',
      path: `${pathOf(id)}/deploy`,
      json: request,
      retryPolicy: 'safe',
      retries: 0,
      parse: nothing,
    })
  }

  /** Environments, Get environment: `GET /v3/environments/{environmentId}`. @throws HttpError 404 */
  get(id: string): Promise<Environment> {
    return this.#pipeline.request({ method: 'GET', path: pathOf(id), parse: parseResponse(Environment) })
  }

  /** Environments, Get environment by name: `GET /v3/environments?name={name}`. @throws HttpError 404 */
  getByName(name: string): Promise<Environment> {
    return this.#pipeline.request({
      method: 'GET',
      path: '/v3/environments',
      query: { name },
      parse: parseResponse(Environment),
    })
  }

  /** Environments, Generate "Download token": `POST /v3/environments/:environmentId/logs/download-token`. */
  async createLogsDownloadToken(id: string, signal?: AbortSignal): Promise<string> {
    const { token } = await this.#pipeline.request({
      method: 'POST',
      path: `${pathOf(id)}/logs/download-token`,
      retryPolicy: 'safe',
      signal,
      parse: parseResponse(DownloadToken),
    })
    return token
  }

  /**
   * Environments, Download Environment CMS logs: `GET /v3/environments/logs/download/:download_log_token`. The response's
   * body is the archive. @throws HttpError 404 `InvalidDownloadToken`
   */
  downloadLogs(
    token: string,
    headers: Call<unknown>['headers'] = {},
    signal?: AbortSignal | undefined,
  ): Promise<HttpResponse> {
    return this.#pipeline.open({
      method: 'GET',
      path: `/v3/environments/logs/download/${encodeURIComponent(token)}`,
      name: '/v3/environments/logs/download/{token}',
      headers,
      signal,
    })
  }

  /** Environments, Delete an environment: `DELETE /v3/environments/{environmentId}`; see `remove`. */
  delete(id: string, check?: DeletionCheck): Promise<void> {
    const isThere = async () => isListed('environments', await this.listing(), (one) => one.id === id)
    return remove(this.#pipeline, { path: pathOf(id) }, isThere, check)
  }

  /**
   * Environments, Mark an environment as production environment: `PUT /v3/production`. It is sent once:
   * `ProductionRequestJob` checks its effect before it sends it again. @throws HttpError 404 `MaxProdEnvsReached`
   */
  async setProduction(request: ProductionRequest): Promise<void> {
    const { changeDomainRules, ...ids } = request
    await this.#production.request({
      method: 'PUT',
      path: '/v3/production',
      json: { ...ids, ...(changeDomainRules && { changeDomainRules: 'true' }) },
      retryPolicy: 'safe',
      retries: 0,
      parse: nothing,
    })
  }

  /**
   * Environments, Protect the site and/or cms of an environment: `PUT /v3/protect`. The protection cannot be looked at; a
   * service that returns it all the same is believed. @throws UnchangedError
   */
  protect(protection: Protection): Promise<void> {
    return this.#protection.request({
      method: 'PUT',
      path: '/v3/protect',
      json: protection,
      parse: (returned) => refuseUnchanged(protection, returned),
    })
  }
}

function refuseUnchanged(wanted: Protection, returned: unknown): void {
  if (!isObject(returned)) return
  for (const side of ['site', 'cms'] as const) {
    const is = returned[side]
    if (wanted[side] === undefined || is === undefined || String(is) === String(wanted[side])) continue
    throw new UnchangedError(
      'service',
      `The protection was not changed: the service has confirmed it, but returns \`${side}\` as ${sanitize(is, 60)}, not ${wanted[side]}.`,
      'Check the protection in Mission Control, then run the step again.',
    )
  }
}

function pathOf(id: string): string {
  return `/v3/environments/${encodeURIComponent(id)}`
}
