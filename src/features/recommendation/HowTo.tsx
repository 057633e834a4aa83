import { mayHold } from '#knowledge/condition.ts'
import { use } from 'react'

import { recommendationText as text } from '#text/recommendation.ts'
import { Disclosure } from '#ui/Disclosure.tsx'
import { Unfold } from '#ui/Unfold.tsx'

import { type FactGroup, factsOf } from './facts.ts'
import { FactText } from './FactText.tsx'
import type { ViewProps } from './page-props.ts'
import styles from './recommendation.module.css'

type Props = ViewProps & { tools: readonly string[] }

/** What shows before « Voir la suite ». */
const STEPS = 4
const CHECKS = 5
const LIMITS = 3

/** How to get in: the first tool at once, the others folded. */
export function Steps({ details: loading, names, evaluation, tools }: Props) {
  const details = use(loading)
  const [first, ...others] = factsOf(details, 'access', tools, evaluation.answers)
  const isChannel = tools.every((tool) => names.findTool(tool)?.kind === 'channel')
  const links = tools.flatMap((tool) => details.tools[tool]?.links.filter(({ status }) => status !== 'outdated') ?? [])
  return (
    <section className={`${styles.block} ${styles.howTo}`} aria-labelledby="entrer">
      <h2 id="entrer">{text.steps}</h2>
      {first === undefined && <p>{isChannel ? text.stepsNone : text.stepsUnknown}</p>}
      {first && (
        <div>
          {tools.length > 1 && <h3 className={styles.groupName}>{names.tool(first.tool)}</h3>}
          <StepList group={first} />
        </div>
      )}
      {others.map((group) => (
        <Disclosure key={group.tool} summary={names.tool(group.tool)} level="inline">
          <StepList group={group} />
        </Disclosure>
      ))}
      {links.length > 0 && (
        <ul className={styles.links}>
          {links.map((link) => (
            <li key={link.url}>
              <a href={link.url}>{link.label}</a>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

function StepList({ group }: { group: FactGroup }) {
  return (
    <Unfold
      ordered
      className={styles.steps}
      shown={STEPS}
      more={text.moreSteps}
      items={group.facts.map((fact) => (
        <FactText key={fact.id} fact={fact} />
      ))}
    />
  )
}

export function Checks({ names, evaluation, tools }: Props) {
  const facts = tools.flatMap(
    (tool) => names.findTool(tool)?.prerequisites.filter((check) => mayHold(check.when, evaluation.answers)) ?? [],
  )
  if (facts.length === 0) return null
  return (
    <section className={styles.block} aria-labelledby="verifier">
      <h2 id="verifier">{text.checks}</h2>
      <Unfold
        className={styles.checks}
        shown={CHECKS}
        more={text.more}
        items={facts.map((fact) => (
          <FactText key={fact.text} fact={fact} />
        ))}
      />
    </section>
  )
}

export function Limits({ details, evaluation, tools }: Props) {
  const facts = factsOf(use(details), 'limits', tools, evaluation.answers).flatMap((group) => group.facts)
  if (facts.length === 0) return null
  return (
    <section className={styles.block} aria-labelledby="limites">
      <h2 id="limites">{text.limits}</h2>
      <Unfold
        className={styles.limits}
        shown={LIMITS}
        more={text.more}
        items={facts.map((fact) => (
          <FactText key={fact.text} fact={fact} />
        ))}
      />
    </section>
  )
}
