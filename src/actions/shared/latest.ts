/** What is given for a backup's id to mean the newest one of an environment. */
export const LATEST = 'latest'
