import * as core from '@actions/core'

export async function run(name: string): Promise<void> {
  core.info(name)
}
