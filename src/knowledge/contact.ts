import type { Territory } from './territory.ts'

/** A contact in one line. */
export function contactWords({ label, phone, email, url }: Territory['contact']): string {
  return [label, phone, email, url].filter((part) => part !== undefined).join(MARK)
}

const MARK = ' · '

/** The service that a line of `contactWords` is about; undefined for a text that is no such line. */
export function serviceOf(line: string): string | undefined {
  const [label, ...ways] = line.split(MARK)
  return ways.length === 0 ? undefined : label
}
