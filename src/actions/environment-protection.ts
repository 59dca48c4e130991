import type { BloomreachCloud } from '../bloomreach/client.ts'
import { flag, secret } from '../workflow/input-kinds.ts'
import type { Values } from '../workflow/inputs.ts'
import type { Work } from '../workflow/step.ts'
import { changing } from './changing.ts'

/** The inputs of `operation: protect`. What is not given is not sent. */
export const protectionInputs = {
  'protect-site': flag(),
  'site-password': secret(),
  'protect-cms': flag(),
  'cms-password': secret(),
}

type Protection = Values<typeof protectionInputs>

/** What is wrong with the inputs together, where the step is to protect; that they are given at all, where it is not. */
export function protectionProblems(values: Protection, applies: boolean): string[] {
  if (!applies) {
    const names = Object.keys(protectionInputs) as (keyof Protection)[]
    return names
      .filter((name) => values[name] !== undefined)
      .map((name) => `\`${name}\` goes with \`operation: protect\` only`)
  }
  const problems: string[] = []
  for (const part of ['site', 'cms'] as const) {
    const wanted = values[`protect-${part}`]
    const password = values[`${part}-password`]
    if (wanted && password === undefined)
      problems.push(`\`${part}-password\` is required for \`protect-${part}: true\``)
    if (wanted === undefined && password !== undefined) problems.push(`\`${part}-password\` needs \`protect-${part}\``)
  }
  if (values['protect-site'] === undefined && values['protect-cms'] === undefined) {
    problems.push('`protect-site` or `protect-cms` is required for `operation: protect`')
  }
  return problems
}

/** Sets the protection that the inputs say; resolves with that in words. */
export async function protect(
  work: Work & { inputs: Protection },
  cloud: BloomreachCloud,
): Promise<{ site: string | undefined; cms: string | undefined }> {
  const { 'protect-site': site, 'site-password': sitepassword } = work.inputs
  const { 'protect-cms': cms, 'cms-password': cmspassword } = work.inputs
  const words = { site: inWords(site), cms: inWords(cms) }
  const sentence = [words.site && `site ${words.site}`, words.cms && `CMS ${words.cms}`].filter(Boolean).join(', ')
  await changing(
    work,
    {
      uncertain: `It is not certain whether the protection was changed (${sentence}).`,
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

function inWords(wanted: boolean | undefined): string | undefined {
  return wanted === undefined ? undefined : wanted ? 'protected' : 'not protected'
}
