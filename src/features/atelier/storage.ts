import type { Draft } from './draft.ts'

const PREFIX = 'quel-outil.atelier.'

/** A draft kept on the device. */
export type Kept = { readonly slot: string; readonly savedAt: number; readonly draft: Draft }

/** Every draft of the device, the newest first. Nothing where storage is blocked; what cannot be read is left alone. */
export function listDrafts(): Kept[] {
  try {
    const slots = Object.keys(localStorage).filter((key) => key.startsWith(PREFIX))
    return slots.flatMap((key) => readDraft(key.slice(PREFIX.length)) ?? []).sort((a, b) => b.savedAt - a.savedAt)
  } catch {
    return []
  }
}

/** A draft of the device by its slot; null where it is gone or cannot be read. */
export function readDraft(slot: string): Kept | null {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(PREFIX + slot) ?? 'null')
    if (typeof stored !== 'object' || stored === null || !('draft' in stored) || !('savedAt' in stored)) return null
    const { draft, savedAt } = stored
    // What this page wrote itself: another version of it is told by its format.
    const isDraft = typeof draft === 'object' && draft !== null && 'format' in draft && draft.format === 1
    return isDraft && typeof savedAt === 'number' ? { slot, savedAt, draft: draft as Draft } : null
  } catch {
    return null
  }
}

/** Keeps a draft on the device. False where the browser refuses: storage blocked or full. */
export function writeDraft({ slot, ...rest }: Kept): boolean {
  try {
    localStorage.setItem(PREFIX + slot, JSON.stringify(rest))
    return true
  } catch {
    return false
  }
}

export function removeDraft(slot: string): void {
  try {
    localStorage.removeItem(PREFIX + slot)
  } catch {
    // Nothing can be stored there either.
  }
}

/** Calls back when another window changes or removes a draft; gives what stops that. */
export function watchDraft(slot: string, onChange: (kept: Kept | null) => void): () => void {
  const listen = ({ key }: StorageEvent) => {
    if (key === PREFIX + slot) onChange(readDraft(slot))
  }
  addEventListener('storage', listen)
  return () => removeEventListener('storage', listen)
}
