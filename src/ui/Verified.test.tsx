import { render, screen } from '@testing-library/react'
import { renderToString } from 'react-dom/server'
import { expect, it } from 'vitest'

import { Verified } from './Verified.tsx'

it('says nothing more while it is fresh', () => {
  render(
    <Verified due="9999-12-31" past="À revérifier">
      22 novembre 2026
    </Verified>,
  )
  expect(screen.queryByText('À revérifier')).toBeNull()
})

it('says so once the day has passed', () => {
  render(
    <Verified due="2020-01-01" past="À revérifier">
      22 novembre 2026
    </Verified>,
  )
  expect(screen.getByText('À revérifier')).toBeDefined()
})

it('is written without a badge before anyone reads it', () => {
  expect(
    renderToString(
      <Verified due="2020-01-01" past="À revérifier">
        22 novembre 2026
      </Verified>,
    ),
  ).not.toContain('revérifier')
})
