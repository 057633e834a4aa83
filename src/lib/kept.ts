/**
 * Keeps what was made for a key, for at most so many keys, the oldest forgotten first. For work that comes again while one
 * types. Cost: a look-up.
 *
 * @example const keep = kept<number>(100); keep('a', () => 1)
 */
export function kept<Made>(most: number): (key: string, make: () => Made) => Made {
  const known = new Map<string, { readonly made: Made }>()
  return (key, make) => {
    const before = known.get(key)
    if (before) return before.made
    const made = make()
    known.set(key, { made })
    const [oldest] = known.keys()
    if (known.size > most && oldest !== undefined) known.delete(oldest)
    return made
  }
}
