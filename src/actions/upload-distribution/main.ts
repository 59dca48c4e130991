import type { Deletions } from '../../bloomreach/deletions.ts'
import type { Distribution } from '../../bloomreach/schemas.ts'
import { DISTRIBUTION_SIZE, warnOfSize } from '../../bloomreach/size-limits.ts'
import { sanitize } from '../../core/sanitize.ts'
import { megabytes } from '../../runtime/transfer.ts'
import { connect } from '../shared/client.ts'
import { type Uploaded, uploadDistribution } from '../shared/upload-distribution.ts'
import type { UploadStep } from './action.ts'

/** Uploads the distribution, unless it is there already. */
export async function main(step: UploadStep): Promise<void> {
  const { file, 'if-exists': ifExists } = step.inputs
  warnOfSize(DISTRIBUTION_SIZE, file, step.log)
  const name = step.inputs.name ?? file.name
  step.setSubject(`Upload of ${sanitize(name, 100)}`)
  const cloud = await connect(step)
  step.output('size-bytes', file.size)
  let uploaded: Uploaded | undefined
  let deletions: Deletions<Distribution> | undefined
  const onUploaded = (id: string | undefined) => step.output('distribution-id', id)
  const onStored = (stored: Uploaded) => {
    uploaded = stored
    const { item, md5, reused } = stored
    step.output('distribution-id', item.id)
    step.output('distribution-name', item.name ?? name)
    step.output('md5', md5)
    step.output('reused', reused)
    step.outputJson('json', item)
  }
  const onReplaced = (now: Deletions<Distribution>) => {
    deletions = now
    step.setSubject(`Deletion of the other distributions named ${sanitize(name, 100)}`)
    step.setOutcome('the new one is there')
  }
  try {
    const options = { file, name, ifExists, onUploaded, onStored, onReplaced }
    const { item, reused } = await uploadDistribution(step, cloud, options)
    const shown = sanitize(item.name ?? name, 100)
    if (reused) step.conclude('skipped', `Nothing to do: ${shown} is there already, with the same MD5`)
    else step.conclude('done', `Uploaded ${shown}`)
  } finally {
    // What is there, and what is deleted, is so whatever comes after it.
    if (uploaded) summarize(step, { ...uploaded, name }, deletions)
  }
}

function summarize(
  { inputs: { file }, summary }: UploadStep,
  { item, md5, name }: Uploaded & { name: string },
  deletions: Deletions<Distribution> | undefined,
): void {
  const ids = (items: readonly Distribution[] = []) => items.map(({ id }) => sanitize(id)).join(', ')
  summary.facts([
    ['Name', sanitize(item.name ?? name)],
    ['Id', sanitize(item.id)],
    ['Size', megabytes(file.size)],
    ['MD5', md5],
    ['Deleted', ids(deletions?.deleted)],
    ['May be deleted', ids(deletions?.uncertain)],
  ])
}
