import { describe, expect, it } from 'vitest'

import { leftTo, ONCE } from './screens.ts'

const files = import.meta.glob<string>('./*.{e2e,}*.ts', { query: '?raw', import: 'default', eager: true })
const journeys = Object.entries(files).filter(([path]) => path.endsWith('.e2e.ts'))
const units = import.meta.glob<string>(['../**/*.test.{ts,tsx}', '../../src/**/*.test.{ts,tsx}'], {
  query: '?raw',
  import: 'default',
  eager: true,
})

/** What a locator tells at once, settled or not. `textOf` and `valueOf` of support.ts, and what retries, tell it later. */
const AT_ONCE =
  'count|textContent|innerText|innerHTML|inputValue|getAttribute|isVisible|isHidden|isChecked|isEnabled|isDisabled|allTextContents|allInnerTexts|boundingBox'
const KINDS = [
  { pattern: /\bwaitForTimeout\(/g, why: 'waits for a time, not for what it expects' },
  { pattern: new RegExp(String.raw`expect\((?:\s*await [^;]*?)\.(?:${AT_ONCE})\(`, 'g'), why: 'judges a value once' },
  {
    pattern:
      /(?<!return|=>|poll\(.*) await [^;\n]*\.evaluate\([^;\n]*(?:scrollWidth|scrollHeight|getBoundingClientRect)/g,
    why: 'measures once what may still move',
  },
  { pattern: /await [^;\n]*\.(?:textContent|innerText|inputValue)\(\)/g, why: 'reads a value that may not be settled' },
]
/** Whether a machine is fast is for `npm run bench`. */
const CLOCK = /expect\([^;]*\)\.toBeLess\w+\(/
const LIMIT = /\btimeout: \d|^ *\}, [\d_]+\)$/m
const TIMED = /performance\.now\(|Date\.now\(|cpuUsage\(/

const unsettled = (text: string) =>
  KINDS.flatMap(({ pattern, why }) => [...text.matchAll(pattern)].map(([found]) => `${found}: ${why}`))
const timed = (text: string) => TIMED.test(text) && CLOCK.test(text)

describe('tests wait for what they expect', () => {
  it.each(journeys)('%s reads no value before it has settled', (_, text) => expect(unsettled(text)).toEqual([]))

  it('no unit test expects the machine to be fast', () => {
    expect(Object.keys(units).length).toBeGreaterThan(50)
    const own = 'settled.test.ts'
    expect(Object.entries(units).flatMap(([path, text]) => (!path.endsWith(own) && timed(text) ? [path] : []))).toEqual(
      [],
    )
  })

  it('no unit test has a limit of time of its own: those of vite.config.ts and of dom-setup.ts leave a busy machine its time', () => {
    const limited = Object.entries(units).flatMap(([path, text]) => (LIMIT.test(text) ? [path] : []))
    expect(limited).toEqual([])
    expect(LIMIT.test('}, 60_000)') && LIMIT.test('it(name, { timeout: 60_000 }, run)')).toBe(true)
  })

  it.each([
    'await page.waitForTimeout(500)',
    'expect(await page.getByRole("link").count()).toBe(2)',
    'expect(\n  await heading(page).textContent(),\n).toBe("x")',
    'const found = await status.textContent()',
    'const wide = await page.evaluate(() => document.documentElement.scrollWidth)',
  ])('the kind is recognised (canary): %s', (line) => expect(unsettled(line)).not.toEqual([]))

  it('a test against the clock is recognised (canary)', () => {
    expect(timed('const start = performance.now()\nexpect(performance.now() - start).toBeLessThan(60)')).toBe(true)
  })
})

describe('screens', () => {
  it.each(Object.values(ONCE).flat())('%s is a file of journeys', (name) => {
    expect(journeys.map(([path]) => path)).toContain(`./${name}.e2e.ts`)
  })

  it('leave no file and no journey out', () => {
    const isLeftOut = ([path, text]: (typeof journeys)[number]) =>
      leftTo('phone').test(path) && (leftTo('desktop').test(path) || text.includes('@desktop'))
    expect(journeys.filter(isLeftOut).map(([path]) => path)).toEqual([])
  })
})
