import type { Answers, Choice } from '#engine/types.ts'
import type { CoreKnowledge } from '#knowledge/views/core.ts'
import { assertNever } from '#lib/assert.ts'
import type { Cause } from '#permalink/diagnose.ts'
import type { Names } from '#text/names.ts'
import { reasonSentences } from '#text/reasons.ts'
import { causeText } from '#text/link-change.ts'

type CauseContext = {
  readonly knowledge: CoreKnowledge
  readonly names: Names
  readonly answers: Answers
  readonly before: string | null
  readonly after: Choice | null
}

/** Why the answer is not what it was, in a sentence. */
export function causeSentence(cause: Cause, { knowledge, names, answers, before, after }: CauseContext): string {
  const tool = before === null ? '' : names.tool(before)
  switch (cause.kind) {
    case 'retired':
      return causeText.retired(tool, cause.on, cause.text)
    case 'unknown-tool':
      return causeText.unknownTool(tool)
    case 'set-aside':
      return causeText.setAside(tool, reasonSentences(cause.reasons, { names, answers }).join(' '))
    case 'elsewhere':
      return causeText.elsewhere(tool, names.place(answers))
    case 'moved':
      return causeText.moved(tool, cause.to, after && names.pick(after))
    case 'new-tool':
      return after ? causeText.newTool(names.pick(after)) : ''
    case 'gap': {
      const known = knowledge.gaps.filter(({ id }) => cause.gaps.includes(id)).map((gap) => gap.why)
      return known.length === 0 ? causeText.noTool : known.join(' ')
    }
    case 'asks':
      return causeText.asks(cause.questions.map(names.question))
    case 'dropped':
      return causeText.dropped(cause.number)
    case 'newer-guide':
      return causeText.newerGuide
    default:
      return assertNever(cause)
  }
}
