import { AnswerChips } from '#parts/AnswerChips.tsx'
import { Link } from '#parts/Link.tsx'
import { Sentences } from '#parts/Sentences.tsx'
import { encodeAnswers } from '#permalink/codec.ts'
import { paths } from '#permalink/paths.ts'
import { common, failure, site } from '#text/common.ts'
import { meaningWords } from '#text/meaning.ts'
import { caseSentence, outcomeText as text } from '#text/outcomes.ts'
import { oldEvidenceWords, pickSentences, reasonSentences } from '#text/reasons.ts'
import { Deferred } from '#ui/Deferred.tsx'
import { Columns, Section, Stack, Tiles } from '#ui/layout.tsx'
import { MeaningCard } from '#ui/MeaningCard.tsx'
import { PageHeading } from '#ui/PageHeading.tsx'
import { StatusBadge } from '#ui/StatusBadge.tsx'

import { Actions } from './Actions.tsx'
import { Avoid, Changes, Companions, Others, Questions } from './Around.tsx'
import { Contact } from './Contact.tsx'
import { Hero } from './Hero.tsx'
import { Checks, Limits, Steps } from './HowTo.tsx'
import { Sources } from './Sources.tsx'
import type { ViewProps } from './view.ts'

/** Not settled, and nothing more to ask: what to use in each case, and in every one. */
export function CasesView(view: ViewProps) {
  const { evaluation, names, knowledge } = view
  const { answers, cases, safe, missing } = evaluation
  return (
    <>
      <title>{site.title(text.byCaseTitle)}</title>
      <Hero evaluation={evaluation} names={names}>
        <PageHeading eyebrow={text.byCaseEyebrow} lead={text.byCaseLead}>
          {text.byCaseTitle}
        </PageHeading>
        <Stack as="ul" gap={2}>
          {cases.map((each) => (
            <li key={JSON.stringify(each.when)}>
              <strong>{caseSentence(each, names)}</strong>
            </li>
          ))}
        </Stack>
      </Hero>
      <Actions {...view} />
      <Deferred loading={common.loading} failed={failure.details}>
        {safe.length > 0 && (
          <Section id="toujours" title={text.everyCase}>
            <Choices picks={safe} view={view} meaning="fallback" />
          </Section>
        )}
        <Section id="manque" title={text.open}>
          <Questions ids={missing} to={(id) => paths.guide(encodeAnswers(answers), id)} names={names} />
        </Section>
        <Avoid {...view} />
        <Columns>
          <AnswerChips knowledge={knowledge} names={names} answers={answers} />
          <Sources {...view} tools={[]} />
        </Columns>
        <Others {...view} />
      </Deferred>
    </>
  )
}

/** Nothing certain, but a tool whose evidence is old: it is the answer, said as such, with what certainly works. */
export function ProbableView(view: ViewProps) {
  const { evaluation, names, knowledge } = view
  const [first, ...others] = evaluation.toConfirm
  if (!first) return null
  const title = text.probably(names.pick(first))
  const tools = [...first.with, first.tool]
  const old = oldEvidenceWords(tools, names)
  return (
    <>
      <title>{site.title(title)}</title>
      <Hero evaluation={evaluation} names={names}>
        <PageHeading eyebrow={meaningWords.confirm} lead={text.probablyLead}>
          {title}
        </PageHeading>
        {old !== null && <StatusBadge tone="to-confirm">{old}</StatusBadge>}
        <Sentences of={pickSentences(first, { names, answers: evaluation.answers })} />
      </Hero>
      <Actions {...view} />
      <Deferred loading={common.loading} failed={failure.details}>
        <Columns>
          <Contact {...view} />
          <Steps {...view} tools={tools} />
        </Columns>
        <Columns>
          <Checks {...view} tools={tools} />
          <Limits {...view} tools={tools} />
        </Columns>
        {others.length > 0 && (
          <Section id="confirmer" title={text.alsoToConfirm}>
            <Choices picks={others} view={view} meaning="confirm" />
          </Section>
        )}
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

type ChoicesProps = {
  picks: ViewProps['evaluation']['safe']
  view: ViewProps
  meaning: 'confirm' | 'fallback'
}

function Choices({ picks, view: { names, evaluation }, meaning }: ChoicesProps) {
  return (
    <Tiles>
      {picks.map((pick) => (
        <MeaningCard key={pick.tool} meaning={meaning} word={meaningWords[meaning]}>
          <h3>
            <Link to={paths.tool(pick.tool)}>{names.pick(pick)}</Link>
          </h3>
          <Sentences of={reasonSentences(pick.reasons, { names, answers: evaluation.answers })} />
        </MeaningCard>
      ))}
    </Tiles>
  )
}
