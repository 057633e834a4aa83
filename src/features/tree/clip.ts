/** Words on as many lines as there is room for; what does not fit ends with an ellipsis. */
export function clip(text: string, letters: number, most: number): string[] {
  const lines: string[] = ['']
  for (const word of text.split(/ +/)) {
    const line = lines.at(-1) ?? ''
    const joined = line === '' ? word : `${line} ${word}`
    if (joined.length <= letters || line === '') lines[lines.length - 1] = joined
    else lines.push(word)
  }
  const kept = lines.slice(0, most).map((line) => (line.length > letters ? `${line.slice(0, letters - 1)}…` : line))
  if (lines.length > most) {
    const last = kept.at(-1) ?? ''
    kept[kept.length - 1] = last.endsWith('…') ? last : `${last.slice(0, letters - 1)}…`
  }
  return kept
}
