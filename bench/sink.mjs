// A stand-in for the API in a process of its own that takes an upload as quickly as it can: `node sink.mjs <options JSON>`.
// Options: {key, cert} (PEM, for TLS), {md5} (what it says of an upload). Prints its port; ends when its input does.
import { createServer } from 'node:http'
import { createServer as createTlsServer } from 'node:https'

const { key, cert, md5 } = JSON.parse(process.argv[2] ?? '{}')
const server = key ? createTlsServer({ key, cert }, answer) : createServer(answer)
server.listen(0, '127.0.0.1', () => console.log(server.address().port))
process.stdin.resume().on('end', () => process.exit())

function answer(request, response) {
  request.on('data', () => {})
  request.on('end', () => {
    response.setHeader('content-type', 'application/json')
    response.end(JSON.stringify(bodyFor(request.method, request.url)))
  })
}

function bodyFor(method, url) {
  if (url === '/v3/authn/access_token') return { token_type: 'bearer', access_token: 'a.b.c', refresh_token: 'refresh' }
  if (method === 'POST') return { id: '4B36A01A8EBA74B7', name: 'site.tar.gz', md5hash: md5 }
  return { items: [], more: false }
}
