import { fireEvent, render, screen } from '@testing-library/react'
import { useRef } from 'react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'

import { useSettling } from './use-settling.ts'

function Page({ shown }: { shown: string }) {
  const ref = useRef<HTMLElement>(null)
  useSettling(ref, shown)
  return <main ref={ref}>{shown}</main>
}

const isStill = () => screen.getByRole('main').dataset['settling'] !== undefined
const press = (x = 0) => {
  fireEvent.pointerDown(document.body, { clientX: x, clientY: 0 })
  fireEvent.pointerUp(document.body, { clientX: x, clientY: 0 })
}
const wait = (ms: number) => vi.advanceTimersByTime(ms)

beforeEach(() => vi.useFakeTimers())
afterEach(() => {
  vi.runAllTimers()
  vi.useRealTimers()
})

it('keeps what a press brought still for as long as a slow double click, and no longer', () => {
  const { rerender } = render(<Page shown="one" />)
  press()
  wait(160)
  rerender(<Page shown="two" />)
  expect(isStill()).toBe(true)
  wait(739)
  expect(isStill()).toBe(true)
  wait(1)
  expect(isStill()).toBe(false)
})

it('stays still while a hand trembles at the same place, not for a press elsewhere', () => {
  const { rerender } = render(<Page shown="one" />)
  press()
  wait(100)
  rerender(<Page shown="two" />)
  for (let times = 0; times < 6; times++) {
    wait(300)
    press(10)
  }
  expect(isStill()).toBe(true)
  wait(400)
  press(300)
  wait(100)
  expect(isStill()).toBe(false)
})

it('does not keep waiting who uses a keyboard, nor who pressed long ago, nor the first page', () => {
  const { rerender } = render(<Page shown="one" />)
  expect(isStill()).toBe(false)
  press()
  wait(900)
  fireEvent.keyDown(document.body, { key: 'Enter' })
  rerender(<Page shown="two" />)
  expect(isStill()).toBe(false)
})
