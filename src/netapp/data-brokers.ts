import * as v from 'valibot'
import { sanitize } from '../core/sanitize.ts'
import { remove } from '../http/deletion.ts'
import type { Pipeline } from '../http/pipeline.ts'
import { eventTime, shownTime } from './instant.ts'
import { DataBroker, Group, listOf } from './schemas.ts'

export interface DataBrokerRequest {
  readonly name: string
  readonly type: 'AWS' | 'AZURE' | 'GCP' | 'ONPREM'
  /** Left out: a group of its own. */
  readonly groupId?: string
  readonly port?: number
}

/** Data brokers and the groups that they work in. */
export class DataBrokers {
  readonly #pipeline: Pipeline

  constructor(pipeline: Pipeline) {
    this.#pipeline = pipeline
  }

  /** `GET /api/data-brokers`. */
  list(signal?: AbortSignal): Promise<DataBroker[]> {
    return this.#pipeline.request({
      method: 'GET',
      path: '/api/data-brokers',
      signal,
      parse: listOf(DataBroker),
    })
  }

  /**
   * `POST /api/data-brokers`: makes an installer (`fileLink`), no machine. `find` looks for what a request without a
   * response has created.
   * @throws HttpError 400
   */
  create(request: DataBrokerRequest, find: () => Promise<DataBroker | undefined>): Promise<DataBroker> {
    return this.#pipeline.request({
      method: 'POST',
      path: '/api/data-brokers',
      json: request,
      retryPolicy: { verify: find },
      parse: (value) => v.parse(DataBroker, value),
    })
  }

  /** `DELETE /api/data-brokers/{id}`; see `remove`. */
  delete(id: string): Promise<void> {
    const path = `/api/data-brokers/${encodeURIComponent(id)}`
    const isListed = async () => (await this.list()).some((one) => one.id === id)
    return remove(this.#pipeline, { path, form: 'any' }, isListed)
  }

  /** `GET /api/groups`. */
  groups(): Promise<Group[]> {
    return this.#pipeline.request({
      method: 'GET',
      path: '/api/groups',
      parse: listOf(Group),
    })
  }
}

/** Whether the data broker is in contact with the service. */
export function isOnline({ status }: DataBroker): boolean {
  return status?.toUpperCase() === 'COMPLETE'
}

/** What is known of the data broker's contact with the service: `status FAILED, "no space", last contact at …`. */
export function contactOf({ status, message, lastPing }: DataBroker): string {
  const at = eventTime(lastPing)
  const parts = [
    status === undefined ? 'no contact yet' : `status ${sanitize(status, 40)}`,
    message !== undefined && `"${sanitize(message, 200)}"`,
    at !== undefined && `last contact at ${shownTime(at)}`,
  ]
  return parts.filter(Boolean).join(', ')
}
