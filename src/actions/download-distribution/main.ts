import { nameOf } from '../../bloomreach/deployment.ts'
import { findOne } from '../../bloomreach/find.ts'
import type { Distribution } from '../../bloomreach/schemas.ts'
import { sanitize } from '../../core/sanitize.ts'
import { extensionOf, type FileName, stemOf } from '../../http/file-name.ts'
import { megabytes } from '../../runtime/transfer.ts'
import { connect } from '../shared/client.ts'
import { downloadToFile } from '../shared/download-to-file.ts'
import type { DistributionStep } from './action.ts'

/** Finds the distribution, and downloads it. */
export async function main(step: DistributionStep): Promise<void> {
  step.setSubject(`Download of ${sanitize(step.inputs.distribution, 100)}`)
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
    name: fileNameOf(distribution),
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
  step.conclude('done', `Downloaded ${name}`)
  step.summary.facts([
    ['Distribution', `${name} (${sanitize(distribution.id)})`],
    ['File', sanitize(file)],
    ['Size', megabytes(size)],
    ['MD5', md5],
  ])
}

/** `shop-1.3.0.tar.gz` of the id 12AB is `distribution-shop-1.3.0-12AB.tar.gz`: whoever uploads one chooses its name. */
function fileNameOf({ id, name = '' }: Distribution): FileName {
  const extension = extensionOf(name) ?? ''
  return { stem: stemOf('distribution', name.slice(0, name.length - extension.length), id), extension }
}
