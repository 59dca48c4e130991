import * as v from 'valibot'
import { type BloomreachApp, type Call, callsOf, json, listResponse, pageQuery } from './calls.ts'
import type { Distribution } from './cloud.ts'
import { downloadByToken, issueDownload } from './download-tokens.ts'
import { invalid, Refusal } from './refusal.ts'
import { distributionInList, distributionShape, uploadedDistribution } from './shapes.ts'
import { newHexId, type Stack } from './stack.ts'
import { receiveUpload } from './uploads.ts'

/** Section "Distributions": 5 calls, and two later ones to download a distribution. */
export function distributions(stack: Stack, app: BloomreachApp): void {
  const on = callsOf(stack, app)
  const { cloud, contents, limits, behaviors } = stack

  on('GET', '/v3/distributions', { query: pageQuery }, (call) =>
    listResponse(stack, call, 'pages', cloud.distributions, (one) => distributionInList(behaviors, one)),
  )

  on('POST', '/v3/distributions', { upload: true }, async (call) => {
    const upload = await receiveUpload(stack, call, {
      field: 'dist_file',
      longest: limits.distributionBytes,
      check: () => {
        if (cloud.distributions.length < limits.distributions) return
        throw new Refusal(400, 'MaxDistributionsReached', `There can be at most ${limits.distributions} distributions`)
      },
    })
    if (!upload) return json(null)
    const { size, md5, filename, path } = upload
    const distribution = newFile(stack, call, { name: filename, size, md5 })
    contents.keepFile(distribution.id, path, upload)
    cloud.distributions.push(distribution)
    return json(uploadedDistribution(behaviors, distribution))
  })

  on('GET', '/v3/distributions/:id', {}, (call) => json(distributionShape(behaviors, wanted(stack, call))))

  on('PATCH', '/v3/distributions/:id', { body: renameSchema }, (call) => {
    const distribution = wanted(stack, call)
    rename(stack, distribution, call)
    return json(distributionShape(behaviors, distribution))
  })

  on('DELETE', '/v3/distributions/:id', {}, (call) => {
    const { id } = wanted(stack, call)
    cloud.distributions = cloud.distributions.filter((one) => one.id !== id)
    contents.delete(id)
    return json(true)
  })

  on('POST', '/v3/distributions/:id/download-token', {}, (call) => {
    const { id, name } = wanted(stack, call)
    return json({ token: issueDownload(stack, { kind: 'distribution', contentId: id, filename: name }) })
  })

  // A client is known that sends no access token here.
  on('GET', '/v3/distributions/download/:token', { open: 'unless-given' }, (call) =>
    downloadByToken(stack, call, 'distribution'),
  )
}

export const renameSchema = v.strictObject({ name: v.pipe(v.string(), v.nonEmpty(), v.regex(/^[^/\\]+$/)) })

/** The record of a file that has just been uploaded. */
export function newFile(
  stack: Stack,
  { user }: Call<unknown>,
  file: { name: string; size: number; md5: string },
): Distribution {
  return {
    id: newHexId(),
    createdAt: stack.now(),
    createdBy: user.username,
    modifiedAt: null,
    modifiedBy: '',
    ...file,
  }
}

export function rename(stack: Stack, file: Distribution, { body, user }: Call<{ name: string }>): void {
  Object.assign(file, { name: body.name, modifiedAt: stack.now(), modifiedBy: user.username })
}

function wanted({ cloud }: Stack, call: Call<unknown>): Distribution {
  const id = call.param('id')
  if (id === '') throw invalid('Empty distribution id')
  const found = cloud.distributions.find((one) => one.id === id)
  if (!found) throw new Refusal(404, 'DistributionNotFound', `There is no distribution '${id}'`)
  return found
}
