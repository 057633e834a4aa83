import type { CoreTool } from 'virtual:knowledge/core'
import type { ToolDetails } from 'virtual:knowledge/details'
import type { GlossaryTerm } from 'virtual:knowledge/glossary'

import { glossaryText } from '#text/glossary.ts'
import { firstMentions } from '#text/mentions.ts'
import { Explained } from '#ui/Explained.tsx'

/** Shows a text of the sheet, with the terms that are named in it for the first time explained on the spot. */
export type Explain = (text: string) => React.ReactNode

const lists = ['uses', 'exclusions'] as const

/** The texts of a sheet in reading order: what is named twice is explained where it comes first. */
export function createExplain(
  tool: CoreTool,
  details: ToolDetails | undefined,
  glossary: readonly GlossaryTerm[],
): Explain {
  const own = new Set([tool.name, ...(details?.aliases ?? [])].map((name) => name.toLowerCase()))
  // A sheet is itself the explanation of its tool.
  const terms = glossary.filter(({ id, term }) => id !== tool.id && !own.has(term.toLowerCase()))
  const texts = [
    ...lists.flatMap((list) => tool[list].map(({ why }) => why)),
    ...(details?.access ?? []).map(({ text }) => text),
    ...[...tool.audience, ...tool.prerequisites].map(({ text }) => text),
    ...[...(details?.limits ?? []), ...(details?.support ?? [])].map(({ text }) => text),
  ]
  const mentions = firstMentions(texts, terms)
  return (text) =>
    mentions.get(text)?.map((piece) =>
      piece.term === null ? (
        piece.text
      ) : (
        <Explained
          key={piece.term.id}
          word={piece.text}
          title={glossaryText.name(piece.term.term, piece.term.expansion)}
          close={glossaryText.close}
        >
          {piece.term.definition}
        </Explained>
      ),
    ) ?? text
}
