/** The stages of a release, in order. */
export const STAGES = ['upload', 'backup', 'restore', 'deploy', 'health-check', 'promote'] as const
export type StageName = (typeof STAGES)[number]
