import { PROFESSION_QUESTION, REGION_QUESTION } from '#knowledge/constants.ts'
import type { Knowledge } from '#knowledge/knowledge.ts'

/** Other words for an option. `note`: what they name, where it is not the option itself: « Nantes (44) ». */
export type Shortcut = { readonly option: string; readonly words: string; readonly note?: string }

/** For each question with many options, the other words that lead to one of them. */
export type Shortcuts = Readonly<Record<string, readonly Shortcut[]>>

/** Names of professions as they are typed, and the departments and towns of each region. */
export function toShortcuts(knowledge: Knowledge): Shortcuts {
  return {
    [PROFESSION_QUESTION]: professionNames(knowledge),
    [REGION_QUESTION]: knowledge.places.departments.flatMap(({ code, name, region, towns }) => [
      { option: region, words: code, note: `${name} (${code})` },
      { option: region, words: name, note: `${name} (${code})` },
      ...towns.map((town) => ({ option: region, words: town, note: `${town} (${code})` })),
    ]),
  }
}

/** « je suis IDE »: what the lexicon reads as a profession, said whole or by one of its synonyms. */
const SELF = /^<je-suis> (?:<(?<word>[\w-]+)>|(?<said>[^<>…]+))$/

function professionNames({ lexicon, professions }: Knowledge): Shortcut[] {
  const words = lexicon.flatMap((entry) => (entry.kind === 'words' ? Object.entries(entry.synonyms) : []))
  const synonyms = new Map(words)
  const self = lexicon.find(({ id }) => id === PROFESSION_QUESTION)
  const read = (id: string) =>
    (self?.kind === 'answers' ? (self.options[id]?.sure ?? []) : []).flatMap((text) => SELF.exec(text)?.groups ?? [])
  const saidOf = (id: string) => read(id).flatMap(({ said }) => said ?? [])
  const sayers = new Map(professions.flatMap(({ id }) => saidOf(id).map((said) => [said, id])))
  return professions.flatMap(({ id: option, aliases = [] }) => {
    const likewise = read(option).flatMap(({ word = '' }) => synonyms.get(word) ?? [])
    // « IPA » is a nurse too, but first what another profession says of itself.
    const own = likewise.filter((name) => (sayers.get(name) ?? option) === option)
    const names = [...aliases, ...saidOf(option), ...own.map((name) => name.replace(/\*$/, ''))]
    return [...new Set(names)].map((name) => ({ option, words: name }))
  })
}
