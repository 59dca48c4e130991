// Where the memory of a long step goes: its peak with the defaults, and with V8 told to do without something. A step does
// not choose the flags of the Node that runs it.
import { benchDownload } from './download.mjs'
import { benchGrowth } from './growth.mjs'

const settings = {
  'as it is': [],
  'garbage collected sixteen times as often (`--max-semi-space-size=1`)': ['--max-semi-space-size=1'],
  'without the optimizing compilers (`--no-opt --no-maglev`)': ['--no-opt', '--no-maglev'],
  both: ['--max-semi-space-size=1', '--no-opt', '--no-maglev'],
}
const PRUNE = 'prune, half of the backups'

/** For each setting the peaks, in MiB, of a download of 300 MB and of a pruning of 2,000 backups. */
export async function benchMemory({ runs = 3 } = {}) {
  const rows = []
  for (const [setting, flags] of Object.entries(settings)) {
    const downloads = await benchDownload({ sizes: [300], runs, flags })
    const [{ peak: prune }] = await benchGrowth({ counts: [2000], runs: () => runs, flags, names: [PRUNE] })
    rows.push({ setting, download: downloads.find(({ name }) => name === 'step').peak, prune })
  }
  return rows
}

if (process.argv[1] === import.meta.filename) console.table(await benchMemory())
