/** Sizes of type of a sheet, in points, and what each step of `data-size` stands for. */
export const SHEET_SIZES = [11.5, 10.75, 10, 9.25, 8.5, 7.75] as const

/** A4 between its margins, in points. */
const WIDTH = 516
const HEIGHT = 762
const COLUMN = 226
/** Measured on this typeface: mean width of a letter, height of a line, a share that pages printed for real allow. */
const LETTER = 0.5
const LINE = 1.35
const SAFE = 1.13

export type SheetLength = {
  /** Texts that run over the whole width, each a paragraph. */
  readonly wide: readonly string[]
  /** Texts in the two columns, each a line of a list. */
  readonly narrow: readonly string[]
  /** Titles in the two columns. */
  readonly titles: number
  /** Lines of the foot, set smaller. */
  readonly foot: number
}

/** The largest size at which everything should stand on one page; tests print real pages to hold it to that. */
export function sheetSize(length: SheetLength): number {
  const fits = SHEET_SIZES.findIndex((size) => heightAt(size, length) <= HEIGHT * SAFE)
  return fits < 0 ? SHEET_SIZES.length - 1 : fits
}

function heightAt(size: number, { wide, narrow, titles, foot }: SheetLength): number {
  const lines = (text: string, width: number) => Math.ceil((text.length * LETTER * size) / width)
  const sum = (texts: readonly string[], width: number) => texts.reduce((total, text) => total + lines(text, width), 0)
  const gaps = wide.length * 0.3 + narrow.length * 0.1 + 6
  // Head, need, frame and name of the tool, title of what to avoid.
  const fixed = 3 + 1.5 + 5.5 + 1.5
  const columns = (sum(narrow, COLUMN) + titles * 2.1) / 2 + 1.5
  return (fixed + gaps + sum(wide, WIDTH - 20) + columns + foot * 0.85) * LINE * size
}
