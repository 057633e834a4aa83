/**
 * The matches of `pattern` that do not begin right after a character that `before` matches: what `(?<!before)` at the
 * beginning of the pattern would say. Safari reads that since 16.4 only, and a pattern that a browser cannot read keeps
 * the whole script from running. `pattern` has the flags `g` and `u`; `isExempt` lets a match be after anything.
 *
 * @example matchesNotAfter('a1 1', /1/gu, /\p{L}/u) // the second 1
 */
export function matchesNotAfter(
  text: string,
  pattern: RegExp,
  before: RegExp,
  isExempt: (match: RegExpExecArray) => boolean = () => false,
): RegExpExecArray[] {
  const scan = new RegExp(pattern)
  const found: RegExpExecArray[] = []
  for (let match = scan.exec(text); match !== null; match = scan.exec(text)) {
    const isAfter = before.test(characterBefore(text, match.index)) && !isExempt(match)
    if (!isAfter) found.push(match)
    // One that is refused may hide another, which begins inside it.
    if (isAfter || match[0] === '')
      scan.lastIndex = match.index + String.fromCodePoint(text.codePointAt(match.index) ?? 0).length
  }
  return found
}

/** The whole character that ends at `index`, or nothing at the beginning. */
function characterBefore(text: string, index: number): string {
  const isLow = /[\udc00-\udfff]/.test(text.charAt(index - 1))
  return text.slice(Math.max(0, index - (isLow ? 2 : 1)), index)
}
