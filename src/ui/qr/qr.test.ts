import jsQR from 'jsqr'
import { describe, expect, it } from 'vitest'

import { makeQr, qrSvg } from './qr.ts'

const PIXELS = 4

/** Paints the path on a grid of pixels, as a browser would. */
function paint(text: string): { data: Uint8ClampedArray; side: number } {
  const { size, path } = makeQr(text)
  const side = size * PIXELS
  const data = new Uint8ClampedArray(side * side * 4).fill(255)
  for (const [, x, y, width] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
    for (let row = Number(y) * PIXELS; row < (Number(y) + 1) * PIXELS; row++) {
      for (let column = Number(x) * PIXELS; column < (Number(x) + Number(width)) * PIXELS; column++) {
        data.fill(0, (row * side + column) * 4, (row * side + column) * 4 + 3)
      }
    }
  }
  return { data, side }
}

describe('a QR code', () => {
  it.each([
    'https://exemple.fr/recommandation?avec=patient&besoin=envoyer-document&kb=2026-11-22&vu=mssante',
    `https://exemple.fr/selection?titre=${encodeURIComponent('Été à l’hôpital')}&${Array.from({ length: 8 }, (_, n) => `s=situation-au-nom-assez-long-${n}`).join('&')}`,
    'x',
  ])('reads back as %s', (text) => {
    const { data, side } = paint(text)
    expect(jsQR(data, side, side)?.data).toBe(text)
  })

  it('is a file of its own, dark on light', () => {
    expect(qrSvg('x')).toMatch(/^<svg xmlns=.*fill="#fff".*<\/svg>$/)
  })
})
