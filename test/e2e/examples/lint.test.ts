import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { expect, test } from 'vitest'
import { actionlint } from './actionlint.ts'
import { languageService } from './language-service.ts'

const REPOSITORY = join(import.meta.dirname, '..', '..', '..')

test.for(yamlFiles('examples', '.github/workflows'))('%s is in order', async (file) => {
  expect(await lint(basename(file), read(file))).toEqual([])
})

test.for(actionFiles())('%s is in order', async (file) => {
  expect(await languageService(file, read(file))).toEqual([])
})

const SOUND = `on: push
permissions: {}
jobs:
  deploy:
    runs-on: ubuntu-latest
    outputs:
      state: \${{ steps.deploy.outputs.state }}
    steps:
      - uses: OWNER/bloomreach-cloud-actions/actions/deploy@v1
        id: deploy
        with:
          environment: green
          distribution: shop
  after:
    needs: deploy
    runs-on: ubuntu-latest
    steps:
      - run: echo "$STATE"
        env:
          STATE: \${{ needs.deploy.outputs.state }}
`

test('a sound workflow is found to be so', async () => {
  expect(await lint('sound.yml', SOUND)).toEqual([])
})

test('a workflow is read again when its text has changed', async () => {
  const other = SOUND.replace('environment: green', 'enviroment: green')
  expect(await lint('it.yml', SOUND)).toEqual([])
  expect(await lint('it.yml', other)).not.toEqual([])
  expect(await lint('it.yml', SOUND)).toEqual([])
})

test.for([
  ['an unknown input', 'environment: green', 'enviroment: green', /Invalid action input 'enviroment'/],
  ['a missing input', '          distribution: shop\n', '', /Missing required input `distribution`/],
  ['an unknown output', 'outputs.state }}\n    steps', 'outputs.status }}\n    steps', /invalid: status/],
  ['an unknown output of a job', 'needs.deploy.outputs.state', 'needs.deploy.outputs.status', /status/],
  ['an unknown action', 'actions/deploy@v1', 'actions/undeploy@v1', /Unable to resolve action/],
  ['an unknown key', 'runs-on: ubuntu-latest\n    outputs', 'run-on: ubuntu-latest\n    outputs', /run-on/],
  ['an unknown secret', '$STATE', `\${{ secrets.BRC_PASS }}`, /invalid: BRC_PASS/],
  ['a need that is not there', 'needs: deploy', 'needs: build', /build/],
  [
    'a broken expression',
    'outputs.state }}\n    steps',
    'outputs.state == }}\n    steps',
    /Unexpected end of expression/,
  ],
])('a linter finds %s', async ([, part, other, complaint]) => {
  expect(SOUND).toContain(part)
  const found = await lint('it.yml', SOUND.replace(String(part), String(other)))
  expect(found.join('\n')).toMatch(complaint as RegExp)
})

async function lint(name: string, text: string): Promise<string[]> {
  const path = `.github/workflows/${name}`
  return [...(await actionlint(name, text)), ...(await languageService(path, text))]
}

function yamlFiles(...folders: string[]): string[] {
  return folders
    .flatMap((folder) => readdirSync(join(REPOSITORY, folder)).map((name) => join(folder, name)))
    .filter((file) => file.endsWith('.yml'))
}

function actionFiles(): string[] {
  const named = readdirSync(join(REPOSITORY, 'actions')).map((name) => join('actions', name, 'action.yml'))
  return ['action.yml', ...named].filter((file) => existsSync(join(REPOSITORY, file)))
}

function read(file: string): string {
  return readFileSync(join(REPOSITORY, file), 'utf8')
}
