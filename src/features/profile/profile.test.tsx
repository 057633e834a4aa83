import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

import { smallGuide } from '#tests/support/small-guide.ts'

import { ProfileBar } from './ProfileBar.tsx'
import { restoreProfile, setProfile, useProfile } from './store.ts'

const { core, names } = smallGuide
const questions = core.questions.filter((question) => question.stage === 'profil')
const isKnown = (question: string, option: string) =>
  core.questions.some(({ id, options }) => id === question && options.some((entry) => entry.id === option))

function Bar() {
  const profile = useProfile((state) => state.profile)
  return <ProfileBar questions={questions} names={names} shown={profile} onChange={setProfile} />
}

async function chooseBretagne(keep: boolean) {
  const user = userEvent.setup()
  render(<Bar />)
  await user.click(screen.getByRole('button', { name: /Votre profil/ }))
  await user.selectOptions(screen.getByRole('combobox'), 'bretagne')
  if (keep) await user.click(screen.getByRole('checkbox'))
  await user.click(screen.getByRole('button', { name: 'Enregistrer' }))
}

beforeEach(() => {
  localStorage.clear()
  useProfile.setState({ profile: {}, keep: false, isBlocked: false })
})
afterEach(() => vi.restoreAllMocks())

describe('profile', () => {
  it('is asked once and shown, but kept on the device only with consent', async () => {
    await chooseBretagne(false)
    expect(screen.getByRole('button', { name: /Bretagne/ })).toBeDefined()
    expect(localStorage.length).toBe(0)
  })

  it('is kept and found again when the person agrees, and forgotten when they no longer do', async () => {
    await chooseBretagne(true)
    useProfile.setState({ profile: {}, keep: false })
    restoreProfile(isKnown)
    expect(useProfile.getState()).toMatchObject({ profile: { region: 'bretagne' }, keep: true })
    await userEvent.click(screen.getByRole('button', { name: /Bretagne/ }))
    await userEvent.click(screen.getByRole('checkbox'))
    expect(localStorage.length).toBe(0)
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
    await userEvent.click(screen.getByRole('button', { name: /Bretagne/ }))
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
