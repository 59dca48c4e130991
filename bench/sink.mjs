// A stand-in for the API in a process of its own: `node sink.mjs <options JSON>`. It works out the MD5 of each upload, as
// the service does. {key, cert} (PEM) are for TLS, {host} is where to listen. Prints its port, then of each upload
// {seconds, md5}; ends when its input does.
import { createHash } from 'node:crypto'
import { createServer } from 'node:https'

const { key, cert, host = '127.0.0.1' } = JSON.parse(process.argv[2] ?? '{}')
const server = createServer({ key, cert }, answer)
server.listen(0, host, () => console.log(server.address().port))
process.stdin.resume().on('end', () => process.exit())

function answer(request, response) {
  const start = process.hrtime.bigint()
  const file = request.method === 'POST' && request.headers['content-type']?.startsWith('multipart/')
  const content = file ? new Content(request.headers) : undefined
  request.on('data', (data) => content?.add(data))
  request.on('end', () => {
    const md5 = content?.md5()
    response.setHeader('content-type', 'application/json')
    response.end(JSON.stringify(bodyFor(request, md5)))
    if (file) console.log(JSON.stringify({ seconds: Number(process.hrtime.bigint() - start) / 1e9, md5 }))
  })
}

// A proxy is told the whole address.
function bodyFor({ method, url }, md5) {
  if (/^(?:https?:\/\/[^/]+)?\/v3\/authn\/access_token$/.test(url))
    return { token_type: 'bearer', access_token: 'an-access-token', refresh_token: 'a-refresh-token' }
  if (method === 'POST') return { id: '4B36A01A8EBA74B7', name: 'site.tar.gz', md5hash: md5 }
  return { items: [], more: false }
}

/** The content of a multipart body's only part. */
class Content {
  #hash = createHash('md5')
  #head = Buffer.alloc(0)
  #started = false
  #left

  constructor({ 'content-type': type, 'content-length': length }) {
    const boundary = /boundary="?([^";]+)/.exec(type)[1]
    this.#left = Number(length) - `\r\n--${boundary}--\r\n`.length
  }

  add(data) {
    if (this.#started) return this.#take(data)
    this.#head = Buffer.concat([this.#head, data])
    const end = this.#head.indexOf('\r\n\r\n') + 4
    if (end < 4) return
    this.#started = true
    this.#left -= end
    this.#take(this.#head.subarray(end))
  }

  md5() {
    return this.#hash.digest('hex')
  }

  #take(data) {
    this.#hash.update(data.subarray(0, Math.max(this.#left, 0)))
    this.#left -= data.length
  }
}
