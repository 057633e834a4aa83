import { render } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'

import { Counted } from './Counted.tsx'

const evaluation = {
  outcome: 'recommended',
  recommended: [{ tool: 'mssante', with: ['medimail'], role: 'primary', status: 'current', layer: 1, reasons: [] }],
} as const

function countWith(browser: object): unknown[][] {
  const sent = vi.fn<typeof fetch>(() => Promise.reject(new Error('no server here')))
  vi.stubGlobal('fetch', sent)
  for (const [name, value] of Object.entries(browser))
    Object.defineProperty(navigator, name, { value, configurable: true })
  const { rerender } = render(<Counted to="/compte" evaluation={evaluation} />)
  rerender(<Counted to="/compte" evaluation={{ ...evaluation }} />)
  return sent.mock.calls
}

afterEach(() => {
  vi.unstubAllGlobals()
  for (const name of ['doNotTrack', 'globalPrivacyControl']) Reflect.deleteProperty(navigator, name)
})

it('sends the kind of outcome and its tool, once, without a cookie, and nothing else', () => {
  const body = '{"outcome":"recommended","tool":"mssante"}'
  expect(countWith({})).toEqual([['/compte', { method: 'POST', body, credentials: 'omit', keepalive: true }]])
})

it.each([{ doNotTrack: '1' }, { globalPrivacyControl: true }])('is silent where the browser asks: %o', (browser) => {
  expect(countWith(browser)).toEqual([])
})
