import type { GlossaryTerm } from '#knowledge/views/glossary.ts'
import { glossaryText } from '#text/glossary.ts'
import { firstMentions } from '#lib/mentions.ts'
import type { Meant, SaidPiece } from '#ui/Said.tsx'

/** The words of a page: those explained in its sentences, and those named elsewhere (titles, choices, links). */
export type TermsOfPage = {
  readonly said: ReadonlyMap<string, readonly SaidPiece[]>
  readonly others: readonly (Meant & { readonly word: string })[]
}

type Named = Meant & { readonly term: string; readonly aliases: readonly string[] }

/**
 * Reads a page and finds the terms it names: in sentences (`data-said`) the first mention of each, once a page and once
 * more in a part that is folded; elsewhere only which ones. Cost: one pass over the text of the page, outside of rendering.
 */
export function readTerms(page: Element, glossary: readonly GlossaryTerm[]): TermsOfPage {
  // The page of a tool, « DMP (dossier médical partagé) », is itself its explanation.
  const heading = page
    .querySelector('h1')
    ?.textContent.toLowerCase()
    .replace(/\s*\(.*/, '')
  const terms = glossary
    .map(toNamed)
    .filter(({ term, aliases }) => ![term, ...aliases].some((name) => name.toLowerCase() === heading))
  const said = new Map<string, readonly SaidPiece[]>()
  const explain = (texts: readonly string[], among: readonly Named[]) => {
    const found = new Set<string>()
    for (const [text, pieces] of firstMentions(texts, among.flatMap(toOneWord))) {
      said.set(
        text,
        pieces.map((piece) => ({ text: piece.text, meant: piece.term })),
      )
      for (const { term } of pieces) if (term !== null) found.add(term.id)
    }
    return found
  }

  const open: string[] = []
  const folded = new Map<Element, string[]>()
  for (const element of page.querySelectorAll('[data-said]')) {
    if (isShown(element)) open.push(element.textContent)
    else {
      const fold = element.closest('details:not([open])')
      if (fold) folded.set(fold, [...(folded.get(fold) ?? []), element.textContent])
    }
  }
  const explained = explain(open, terms)
  const rest = terms.filter(({ id }) => !explained.has(id))
  for (const texts of folded.values()) explain(texts, rest)

  const named = firstMentions([shownText(page)], rest)
  const others = [...named.values()]
    .flat()
    .flatMap(({ text, term }) => (term === null ? [] : [{ ...term, word: text }]))
  return { said, others }
}

/** Whether two readings are the same: what is explained changes the page, which is then read again. */
export function isSame(one: TermsOfPage, other: TermsOfPage): boolean {
  const key = ({ said, others }: TermsOfPage) => JSON.stringify([[...said], others.map(({ id }) => id)])
  return key(one) === key(other)
}

function toNamed({ id, term, expansion, definition, aliases = [] }: GlossaryTerm): Named {
  return { id, term, aliases, title: glossaryText.name(term, expansion), body: definition }
}

/** By its names of one word: explaining several would move where the line breaks. */
function toOneWord(named: Named): Named[] {
  const [term, ...aliases] = [named.term, ...named.aliases].filter((name) => !/\s/.test(name))
  return term === undefined ? [] : [{ ...named, term, aliases }]
}

function isShown(element: Element): boolean {
  // Where the browser is too old to tell, what is folded counts as read.
  return !('checkVisibility' in element) || element.checkVisibility()
}

function shownText(page: Element): string {
  const texts: string[] = []
  const walker = document.createTreeWalker(page, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const { parentElement } = node
    if (parentElement && parentElement.tagName !== 'NOSCRIPT' && isShown(parentElement))
      texts.push(node.textContent ?? '')
  }
  return texts.join('\n')
}
