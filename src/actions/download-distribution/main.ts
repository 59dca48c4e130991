import { nameOf } from '../../bloomreach/deployment.ts'
import { findOne } from '../../bloomreach/find.ts'
import { sanitize } from '../../core/sanitize.ts'
import { megabytes } from '../../runtime/transfer.ts'
import { connect } from '../shared/client.ts'
import { downloadToFile } from '../shared/download-to-file.ts'
import type { DistributionStep } from './action.ts'

/** Finds the distribution, and downloads it. */
export async function main(step: DistributionStep): Promise<void> {
  const { distributions } = await connect(step)
  const found = await findOne('distribution', distributions, step.inputs.distribution)
  // Lists carry no MD5.
  const distribution = found.md5hash === undefined ? await distributions.get(found.id) : found
  const name = nameOf(distribution)
  step.output('distribution-id', distribution.id)
  step.outputJson('json', distribution)
  const { file, size, md5 } = await downloadToFile(step, {
    what: `the distribution ${name}`,
    folder: step.inputs.path,
    fallbackName: name,
    md5: distribution.md5hash,
    issue: async () => {
      const token = await distributions.createDownloadToken(distribution.id)
      step.secrets.add(token)
      return (headers) => distributions.download(token, headers)
    },
  })
  if (distribution.md5hash === undefined) {
    step.log.warning('The service tells no MD5 of the distribution, so it is not proven that it arrived whole.')
  }
  step.output('file', file)
  step.output('size-bytes', size)
  step.output('md5', md5)
  step.summary.heading('Distribution downloaded')
  step.summary.facts([
    ['Distribution', `${name} (${sanitize(distribution.id)})`],
    ['File', sanitize(file)],
    ['Size', megabytes(size)],
    ['MD5', md5],
  ])
}
