import { act, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { Suspense } from 'react'
import { MemoryRouter } from 'react-router'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

const ANSWERS = 'avec=patient&besoin=envoyer-document&espace-sante=active&profession=infirmier&region=occitanie'
const breaks = () => {
  throw new Error('broken on purpose')
}

const RECOMMENDATION = `/recommandation?${ANSWERS}`

/** The parts that a page can do without: what each is, a page that has it, its module, what that exports. */
const ACCESSORIES = [
  ['the notices of the service', '/a-propos', '#app/layouts/ServiceNotices.tsx', 'ServiceNotices'],
  ['the foot of the page', '/a-propos', '#app/layouts/Footer.tsx', 'Footer'],
  ['the profile', '/a-propos', '#features/profile/ProfileBar.tsx', 'ProfileBar'],
  ['the search', '/', '#features/find/FindBox.tsx', 'FindBox'],
  ['the reading of acronyms', '/a-propos', '#app/layouts/terms-of-page.ts', 'readTerms'],
  ['the notes of acronyms', RECOMMENDATION, '#ui/Explained.tsx', 'Explained'],
  ['the box that keeps a profile', '/guide', '#features/profile/KeepOnDevice.tsx', 'KeepOnDevice'],
  ['the tools still possible', '/guide', '#features/wizard/LivePanel.tsx', 'LivePanel'],
  ['the picture', RECOMMENDATION, '#ui/exchange-picture/ExchangePicture.tsx', 'ExchangePicture'],
  [
    'what changed since a link',
    `${RECOMMENDATION}&kb=2026-01-01&vu=aucun`,
    '#features/share/LinkChange.tsx',
    'LinkChange',
  ],
  ['the sheet of paper', RECOMMENDATION, '#features/recommendation/PrintSheet.tsx', 'PrintSheet'],
  ['counts', RECOMMENDATION, '#app/Counted.tsx', 'Counted'],
] as const
const PANEL = '#parts/share/SharePanel.tsx'

/** The heading of the page, not that of its sheet of paper. */
const title = async () => {
  const main = await screen.findByRole('main')
  return within(main).findByRole('heading', { level: 1 })
}

/** The page at an address, as the application draws it. */
async function open(address: string): Promise<void> {
  const { App } = await import('#app/App.tsx')
  const tree = (
    <MemoryRouter initialEntries={[address]}>
      <Suspense fallback={null}>
        <App />
      </Suspense>
    </MemoryRouter>
  )
  render(tree)
  expect((await title()).textContent).not.toBe('')
}

const heard: string[] = []
beforeEach(() => {
  vi.resetModules()
  vi.stubEnv('COUNT_URL', '/compte')
  heard.length = 0
  vi.spyOn(console, 'error').mockImplementation((...words) => void heard.push(words.map(String).join(' ')))
})
afterEach(() => {
  for (const [, , module] of ACCESSORIES) vi.doUnmock(module)
  vi.doUnmock(PANEL)
  vi.unstubAllEnvs()
  vi.restoreAllMocks()
})

describe('a page does without what breaks beside it', () => {
  it.each(ACCESSORIES)('%s', async (_, address, module, name) => {
    vi.doMock(module, () => ({ isSame: breaks, [name]: breaks }))
    await open(address)
    // It did break: the browser was told. What only paper shows is drawn for it, once the page listens.
    await waitFor(() => {
      act(() => void dispatchEvent(new Event('beforeprint')))
      expect(heard.join()).toContain('broken on purpose')
    })
    expect((await title()).textContent).not.toContain('n’a pas pu s’ouvrir')
    expect(screen.getByRole('main').textContent.length).toBeGreaterThan(100)
  })

  it('the panel to share: the link is there all the same', async () => {
    vi.doMock(PANEL, () => ({ SharePanel: breaks }))
    await open(RECOMMENDATION)
    await userEvent.click(await screen.findByText('Autres actions'))
    await userEvent.click(await screen.findByRole('button', { name: 'Partager' }))
    expect((await screen.findByRole('link', { name: /recommandation\?/ })).getAttribute('href')).toContain('besoin=')
    expect((await title()).textContent).toContain('Envoyez')
  })
})
