import type { BloomreachCloud } from '../../bloomreach/client.ts'
import { distributionShelf } from '../../bloomreach/file-stores.ts'
import { Hashing } from '../../bloomreach/hashing.ts'
import type { Distribution } from '../../bloomreach/schemas.ts'
import { DISTRIBUTION_SIZE, warnOfSize } from '../../bloomreach/size-limits.ts'
import { type IfExists, type Seen, type Stored, store } from '../../bloomreach/store.ts'
import { plain } from '../../core/sanitize.ts'
import type { LocalFile } from '../../runtime/files.ts'
import type { Work } from '../../runtime/step.ts'
import { megabytes, TransferLog } from '../../runtime/transfer.ts'
import type { UploadStep } from '../upload-distribution/action.ts'
import { connect } from './client.ts'

/** Uploads the distribution, unless it is there already. */
export async function upload(step: UploadStep): Promise<void> {
  const { file, 'if-exists': ifExists } = step.inputs
  warnOfSize(DISTRIBUTION_SIZE, file, step.log)
  // The login takes its round trip meanwhile.
  const hashing = new Hashing(file, step.signal)
  step.atEnd(async () => hashing.stop())
  hashing.prepare()
  const cloud = await connect(step)
  const name = step.inputs.name ?? file.name
  step.output('size-bytes', file.size)
  const onStored = ({ item, md5, reused }: Uploaded) => {
    step.output('distribution-id', item.id)
    step.output('distribution-name', item.name ?? name)
    step.output('md5', md5)
    step.output('reused', reused)
    step.outputJson('json', item)
  }
  const options = { file, name, ifExists, seen: { hashing }, onStored }
  const { item, md5, reused, deleted } = await uploadDistribution(step, cloud, options)
  step.summary.heading(reused ? 'Distribution reused' : 'Distribution uploaded')
  step.summary.facts([
    ['Name', plain(item.name ?? name)],
    ['Id', plain(item.id)],
    ['Size', megabytes(file.size)],
    ['MD5', md5],
    ['Deleted', deleted.map(({ id }) => plain(id)).join(', ')],
  ])
}

type Uploaded = Omit<Stored<Distribution>, 'deleted'>

/** Uploads the distribution, or finds it there already, and says so. */
export async function uploadDistribution(
  work: Work,
  cloud: BloomreachCloud,
  options: {
    file: LocalFile
    name: string
    ifExists: IfExists
    seen?: Seen<Distribution> | undefined
    onStored?: (uploaded: Uploaded) => void
  },
): Promise<Stored<Distribution>> {
  const { log, clock, signal } = work
  const { file, name, ifExists, seen, onStored } = options
  const shelf = distributionShelf(cloud)
  const transfer = new TransferLog(`Upload of ${plain(name, 100)}`, file.size, clock, log)
  return store({
    shelf,
    file,
    name,
    ifExists,
    seen,
    clock,
    reporter: log,
    signal,
    onStart: () => {
      work.now(`The upload of "${plain(name)}" was begun; look at the list of distributions before another one.`)
      transfer.restart()
    },
    onBytes: (bytes) => transfer.add(bytes),
    mayDelete: async (others) => {
      const running = new Set((await cloud.environments.list()).map(({ distributionId }) => distributionId))
      return others.filter(({ id }) => !running.has(id))
    },
    onStored: (uploaded) => {
      const { item, reused } = uploaded
      onStored?.(uploaded)
      work.now(`The distribution "${plain(name)}" is there, with the id ${plain(item.id)}.`)
      const proof = item.md5hash === undefined ? '' : ', and its MD5 is right'
      log.info(
        reused
          ? `${plain(name)} is there already with the same MD5; its id is ${plain(item.id)}`
          : `Uploaded ${plain(name)} (${megabytes(file.size)}); its id is ${plain(item.id)}${proof}`,
      )
    },
  })
}
