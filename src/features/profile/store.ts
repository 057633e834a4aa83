import { create } from 'zustand'

import type { Answers } from '#engine/types.ts'
import { toIsoDate } from '#lib/text.ts'

import { forgetProfile, readProfile, writeProfile } from './storage.ts'

/** Answers to the profile questions, asked once. */
type ProfileState = {
  readonly profile: Answers
  /** The person agreed to keep the profile on this device. */
  readonly keep: boolean
  /** The day the profile was kept on this device; null: it is not. */
  readonly since: string | null
  /** The profile was found on the device and nobody has confirmed it since: it may be somebody else's. */
  readonly isFound: boolean
  /** The browser refused to keep it. */
  readonly isBlocked: boolean
  /** What was stored has been looked for. Until then, and in a frame of another site, nothing is stored. */
  readonly isRestored: boolean
}

const NOTHING = { profile: {}, keep: false, since: null, isFound: false, isBlocked: false }

export const useProfile = create<ProfileState>(() => ({ ...NOTHING, isRestored: false }))

/** Call once when the app starts: takes what the person agreed to keep, if anything. From then on, changes are stored. */
export function restoreProfile(isKnown: (question: string, option: string) => boolean): void {
  useProfile.setState({ isRestored: true })
  const stored = readProfile(isKnown, new Date())
  if (!stored) return
  const { profile, since } = stored
  useProfile.setState({ profile, since, keep: since !== null, isFound: since !== null })
  // Those kept before profiles were dated get their date.
  if (since !== null) writeProfile(stored)
}

/** Takes a profile that the person has just given. */
export function setProfile(profile: Answers): void {
  useProfile.setState({ profile, isFound: false })
  store()
}

export function setProfileAnswer(question: string, option: string): void {
  setProfile({ ...useProfile.getState().profile, [question]: option })
}

export function setKeep(keep: boolean): void {
  useProfile.setState({ keep, isFound: false })
  store()
}

/** Forgets the profile, here and wherever it is stored. */
export function forget(): void {
  useProfile.setState(NOTHING)
  forgetProfile()
}

function store(): void {
  const { keep, profile, isRestored } = useProfile.getState()
  const since = keep ? toIsoDate(new Date()) : null
  const isEmpty = Object.keys(profile).length === 0
  if (isEmpty) forgetProfile()
  const done = isEmpty || !isRestored || writeProfile({ profile, since })
  useProfile.setState({ since: done ? since : null, isBlocked: keep && !done })
}
