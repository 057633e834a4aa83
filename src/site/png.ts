import { crc32, deflateSync } from 'node:zlib'

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])

/** A part of the file: how long it is, its name, what it holds, and its checksum. */
function chunk(name: string, content: Uint8Array): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), content])
  const [length, checksum] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(content.length)
  checksum.writeUInt32BE(crc32(named))
  return Buffer.concat([length, named, checksum])
}

/**
 * A PNG file of opaque pixels, given as red, green, blue and alpha. Rows are not filtered: flat colours are a third smaller
 * so than as the painter writes them.
 */
export function pngOf({ width, height }: { width: number; height: number }, pixels: Uint8Array): Buffer {
  const row = 1 + width * 3
  const rows = Buffer.alloc(height * row)
  for (let from = 0, to = 0; to < rows.length; from += 4) {
    // The filter of the row, which is none.
    if (to % row === 0) to += 1
    rows[to++] = pixels[from] ?? 0
    rows[to++] = pixels[from + 1] ?? 0
    rows[to++] = pixels[from + 2] ?? 0
  }
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  // Eight bits a channel, three channels; compressed, filtered and ordered in the only, or the plain, way.
  header.set([8, 2, 0, 0, 0], 8)
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', new Uint8Array()),
  ])
}
