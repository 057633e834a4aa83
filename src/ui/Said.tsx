import { type ComponentType, createContext, use } from 'react'

import { linked } from './linked.tsx'

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

/**
 * A text of the page: what one can call or write to is a link, and its first acronyms are explained on the spot, once the
 * page knows them.
 */
export function Said({ children }: { children: string }) {
  const { said, Pieces } = use(TermsContext)
  const pieces = said.get(children)
  return <span data-said="">{pieces ? <Pieces pieces={pieces} /> : linked(children)}</span>
}

/** Sentences, each a paragraph of its own. */
export function Sentences({ of }: { of: readonly string[] }) {
  return of.map((sentence) => (
    <p key={sentence}>
      <Said>{sentence}</Said>
    </p>
  ))
}
