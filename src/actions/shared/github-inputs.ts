import { secret, text } from '../../runtime/input-kinds.ts'

/** The inputs of every action that records what it does as a deployment on GitHub. */
export const gitHubInputs = { 'github-token': secret(), 'github-environment': text() }
