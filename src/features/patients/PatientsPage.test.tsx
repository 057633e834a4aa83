// @vitest-environment jsdom
import core from 'virtual:knowledge/core'
import help from 'virtual:knowledge/patients'

import { render, screen, within } from '@testing-library/react'
import { MemoryRouter } from 'react-router'
import { describe, expect, it } from 'vitest'

import { PatientsPage } from './PatientsPage.tsx'

const page = () =>
  render(
    <MemoryRouter>
      <PatientsPage help={help} />
    </MemoryRouter>,
  ).container

describe('the page for patients and relatives', () => {
  it('gives the emergency numbers first, then their own space and its help', () => {
    page()
    const links = screen.getAllByRole('link').map((link) => link.getAttribute('href'))
    expect(links.slice(0, 5)).toEqual(['tel:15', 'tel:112', 'tel:114', 'https://www.monespacesante.fr', 'tel:3422'])
    for (const number of ['3114', '119', '3919']) expect(links).toContain(`tel:${number}`)
  })

  it('names no tool of professionals', () => {
    const words = within(page()).getAllByRole('listitem').concat(screen.getAllByRole('heading'))
    const said = [...words, ...document.querySelectorAll('p:not(:has(a[href^="/sources"]))')].map(
      (one) => one.textContent,
    )
    // The space of the patient is theirs.
    const tools = core.tools.filter(({ id, kind }) => id !== 'mon-espace-sante' && kind === 'tool')
    expect(tools.length).toBeGreaterThan(20)
    for (const { name } of tools) expect(said.join(' ').includes(name), name).toBe(false)
  })

  it('says which documents it rests on', () => {
    const foot = page().querySelectorAll('a[href^="/sources#"]')
    expect(foot).toHaveLength(help.sources.length)
    expect(help.sources.length).toBeGreaterThan(5)
    expect(within(document.body).getByRole('link', { name: 'Commencer le guide' })).toHaveProperty('pathname', '/guide')
  })
})
