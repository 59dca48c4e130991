import { chmodSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { globSync } from 'tinyglobby'
import type { StandIn } from '../../support/workflow-engine/machine.ts'

/** The project of which each distribution here is one; its smoke test fails when the variable BROKEN is set. */
const PROJECT = {
  'pom.xml': '<project/>\n',
  'config/test.properties': 'shop.stage=test\n',
  'config/acceptance.properties': 'shop.stage=acceptance\n',
  'config/production.properties': 'shop.stage=production\n',
}

/** Lays the project down, or the one folder of it that is asked for. What was in the workspace is gone. */
export const checkout: StandIn = ({ inputs, workspace }) => {
  rmSync(workspace, { recursive: true })
  mkdirSync(workspace)
  const folder = inputs['sparse-checkout']
  const files = Object.entries(PROJECT).filter(([name]) => folder === undefined || name.startsWith(`${folder}/`))
  for (const [name, text] of files) write(join(workspace, name), text)
  if (folder === undefined) write(join(workspace, 'smoke-test.sh'), SMOKE_TEST, 0o755)
  return {}
}

const SMOKE_TEST = `#!/usr/bin/env bash
case $1 in https://*) ;; *) echo "not a link: $1"; exit 2 ;; esac
[ -z "$BROKEN" ] || { echo "$1 does not do what it should"; exit 1; }
`

export const setUpJava: StandIn = ({ inputs }) => {
  if (!inputs['distribution'] || !inputs['java-version']) throw new Error('setup-java needs to know which Java')
  return {}
}

/**
 * A folder with the tools that the examples find on PATH. `mvn` builds as brXM's archetype does: the site first, then the
 * distribution from it; the same bytes from the same commit. `aws s3 cp` knows buckets as folders in the workspace. `gpg`
 * wraps a file up, so that a test can look into it.
 */
export function tools(folder: string): string {
  const path = join(folder, 'tools')
  write(join(path, 'mvn'), MAVEN, 0o755)
  write(join(path, 'aws'), AWS, 0o755)
  write(join(path, 'gpg'), GPG, 0o755)
  return path
}

const MAVEN = `#!/usr/bin/env bash
set -e
[ -f pom.xml ] || { echo 'there is no POM in this directory'; exit 1; }
case " $* " in
  *' -P dist '*) tar -C target -cf - cms.war | gzip -n > "target/shop-$GITHUB_REF_NAME-distribution.tar.gz" ;;
  *' verify '*) mkdir -p target && echo "the shop at $GITHUB_SHA" > target/cms.war && touch -t 202001010000 target/cms.war ;;
  *) echo 'no goals'; exit 1 ;;
esac
`

const AWS = `#!/usr/bin/env bash
set -e
[ "$1 $2 $3" = 's3 cp --only-show-errors' ] || { echo "unknown: $*"; exit 252; }
: "\${AWS_ACCESS_KEY_ID:?}" "\${AWS_SECRET_ACCESS_KEY:?}" "\${AWS_REGION:?}"
bucket=\${5#s3://}
mkdir -p "buckets/$bucket" && cp "$4" "buckets/$bucket"
# Copy and Sync sees the bucket as the simulator has it; a storage whose clock goes before makes files younger.
file="{\\"address\\":\\"s3://\${bucket%/}\\",\\"path\\":\\"$(basename "$4")\\",\\"inSeconds\\":\${STORAGE_AHEAD:-0}}"
curl -sSf -o /dev/null "$NETAPP_API_URL/__simulator/files" -d "$file"
`

const GPG = `#!/usr/bin/env bash
set -e
[ "$1 $2 $3 $4" = '--batch --trust-model always --recipient-file' ] && [ "$6 $8" = '--output --encrypt' ] || { echo "unknown: $*"; exit 2; }
grep -q 'BEGIN PGP PUBLIC KEY BLOCK' "$5" || { echo 'no public key'; exit 2; }
{ echo '-----BEGIN PGP MESSAGE-----'; base64 "$9"; } > "$7"
`

/** What is uploaded to GitHub in a run, by name: the files and what is in them. */
export class Artifacts {
  readonly #uploaded = new Map<string, Map<string, Buffer>>()

  readonly upload: StandIn = ({ inputs, workspace }) => {
    const { name = 'artifact', path = '' } = inputs
    const files = globSync(path, { cwd: workspace, absolute: true })
    if (files.length === 0) {
      return { conclusion: inputs['if-no-files-found'] === 'error' ? 'failure' : 'success' }
    }
    if (this.#uploaded.has(name)) throw new Error(`There is an artifact ${name} already`)
    this.#uploaded.set(name, new Map(files.map((file) => [basename(file), readFileSync(file)])))
    return {}
  }

  readonly download: StandIn = ({ inputs, workspace }) => {
    const files = this.#uploaded.get(inputs['name'] ?? '')
    if (files === undefined) return { conclusion: 'failure', log: [`Error: Artifact not found: ${inputs['name']}`] }
    for (const [name, content] of files) write(join(workspace, inputs['path'] ?? '', name), content)
    return {}
  }

  get names(): string[] {
    return [...this.#uploaded.keys()]
  }

  /** The one file of an artifact. */
  file(name: string): { name: string; content: Buffer } {
    const [only] = this.#uploaded.get(name) ?? []
    if (only === undefined) throw new Error(`There is no artifact '${name}', only: ${this.names.join(', ')}`)
    return { name: only[0], content: only[1] }
  }
}

function write(path: string, content: string | Buffer, mode = 0o644): void {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, content)
  chmodSync(path, mode)
}
