/** An object whose costly parts are worked out when they are first read, once; they are copied and compared as others. */
export function lazily<Eager extends object, Lazy extends object>(
  eager: Eager,
  parts: { readonly [Key in keyof Lazy]: () => Lazy[Key] },
): Eager & Lazy {
  const getters = Object.entries<() => unknown>(parts).map(([key, work]) => {
    let known: { readonly value: unknown } | null = null
    return [key, { enumerable: true, configurable: true, get: () => (known ??= { value: work() }).value }] as const
  })
  // Every key of `Lazy` has just become a property that gives what its part returns.
  return Object.defineProperties({ ...eager }, Object.fromEntries(getters)) as Eager & Lazy
}

/** A copy with other values for some properties, which reads none of the lazy ones. */
export function withChanged<T extends object>(object: T, changed: Partial<T>): T {
  const copy = Object.defineProperties({}, Object.getOwnPropertyDescriptors(object)) as T // All properties of `object`.
  for (const [key, value] of Object.entries(changed))
    Object.defineProperty(copy, key, { value, enumerable: true, configurable: true, writable: true })
  return copy
}
