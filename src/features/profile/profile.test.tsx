import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

import { smallGuide } from '#tests/support/small-guide.ts'

import { ProfileBar } from './ProfileBar.tsx'
import { forget, restoreProfile, setProfile, useProfile } from './store.ts'

const { core, names } = smallGuide
const questions = core.questions.filter((question) => question.stage === 'profil')
const isKnown = (question: string, option: string) =>
  core.questions.some(({ id, options }) => id === question && options.some((entry) => entry.id === option))

function Bar() {
  const { profile, isFound } = useProfile()
  return (
    <ProfileBar
      questions={questions}
      names={names}
      shown={profile}
      onChange={setProfile}
      own={profile}
      isFound={isFound}
      onForget={forget}
    />
  )
}

async function chooseBretagne(keep: boolean) {
  const user = userEvent.setup()
  render(<Bar />)
  await user.click(screen.getByRole('button', { name: /Votre profil/ }))
  await user.selectOptions(await screen.findByRole('combobox'), 'bretagne')
  if (keep) await user.click(screen.getByRole('checkbox'))
  await user.click(screen.getByRole('button', { name: 'Enregistrer' }))
}

beforeEach(() => {
  localStorage.clear()
  sessionStorage.clear()
  forget()
  restoreProfile(isKnown)
})
afterEach(() => {
  vi.restoreAllMocks()
  vi.useRealTimers()
})

/** As when the page is opened again, some days later. */
function openAgain(days = 0) {
  useProfile.setState({ profile: {}, keep: false, since: null, isFound: false })
  vi.useFakeTimers({ now: Date.now() + days * 86_400_000, toFake: ['Date'] })
  restoreProfile(isKnown)
  return useProfile.getState()
}

describe('profile', () => {
  it('is asked once and shown, but kept on the device only with consent', async () => {
    await chooseBretagne(false)
    expect(screen.getByRole('button', { name: /Votre profil.*Bretagne|Profil gardé.*Bretagne/ })).toBeDefined()
    expect(localStorage.length).toBe(0)
  })

  it('is kept and found again when the person agrees, and forgotten when they no longer do', async () => {
    await chooseBretagne(true)
    expect(openAgain()).toMatchObject({ profile: { region: 'bretagne' }, keep: true, isFound: true })
    await userEvent.click(screen.getByRole('button', { name: /Votre profil.*Bretagne|Profil gardé.*Bretagne/ }))
    await userEvent.click(await screen.findByRole('checkbox'))
    expect(localStorage.length).toBe(0)
  })

  it('outlives a reload without consent, and ends with the tab', async () => {
    await chooseBretagne(false)
    expect(openAgain()).toMatchObject({ profile: { region: 'bretagne' }, keep: false, since: null, isFound: false })
    sessionStorage.clear()
    expect(openAgain().profile).toEqual({})
  })

  it('is dated, says until when it is kept, and ends', async () => {
    await chooseBretagne(true)
    const { since } = useProfile.getState()
    expect(since).toBe(new Date().toISOString().slice(0, 10))
    await userEvent.click(screen.getByRole('button', { name: /Votre profil.*Bretagne/ }))
    expect(screen.getByText(/Gardé sur cet appareil jusqu’au/)).toBeDefined()
    expect(openAgain(90)).toMatchObject({ profile: { region: 'bretagne' }, since })
    expect(openAgain(1)).toMatchObject({ profile: {}, keep: false })
    expect(localStorage.length).toBe(0)
  })

  it('ends too when the clock that dated it was ahead', () => {
    localStorage.setItem('quel-outil.profil', '{"region":"bretagne","depuis":"2999-01-01"}')
    expect(openAgain().profile).toEqual({})
  })

  it('gets a date where it was kept before there was one', () => {
    localStorage.setItem('quel-outil.profil', '{"region":"bretagne"}')
    expect(openAgain()).toMatchObject({ profile: { region: 'bretagne' }, keep: true })
    expect(openAgain(91).profile).toEqual({})
  })

  it('is forgotten in one touch, everywhere', async () => {
    await chooseBretagne(true)
    await userEvent.click(screen.getByRole('button', { name: /^Oublier.*Bretagne/ }))
    expect(useProfile.getState()).toMatchObject({ profile: {}, keep: false })
    expect([localStorage.length, sessionStorage.length]).toEqual([0, 0])
    expect(screen.getByText('Profil oublié.')).toBeDefined()
    expect(screen.queryByRole('button', { name: /^Oublier/ })).toBeNull()
    expect(document.activeElement).toBe(screen.getByRole('button', { name: /Votre profil/ }))
  })

  it('works the same when the device is full, until the tab is closed', async () => {
    const refuse = () => {
      throw new DOMException('full', 'QuotaExceededError')
    }
    const full: Storage = {
      length: 0,
      key: () => null,
      getItem: () => null,
      removeItem() {},
      clear() {},
      setItem: refuse,
    }
    vi.spyOn(window, 'localStorage', 'get').mockReturnValue(full)
    await chooseBretagne(true)
    expect(useProfile.getState()).toMatchObject({ profile: { region: 'bretagne' }, isBlocked: true })
    expect(openAgain()).toMatchObject({ profile: { region: 'bretagne' }, keep: false })
  })

  it('works the same when storage is blocked, and says so', async () => {
    const blocked = () => {
      throw new DOMException('blocked', 'SecurityError')
    }
    vi.spyOn(Storage.prototype, 'getItem').mockImplementation(blocked)
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(blocked)
    vi.spyOn(Storage.prototype, 'removeItem').mockImplementation(blocked)
    expect(() => restoreProfile(isKnown)).not.toThrow()
    await chooseBretagne(true)
    await userEvent.click(screen.getByRole('button', { name: /Votre profil.*Bretagne|Profil gardé.*Bretagne/ }))
    expect(screen.getByText(/ne permet pas de garder/)).toBeDefined()
  })

  it.each(['pas du JSON', '42', '{"region":"atlantide"}', '{"region":{}}', 'null'])(
    'ignores what it cannot use: %s',
    (stored) => {
      localStorage.setItem('quel-outil.profil', stored)
      restoreProfile(isKnown)
      expect(useProfile.getState().profile).toEqual({})
    },
  )
})
