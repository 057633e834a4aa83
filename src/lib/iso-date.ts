/** Whether a text is a day of the calendar, written `YYYY-MM-DD`. */
export function isIsoDate(text: string): boolean {
  // 31 February is read as 2 March: written again, it is another text.
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)) && toIsoDate(new Date(text)) === text
}

/** The day of a date, in universal time. */
export function toIsoDate(date: Date): string {
  return date.toISOString().slice(0, 10)
}
