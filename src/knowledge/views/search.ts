import type { Knowledge } from '#knowledge/knowledge.ts'
import type { Lexicon } from '#knowledge/schema.ts'

export type SearchWords = {
  readonly lexicon: readonly Lexicon[]
  readonly stories: Readonly<Record<string, string>>
  readonly aliases: Readonly<Record<string, readonly string[]>>
}

/** What searching needs beside the first load, the FAQ and the glossary: the lexicon, the stories, other names of tools. */
export function toSearchWords(knowledge: Knowledge): SearchWords {
  return {
    lexicon: knowledge.lexicon.map(({ $schema: _schema, ...entry }) => entry),
    stories: Object.fromEntries(knowledge.situations.map(({ id, story }) => [id, story])),
    aliases: Object.fromEntries(knowledge.tools.flatMap(({ id, aliases }) => (aliases ? [[id, aliases]] : []))),
  }
}
