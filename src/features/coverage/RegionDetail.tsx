import type { CoverageCell, CoveredRegion } from '#engine/coverage.ts'
import type { CoreKnowledge } from '#knowledge/views/core.ts'
import { Link } from '#parts/Link.tsx'
import { Report } from '#parts/report/Report.tsx'
import { coverageText as text } from '#text/coverage.ts'
import { statusWords } from '#text/meaning.ts'
import { type Names, oneOf } from '#text/names.ts'
import { reportOfRegion } from '#text/report.ts'
import { paths } from '#permalink/paths.ts'
import { buttonClass } from '#ui/looks.ts'
import { Muted, Stack } from '#ui/layout.tsx'
import { linked } from '#ui/linked.tsx'
import { Said } from '#ui/Said.tsx'
import { StatusBadge } from '#ui/StatusBadge.tsx'

import styles from './coverage.module.css'
import { CoverageSign, kinds } from './CoverageSign.tsx'
import { reportableOf } from './reportable.ts'

type Props = {
  covered: CoveredRegion
  needs: readonly string[]
  knowledge: CoreKnowledge
  names: Names
  guideFor: (region: string, need?: string) => string
}

/** One region: every need, from what the guide knows to what it does not, and whom to ask. */
export function RegionDetail({ covered, needs, knowledge, names, guideFor }: Props) {
  return (
    <Stack gap={7}>
      <Stack gap={4} className={styles.about}>
        <p>
          <Said>{covered.note}</Said>
        </p>
        <p>
          <strong>{text.grades}</strong>
          {' : '}
          {covered.grades === null ? text.gradesUnknown : covered.grades.name}
          {covered.grades?.site && (
            <>
              {'. '}
              <a href={covered.grades.site}>{text.visit(new URL(covered.grades.site).host)}</a>
            </>
          )}
        </p>
        <Muted>{text.verified(covered.verifiedOn)}</Muted>
        <Contacts contacts={covered.contacts} />
        <p>
          <Link className={buttonClass('primary')} to={guideFor(covered.id)}>
            {text.start}
          </Link>
        </p>
      </Stack>
      {kinds.map((kind) => {
        const own = needs.filter((need) => covered.cells[need]?.kind === kind)
        if (own.length === 0) return null
        return (
          <Stack as="section" gap={4} key={kind} aria-labelledby={`sait-${kind}`}>
            <h2 id={`sait-${kind}`} className={styles.kindTitle}>
              <CoverageSign kind={kind} size={26} />
              {text.groups[kind]} ({own.length})
            </h2>
            <ul className={styles.needs}>
              {own.map((need) => (
                <li key={need} className={styles.need}>
                  <h3 className={styles.needTitle}>
                    <Link to={guideFor(covered.id, need)}>{names.answer('besoin', need)}</Link>
                  </h3>
                  <CellBody cell={covered.cells[need]} knowledge={knowledge} names={names} />
                </li>
              ))}
            </ul>
          </Stack>
        )
      })}
      <Report
        of={reportOfRegion}
        name={names.region(covered.id)}
        id={covered.id}
        statements={reportableOf(covered, needs, names)}
        base={knowledge.base}
      />
    </Stack>
  )
}

/** The services of a region that a professional may call, each with its ways in. */
function Contacts({ contacts }: Pick<CoveredRegion, 'contacts'>) {
  if (contacts.length === 0) return null
  return (
    <>
      <h2 className={styles.kindTitle}>{text.contacts}</h2>
      <Stack as="ul" gap={4}>
        {contacts.map(({ id, label, text: said, phone, mail, url, status }) => (
          <li key={id}>
            <p>
              <strong>{label}</strong>{' '}
              {status === 'to-confirm' && <StatusBadge tone="to-confirm">{statusWords['to-confirm']}</StatusBadge>}
            </p>
            <p>
              <Said>{said}</Said>
            </p>
            {phone && <p>{linked(text.call(phone))}</p>}
            {mail && <p>{linked(text.write(mail))}</p>}
            {url && (
              <p>
                <a href={url}>{text.visit(new URL(url).host)}</a>
              </p>
            )}
          </li>
        ))}
      </Stack>
    </>
  )
}

function CellBody({
  cell,
  knowledge,
  names,
}: {
  cell: CoverageCell | undefined
  knowledge: CoreKnowledge
  names: Names
}) {
  if (!cell) return null
  const gaps = knowledge.gaps.filter(({ id }) => cell.gaps.includes(id))
  return (
    <>
      {cell.tools.length > 0 && (
        <p>
          {cell.tools.map((tool, index) => (
            <span key={tool.join()}>
              {index > 0 && ' ; '}
              <ToolLink tool={tool} names={names} />
            </span>
          ))}
        </p>
      )}
      {cell.toConfirm.length > 0 && (
        <p>
          {text.toConfirm}
          {' : '}
          {cell.toConfirm.map((id, index) => (
            <span key={id}>
              {index > 0 && ', '}
              <Link to={paths.tool(id)}>{names.tool(id)}</Link>
            </span>
          ))}
        </p>
      )}
      {gaps.map((gap) => (
        <p key={gap.id} className={styles.gap}>
          <Said>{`${gap.title}. ${gap.why}`}</Said>
          <span className={styles.ask}>
            <strong>{text.ask}</strong>
            {' : '}
            {gap.contact}
          </span>
        </p>
      ))}
    </>
  )
}

/** « MSSanté, avec Medimail » */
function ToolLink({ tool: [id = '', ...means], names }: { tool: readonly string[]; names: Names }) {
  return (
    <Link to={paths.tool(id)}>
      {means.length === 0 ? names.tool(id) : text.with(names.tool(id), oneOf(means.map(names.tool)))}
    </Link>
  )
}
