import type { Answers } from '#engine/types.ts'
import { TERRITORY_KEY } from '#knowledge/constants.ts'
import { isIsoDate, toIsoDate } from '#lib/text.ts'

const KEY = 'quel-outil.profil'
/** The document of the territory of a kept profile. */
const TERRITORY = 'quel-outil.territoire'
/** No question has this id. */
const SINCE = 'depuis'

/** How many days a profile is kept on a device: shared ones have many readers. */
const KEPT_DAYS = 90
const DAY = 86_400_000

/** A profile that was stored; `since`: the day it was kept on the device, null: until the tab is closed. */
export type Stored = { readonly profile: Answers; readonly since: string | null }

/**
 * What was stored, on the device or else in the tab. A profile that has served its time is removed, as is one of a day
 * to come, which a wrong clock wrote: nobody could say how old it is.
 *
 * Storage may be blocked, full or hold anything: every access can fail, and none may change what the page does.
 */
export function readProfile(isKnown: (question: string, option: string) => boolean, now: Date): Stored | null {
  const kept = readFrom('localStorage', isKnown)
  if (kept) {
    // Those kept before profiles were dated begin today.
    const since = kept.since ?? toIsoDate(now)
    const age = (Date.parse(toIsoDate(now)) - Date.parse(since)) / DAY
    if (age >= -1 && age <= KEPT_DAYS) return { profile: kept.profile, since }
    remove('localStorage', KEY)
    remove('localStorage', TERRITORY)
  }
  const passing = readFrom('sessionStorage', isKnown)
  return passing && { profile: passing.profile, since: null }
}

/** Stores a profile in the place that `since` says, and nowhere else; where a device refuses, in the tab. Gives whether it was. */
export function writeProfile({ profile, since }: Stored): boolean {
  removeAll(KEY)
  if (since === null || profile[TERRITORY_KEY] === undefined) removeAll(TERRITORY)
  if (since !== null && write('localStorage', KEY, JSON.stringify({ ...profile, [SINCE]: since }))) return true
  return write('sessionStorage', KEY, JSON.stringify(profile)) && since === null
}

/** Removes the profile from everywhere, with the document of its territory. */
export function forgetProfile(): void {
  removeAll(KEY)
  removeAll(TERRITORY)
}

/** Keeps the text of a territory's document beside the kept profile, for when there is no network. Where a device refuses: nothing. */
export function keepDocument(text: string): void {
  write('localStorage', TERRITORY, text)
}

/** The document that was kept on the device; null: none. Whoever reads it checks it again. */
export function keptDocument(): string | null {
  try {
    return localStorage.getItem(TERRITORY)
  } catch {
    return null
  }
}

/** The last day of a profile kept on a day. */
export function lastDay(since: string): string {
  return toIsoDate(new Date(Date.parse(since) + KEPT_DAYS * DAY))
}

type Store = 'localStorage' | 'sessionStorage'

function readFrom(place: Store, isKnown: (question: string, option: string) => boolean): Stored | null {
  try {
    const stored: unknown = JSON.parse(window[place].getItem(KEY) ?? 'null')
    if (typeof stored !== 'object' || stored === null) return null
    const entries = Object.entries(stored).filter(
      ([question, option]) => typeof option === 'string' && isKnown(question, option),
    )
    const since: unknown = SINCE in stored ? stored[SINCE] : null
    if (entries.length === 0) return null
    return { profile: Object.fromEntries(entries), since: typeof since === 'string' && isIsoDate(since) ? since : null }
  } catch {
    return null
  }
}

function write(place: Store, key: string, value: string): boolean {
  try {
    window[place].setItem(key, value)
    return true
  } catch {
    return false
  }
}

function removeAll(key: string): void {
  remove('localStorage', key)
  remove('sessionStorage', key)
}

function remove(place: Store, key: string): void {
  try {
    window[place].removeItem(key)
  } catch {
    // Nothing can be stored there either.
  }
}
