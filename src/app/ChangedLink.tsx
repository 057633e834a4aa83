import type { Evaluation } from '#engine/types.ts'
import { LinkChange } from '#features/share/LinkChange.tsx'
import { diagnoseLink } from '#permalink/diagnose.ts'

import { core, names } from './knowledge.ts'
import type { Link } from './link.ts'

/** What has changed since a link was made. Fetched for links that say what was seen, after the answer itself. */
export function ChangedLink({ link, evaluation }: { link: Link; evaluation: Evaluation }) {
  const diagnosis = diagnoseLink(
    { seen: link.seen, kb: link.kb, droppedCount: link.lost },
    { evaluation, tools: core.tools, kb: core.base.kb },
  )
  return <LinkChange diagnosis={diagnosis} knowledge={core} names={names} evaluation={evaluation} />
}
