import type { ExplainedChoice } from '#engine/types.ts'
import { AnswerChips } from '#parts/AnswerChips.tsx'
import { Sentences } from '#parts/Sentences.tsx'
import { ChosenBadge } from '#parts/ChosenBadge.tsx'
import { isChosen, isTheirOwn } from '#parts/chosen.ts'
import { chosenBy } from '#text/territory-names.ts'
import { common, failure, site } from '#text/common.ts'
import { meaningWords, roleMeanings } from '#text/meaning.ts'
import { answerWords } from '#text/names.ts'
import { oldEvidenceWords, pickSentences } from '#text/reasons.ts'
import { recommendationText as text } from '#text/recommendation.ts'
import { Deferred } from '#ui/Deferred.tsx'
import { Columns, Row, Stack } from '#ui/layout.tsx'
import { MeaningBadge } from '#ui/MeaningBadge.tsx'
import { PageHeading } from '#ui/PageHeading.tsx'
import { StatusBadge } from '#ui/StatusBadge.tsx'

import { Actions } from './Actions.tsx'
import { Avoid, Changes, Companions, Others } from './Around.tsx'
import { Hero } from './Hero.tsx'
import { Checks, Limits, Steps } from './HowTo.tsx'
import { Sources } from './Sources.tsx'
import type { ViewProps } from './view.ts'
import styles from './why.module.css'

/** A tool to use: which, why, how to get in, what goes with it, what to avoid, and where it is written. */
export function RecommendedView({ top, ...view }: ViewProps & { top: ExplainedChoice }) {
  const { names, evaluation, knowledge, territory = null } = view
  const meaning = roleMeanings[top.role]
  // One opens Medimail, not "MSSanté": the means come before the standard.
  const tools = [...top.with, top.tool]
  const name = names.pick(top)
  const old = oldEvidenceWords(tools, names)
  return (
    <>
      <title>{site.title(name)}</title>
      <Hero evaluation={evaluation} names={names}>
        <Stack gap={2}>
          <Row className={styles.badges}>
            {!isTheirOwn(top.tool, territory) && (
              <MeaningBadge meaning={meaning} strong>
                {meaningWords[meaning]}
              </MeaningBadge>
            )}
            {isChosen(tools, territory) && <ChosenBadge>{chosenBy(territory)}</ChosenBadge>}
            {old !== null && <StatusBadge tone="to-confirm">{old}</StatusBadge>}
          </Row>
          <PageHeading lead={names.findTool(top.tool)?.summary} isName>
            {name}
          </PageHeading>
        </Stack>
        <Why {...view} top={top} />
      </Hero>
      <Actions {...view} />
      {view.local}
      <Deferred loading={common.loading} failed={failure.details}>
        <Columns>
          <Steps {...view} tools={tools} />
          <Stack gap={6}>
            <Checks {...view} tools={tools} />
            <Limits {...view} tools={tools} />
          </Stack>
        </Columns>
        <Companions {...view} />
        <Avoid {...view} />
        <Changes {...view} />
        <Columns>
          <AnswerChips knowledge={knowledge} names={names} answers={evaluation.answers} />
          <Sources {...view} tools={tools} />
        </Columns>
        <Others {...view} />
      </Deferred>
    </>
  )
}

/** Why this tool: what its source says, and the person's own answers that led here. */
function Why({ top, names, evaluation: { answers } }: ViewProps & { top: ExplainedChoice }) {
  const questions = [...new Set(top.reasons.flatMap((reason) => (reason.code === 'use' ? reason.questions : [])))]
  return (
    <Stack gap={2} className={styles.why}>
      <h2 className={styles.title}>{text.why}</h2>
      <Sentences of={pickSentences(top, { names, answers })} />
      {questions.length > 0 && (
        <p className={styles.because}>
          {text.because}{' '}
          {questions.map((question) => (
            <q key={question} className={styles.quote}>
              {answerWords(question, answers[question], names)}
            </q>
          ))}
        </p>
      )}
    </Stack>
  )
}
