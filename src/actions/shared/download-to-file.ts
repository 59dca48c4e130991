import { sanitize } from '../../core/sanitize.ts'
import type { Downloaded, DownloadOptions } from '../../http/download.ts'
import type { Values } from '../../runtime/inputs.ts'
import type { Secrets } from '../../runtime/secrets.ts'
import type { Step } from '../../runtime/step.ts'
import { megabytes, TransferLog } from '../../runtime/transfer.ts'
import type { requestInputs } from './inputs.ts'

/** What a download needs of a step. */
export type DownloadStep = Pick<
  Step<Values<Pick<typeof requestInputs, 'retries' | 'request-timeout-seconds'>>, never>,
  'inputs' | 'log' | 'clock' | 'signal' | 'secrets'
>

/** Downloads a file, telling how it gets on, and says where it is. @throws see `download` */
export async function downloadToFile(
  { inputs, log, clock, signal }: DownloadStep,
  what: Pick<DownloadOptions, 'what' | 'issue' | 'folder' | 'name' | 'md5' | 'largest'>,
): Promise<Downloaded> {
  const { download } = await import('../../http/download.ts')
  let transfer: TransferLog | undefined
  const saved = await download({
    ...what,
    idleMs: inputs['request-timeout-seconds'] * 1000,
    retries: inputs.retries,
    clock,
    reporter: log,
    signal,
    onStart: (total = 0) => {
      transfer = new TransferLog(`Download of ${what.what}`, total, clock, log)
    },
    onBytes: (bytes) => transfer?.add(bytes),
  })
  const replaced = saved.replaced ? ', in place of a file of the same content' : ''
  log.info(`Saved ${what.what} as ${sanitize(saved.file)} (${megabytes(saved.size)})${replaced}`)
  return saved
}

const LIKELY_SECRET = /sig|token|key|secret|credential|policy|password/i

/** Masks a signed link: the whole, its query, and the values in it that make it good. */
export function maskLink(secrets: Secrets, link: URL): void {
  secrets.add(link.href)
  secrets.add(link.search.slice(1))
  for (const [name, value] of link.searchParams) {
    // Neither an id nor a number of seconds may be masked: they stand in other text too.
    if (value.length >= 40 || (value.length >= 8 && LIKELY_SECRET.test(name))) secrets.add(value)
  }
}
