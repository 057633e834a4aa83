import { encode } from 'uqr'

/** A QR code as one path on a grid of `size` units, with the four blank modules that readers need around it. */
export type Qr = { readonly size: number; readonly path: string }

const BLANK = 4
/** The same where as many stay blank around it: a code that is read from afar spends its place on its modules. */
const BLANK_WITHIN = 2

/**
 * Level M: a sheet that is folded or stained still reads. From afar, level L: fewer modules, each larger, are what a camera
 * lacks there.
 */
export function makeQr(text: string, { isFar = false }: { readonly isFar?: boolean } = {}): Qr {
  const blank = isFar ? BLANK_WITHIN : BLANK
  const { data, size } = encode(text, { ecc: isFar ? 'L' : 'M', border: 0 })
  const runs = data.flatMap((row, y) =>
    runsOf(row).map(([x, width]) => `M${x + blank} ${y + blank}h${width}v1h-${width}z`),
  )
  return { size: size + 2 * blank, path: runs.join('') }
}

/** Neighbouring dark modules of a row, as [start, length]. */
function runsOf(row: readonly boolean[]): [number, number][] {
  const runs: [number, number][] = []
  for (const [x, isDark] of row.entries()) {
    const last = runs.at(-1)
    if (!isDark) continue
    if (last && last[0] + last[1] === x) last[1] += 1
    else runs.push([x, 1])
  }
  return runs
}

/** A file of its own: black on white whatever the theme. */
export function qrSvg(text: string): string {
  const { size, path } = makeQr(text)
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" width="${size * 8}" height="${size * 8}" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${size}v${size}H0z"/><path d="${path}"/></svg>`
}

/** The same as a picture for documents that take no SVG. Null where the browser gives no canvas. */
export function qrPng(text: string, pixelsPerModule = 12): Promise<Blob | null> {
  const { size, path } = makeQr(text)
  const canvas = document.createElement('canvas')
  canvas.width = canvas.height = size * pixelsPerModule
  const context = canvas.getContext('2d')
  if (!context) return Promise.resolve(null)
  context.fillStyle = '#fff'
  context.fillRect(0, 0, canvas.width, canvas.height)
  context.scale(pixelsPerModule, pixelsPerModule)
  context.fillStyle = '#000'
  context.fill(new Path2D(path))
  return new Promise((resolve) => {
    canvas.toBlob(resolve, 'image/png')
  })
}
