import { gzipSync } from 'node:zlib'

export interface TarEntry {
  name: string
  text: string
}

/** A gzipped tar archive (ustar) of text files. `modifiedAt` is in milliseconds. */
export function tarGz(entries: readonly TarEntry[], modifiedAt: number): Buffer {
  const blocks = entries.flatMap(({ name, text }) => {
    const body = Buffer.from(text)
    return [header(name, body.length, modifiedAt), body, Buffer.alloc(-body.length & 511)]
  })
  return gzipSync(Buffer.concat([...blocks, Buffer.alloc(1024)]))
}

function header(name: string, size: number, modifiedAt: number): Buffer {
  const block = Buffer.alloc(512)
  block.write(name, 0, 100)
  block.write('0000644\0', 100)
  block.write('0000000\0', 108)
  block.write('0000000\0', 116)
  block.write(`${octal(size, 11)}\0`, 124)
  block.write(`${octal(Math.max(0, Math.floor(modifiedAt / 1000)), 11)}\0`, 136)
  block.write(' '.repeat(8), 148)
  block.write('0', 156)
  block.write('ustar\0', 257)
  block.write('00', 263)
  const checksum = block.reduce((sum, byte) => sum + byte, 0)
  block.write(`${octal(checksum, 6)}\0 `, 148)
  return block
}

function octal(value: number, digits: number): string {
  return value.toString(8).padStart(digits, '0')
}
