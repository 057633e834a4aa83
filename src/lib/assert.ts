/** Throws when something that cannot happen has happened: a bug of ours, never bad input. */
export function invariant(condition: unknown, message: string): asserts condition {
  if (!condition) throw new Error(`Invariant broken: ${message}`)
}

/** Throws for something that cannot happen: for hot code, where building a message that is never read would cost. */
export function broken(message: string): never {
  throw new Error(`Invariant broken: ${message}`)
}

/** Makes an unhandled member of a union a compile error. */
export function assertNever(value: never): never {
  throw new Error(`Unhandled case: ${JSON.stringify(value)}`)
}
