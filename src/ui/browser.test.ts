import { expect, it } from 'vitest'

import { digitOf } from './browser.ts'

it.each([
  [{ key: '1', code: 'Digit1' }, 1],
  [{ key: '&', code: 'Digit1' }, 1],
  [{ key: 'à', code: 'Digit0' }, 0],
  [{ key: '4', code: 'Numpad4' }, 4],
  [{ key: 'ArrowLeft', code: 'Numpad4' }, null],
  [{ key: 'é', code: 'KeyE' }, null],
])('%o is %s', (key, digit) => {
  expect(digitOf(key)).toBe(digit)
})
