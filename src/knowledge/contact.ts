import type { Territory } from './territory.ts'

/** A contact in one line. */
export function contactWords({ label, phone, email, url }: Territory['contact']): string {
  return [label, phone, email, url].filter((part) => part !== undefined).join(' · ')
}
