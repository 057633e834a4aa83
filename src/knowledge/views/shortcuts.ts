import { PROFESSION_QUESTION, REGION_QUESTION } from '#knowledge/constants.ts'
import type { Knowledge } from '#knowledge/knowledge.ts'
import type { Places } from '#knowledge/schema.ts'

/** Other words for an option. `note`: what they name, where it is not the option itself: « Nantes (44) ». */
export type Shortcut = { readonly option: string; readonly words: string; readonly note?: string }

/** What leads to an option of a long list by other words than its own. */
export type ShortcutData = {
  readonly professions: readonly Shortcut[]
  readonly departments: Places['departments']
}

/** Names of professions as they are typed, and the departments with their towns. */
export function toShortcutData(knowledge: Knowledge): ShortcutData {
  return { professions: professionNames(knowledge), departments: knowledge.places.departments }
}

/** For each question with a long list, the other words that lead to one of its options. Linear. */
export function shortcutsOf({ professions, departments }: ShortcutData): Readonly<Record<string, readonly Shortcut[]>> {
  return {
    [PROFESSION_QUESTION]: professions,
    [REGION_QUESTION]: departments.flatMap(({ code, name, region, towns }) => [
      { option: region, words: code, note: `${name} (${code})` },
      ...[name, ...towns].map((place) => ({ option: region, words: place, note: `${place} (${code})` })),
    ]),
  }
}

/** « je suis IDE »: what the lexicon reads as a profession, said whole or by one of its synonyms. */
const SELF = /^<je-suis> (?:<([\w-]+)>|([^<>…]+))$/

function professionNames({ lexicon, professions }: Knowledge): Shortcut[] {
  const words = lexicon.flatMap((entry) => (entry.kind === 'words' ? Object.entries(entry.synonyms) : []))
  const synonyms = new Map(words)
  const self = lexicon.find(({ id }) => id === PROFESSION_QUESTION)
  const read = (id: string) => {
    const sure = self?.kind === 'answers' ? (self.options[id]?.sure ?? []) : []
    return sure.flatMap((expression) => {
      const [, word = '', said = ''] = SELF.exec(expression) ?? []
      return word + said === '' ? [] : [{ word, said }]
    })
  }
  const saidOf = (id: string) => read(id).flatMap(({ said }) => (said === '' ? [] : [said]))
  const sayers = new Map(professions.flatMap(({ id }) => saidOf(id).map((said) => [said, id])))
  return professions.flatMap(({ id: option, aliases = [] }) => {
    const likewise = read(option).flatMap(({ word }) => synonyms.get(word) ?? [])
    // « IPA » is a nurse too, but first what another profession says of itself.
    const own = likewise.filter((name) => (sayers.get(name) ?? option) === option)
    const names = [...aliases, ...saidOf(option), ...own.map((name) => name.replace(/\*$/, ''))]
    // Whoever types « infirmière » reads it again.
    return [...new Set(names)].map((name) => ({ option, words: name, note: name }))
  })
}
