import { PNG } from 'pngjs'
import { describe, expect, it } from 'vitest'

import { pngOf } from './card-picture.ts'

describe('the file of a picture', () => {
  it('is read back pixel by pixel', () => {
    const [width, height] = [7, 5]
    const pixels = Uint8Array.from({ length: width * height * 4 }, (_, at) => (at % 4 === 3 ? 255 : (at * 37) % 256))
    const read = PNG.sync.read(pngOf({ width, height }, pixels), { checkCRC: true })
    expect([read.width, read.height]).toEqual([width, height])
    expect([...read.data]).toEqual([...pixels])
  })
})
