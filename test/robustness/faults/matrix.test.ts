import { rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import type { Fault } from '../../../src/simulator/faults.ts'
import { addressesAt } from '../../support/actions.ts'
import { hasOpenssl, selfSigned } from '../../support/key-pair.ts'
import { each, sample, whole } from '../extent.ts'
import { catalogue } from './catalogue.ts'
import { allCells, type Cell, sampleOf } from './cells.ts'
import { openExternal } from './elsewhere.ts'
import { openGate } from './gate.ts'
import { judge, triesProblems } from './judge.ts'
import { ended, openStage } from './play.ts'
import type { Inputs } from './recipe.ts'
import { recipes } from './recipes.ts'
import { rehearse } from './rehearsal.ts'

const rehearsals = await each(sample(recipes, 16), rehearse)
const everyCell = allCells(rehearsals)
const cells = whole ? everyCell : sampleOf(everyCell)
const elsewhere = await openExternal()
const [trusted, untrusted] = hasOpenssl ? [selfSigned(), selfSigned()] : []
const authority = join(tmpdir(), `authority-${process.pid}.pem`)
if (trusted) writeFileSync(authority, trusted.cert)

let asTheyShouldBe = 0
let left = 0

describe('fault matrix', () => {
  afterAll(() => {
    elsewhere.close()
    rmSync(authority, { force: true })
    const which = whole ? '' : ` (of ${everyCell.length})`
    const unplayed = left > 0 ? `, ${left} not played` : ''
    console.log(`fault matrix: ${cells.length} cells${which}, ${asTheyShouldBe} as they should be${unplayed}`)
  })

  test.concurrent.for(cells.map((cell) => [cell.title, cell] as const))('%s', async ([, cell], { skip }) => {
    if (!hasOpenssl && typeof cell.fault.play !== 'function') {
      left++
      skip('there is no openssl to make certificates with')
    }
    expect(await problemsOf(cell)).toEqual([])
    asTheyShouldBe++
  })

  test('every fault and every recipe is among the cells', () => {
    expect(new Set(cells.map(({ fault }) => fault))).toEqual(new Set(catalogue))
    expect(new Set(cells.map(({ rehearsal }) => rehearsal))).toEqual(new Set(rehearsals))
  })
})

async function problemsOf(cell: Cell): Promise<string[]> {
  const { fault, rehearsal, address, forEver } = cell
  const { play } = fault
  const { url, received } = elsewhere.place()
  const stage = await openStage(rehearsal.recipe, {
    faults: typeof play === 'function' ? [faultAt(cell, play(`${url}${address.path}`))] : [],
  })
  const { simulator } = stage
  const gate =
    typeof play === 'function' || !trusted || !untrusted
      ? undefined
      : await openGate({
          target: simulator.url,
          fault: play.gate,
          nth: address.atApi ?? 1,
          forEver,
          trusted,
          untrusted,
        })
  try {
    const step = await stage.start({
      limits: limitsFor(cell),
      env: { ...(gate && { ...addressesAt(gate.url), NODE_EXTRA_CA_CERTS: authority, ACTIONS_STEP_DEBUG: 'true' }) },
      onLine: (line) => {
        if (line.includes('ECONNREFUSED')) gate?.wasRefused()
      },
    })
    const { result, misdeeds } = await ended(step)
    if (!result) return misdeeds
    const tries = simulator.requests.filter((request) => request.fault !== undefined).length
    const problems = [
      ...(gate?.met || tries > 0 ? [] : ['the fault met no request']),
      ...triesProblems(cell, tries, retriesFor(cell)),
      ...received.map((request) => `elsewhere arrived: ${request}`),
      ...judge(cell, { result, footprint: stage.footprint() }),
    ]
    return problems.length === 0 ? [] : [...problems, result.log.join('\n'), told(simulator)]
  } finally {
    await gate?.close()
    await stage.close().catch(() => {})
  }
}

function faultAt({ address, forEver }: Cell, fault: object): Fault {
  const { method, path, nth } = address
  return { ...fault, method, path, nth, times: forEver ? null : 1 } as Fault
}

/** Short limits where they are what ends the run, and ample ones elsewhere. */
function limitsFor(cell: Cell): Inputs {
  const { fault, forEver } = cell
  // What may be bearable ends by itself, or by the longest limit that a test has the time for.
  const minutes = forEver ? (fault.bearable ? 20 : 2) : 60
  return {
    // Longer than a busy machine takes for what does not stall.
    'request-timeout-seconds': fault.stalls ? 3 : 60,
    retries: retriesFor(cell),
    'timeout-minutes': minutes,
    'domains-timeout-minutes': minutes,
    'health-check-timeout-minutes': minutes,
  }
}

function retriesFor({ fault, forEver }: Cell): number {
  if (!forEver) return 5
  return fault.bearable ? 1 : 2
}

function told({
  requests,
}: {
  requests: readonly { method: string; path: string; status?: number; fault?: string }[]
}) {
  return requests.map(({ method, path, status, fault }) => [method, path, status, fault].join(' ')).join('\n')
}
