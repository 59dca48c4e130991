// A stand-in for the API of a stack with one backup: `node source.mjs <options JSON>`. {key, cert} (PEM) are for TLS,
// {backup} is the id of the backup, {megabytes} its size. Prints {port, md5}; ends when its input does.
import { createHash, randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { createServer } from 'node:https'

const PIECE = randomBytes(1_000_000)
const { key, cert, backup, megabytes } = JSON.parse(process.argv[2] ?? '{}')
const server = createServer({ key, cert }, answer)
server.listen(0, '127.0.0.1', () => console.log(JSON.stringify({ port: server.address().port, md5: md5() })))
process.stdin.resume().on('end', () => process.exit())

const responses = {
  '/v3/authn/access_token': () => ({
    token_type: 'bearer',
    access_token: 'an-access-token',
    refresh_token: 'a-refresh-token',
  }),
  '/v3/environments/E': () => ({ id: 'E', name: 'blue', state: 'deployed' }),
  '/v3/backups': () => ({ items: [{ id: backup, environmentId: 'E' }], more: false }),
  [`/v3/backups/${backup}/repositorydownloadlink`]: (origin) => ({ url: `${origin}/backup.sql.gz` }),
}

function answer(request, response) {
  if (request.url === '/backup.sql.gz') return send(response)
  // A link that is ready comes with the status 202.
  response.writeHead(request.url.endsWith('link') ? 202 : 200, { 'content-type': 'application/json' })
  response.end(JSON.stringify(responses[request.url]?.(`https://${request.headers.host}`) ?? {}))
}

async function send(response) {
  response.setHeader('content-length', megabytes * PIECE.length)
  for (let sent = 0; sent < megabytes; sent++) if (!response.write(PIECE)) await once(response, 'drain')
  response.end()
}

function md5() {
  const hash = createHash('md5')
  for (let piece = 0; piece < megabytes; piece++) hash.update(PIECE)
  return hash.digest('hex')
}
