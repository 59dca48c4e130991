// How a name's look-up grows with the number of items: time and requests of a deployment that finds no such name.
import { createServer } from 'node:http'
import { join } from 'node:path'
import { measure, median, node24, root, stepEnvironment } from './processes.mjs'

const PAGE = 100

export async function benchLookups({ counts = [10, 100, 1000, 10_000], runs = 5 } = {}) {
  const rows = []
  for (const count of counts) {
    const api = await listing(count)
    const results = []
    try {
      for (let run = 0; run < runs; run++) {
        results.push(
          await measure(node24, [join(root, 'dist/deploy.js')], {
            env: stepEnvironment({ environment: 'one', distribution: 'none' }, api.environment),
          }),
        )
      }
    } finally {
      api.stop()
    }
    rows.push({
      count,
      requests: api.requests() / runs,
      ms: median(results.map(({ ms }) => ms)),
      peak: median(results.map(({ peak }) => peak)),
    })
  }
  return rows
}

async function listing(count) {
  const all = Array.from({ length: count }, (_, index) => ({ id: `id-${index}`, name: `site-${index}.tar.gz` }))
  let requests = 0
  const server = createServer((request, response) => {
    requests++
    const url = new URL(request.url, 'http://localhost')
    const offset = Number(url.searchParams.get('offset') ?? 0)
    const items = url.pathname.endsWith('distributions') ? all.slice(offset, offset + PAGE) : [{ id: 'e', name: 'one' }]
    const more = url.pathname.endsWith('distributions') && offset + PAGE < count
    const body = url.pathname.includes('authn')
      ? { access_token: 'a.b.c', refresh_token: 'refresh' }
      : { offset, max: PAGE, more, total: count, items }
    request.resume().on('end', () => response.setHeader('content-type', 'application/json').end(JSON.stringify(body)))
  })
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    environment: {
      BRC_API_URL: `http://127.0.0.1:${server.address().port}`,
      BRC_USERNAME: 'me',
      BRC_PASSWORD: 'a-password',
    },
    requests: () => requests,
    stop: () => server.close(),
  }
}

if (process.argv[1] === import.meta.filename) console.table(await benchLookups())
