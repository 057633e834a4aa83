/** Lines of a table in plain text: the first columns, which are words, to the left, the figures to the right. */
export function tableLines(head: readonly string[], rows: readonly (readonly string[])[], words = 1): string[] {
  const all = [head, ...rows]
  const widths = head.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0)))
  const align = (cell: string, column: number) =>
    column < words ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)
  return all.map((row) => `  ${row.map(align).join('  ')}`)
}

export function count(value: number): string {
  return Math.round(value).toLocaleString('en-US')
}

/** A ratio with two or three meaningful figures. */
export function ratio(value: number): string {
  return value < 10 ? value.toFixed(1) : count(value)
}

/** Milliseconds, in the unit in which they are read. */
export function duration(ms: number): string {
  if (ms < 1) return `${(ms * 1000).toFixed(1)} µs`
  return ms < 1000 ? `${ms.toFixed(1)} ms` : `${(ms / 1000).toFixed(1)} s`
}
