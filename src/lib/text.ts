/** A text as HTML shows it, in an element or between double quotes. */
export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

/** Whether a text is a day of the calendar, written `YYYY-MM-DD`. */
export function isIsoDate(text: string): boolean {
  // 31 February is read as 2 March: written again, it is another text.
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)) && toIsoDate(new Date(text)) === text
}

/** The day of a date, in universal time. */
export function toIsoDate(date: Date): string {
  return date.toISOString().slice(0, 10)
}

type Limits = {
  /** Lines beyond this many are left out, and the last one ends with an ellipsis. */
  readonly most?: number
  /** Whether no line may be longer than `width`: a longer word is cut, and the ellipsis takes the place of letters. */
  readonly isStrict?: boolean
}

/**
 * Cuts a text into lines of at most `width` characters, at plain spaces: those that do not break stay with their word. A
 * drawing does not wrap by itself. A word longer than a line has a line of its own.
 */
export function wrapLines(text: string, width: number, { most = Infinity, isStrict = false }: Limits = {}): string[] {
  const lines: string[] = []
  for (const word of text.split(/ +/)) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  const shorten = (line: string, room: number) => `${isStrict ? line.slice(0, room) : line}…`
  return lines.slice(0, most).map((line, index) => {
    const isCut = lines.length > most && index === most - 1
    if (isCut) return shorten(line, width - 1)
    return isStrict && line.length > width ? shorten(line, width - 1) : line
  })
}

/** The address that calls a telephone number, however its digits are spaced. */
export function callAddress(phone: string): string {
  return `tel:${phone.replaceAll(/[\s.]/g, '')}`
}

/** The first sentence of a text, its end included; all of it where it is one. */
export function firstSentence(text: string): string {
  return /^.+?[.!?…](?=\s)/su.exec(text)?.[0] ?? text
}
