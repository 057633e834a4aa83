import { use } from 'react'
import type { KnowledgeDetails } from 'virtual:knowledge/details'

import type { Answers } from '#engine/types.ts'
import type { Fact, Status } from '#knowledge/statement.ts'
import { statusWords } from '#text/meaning.ts'
import type { Names } from '#text/names.ts'
import { recommendationText as text } from '#text/recommendation.ts'
import { Disclosure } from '#ui/Disclosure.tsx'
import { StatusBadge } from '#ui/StatusBadge.tsx'

import { applies } from './applies.ts'
import type { ViewProps } from './page-props.ts'
import styles from './recommendation.module.css'

type Props = ViewProps & { tools: readonly string[] }
type Group = { readonly tool: string; readonly facts: readonly { readonly id: string; readonly text: string; readonly status: Status }[] }

/** Up to how many tools the steps are all shown; beyond, one at a time. */
const OPEN_GROUPS = 2

export function Steps({ details, names, evaluation, tools }: Props) {
  const groups = factsOf(use(details), 'access', tools, evaluation.answers)
  return (
    <section className={styles.block} aria-labelledby="entrer">
      <h2 id="entrer">{text.steps}</h2>
      {groups.length === 0 && <p>{text.stepsUnknown}</p>}
      {groups.map((group, index) => {
        const steps = (
          <ol className={styles.steps}>
            {group.facts.map((fact) => (
              <li key={fact.id}>
                <FactText fact={fact} />
              </li>
            ))}
          </ol>
        )
        if (groups.length === 1 && tools.length === 1) return <div key={group.tool}>{steps}</div>
        return (
          <Disclosure key={group.tool} summary={names.tool(group.tool)} open={groups.length <= OPEN_GROUPS || index === 0}>
            {steps}
          </Disclosure>
        )
      })}
    </section>
  )
}

export function Checks({ names, evaluation, tools }: Props) {
  const groups = tools.flatMap((tool): Group[] => {
    const facts = names.findTool(tool)?.prerequisites.filter((check) => applies(check.when, evaluation.answers)) ?? []
    return facts.length === 0 ? [] : [{ tool, facts }]
  })
  return <FactList id="verifier" title={text.checks} groups={groups} names={names} look="checks" />
}

export function Limits({ details, names, evaluation, tools }: Props) {
  const groups = factsOf(use(details), 'limits', tools, evaluation.answers)
  return <FactList id="limites" title={text.limits} groups={groups} names={names} look="limits" />
}

type ListProps = { id: string; title: string; groups: readonly Group[]; names: Names; look: 'checks' | 'limits' }

function FactList({ id, title, groups, names, look }: ListProps) {
  if (groups.length === 0) return null
  return (
    <section className={styles.block} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {groups.map(({ tool, facts }) => (
        <div key={tool}>
          {groups.length > 1 && <h3 className={styles.groupName}>{names.tool(tool)}</h3>}
          <ul className={styles[look]}>
            {facts.map((fact) => (
              <li key={fact.id}>
                <FactText fact={fact} />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  )
}

function FactText({ fact }: { fact: { readonly text: string; readonly status: Status } }) {
  return (
    <span>
      {fact.text} {fact.status !== 'current' && <StatusBadge tone={fact.status}>{statusWords[fact.status]}</StatusBadge>}
    </span>
  )
}

function factsOf(details: KnowledgeDetails, list: 'access' | 'limits', tools: readonly string[], answers: Answers): Group[] {
  return tools.flatMap((tool) => {
    const facts = (details.tools[tool]?.[list] ?? []).filter(
      (fact: Fact) => fact.status !== 'outdated' && applies(fact.when, answers),
    )
    return facts.length === 0 ? [] : [{ tool, facts }]
  })
}
