import { use } from 'react'

import type { Reason } from '#engine/types.ts'
import type { KnowledgeDetails } from '#knowledge/views/details.ts'
import { evidenceOf } from '#parts/evidence.ts'
import type { Names } from '#text/names.ts'
import { allOf } from '#text/names.ts'
import { notesText as text, stepNames } from '#text/play.ts'

import styles from './notes.module.css'
import type { Step, ViewProps } from './steps.ts'
import { groupFalls } from './Tools.tsx'

const QUOTES = 4

type Props = ViewProps & { details: Promise<KnowledgeDetails>; next: Step | undefined; isLarge?: boolean }

/** What the person who speaks may say, made from the knowledge base: no note says more than its sources. */
export function Notes({ step, situation, knowledge, details: loading, names, next, isLarge = false }: Props) {
  const details = use(loading)
  const lines = linesOf(step, situation.id, details, names)
  return (
    <div className={styles.noteText} data-large={isLarge || undefined}>
      <h2>{isLarge ? stepNames[step.kind] : text.title}</h2>
      {lines.map((line) =>
        typeof line === 'string' ? (
          <p key={line}>{line}</p>
        ) : (
          <p key={line.words + line.from}>
            <q>{line.words}</q> {line.from}
          </p>
        ),
      )}
      {(step.kind === 'profile' || step.kind === 'answer') && (
        <ul>
          {groupFalls(step.falls, step.evaluation.answers, names).map(({ sentence, tools }) => (
            <li key={sentence}>
              <strong>{allOf(tools)}</strong> : {sentence}
            </li>
          ))}
        </ul>
      )}
      {step.kind === 'verdict' &&
        step.evaluation.gaps.length > 0 &&
        knowledge.gaps
          .filter(({ id }) => step.evaluation.gaps.includes(id))
          .map(({ id, contact }) => <p key={id}>{contact}</p>)}
      {isLarge && next && (
        <p className={styles.nextIs}>
          {text.nextIs} : {next.kind === 'question' ? names.findQuestion(next.question)?.title : stepNames[next.kind]}
        </p>
      )}
    </div>
  )
}

/** Words of a source, and which. */
type Quoted = { readonly words: string; readonly from: string }

function linesOf(step: Step, situation: string, details: KnowledgeDetails, names: Names): readonly (string | Quoted)[] {
  switch (step.kind) {
    case 'story': {
      const { story, cite = [] } = details.situations[situation] ?? {}
      const titles = new Set(cite.map(({ source }) => details.sources[source]?.title ?? source))
      const sources = titles.size > 0 ? [`${text.sources} : ${[...titles].join(' ; ')}`] : []
      return [text.story, ...(story ? [story] : []), ...sources]
    }
    case 'profile':
      return [text.profile]
    case 'question': {
      const help = names.findQuestion(step.question)?.help
      const open = text.question(step.alive.length, step.evaluation.remaining.most)
      return help === undefined ? [open] : [open, `${text.help} : ${help}`]
    }
    case 'answer':
      return [
        text.answer,
        ...quotes(
          step.falls.flatMap(({ reasons }) => reasons),
          details,
          names,
        ),
      ]
    case 'verdict': {
      const top = step.evaluation.recommended[0]
      if (!top) return [text.none]
      const opened = details.tools[top.with[0] ?? top.tool]
      const steps = (opened?.access ?? []).filter(({ status }) => status !== 'outdated').map((fact) => fact.text)
      const checks = names.findTool(top.with[0] ?? top.tool)?.prerequisites.map((check) => check.text) ?? []
      return [
        text.verdict,
        ...quotes(top.reasons, details, names),
        ...(steps.length > 0 ? [`${text.steps} : ${steps.join(' ')}`] : []),
        ...(checks.length > 0 ? [`${text.checks} : ${checks.join(' ')}`] : []),
      ]
    }
    case 'changes':
      return [text.changes]
  }
}

/** The words of the sources behind some reasons, each once. */
function quotes(reasons: readonly Reason[], details: KnowledgeDetails, names: Names): Quoted[] {
  const cites = reasons.flatMap((reason) => evidenceOf(reason, { details, names }).flatMap(({ cite }) => cite))
  const quoted = new Map<string, Quoted>()
  for (const { excerpt, source, locator } of cites) {
    const from = text.from(details.sources[source]?.title ?? source, locator)
    if (excerpt !== undefined) quoted.set(excerpt + from, { words: excerpt, from })
  }
  return [...quoted.values()].slice(0, QUOTES)
}
