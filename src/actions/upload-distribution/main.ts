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
  const onStored = ({ item, md5, reused }: Uploaded) => {
    step.output('distribution-id', item.id)
    step.output('distribution-name', item.name ?? name)
    step.output('md5', md5)
    step.output('reused', reused)
    step.outputJson('json', item)
  }
  const options = { file, name, ifExists, onStored }
  const { item, md5, reused, deleted } = await uploadDistribution(step, cloud, options)
  const shown = sanitize(item.name ?? name, 100)
  if (reused) step.conclude('skipped', `Nothing to do: ${shown} is there already, with the same MD5`)
  else step.conclude('done', `Uploaded ${shown}`)
  step.summary.facts([
    ['Name', sanitize(item.name ?? name)],
    ['Id', sanitize(item.id)],
    ['Size', megabytes(file.size)],
    ['MD5', md5],
    ['Deleted', deleted.map(({ id }) => sanitize(id)).join(', ')],
  ])
}
