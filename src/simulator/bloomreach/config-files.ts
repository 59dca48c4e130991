import { type BloomreachApp, type Call, callsOf, json, listResponse, pageQuery } from './calls.ts'
import type { ConfigFile } from './cloud.ts'
import { newFile, rename, renameSchema } from './distributions.ts'
import { invalid, Refusal } from './refusal.ts'
import { configFileShape } from './shapes.ts'
import type { Stack } from './stack.ts'
import { receiveUpload } from './uploads.ts'

/** Section "AppConfigFiles": 5 calls. */
export function configFiles(stack: Stack, app: BloomreachApp): void {
  for (const path of ['appConfigFiles', 'appconfigfiles'] as const) {
    callsAt(stack, app, `/v3/${path}`, () => ['either', path].includes(stack.behaviors.configPath) || 404)
  }
}

function callsAt(stack: Stack, app: BloomreachApp, path: string, here: () => true | number): void {
  const on = callsOf(stack, app)
  const { cloud, contents, limits, behaviors } = stack

  on('GET', path, { here, query: pageQuery }, (call) =>
    listResponse(stack, call, 'array', cloud.configFiles, (one) => configFileShape(behaviors, one)),
  )

  on('POST', path, { here, upload: true }, async (call) => {
    const upload = await receiveUpload(stack, call, {
      field: 'appconfigfile',
      longest: limits.configFileBytes,
      check: () => {},
    })
    if (!upload) return json(null)
    const { size, md5, filename } = upload
    const taken = nameIsTaken(stack, filename)
    if (taken && behaviors.sameConfigFileName === 'refuse') {
      contents.dropFile(upload.path)
      throw invalid(`There is already a file '${filename}'`)
    }
    const name = taken && behaviors.sameConfigFileName === 'rename' ? freeName(stack, filename) : filename
    const file = newFile(stack, call, { name, size, md5 })
    contents.keepFile(file.id, upload.path, upload)
    cloud.configFiles.push(file)
    return json(configFileShape(behaviors, file))
  })

  on('GET', `${path}/:id`, { here }, (call) => json(configFileShape(behaviors, wanted(stack, call))))

  on('PATCH', `${path}/:id`, { here, body: renameSchema }, (call) => {
    const file = wanted(stack, call)
    const { name } = call.body
    if (name !== file.name && nameIsTaken(stack, name)) throw invalid(`There is already a file '${name}'`)
    rename(stack, file, call)
    return json(configFileShape(behaviors, file))
  })

  on('DELETE', `${path}/:id`, { here }, (call) => {
    const { id } = wanted(stack, call)
    cloud.configFiles = cloud.configFiles.filter((one) => one.id !== id)
    contents.delete(id)
    return json(true)
  })
}

function nameIsTaken({ cloud }: Stack, name: string): boolean {
  return cloud.configFiles.some((one) => one.name === name)
}

/** `blue.properties` → `blue (1).properties`. */
function freeName(stack: Stack, name: string): string {
  const [, stem = name, extension = ''] = /^(.+?)(\.[^.]*)?$/.exec(name) ?? []
  for (let n = 1; ; n++) {
    const candidate = `${stem} (${n})${extension}`
    if (!nameIsTaken(stack, candidate)) return candidate
  }
}

function wanted({ cloud }: Stack, call: Call<unknown>): ConfigFile {
  const id = call.param('id')
  const found = cloud.configFiles.find((one) => one.id === id)
  if (!found) throw new Refusal(404, 'AppConfigFileNotFound', `There is no file '${id}'`)
  return found
}
