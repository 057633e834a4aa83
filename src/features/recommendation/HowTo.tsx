import { use } from 'react'

import { mayHold } from '#knowledge/condition.ts'
import { FactList } from '#parts/FactList.tsx'
import { recommendationText as text } from '#text/recommendation.ts'
import { Disclosure } from '#ui/Disclosure.tsx'
import { Section } from '#ui/layout.tsx'

import styles from './how-to.module.css'
import { type FactGroup, factsOf, type ViewProps } from './view.ts'

type Props = ViewProps & { tools: readonly string[] }

/** How many are seen at once. */
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
    <Section id="entrer" title={text.steps}>
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
        <ul className={styles.links} data-print="none">
          {links.map((link) => (
            <li key={link.url}>
              <a href={link.url}>{link.label}</a>
            </li>
          ))}
        </ul>
      )}
    </Section>
  )
}

function StepList({ group }: { group: FactGroup }) {
  return <FactList look="steps" facts={group.facts} shown={STEPS} more={text.moreSteps} />
}

/** What to check before opening the tools. */
export function Checks({ names, evaluation, tools }: Props) {
  const facts = tools.flatMap(
    (tool) => names.findTool(tool)?.prerequisites.filter((check) => mayHold(check.when, evaluation.answers)) ?? [],
  )
  if (facts.length === 0) return null
  return (
    <Section id="verifier" title={text.checks}>
      <FactList look="checks" facts={facts} shown={CHECKS} more={text.more} />
    </Section>
  )
}

/** What the tools cannot do. */
export function Limits({ details, evaluation, tools }: Props) {
  const facts = factsOf(use(details), 'limits', tools, evaluation.answers).flatMap((group) => group.facts)
  if (facts.length === 0) return null
  return (
    <Section id="limites" title={text.limits}>
      <FactList look="points" facts={facts} shown={LIMITS} more={text.more} />
    </Section>
  )
}
