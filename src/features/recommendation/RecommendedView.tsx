import type { ExplainedPick } from '#engine/types.ts'
import { common, failure, site } from '#text/common.ts'
import { meaningWords, roleMeanings } from '#text/meaning.ts'
import { oldEvidenceWords } from '#text/reasons.ts'
import { Deferred } from '#ui/Deferred.tsx'
import { MeaningBadge } from '#ui/MeaningBadge.tsx'
import { PageHeading } from '#ui/PageHeading.tsx'
import { StatusBadge } from '#ui/StatusBadge.tsx'

import { Actions } from './Actions.tsx'
import { AnswerChips } from './AnswerChips.tsx'
import { Avoid } from './Avoid.tsx'
import { Changes } from './Changes.tsx'
import { Companions } from './Companions.tsx'
import { Checks, Limits, Steps } from './HowTo.tsx'
import { Others } from './Others.tsx'
import type { ViewProps } from './page-props.ts'
import { Picture } from './Picture.tsx'
import styles from './recommendation.module.css'
import { Sources } from './Sources.tsx'
import { Why } from './Why.tsx'

export function RecommendedView({ top, ...view }: ViewProps & { top: ExplainedPick }) {
  const { names, evaluation, knowledge } = view
  const meaning = roleMeanings[top.role]
  // One opens Medimail, not "MSSanté": the means come before the standard.
  const tools = [...top.with, top.tool]
  const name = names.pick(top)
  const old = oldEvidenceWords(tools, names)
  return (
    <>
      <title>{site.title(name)}</title>
      <section className={styles.hero}>
        <div className={styles.answer}>
          <div className={styles.named}>
            <div className={styles.badges}>
              <MeaningBadge meaning={meaning} strong>
                {meaningWords[meaning]}
              </MeaningBadge>
              {old !== null && <StatusBadge tone="to-confirm">{old}</StatusBadge>}
            </div>
            <PageHeading lead={names.findTool(top.tool)?.summary}>{name}</PageHeading>
          </div>
          <Why pick={top} names={names} evaluation={evaluation} />
        </div>
        <div className={styles.aside}>
          <Picture evaluation={evaluation} names={names} />
        </div>
      </section>
      <Actions knowledge={knowledge} evaluation={evaluation} names={names} share={view.share} />
      <Deferred loading={common.loading} failed={failure.details}>
        <div className={styles.columns}>
          <Steps {...view} tools={tools} />
          <div className={styles.stack}>
            <Checks {...view} tools={tools} />
            <Limits {...view} tools={tools} />
          </div>
        </div>
        <Companions {...view} />
        <Avoid {...view} />
        <Changes {...view} />
        <div className={styles.columns}>
          <AnswerChips knowledge={knowledge} names={names} answers={evaluation.answers} />
          <Sources {...view} tools={tools} />
        </div>
        <Others {...view} />
      </Deferred>
    </>
  )
}
