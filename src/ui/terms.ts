import { type ComponentType, createContext } from 'react'

/** What a word means, as it is shown on the spot. */
export type Meant = { readonly id: string; readonly title: string; readonly body: string }

/** A piece of a text: plain, or a word to explain. */
export type SaidPiece = { readonly text: string; readonly meant: Meant | null }

/** Text of the page → its pieces, for the texts that hold a word to explain. Nothing outside of a page that explains. */
export const TermsContext = createContext<{
  readonly said: ReadonlyMap<string, readonly SaidPiece[]>
  /** What draws the pieces of a text: it comes after the page, with the words. */
  readonly Pieces: ComponentType<{ pieces: readonly SaidPiece[] }>
}>({ said: new Map(), Pieces: () => null })
