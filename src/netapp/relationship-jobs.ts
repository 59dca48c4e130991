import { sanitize } from '../core/sanitize.ts'
import type { Job, JobState } from '../jobs/job.ts'
import type { Relationships } from './relationships.ts'
import type { Relationship } from './schemas.ts'

/** A relationship that the service has accepted is there when it is listed. */
export class RelationshipCreation implements Job<Relationship> {
  readonly title: string
  readonly lookup = 'the relationships in the NetApp Console'
  readonly #relationships: Relationships
  readonly #id: string

  constructor(relationships: Relationships, id: string) {
    this.title = `creation of relationship ${sanitize(id, 60)}`
    this.#relationships = relationships
    this.#id = id
  }

  async poll(signal?: AbortSignal): Promise<JobState<Relationship>> {
    const all = await this.#relationships.list(signal)
    const found = all.find(({ id }) => id === this.#id)
    return found
      ? { phase: 'succeeded', result: found, detail: 'it is listed' }
      : { phase: 'running', detail: 'accepted, but not listed yet' }
  }
}

/** A relationship is deleted when it is not listed any more. */
export class RelationshipDeletion implements Job<true> {
  readonly title: string
  readonly lookup = 'the relationships in the NetApp Console'
  readonly #relationships: Relationships
  readonly #id: string

  constructor(relationships: Relationships, id: string) {
    this.title = `deletion of relationship ${sanitize(id, 60)}`
    this.#relationships = relationships
    this.#id = id
  }

  async poll(signal?: AbortSignal): Promise<JobState<true>> {
    const all = await this.#relationships.list(signal)
    return all.some(({ id }) => id === this.#id)
      ? { phase: 'running', detail: 'accepted, but still listed' }
      : { phase: 'succeeded', result: true, detail: 'it is not listed any more' }
  }
}
