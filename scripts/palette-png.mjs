import { crc32, deflateSync, inflateSync } from 'node:zlib'

const SIGNATURE = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1')

/** The PNG with the most colors (at most 64) with which it has no more than `maxBytes`; text stays sharp with few. */
export function smallPng(png, maxBytes) {
  const image = pixelsOf(png)
  for (const colors of [64, 32, 16, 8]) {
    const small = withColors(image, colors)
    if (small.length <= maxBytes) return small
  }
  throw new Error(`The picture has more than ${maxBytes} bytes, even with 8 colors: let it show less`)
}

/** The pixels of a PNG as browsers write it: 8 bits a channel, red, green, blue, and possibly alpha, not interlaced. */
function pixelsOf(png) {
  const chunks = chunksOf(png)
  const head = chunks.find(({ type }) => type === 'IHDR').data
  const [width, height] = [head.readUInt32BE(0), head.readUInt32BE(4)]
  const channels = head[9] === 6 ? 4 : 3
  const data = inflateSync(Buffer.concat(chunks.filter(({ type }) => type === 'IDAT').map((chunk) => chunk.data)))
  const stride = width * channels
  const pixels = Buffer.alloc(stride * height)
  for (let y = 0; y < height; y++) {
    const filter = data[y * (stride + 1)]
    for (let x = 0; x < stride; x++) {
      const left = x < channels ? 0 : pixels[y * stride + x - channels]
      const above = y === 0 ? 0 : pixels[(y - 1) * stride + x]
      const corner = x < channels || y === 0 ? 0 : pixels[(y - 1) * stride + x - channels]
      const predicted = [0, left, above, (left + above) >> 1, paeth(left, above, corner)][filter]
      pixels[y * stride + x] = (data[y * (stride + 1) + 1 + x] + predicted) & 255
    }
  }
  return { width, height, channels, pixels }
}

function chunksOf(png) {
  const chunks = []
  for (let at = SIGNATURE.length; at < png.length; at += png.readUInt32BE(at) + 12) {
    const data = png.subarray(at + 8, at + 8 + png.readUInt32BE(at))
    chunks.push({ type: png.toString('latin1', at + 4, at + 8), data })
  }
  return chunks
}

function paeth(left, above, corner) {
  const estimate = left + above - corner
  const [a, b, c] = [left, above, corner].map((value) => Math.abs(estimate - value))
  return a <= b && a <= c ? left : b <= c ? above : corner
}

function withColors({ width, height, channels, pixels }, colors) {
  const palette = commonest(pixels, channels, colors)
  const nearest = new Map()
  const bits = colors <= 16 ? 4 : 8
  const stride = Math.ceil((width * bits) / 8) + 1
  const rows = Buffer.alloc(stride * height)
  for (let index = 0; index < width * height; index++) {
    const [x, y] = [index % width, Math.floor(index / width)]
    const rgb = pixels.subarray(index * channels, index * channels + 3)
    const key = (rgb[0] << 16) | (rgb[1] << 8) | rgb[2]
    if (!nearest.has(key)) nearest.set(key, closest(palette, rgb))
    const color = nearest.get(key)
    if (bits === 8) rows[y * stride + 1 + x] = color
    else rows[y * stride + 1 + (x >> 1)] |= x % 2 === 0 ? color << 4 : color
  }
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  head.set([bits, 3, 0, 0, 0], 8)
  const parts = [
    chunk('IHDR', head),
    chunk('PLTE', Buffer.from(palette.flat())),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
  ]
  return Buffer.concat([SIGNATURE, ...parts, chunk('IEND', Buffer.alloc(0))])
}

/** The colors that most pixels have, those that look alike taken together; bright ones count more, for icons are small. */
function commonest(pixels, channels, colors) {
  const sums = new Map()
  for (let at = 0; at < pixels.length; at += channels) {
    const key = ((pixels[at] >> 3) << 10) | ((pixels[at + 1] >> 3) << 5) | (pixels[at + 2] >> 3)
    const sum = sums.get(key) ?? [0, 0, 0, 0]
    sums.set(key, sum)
    sum[0]++
    for (let channel = 0; channel < 3; channel++) sum[channel + 1] += pixels[at + channel]
  }
  const all = [...sums.values()].map(([count, ...rgb]) => ({
    count,
    rgb: rgb.map((value) => Math.round(value / count)),
  }))
  return all
    .toSorted((a, b) => weight(b) - weight(a))
    .slice(0, colors)
    .map(({ rgb }) => rgb)
}

function weight({ count, rgb }) {
  return Math.sqrt(count) * (1 + Math.max(0, Math.max(...rgb) - Math.min(...rgb) - 64) / 16)
}

function closest(palette, rgb) {
  const distances = palette.map((color) => color.reduce((sum, value, index) => sum + (value - rgb[index]) ** 2, 0))
  return distances.indexOf(Math.min(...distances))
}

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(data.length)
  check.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, check])
}
