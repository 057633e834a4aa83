import { use } from 'react'

import type { Coverage } from '#engine/coverage.ts'
import { REGION_QUESTION } from '#knowledge/constants.ts'
import { listed } from '#knowledge/lookup.ts'
import type { CoreKnowledge } from '#knowledge/views/core.ts'
import type { Shapes } from '#knowledge/views/shapes.ts'
import { RegionPicker } from '#parts/region-picker/RegionPicker.tsx'
import { common, failure, site } from '#text/common.ts'
import { coverageText as text } from '#text/coverage.ts'
import type { Names } from '#text/names.ts'
import { paths } from '#permalink/paths.ts'
import { Deferred } from '#ui/Deferred.tsx'
import { PageHeading } from '#ui/PageHeading.tsx'
import { Muted, Section, Stack } from '#ui/layout.tsx'

import { ByNeed } from './ByNeed.tsx'
import styles from './coverage.module.css'
import { CoverageSign, kinds } from './CoverageSign.tsx'
import { RegionDetail } from './RegionDetail.tsx'
import { Table } from './Table.tsx'

type Props = {
  coverage: Promise<Coverage>
  knowledge: CoreKnowledge
  names: Names
  shapes: Promise<Shapes>
  region: string | null
  onChoose: (region: string | null) => void
  /** The address of the guide for a region and a need. */
  guideFor: (region: string, need?: string) => string
}

export function CoveragePage(props: Props) {
  const { knowledge, names, shapes, region, onChoose } = props
  const place = region === null ? null : names.place({ [REGION_QUESTION]: region })
  const title = place === null ? text.title : text.titleIn(place)
  return (
    <Stack gap={7}>
      <title>{site.title(title)}</title>
      <PageHeading lead={text.lead}>{title}</PageHeading>
      <ul className={styles.legend} aria-label={text.legend}>
        {kinds.map((kind) => (
          <li key={kind}>
            <CoverageSign kind={kind} />
            {text.kinds[kind]}
          </li>
        ))}
      </ul>
      <Deferred loading={common.loading} failed={failure.details}>
        <Chosen {...props} />
      </Deferred>
      <Section gap={4} className={styles.section} id="choisir" title={text.choose}>
        <RegionPicker
          regions={knowledge.regions}
          shapes={shapes}
          chosen={region}
          to={paths.coverage}
          onChoose={onChoose}
        />
      </Section>
      <Deferred loading={common.loading} failed={failure.details}>
        <Everywhere {...props} />
      </Deferred>
    </Stack>
  )
}

function Chosen({ coverage, knowledge, names, region, guideFor }: Props) {
  const { regions, needs } = use(coverage)
  const covered = regions.find(({ id }) => id === region)
  return covered ? <RegionDetail {...{ covered, needs, knowledge, names, guideFor }} /> : null
}

function Everywhere({ coverage, knowledge, names, region }: Props) {
  const all = use(coverage)
  const offered = new Set(listed(knowledge.regions, region).map(({ id }) => id))
  const known = { ...all, regions: all.regions.filter(({ id }) => offered.has(id)) }
  return (
    <Stack as="section" gap={4} className={styles.section} aria-labelledby="tout">
      <div>
        <h2 id="tout">{text.table}</h2>
        <Muted>{text.tableLead}</Muted>
      </div>
      <Table coverage={known} names={names} region={region} />
      <ByNeed coverage={known} names={names} />
    </Stack>
  )
}
