import { lazy, useState } from 'react'
import { Link } from '#parts/Link.tsx'

import { PROFESSION_QUESTION, REGION_QUESTION, TERRITORY_KEY } from '#knowledge/constants.ts'
import type { Answers } from '#engine/types.ts'
import type { Territory, TerritoryTool } from '#knowledge/territory.ts'
import { contactWords } from '#knowledge/contact.ts'
import type { Change } from '#knowledge/views/changes.ts'
import type { CoreKnowledge } from '#knowledge/views/core.ts'
import { ChosenBadge } from '#parts/ChosenBadge.tsx'
import { Members } from '#parts/members/Members.tsx'
import { encodeAnswers } from '#permalink/codec.ts'
import { paths } from '#permalink/paths.ts'
import { common, failure, site } from '#text/common.ts'
import { allOf, type Names } from '#text/names.ts'
import { newsText } from '#text/news.ts'
import { hostOf, territoriesText as text } from '#text/territories.ts'
import { chosenBy, territoryKind } from '#text/territory-names.ts'
import { useInBrowser } from '#ui/browser.ts'
import { buttonClass } from '#ui/looks.ts'
import { Deferred } from '#ui/Deferred.tsx'
import { Disclosure } from '#ui/Disclosure.tsx'
import { Columns, Muted, Row, Section, Stack, Tiles } from '#ui/layout.tsx'
import { Notice } from '#ui/Notice.tsx'
import { PageHeading } from '#ui/PageHeading.tsx'
import { Said } from '#ui/Said.tsx'

import { Hosting } from './LocalWords.tsx'
import { Instructions } from './Instructions.tsx'
import { Numbers } from './Numbers.tsx'
import styles from './territories.module.css'
import { Wrong } from './Wrong.tsx'

type Props = {
  territory: Territory
  knowledge: CoreKnowledge
  names: Names
  /** Whether the reader has set this territory. */
  isInUse: boolean
  onUse: () => void
  changes: () => Promise<readonly Change[]>
  /** Whether its words were to be read again before today. */
  isLate: boolean
}

/** The front page of a territory: its tools, its numbers, the guide set to it, and what to send to its members. */
export function TerritoryPage({ territory, knowledge, names, changes, isInUse, onUse, isLate }: Props) {
  const { name, region, tools, local, instructions, situations } = territory
  const isInBrowser = useInBrowser()
  const here = placeOf(territory)
  const inUse = local.filter((words) => words.here === 'in-use')
  const notHere = local.filter((words) => words.here === 'not-here')
  return (
    <Stack gap={7}>
      <title>{site.title(name)}</title>
      <Stack gap={5}>
        <div className={styles.head}>
          {territory.logo !== undefined && <img className={styles.logo} src={territory.logo} alt="" />}
          <PageHeading
            eyebrow={territory.demo ? text.demo : territoryKind(territory)}
            lead={territory.about ?? text.lead(territory, names.region(region))}
            isName
          >
            {name}
          </PageHeading>
        </div>
        {isLate && (
          <Notice>
            <p>{text.late}</p>
          </Notice>
        )}
        <Row>
          {!isInUse && (
            <button type="button" className={buttonClass('primary', 'large')} onClick={onUse}>
              {text.use}
            </button>
          )}
          <Link
            className={buttonClass(isInUse ? 'primary' : 'secondary', 'large')}
            to={paths.guide(encodeAnswers(here))}
          >
            {text.start}
          </Link>
          <output>{isInUse ? text.inUse : ''}</output>
        </Row>
        <Muted>{text.useHint}</Muted>
      </Stack>
      {territory.numbers.length > 0 && (
        <Section title={text.numbers}>
          <Numbers numbers={territory.numbers} />
        </Section>
      )}
      {tools.length > 0 && (
        <Section title={text.tools} gap={4}>
          <Tiles>
            {tools.map((tool) => (
              <OwnTool key={tool.id} tool={tool} territory={territory} names={names} />
            ))}
          </Tiles>
        </Section>
      )}
      <Columns>
        {inUse.length > 0 && (
          <Section title={text.inUseHere}>
            <ul className={styles.plain}>
              {inUse.map(({ id, access }) => (
                <li key={id}>
                  <Link to={paths.tool(id)}>{names.tool(id)}</Link>
                  {access.map((step) => (
                    <p key={step.id}>
                      <Said>{step.text}</Said>
                    </p>
                  ))}
                </li>
              ))}
            </ul>
          </Section>
        )}
        {notHere.length > 0 && (
          <Section title={text.notHere}>
            <ul className={styles.plain}>
              {notHere.map(({ id }) => (
                <li key={id}>
                  <Link to={paths.tool(id)}>{names.tool(id)}</Link>
                </li>
              ))}
            </ul>
          </Section>
        )}
      </Columns>
      {instructions.length > 0 && (
        <Section title={text.instructions} gap={4}>
          <Instructions instructions={instructions} />
        </Section>
      )}
      {situations.length > 0 && (
        <Section title={text.situations}>
          <ul className={styles.plain}>
            {situations.map(({ id, title, story, answers }) => (
              <li key={id}>
                <Link to={paths.recommendation(encodeAnswers({ ...answers, ...here }))}>{title}</Link>
                <p className={styles.text}>{story}</p>
              </li>
            ))}
          </ul>
        </Section>
      )}
      <Section title={text.contact}>
        <Numbers numbers={[]} contact={territory.contact} />
        <Muted>{text.read(territory.verifiedOn, territory.reviewOn)}</Muted>
        <Wrong territory={territory} />
      </Section>
      <Section title={text.install}>
        <p>{text.installBody}</p>
      </Section>
      {isInBrowser && <Message territory={territory} knowledge={knowledge} />}
      {isInBrowser && <Followed {...{ territory, knowledge, names, changes }} />}
    </Stack>
  )
}

/** For whoever keeps the territory: fetched once they ask. */
function Followed({ changes, ...rest }: Pick<Props, 'territory' | 'knowledge' | 'names' | 'changes'>) {
  const [isOpen, setOpen] = useState(false)
  return (
    <Disclosure summary={newsText.follow} onOpen={() => setOpen(true)}>
      <Deferred loading={common.loading} failed={failure.details}>
        {isOpen && <Follow {...rest} changes={changes()} />}
      </Deferred>
    </Disclosure>
  )
}

const Follow = lazy(async () => ({ default: (await import('#parts/changes/Follow.tsx')).Follow }))

type ToolProps = { tool: TerritoryTool; territory: Territory; names: Names }

function OwnTool({ tool, territory, names }: ToolProps) {
  const { id, name, summary, url, uses, exclusions, access, limits, cost, contact, professions, structures } = tool
  const who = [
    ...(professions ?? []).map((each) => names.shortAnswer(PROFESSION_QUESTION, each)),
    ...(structures ?? []).map((each) => names.shortAnswer('structure', each)),
  ]
  return (
    <article id={`outil-${id}`} className={styles.card}>
      <ChosenBadge>{chosenBy(territory)}</ChosenBadge>
      <h3 translate="no">{name}</h3>
      <p>
        <Said>{summary}</Said>
      </p>
      {url !== undefined && (
        <p className={styles.open}>
          <a className={buttonClass('secondary')} href={url}>
            {text.open}
          </a>
          <span className={styles.soft}>{text.opens(hostOf(url))}</span>
        </p>
      )}
      <List title={text.uses} lines={[...new Set(uses.map(({ why }) => why))]} />
      <List title={text.steps} lines={access.map((step) => step.text)} />
      <List title={text.who} lines={[who.length === 0 ? text.everyone : allOf(who)]} />
      <List
        title={text.avoid}
        lines={exclusions.map(({ why, instead }) =>
          instead.length === 0 ? why : `${why} ${text.insteadOf(allOf(instead.map(names.tool)))}`,
        )}
      />
      <List title={text.limits} lines={limits.map((limit) => limit.text)} />
      {cost !== undefined && <List title={text.cost} lines={[cost]} />}
      <Hosting hds={tool.hds} strongLogin={tool.strongLogin} />
      {contact && <Numbers numbers={[]} contact={contact} />}
    </article>
  )
}

function List({ title, lines }: { title: string; lines: readonly string[] }) {
  if (lines.length === 0) return null
  return (
    <div>
      <h4>{title}</h4>
      <ul className={styles.plain}>
        {lines.map((line) => (
          <li key={line}>
            <Said>{line}</Said>
          </li>
        ))}
      </ul>
    </div>
  )
}

/** For whoever keeps the territory: what to send to its members, a poster, a frame. */
function Message({ territory, knowledge }: { territory: Territory; knowledge: CoreKnowledge }) {
  const here = placeOf(territory)
  return (
    <Members {...{ here, territory, knowledge }} of={territory.name} contact={contactWords(territory.contact)}>
      <Row>
        <Link className={buttonClass('secondary')} to={paths.share(encodeAnswers(here))}>
          {text.poster}
        </Link>
        <Link className={buttonClass('quiet')} to={paths.embedBuilder(paths.guide(encodeAnswers(here)))}>
          {text.embed}
        </Link>
      </Row>
    </Members>
  )
}

/** The region and the territory of its guide. */
function placeOf({ region, id }: Pick<Territory, 'region' | 'id'>): Answers {
  return { [REGION_QUESTION]: region, [TERRITORY_KEY]: id }
}
