import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { MemoryRouter, useLocation, useNavigationType } from 'react-router'
import { describe, expect, it } from 'vitest'

import { Link, NavLink } from './Link.tsx'

function Where() {
  const { pathname, search, state } = useLocation()
  return <output>{[useNavigationType(), pathname + search, JSON.stringify(state)].join(' ')}</output>
}

function show(link: React.ReactNode, at = '/faq') {
  render(
    <MemoryRouter basename="/guide" initialEntries={[`/guide${at}`]}>
      {link}
      <Where />
    </MemoryRouter>,
  )
}

describe('a link of the guide', () => {
  it('is an address under the folder of the site, followed in place', async () => {
    show(
      <Link to="/outils?q=1" state={{ from: 'here' }}>
        Outils
      </Link>,
    )
    expect(screen.getByRole('link').getAttribute('href')).toBe('/guide/outils?q=1')
    await userEvent.click(screen.getByRole('link'))
    expect(screen.getByRole('status').textContent).toBe('PUSH /outils?q=1 {"from":"here"}')
  })

  it('takes the place of the page where it is asked to', async () => {
    show(
      <Link to="/outils" replace>
        Outils
      </Link>,
    )
    await userEvent.click(screen.getByRole('link'))
    expect(screen.getByRole('status').textContent).toContain('REPLACE /outils')
  })

  it('leaves to the browser what is not for this tab, and what was refused', async () => {
    const stay = (event: React.MouseEvent) => event.preventDefault()
    show(
      <>
        <Link to="/outils" target="_blank">
          Ailleurs
        </Link>
        <Link to="/outils" onClick={stay}>
          Refusé
        </Link>
      </>,
    )
    await userEvent.click(screen.getByText('Ailleurs'))
    await userEvent.click(screen.getByText('Refusé'))
    expect(screen.getByRole('status').textContent).toContain('POP /faq')
  })

  it('says in a menu where one is', () => {
    show(
      <>
        <NavLink to="/outils">Outils</NavLink>
        <NavLink to="/out">Autre</NavLink>
      </>,
      '/outils/dmp',
    )
    expect(screen.getByText('Outils').getAttribute('aria-current')).toBe('page')
    expect(screen.getByText('Autre').getAttribute('aria-current')).toBeNull()
  })
})
