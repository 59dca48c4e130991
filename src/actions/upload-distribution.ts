import type { BloomreachCloud } from '../bloomreach/client.ts'
import type { Distribution } from '../bloomreach/schemas.ts'
import { distributionShelf } from '../bloomreach/shelves.ts'
import { type IfExists, type Stored, store } from '../bloomreach/store.ts'
import { plain } from '../http/plain.ts'
import { action } from '../workflow/action.ts'
import { type LocalFile, oneFile } from '../workflow/files.ts'
import { choice, text } from '../workflow/input-kinds.ts'
import type { Input } from '../workflow/inputs.ts'
import type { Work } from '../workflow/step.ts'
import { megabytes, TransferLog } from '../workflow/transfer.ts'
import { connect, connectionInputs, connectionProblems } from './connection.ts'

export const uploadDistributionAction = action({
  inputs: {
    file: { required: true, parse: oneFile } as Input<LocalFile>,
    name: text(),
    'if-exists': choice(['reuse', 'upload', 'fail', 'replace'], 'reuse'),
    ...connectionInputs,
  },
  outputs: ['distribution-id', 'distribution-name', 'md5', 'size-bytes', 'reused', 'json'],
  check: (inputs) => [...connectionProblems(inputs), ...emptyFile(inputs.file)],
  async main(step) {
    const { file, 'if-exists': ifExists } = step.inputs
    const cloud = connect(step)
    const name = step.inputs.name ?? file.name
    const { item, md5, reused, deleted } = await uploadDistribution(step, cloud, { file, name, ifExists })
    step.output('distribution-id', item.id)
    step.output('distribution-name', item.name ?? name)
    step.output('md5', md5)
    step.output('size-bytes', file.size)
    step.output('reused', reused)
    step.outputJson('json', item)
    step.summary.heading(reused ? 'Distribution reused' : 'Distribution uploaded')
    step.summary.facts([
      ['Name', plain(item.name ?? name)],
      ['Id', plain(item.id)],
      ['Size', megabytes(file.size)],
      ['MD5', md5],
      ['Deleted', deleted.map(({ id }) => plain(id)).join(', ')],
    ])
  },
})

/** Uploads the distribution, or finds it there already, and says so. */
export async function uploadDistribution(
  work: Work,
  cloud: BloomreachCloud,
  { file, name, ifExists }: { file: LocalFile; name: string; ifExists: IfExists },
): Promise<Stored<Distribution>> {
  const { log, clock, signal } = work
  const transfer = new TransferLog(`Upload of ${plain(name, 100)}`, file.size, clock, log)
  const stored = await store({
    shelf: distributionShelf(cloud),
    file,
    name,
    ifExists,
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
  })
  const { item, reused, deleted } = stored
  work.now(`The distribution "${plain(name)}" is there, with the id ${plain(item.id)}.`)
  log.info(
    reused
      ? `${plain(name)} is there already with the same MD5; its id is ${plain(item.id)}`
      : `Uploaded ${plain(name)} (${megabytes(file.size)}); its id is ${plain(item.id)}, and its MD5 is right`,
  )
  if (deleted.length > 0) log.info(`Deleted of the same name: ${deleted.map(({ id }) => plain(id)).join(', ')}`)
  return stored
}

function emptyFile(file: LocalFile): string[] {
  return file.size === 0 ? [`\`file\` is empty: ${plain(file.path)}`] : []
}
