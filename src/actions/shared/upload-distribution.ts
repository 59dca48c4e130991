import type { BloomreachCloud } from '../../bloomreach/client.ts'
import type { Deletions } from '../../bloomreach/deletions.ts'
import { distributionStore } from '../../bloomreach/file-stores.ts'
import type { Distribution } from '../../bloomreach/schemas.ts'
import { type IfExists, type LookupResult, type StoreResult, store } from '../../bloomreach/store.ts'
import { distributionUsageOf } from '../../bloomreach/usage.ts'
import { sanitize } from '../../core/sanitize.ts'
import type { LocalFile } from '../../runtime/files.ts'
import type { Work } from '../../runtime/step.ts'
import { megabytes, TransferLog } from '../../runtime/transfer.ts'
import { uploadedBy } from './uploaded-by.ts'

export type Uploaded = Omit<StoreResult<Distribution>, 'deleted'>

const NAMESAKES = { one: 'distribution of the same name', several: 'distributions of the same name' }

/** Uploads the distribution, or finds it there already, and says so. */
export async function uploadDistribution(
  work: Work,
  cloud: BloomreachCloud,
  options: {
    file: LocalFile
    name: string
    ifExists: IfExists
    lookup?: LookupResult<Distribution> | undefined
    /** Is called with the id as soon as the service has given it, and with undefined where the upload is corrupt. */
    onUploaded?: (id: string | undefined) => void
    onStored?: (uploaded: Uploaded) => void
    onReplaced?: (deletions: Deletions<Distribution>) => void
  },
): Promise<StoreResult<Distribution>> {
  const { log, clock, signal } = work
  const { file, name, ifExists, lookup, onUploaded = () => {}, onStored, onReplaced } = options
  const fileStore = distributionStore(cloud)
  let stored = ''
  const transfer = new TransferLog(`Upload of ${sanitize(name, 100)}`, file.size, clock, log)
  return store({
    fileStore,
    file,
    name,
    ifExists,
    lookup,
    clock,
    reporter: log,
    signal,
    onStart: () => {
      work.setState(
        `It is unknown whether "${sanitize(name)}" was uploaded; check the list of distributions before another upload.`,
      )
      transfer.restart()
    },
    onRefused: () => work.setState('Nothing was uploaded.'),
    onBytes: (bytes) => transfer.add(bytes),
    onUploaded: (id) => {
      onUploaded(id)
      const what = `The distribution "${sanitize(name)}" was uploaded (${sanitize(id)})`
      work.setState(`${what}; whether it arrived complete is unknown.`)
    },
    onCorrupt: (what) => {
      onUploaded(undefined)
      work.setState(`${what}.`)
    },
    usage: distributionUsageOf(cloud),
    onReplaced: (deletions) => {
      onReplaced?.(deletions)
      work.setState(`${stored} ${deletions.state(NAMESAKES)}`)
    },
    onStored: (uploaded) => {
      const { item, reused } = uploaded
      onStored?.(uploaded)
      stored = `The distribution "${sanitize(name)}" is there, with the id ${sanitize(item.id)}.`
      work.setState(stored)
      const proof = item.md5hash === undefined ? '' : ', and its MD5 is right'
      log.info(
        reused
          ? `${sanitize(name)} is there already with the same MD5${uploadedBy(item)}; its id is ${sanitize(item.id)}`
          : `Uploaded ${sanitize(name)} (${megabytes(file.size)}); its id is ${sanitize(item.id)}${proof}`,
      )
    },
  })
}
