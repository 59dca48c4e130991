import { randomBytes } from 'node:crypto'

/** An id like those of data brokers, groups and relationships: 24 hexadecimal digits. */
export function newObjectId(): string {
  return randomBytes(12).toString('hex')
}
