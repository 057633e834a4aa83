import { core } from './knowledge.ts'

/** The region that an address names, if it is one. */
export function regionIn(search: string): string | null {
  const wanted = new URLSearchParams(search).get('region')
  return core.regions.find(({ id }) => id === wanted)?.id ?? null
}
