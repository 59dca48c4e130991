import type { BloomreachCloud } from '../../../../src/bloomreach/client.ts'
import { multipartFile } from '../../../../src/http/multipart.ts'
import type { HttpResponse } from '../../../../src/http/response.ts'
import type { Simulator } from '../../../../src/simulator/simulator.ts'

/** The client's members for the sections of the reference. */
export const SECTIONS = [
  'authentication',
  'distributions',
  'appConfigFiles',
  'domains',
  'environments',
  'backups',
  'users',
] as const
export type Section = (typeof SECTIONS)[number]

/** The methods of a section class, as `section.method`. */
type MethodOf<S extends Section> = {
  [K in keyof BloomreachCloud[S] & string]: BloomreachCloud[S][K] extends (...args: never[]) => unknown
    ? `${S}.${K}`
    : never
}[keyof BloomreachCloud[S] & string]

export interface Row {
  /** As the reference prints it, but for the corrections that the client's docstrings tell of. */
  readonly endpoint: string
  readonly method: { [S in Section]: MethodOf<S> }[Section]
  /** Calls the method for real, so that what it resolves with shows that it worked. */
  readonly call: (cloud: BloomreachCloud, to: Target) => Promise<unknown>
}

/** What there is in the cloud to call methods on. */
export interface Target {
  readonly simulator: Simulator
  /** A file to upload. */
  readonly file: { path: string; size: number }
}

export const never = () => Promise.reject(new Error('nothing was lost'))
export const upload = (field: string, { path, size }: Target['file']) =>
  multipartFile({ field, filename: 'new.bin', path, size })

export const distribution = ({ simulator }: Target) => simulator.cloud.distributions[0]?.id ?? ''
export const configFile = ({ simulator }: Target) => simulator.cloud.configFiles[0]?.id ?? ''
export const environment = ({ simulator }: Target) => simulator.cloud.environments[0]?.id ?? ''
export const backup = ({ simulator }: Target) => simulator.cloud.backups.find(({ system }) => !system)?.id ?? ''
/** Whether the answer's body arrived. */
export async function hasBytes({ stream }: HttpResponse): Promise<boolean> {
  let size = 0
  for await (const chunk of stream as AsyncIterable<Buffer>) size += chunk.length
  return size > 0
}
