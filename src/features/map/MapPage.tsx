import { type Ref, use, useRef } from 'react'

import { REGION_QUESTION } from '#knowledge/constants.ts'
import type { Catalogue } from '#knowledge/views/catalogue.ts'
import type { CoreKnowledge } from '#knowledge/views/core.ts'
import type { Shapes } from '#knowledge/views/shapes.ts'
import { Link } from '#parts/Link.tsx'
import { RegionPicker } from '#parts/region-picker/RegionPicker.tsx'
import { common, failure, site } from '#text/common.ts'
import { mapText as text } from '#text/map.ts'
import type { Names } from '#text/names.ts'
import { paths } from '#permalink/paths.ts'
import { buttonClass } from '#ui/looks.ts'
import { Deferred } from '#ui/Deferred.tsx'
import { PageHeading } from '#ui/PageHeading.tsx'
import { Section, Stack } from '#ui/layout.tsx'

import { Board } from './Board.tsx'
import styles from './map.module.css'
import { drawLines } from './stations.ts'

type Props = {
  knowledge: CoreKnowledge
  catalogue: Promise<Catalogue>
  names: Names
  shapes: Promise<Shapes>
  region: string | null
  onChoose: (region: string | null) => void
}

export function MapPage({ knowledge, catalogue, names, shapes, region, onChoose }: Props) {
  const board = useRef<HTMLDivElement>(null)
  const place = region === null ? null : names.place({ [REGION_QUESTION]: region })
  return (
    <Stack gap={5} className={styles.page} data-paper="wide">
      <title>{site.title(place === null ? text.title : text.titleIn(place))}</title>
      <div className={styles.top}>
        <PageHeading lead={text.lead}>{place === null ? text.title : text.titleIn(place)}</PageHeading>
        <p className={styles.actions} data-print="none">
          {/* A plain anchor: it stays on the page and keeps the region. */}
          <a className={buttonClass('quiet')} href="#choisir-region">
            {text.france}
          </a>
          <Link className={buttonClass('quiet')} to={paths.tools(region === null ? '' : `region=${region}`)}>
            {text.list}
          </Link>
          <Link className={buttonClass('quiet')} to={paths.coverage(region)}>
            {text.coverage}
          </Link>
          <button
            type="button"
            className={buttonClass('quiet')}
            // Where the browser has no full screen, or refuses it, the page stays as it is.
            onClick={() => void board.current?.requestFullscreen?.().catch(() => undefined)}
          >
            {text.fullscreen}
          </button>
          <button type="button" className={buttonClass('quiet')} onClick={() => window.print()}>
            {text.print}
          </button>
        </p>
      </div>
      <Deferred loading={common.loading} failed={failure.details}>
        <Drawn knowledge={knowledge} catalogue={catalogue} region={region} board={board} />
      </Deferred>
      <Section gap={5} className={styles.choose} data-print="none" id="choisir-region" title={text.france}>
        <RegionPicker regions={knowledge.regions} shapes={shapes} chosen={region} to={paths.map} onChoose={onChoose} />
      </Section>
    </Stack>
  )
}

type DrawnProps = Pick<Props, 'knowledge' | 'catalogue' | 'region'> & { board: Ref<HTMLDivElement> }

function Drawn({ knowledge, catalogue: loading, region, board }: DrawnProps) {
  const catalogue = use(loading)
  return <Board ref={board} lines={drawLines(knowledge, catalogue, region)} markers={catalogue.markers} />
}
