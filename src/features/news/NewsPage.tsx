import { use } from 'react'

import { serverPath } from '#lib/site-address.ts'
import type { Territory } from '#knowledge/territory.ts'
import { type Change, changesFor } from '#knowledge/views/changes.ts'
import { regionChoices } from '#knowledge/lookup.ts'
import type { CoreKnowledge } from '#knowledge/views/core.ts'
import { ChangeList } from '#parts/changes/ChangeList.tsx'
import { Follow } from '#parts/changes/Follow.tsx'
import { Link } from '#parts/Link.tsx'
import type { ChangesWanted } from '#permalink/page-queries.ts'
import { feedPath, paths } from '#permalink/paths.ts'
import { common, failure, site } from '#text/common.ts'
import { longDate } from '#text/dates.ts'
import type { Names } from '#text/names.ts'
import { newsText as text } from '#text/news.ts'
import { Deferred } from '#ui/Deferred.tsx'
import { Row, Section, Stack } from '#ui/layout.tsx'
import { PageHeading } from '#ui/PageHeading.tsx'
import { SelectField } from '#ui/SelectField.tsx'
import { TextField } from '#ui/TextField.tsx'

import styles from './news.module.css'

type Props = {
  changes: () => Promise<readonly Change[]>
  knowledge: CoreKnowledge
  names: Names
  wanted: ChangesWanted
  onWant: (wanted: ChangesWanted) => void
  /** Whose coordinator or member reads; null: nobody's. */
  territory: Territory | null
  /** What of the address could not be read. */
  linkNotice: React.ReactNode
}

/** What the guide says otherwise, day by day, for a region and since the day of a poster. */
export function NewsPage(props: Props) {
  const { knowledge, names, wanted, onWant, territory, linkNotice } = props
  const { region, since } = wanted
  return (
    <Stack gap={6}>
      <title>{site.title(text.title)}</title>
      <PageHeading lead={text.lead}>{text.title}</PageHeading>
      {linkNotice}
      <fieldset aria-label={text.filters} className={styles.filters} data-print="none">
        <SelectField
          label={text.region}
          none={text.everyRegion}
          value={region ?? ''}
          options={regionChoices(knowledge, region)}
          onChoose={(id) => onWant({ region: id || null, since })}
        />
        <TextField
          label={text.since}
          hint={text.sinceHint}
          type="date"
          value={since ?? ''}
          onChange={(day) => onWant({ region, since: day || null })}
        />
      </fieldset>
      <Deferred loading={common.loading} failed={failure.details}>
        {territory && <Follow {...{ territory, knowledge, names }} changes={props.changes()} />}
        <Days {...props} />
      </Deferred>
      <Row as="p" gap={4} data-print="none">
        <a href={serverPath(feedPath(region))}>{region === null ? text.feed : text.feedOf(names.region(region))}</a>
      </Row>
    </Stack>
  )
}

function Days({ changes: load, names, wanted }: Props) {
  const shown = changesFor(use(load()), wanted)
  const days = [...new Set(shown.map(({ on }) => on))]
  const isSince = wanted.since !== null
  return (
    <Stack gap={6}>
      <Row>
        <output>
          <strong>{text.found(shown.length, wanted.since)}</strong>
        </output>
        {(isSince || wanted.region !== null) && <Link to={paths.changes()}>{text.all}</Link>}
      </Row>
      {isSince && shown.length > 0 && (
        <p>
          {text.reprintLead} <Link to={paths.share()}>{text.reprint}</Link>
        </p>
      )}
      {days.map((day) => (
        <Section key={day} id={`le-${day}`} title={longDate(day)} gap={4}>
          <ChangeList changes={shown.filter(({ on }) => on === day)} names={names} />
        </Section>
      ))}
    </Stack>
  )
}
