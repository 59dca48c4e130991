import type { BloomreachCloud } from '../../bloomreach/client.ts'
import type { Work } from '../../runtime/step.ts'
import { withChangeTracking } from '../shared/track-change.ts'
import type { Protection } from './protection-inputs.ts'

/** Sets the protection that the inputs say; resolves with that in words. */
export async function protect(
  work: Work & { inputs: Protection },
  cloud: BloomreachCloud,
): Promise<{ site: string | undefined; cms: string | undefined }> {
  const { 'protect-site': site, 'site-password': sitepassword } = work.inputs
  const { 'protect-cms': cms, 'cms-password': cmspassword } = work.inputs
  if (sitepassword !== undefined && cmspassword !== undefined && sitepassword !== cmspassword) {
    work.log.warning('`site-password` and `cms-password` differ: Bloomreach Cloud expects the same for both.')
  }
  const words = { site: stateText(site), cms: stateText(cms) }
  const sentence = [words.site && `site ${words.site}`, words.cms && `CMS ${words.cms}`].filter(Boolean).join(', ')
  await withChangeTracking(
    work,
    {
      uncertain: `It is unknown whether the protection was changed (${sentence}).`,
      done: `The protection is set (${sentence}).`,
    },
    () =>
      cloud.environments.protect({
        ...(site !== undefined && { site }),
        ...(sitepassword !== undefined && { sitepassword }),
        ...(cms !== undefined && { cms }),
        ...(cmspassword !== undefined && { cmspassword }),
      }),
  )
  work.log.info(`Protection: ${sentence}`)
  return words
}

function stateText(wanted: boolean | undefined): string | undefined {
  return wanted === undefined ? undefined : wanted ? 'protected' : 'not protected'
}
