import { create } from 'zustand'

import type { Answers } from '#engine/types.ts'

import { forgetProfile, readProfile, writeProfile } from './storage.ts'

/** Answers to the profile questions, asked once. */
type ProfileState = {
  readonly profile: Answers
  /** The person agreed to keep the profile on this device. */
  readonly keep: boolean
  /** The browser refused to keep it. */
  readonly isBlocked: boolean
}

export const useProfile = create<ProfileState>(() => ({ profile: {}, keep: false, isBlocked: false }))

/** Call once when the app starts: takes what the person agreed to keep, if anything. */
export function restoreProfile(isKnown: (question: string, option: string) => boolean): void {
  const stored = readProfile(isKnown)
  if (stored) useProfile.setState({ profile: stored, keep: true })
}

export function setProfile(profile: Answers): void {
  useProfile.setState({ profile })
  persist()
}

export function setProfileAnswer(question: string, option: string): void {
  setProfile({ ...useProfile.getState().profile, [question]: option })
}

export function setKeep(keep: boolean): void {
  useProfile.setState({ keep })
  persist()
}

function persist(): void {
  const { keep, profile } = useProfile.getState()
  const done = keep ? writeProfile(profile) : forgetProfile()
  useProfile.setState({ isBlocked: keep && !done })
}
