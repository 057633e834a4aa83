import { lazy, Suspense, use } from 'react'

import type { CoreKnowledge, CoreTool } from '#knowledge/views/core.ts'
import type { KnowledgeDetails } from '#knowledge/views/details.ts'
import { absoluteUrl } from '#lib/site-address.ts'
import { CopyButton } from '#parts/CopyButton.tsx'
import { Link } from '#parts/Link.tsx'
import { ShareButton } from '#parts/share/ShareButton.tsx'
import { common, failure, site } from '#text/common.ts'
import { compareText as text } from '#text/compare.ts'
import type { Names } from '#text/names.ts'
import { paths } from '#permalink/paths.ts'
import { shareText } from '#text/share.ts'
import { toolsText } from '#text/tools.ts'
import { buttonClass } from '#ui/looks.ts'
import { Accessory } from '#ui/Boundary.tsx'
import { Deferred } from '#ui/Deferred.tsx'
import { Disclosure } from '#ui/Disclosure.tsx'
import { Row, Section, Stack } from '#ui/layout.tsx'
import { Notice } from '#ui/Notice.tsx'
import { PageHeading } from '#ui/PageHeading.tsx'

import { Chooser } from './Chooser.tsx'
import styles from './compare.module.css'
import { Criterion } from './Criterion.tsx'
import { compareRows, isSame, isSilent } from './rows.ts'

/** After the comparison: nothing to read waits for it. */
const ExportTable = lazy(async () => ({ default: (await import('./ExportTable.tsx')).ExportTable }))

type Props = {
  tools: readonly CoreTool[]
  /** Ids of the address that could not be used. */
  dropped: readonly string[]
  knowledge: CoreKnowledge
  details: Promise<KnowledgeDetails>
  names: Names
  /** Each change is of the newest choice, which may not be shown yet. */
  onChoose: (change: (now: readonly string[]) => readonly string[]) => void
}

export function ComparePage({ tools, dropped, knowledge, details, names, onChoose }: Props) {
  return (
    <Stack gap={6}>
      <title>{site.title(text.pageTitle(tools.map(({ name }) => name)))}</title>
      <PageHeading lead={text.lead}>{text.title}</PageHeading>
      {dropped.length > 0 && (
        <Notice>
          <p>{text.dropped(dropped)}</p>
        </Notice>
      )}
      <Chooser tools={tools} knowledge={knowledge} onChoose={onChoose} />
      {tools.length > 0 && (
        <Deferred loading={common.loading} failed={failure.details}>
          <Comparison tools={tools} knowledge={knowledge} details={details} names={names} />
        </Deferred>
      )}
    </Stack>
  )
}

function Comparison({ tools, knowledge, details, names }: Omit<Props, 'onChoose' | 'dropped'>) {
  const path = paths.compare(tools.map(({ id }) => id))
  const rows = compareRows(tools, { knowledge, details: use(details), names })
  const spoken = rows.filter((row) => !isSilent(row))
  const silent = rows.filter(isSilent)
  const same = tools.length === 1 ? [] : spoken.filter(isSame)
  const different = spoken.filter((row) => !same.includes(row))
  return (
    <>
      <div className={styles.names} data-print="none" data-columns={tools.length} aria-hidden="true">
        {tools.map((tool) => (
          <p key={tool.id} className={styles.name}>
            <Link to={paths.tool(tool.id)} tabIndex={-1}>
              {tool.name}
            </Link>
          </p>
        ))}
      </div>
      {different.length > 0 && (
        <Section gap={6} className={styles.group} id="differences" title={text.different}>
          {different.map((row) => (
            <Criterion key={row.id} row={row} tools={tools} />
          ))}
        </Section>
      )}
      {same.length > 0 && (
        <Disclosure summary={text.sameNumber(same.length)} level="inline" open={different.length === 0}>
          <Stack gap={6} className={styles.group}>
            {same.map((row) => (
              <Criterion key={row.id} row={row} tools={tools} />
            ))}
          </Stack>
        </Disclosure>
      )}
      {silent.length > 0 && (
        <Disclosure summary={text.notSaid(silent.length)} level="inline">
          <ul>
            {silent.map(({ id }) => (
              <li key={id}>
                {text.rows[id]} : {text.unknown.toLowerCase()}
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
      <Stack as="ul" gap={2} className={styles.sheets}>
        {tools.map((tool) => (
          <li key={tool.id}>
            <Link to={paths.tool(tool.id)}>{text.sheet(tool.name)}</Link>
            <span>
              {toolsText.verified} {toolsText.verifiedOn(tool.verifiedOn)}
            </span>
          </li>
        ))}
      </Stack>
      <Row data-print="none">
        <CopyButton text={() => absoluteUrl(path)} copied={text.copied}>
          {text.copy}
        </CopyButton>
        <button type="button" className={buttonClass('secondary')} onClick={() => window.print()}>
          {text.print}
        </button>
        <Accessory>
          <Suspense>
            <ExportTable tools={tools} different={different} same={same} />
          </Suspense>
        </Accessory>
        <ShareButton
          path={path}
          title={tools.map(({ name }) => name).join(', ')}
          holds={shareText.holdsComparison}
          embed={path}
        />
      </Row>
    </>
  )
}
