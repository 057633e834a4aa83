import { describe, expect, it } from 'vitest'

import { inTasks } from './idle.ts'

/** Keeps the processor busy for some milliseconds. */
function work(milliseconds: number): void {
  const until = performance.now() + milliseconds
  while (performance.now() < until);
}

describe('long work in tasks', () => {
  it('does every step, and lets what waits go between them', async () => {
    const seen: string[] = []
    setTimeout(() => seen.push('a press'))
    await inTasks(
      (function* () {
        for (const step of ['one', 'two', 'three']) {
          work(8)
          seen.push(step)
          yield
        }
      })(),
    )
    expect(seen.filter((each) => each !== 'a press')).toEqual(['one', 'two', 'three'])
    expect(seen).toContain('a press')
    expect(seen.at(-1)).toBe('three')
  })

  it('tells the one who waits what went wrong', async () => {
    const steps = (function* (): Generator<undefined, void> {
      yield
      throw new Error('broken on purpose')
    })()
    await expect(inTasks(steps)).rejects.toThrow('broken on purpose')
  })
})
