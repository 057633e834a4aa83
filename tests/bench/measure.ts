/** The middle value. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  return sorted.length % 2 === 1 ? (sorted[middle] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2
}

/**
 * Milliseconds of processor that a call takes, garbage collection included: on a shared machine, the time on the clock
 * says more about the neighbours.
 */
export async function timed(call: () => unknown): Promise<number> {
  const started = process.cpuUsage()
  await call()
  const { user, system } = process.cpuUsage(started)
  return (user + system) / 1000
}

/** Milliseconds a call takes: the median of several, after one that is not counted. */
export async function medianTime(call: () => unknown, times: number): Promise<number> {
  await call()
  const measured: number[] = []
  // One after the other: timings must not overlap.
  for (let round = 0; round < times; round++) measured.push(await timed(call))
  return median(measured)
}
