const LOCAL_HEADER = 30
const DIRECTORY_ENTRY = 46
const END_OF_DIRECTORY = 22

/** How many bytes a ZIP archive with this one entry, stored as it is, has besides the entry's own. */
export function zipOverhead(name: string): number {
  return LOCAL_HEADER + DIRECTORY_ENTRY + END_OF_DIRECTORY + 2 * Buffer.byteLength(name)
}

/** What stands before and after the `size` bytes of the one entry, stored as it is, of a ZIP archive (APPNOTE 4.3). */
export function zipAround(name: string, size: number, pieces: Iterable<Buffer>): { head: Buffer; tail: Buffer } {
  const entry = Buffer.from(name)
  const common = Buffer.alloc(26)
  common.writeUInt16LE(20, 0)
  common.writeUInt16LE(0x21, 8) // 1 January 1980
  common.writeUInt32LE(crc32(pieces), 10)
  common.writeUInt32LE(size, 14)
  common.writeUInt32LE(size, 18)
  common.writeUInt16LE(entry.length, 22)
  const head = Buffer.concat([Buffer.from('PK\u0003\u0004'), common, entry])
  const directory = Buffer.concat([Buffer.from('PK\u0001\u0002\u0014\0'), common, Buffer.alloc(14), entry])
  const end = Buffer.alloc(END_OF_DIRECTORY)
  end.write('PK\u0005\u0006')
  end.writeUInt16LE(1, 8)
  end.writeUInt16LE(1, 10)
  end.writeUInt32LE(directory.length, 12)
  end.writeUInt32LE(head.length + size, 16)
  return { head, tail: Buffer.concat([directory, end]) }
}

const TABLE = Int32Array.from({ length: 256 }, (_, byte) => {
  let value = byte
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1
  return value
})

function crc32(pieces: Iterable<Buffer>): number {
  let crc = -1
  for (const piece of pieces) for (const byte of piece) crc = (crc >>> 8) ^ (TABLE[(crc ^ byte) & 0xff] ?? 0)
  return ~crc >>> 0
}
