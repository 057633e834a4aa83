import type { Answers } from '#engine/types.ts'

const KEY = 'quel-outil.profil'

/** Storage may be blocked, full or hold anything: every access can fail, and none may change what the page does. */
export function readProfile(isKnown: (question: string, option: string) => boolean): Answers | null {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(KEY) ?? 'null')
    if (typeof stored !== 'object' || stored === null) return null
    const entries = Object.entries(stored).filter(
      ([question, option]) => typeof option === 'string' && isKnown(question, option),
    )
    return entries.length === 0 ? null : Object.fromEntries(entries)
  } catch {
    return null
  }
}

/** Whether the profile could be kept. */
export function writeProfile(profile: Answers): boolean {
  try {
    localStorage.setItem(KEY, JSON.stringify(profile))
    return true
  } catch {
    return false
  }
}

/** Whether nothing is kept any more. */
export function forgetProfile(): boolean {
  try {
    localStorage.removeItem(KEY)
    return true
  } catch {
    return false
  }
}
