import { render, screen } from '@testing-library/react'
import { Suspense } from 'react'
import { expect, it } from 'vitest'

import { apart } from './apart.tsx'

const Whole = ({ word }: { word: string }) => <p>{word}</p>

it('is drawn at once where it was brought beforehand, and waited for elsewhere', async () => {
  const Brought = apart(async () => Whole)
  await Brought.fetch()
  render(
    <Suspense fallback={<p>en route</p>}>
      <Brought word="là" />
    </Suspense>,
  )
  expect(screen.getByText('là')).toBeDefined()
  expect(screen.queryByText('en route')).toBeNull()

  const Late = apart(async () => Whole)
  render(
    <Suspense fallback={<p>en route</p>}>
      <Late word="plus tard" />
    </Suspense>,
  )
  expect(screen.getByText('en route')).toBeDefined()
  expect(await screen.findByText('plus tard')).toBeDefined()
})
