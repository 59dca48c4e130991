import { join } from 'node:path'
import type { JobStep, StepsContext } from '../runner/job.ts'

export interface Release {
  /** The repository's root, below which the actions are. */
  root: string
  /** The distribution's file. */
  file: string
  /** The environment that visitors see, and the one that takes its place. */
  live: string
  idle: string
}

/** A blue/green release as a workflow has it, the functions standing for its expressions. */
export function releaseSteps({ root, file, live, idle }: Release): (JobStep & { id: string; title: string })[] {
  const output = (steps: StepsContext, id: string, name: string) => steps[id]?.outputs[name] ?? ''
  const quickly = { 'poll-interval-seconds': '0.5' }
  const steps = [
    { id: 'upload-distribution', title: 'Upload the distribution', inputs: { file } },
    { id: 'backup', title: `Back up ${live}, which is live`, inputs: { environment: live, ...quickly } },
    {
      id: 'deploy',
      title: `Deploy to ${idle}, which is idle`,
      inputs: (steps: StepsContext) => ({
        environment: idle,
        distribution: output(steps, 'upload-distribution', 'distribution-id'),
        ...quickly,
      }),
    },
    {
      id: 'promote-production',
      title: `Make ${idle} the production environment`,
      inputs: (steps: StepsContext) => ({
        environment: output(steps, 'deploy', 'environment-id'),
        'current-environment': live,
        'change-domain-rules': 'true',
      }),
    },
  ]
  return steps.map((step) => ({
    ...step,
    action: join(root, 'actions', step.id),
    uses: `OWNER/bloomreach-cloud-actions/actions/${step.id}@v1`,
  }))
}
