import type { AppConfigFile } from '../../bloomreach/schemas.ts'
import { CONFIG_FILE_SIZE, warnOfSize } from '../../bloomreach/size-limits.ts'
import { refuseTaken, type StoreResult } from '../../bloomreach/store.ts'
import { listed } from '../../core/not-found.ts'
import { sanitize } from '../../core/sanitize.ts'
import type { LocalFile } from '../../runtime/files.ts'
import { megabytes } from '../../runtime/transfer.ts'
import { connect } from '../shared/client.ts'
import { uploadConfigFile } from '../shared/config-files.ts'
import type { UploadStep } from './action.ts'

/** Uploads the config files that are not there yet. */
export async function main(step: UploadStep): Promise<void> {
  for (const file of step.inputs.file) warnOfSize(CONFIG_FILE_SIZE, file, step.log)
  const { file: files, 'if-exists': ifExists } = step.inputs
  const names = listed(files.map((file) => nameFor(file, step)))
  step.setSubject(`Upload of ${names}`)
  const cloud = await connect(step)
  let existing = await cloud.appConfigFiles.listing()
  if (ifExists === 'fail') {
    refuseTaken(
      'config file',
      files.map((file) => nameFor(file, step)),
      existing,
    )
  }
  const uploads: Upload[] = []
  for (const file of files) {
    const name = nameFor(file, step)
    const onStart = () =>
      step.setState(`It is unknown whether the config file "${sanitize(name)}" was uploaded.${soFar(uploads)}`)
    const onRefused = () => step.setState(`The config file "${sanitize(name)}" was not uploaded.${soFar(uploads)}`)
    const onUploaded = (id: string) => {
      setIds(step, [...uploads, { name, item: { id } }])
      const what = `The config file "${sanitize(name)}" was uploaded (${sanitize(id)})`
      step.setState(`${what}; whether it arrived complete is unknown.${soFar(uploads)}`)
    }
    const onCorrupt = (what: string) => {
      setIds(step, uploads)
      step.setState(`${what}.${soFar(uploads)}`)
    }
    const options = { name, ifExists, existing, onStart, onRefused, onUploaded, onCorrupt }
    const stored = await uploadConfigFile(step, cloud, file, options)
    existing = { ...existing, items: [...existing.items, stored.item] }
    uploads.push({ ...stored, name, file })
    setOutputs(step, uploads)
  }
  step.output(
    'reused',
    uploads.every(({ reused }) => reused),
  )
  const fresh = uploads.filter(({ reused }) => !reused)
  if (fresh.length === 0)
    step.conclude('skipped', `Nothing to do: ${names} ${files.length === 1 ? 'is' : 'are'} there already`)
  else step.conclude('done', `Uploaded ${listed(fresh.map(({ name, item }) => item.name ?? name))}`)
  step.summary.table(
    ['Name', 'Id', 'Size', 'MD5', ''],
    uploads.map(({ name, item, file, md5, reused }) => [
      sanitize(item.name ?? name),
      sanitize(item.id),
      megabytes(file.size),
      md5,
      reused ? 'was there already' : 'uploaded',
    ]),
  )
}

type Upload = { readonly name: string; readonly file: LocalFile } & StoreResult<AppConfigFile>

/** Sets the outputs as far as they are known. */
function setOutputs(step: UploadStep, uploads: readonly Upload[]): void {
  const items = uploads.map(({ item }) => item)
  step.setState(`Nothing is left half done.${soFar(uploads)}`)
  setIds(step, uploads)
  if (uploads.some(({ reused }) => !reused)) step.output('reused', false)
  step.outputJson('json', step.inputs.file.length === 1 ? items[0] : items)
}

function setIds(step: UploadStep, uploads: readonly { name: string; item: { id: string } }[]): void {
  step.output('config-file-id', uploads[0]?.item.id)
  step.outputJson('config-file-ids', Object.fromEntries(uploads.map(({ name, item }) => [name, item.id])))
}

function nameFor(file: LocalFile, step: UploadStep): string {
  return step.inputs.name ?? file.name
}

function soFar(uploads: readonly Upload[]): string {
  const there = uploads.map(({ name, item }) => `${sanitize(name, 100)} (${sanitize(item.id)})`)
  return there.length === 0 ? '' : ` Config files that are there: ${there.join(', ')}.`
}
