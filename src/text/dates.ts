const months = [
  'janvier',
  'février',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'août',
  'septembre',
  'octobre',
  'novembre',
  'décembre',
]

/** `2026-11-22` → « 22 novembre 2026 »; as precise as the date is. Written by hand so that server and browser agree. */
export function longDate(date: string): string {
  const [year = '', month, day] = date.split('-')
  if (month === undefined) return year
  const monthName = months[Number(month) - 1] ?? month
  if (day === undefined) return `${monthName} ${year}`
  return `${Number(day) === 1 ? '1er' : Number(day)} ${monthName} ${year}`
}

/** `2026-11-22` → « 11/2026 »: as much as a mark has room for. */
export function shortDate(date: string): string {
  const [year = '', month] = date.split('-')
  return month === undefined ? year : `${month}/${year}`
}
