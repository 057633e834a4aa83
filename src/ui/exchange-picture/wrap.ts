/**
 * Cuts a text into lines of at most `width` characters, at spaces. SVG does not wrap by itself.
 * What exceeds `most` lines ends in an ellipsis; the whole text is in the picture's alternative.
 */
export function wrap(text: string, width: number, most = 3): string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  if (lines.length <= most) return lines
  return [...lines.slice(0, most - 1), `${lines[most - 1]}…`]
}
