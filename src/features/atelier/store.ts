import { create } from 'zustand'

import type { Draft } from './draft.ts'
import { type Kept, removeDraft, writeDraft } from './storage.ts'

type AtelierState = {
  /** Where the draft is kept on the device; null: none is open. */
  readonly slot: string | null
  readonly draft: Draft | null
  readonly past: readonly Draft[]
  readonly future: readonly Draft[]
  /** `elsewhere`: another window has changed it, and nothing is kept before the person says which holds. */
  readonly keeping: 'kept' | 'waiting' | 'refused' | 'elsewhere'
  /** What the other window has made of it. */
  readonly other: Draft | null
}

const NOTHING: AtelierState = { slot: null, draft: null, past: [], future: [], keeping: 'kept', other: null }

export const useAtelier = create<AtelierState>(() => NOTHING)

/** How many changes can be undone. */
const MOST_UNDONE = 200
/** Changes of the same field within this time are one. */
const SAME = 900
/** How long one stops writing before the draft is kept. */
const PAUSE = 400

let last: { readonly field: string; readonly at: number } | null = null
let timer: ReturnType<typeof setTimeout> | undefined

/** Opens a draft. What was being written is kept first. */
export function openDraft({ slot, draft }: Pick<Kept, 'slot' | 'draft'>): void {
  keepNow()
  last = null
  useAtelier.setState({ ...NOTHING, slot, draft })
}

/** Opens a new draft in a slot of its own, and keeps it. */
export function beginDraft(draft: Draft): void {
  openDraft({ slot: `${Date.now().toString(36)}-${Math.random().toString(36).slice(2, 8)}`, draft })
  keepNow()
}

export function closeDraft(): void {
  keepNow()
  useAtelier.setState(NOTHING)
}

export function discardDraft(slot: string): void {
  if (useAtelier.getState().slot === slot) {
    clearTimeout(timer)
    useAtelier.setState(NOTHING)
  }
  removeDraft(slot)
}

/** Changes the draft. `field`: what is written in; letters typed in one field are undone together. */
export function change(field: string, next: (draft: Draft) => Draft): void {
  const { draft, past } = useAtelier.getState()
  if (draft === null) return
  const now = Date.now()
  const isSame = last?.field === field && now - last.at < SAME
  last = { field, at: now }
  useAtelier.setState({ draft: next(draft), past: isSame ? past : [...past, draft].slice(-MOST_UNDONE), future: [] })
  keepSoon()
}

export function undo(): void {
  const { draft, past, future } = useAtelier.getState()
  const before = past.at(-1)
  if (draft === null || before === undefined) return
  last = null
  useAtelier.setState({ draft: before, past: past.slice(0, -1), future: [draft, ...future] })
  keepSoon()
}

export function redo(): void {
  const { draft, past, future } = useAtelier.getState()
  const [after, ...rest] = future
  if (draft === null || after === undefined) return
  last = null
  useAtelier.setState({ draft: after, past: [...past, draft], future: rest })
  keepSoon()
}

/** Another window has changed the open draft, or removed it. */
export function heardElsewhere(kept: Kept | null): void {
  clearTimeout(timer)
  useAtelier.setState({ keeping: 'elsewhere', other: kept?.draft ?? null })
}

/** Settles which of two windows holds. The other version can be found again with « Annuler ». */
export function settle(which: 'ours' | 'theirs'): void {
  const { draft, other, past } = useAtelier.getState()
  if (which === 'theirs' && other !== null && draft !== null)
    useAtelier.setState({ draft: other, past: [...past, draft], future: [], other: null, keeping: 'kept' })
  else {
    useAtelier.setState({ other: null, keeping: 'waiting' })
    keepNow()
  }
}

function keepSoon(): void {
  if (useAtelier.getState().keeping === 'elsewhere') return
  useAtelier.setState({ keeping: 'waiting' })
  clearTimeout(timer)
  timer = setTimeout(keepNow, PAUSE)
}

/** Keeps the open draft at once. */
export function keepNow(): void {
  clearTimeout(timer)
  const { slot, draft, keeping } = useAtelier.getState()
  if (slot === null || draft === null || keeping === 'elsewhere') return
  useAtelier.setState({ keeping: writeDraft({ slot, draft, savedAt: Date.now() }) ? 'kept' : 'refused' })
}
