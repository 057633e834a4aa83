/**
 * Whether one typing error leads from a word to the other: a letter too many, missing, wrong, or two swapped
 * (Damerau-Levenshtein distance of exactly 1). Cost: linear, since both must agree before and after the error.
 *
 *     m e s s g a e        same start ▸ m e s s
 *     m e s s a g e        same end   ▸ e          left: "ga" and "ag", a swap
 */
export function isOneEditAway(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false
  let start = 0
  while (start < a.length && start < b.length && a[start] === b[start]) start++
  let end = 0
  while (end < a.length - start && end < b.length - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++
  const left = a.slice(start, a.length - end)
  const right = b.slice(start, b.length - end)
  if (left.length <= 1 && right.length <= 1) return true
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0]
}
