import { Link } from '#parts/Link.tsx'

import type { Answers } from '#engine/types.ts'
import { TERRITORY_KEY } from '#knowledge/constants.ts'
import { encodeAnswers } from '#permalink/codec.ts'
import { paths } from '#permalink/paths.ts'
import { territoriesText as text } from '#text/territories.ts'
import { buttonClass } from '#ui/button-class.ts'
import { Notice } from '#ui/Notice.tsx'

import styles from './territory-parts.module.css'
import { territoryOf, useTerritory } from './territories.ts'
import type { TerritoryState } from './territory-state.ts'

type Refusal = { id: string; state: Exclude<TerritoryState, { kind: 'ready' }> }

/** Why a territory is not used: the guide goes on without it. */
export function TerritoryRefused({ id, state }: Refusal) {
  const isMissing = state.kind === 'missing'
  return (
    <Notice title={isMissing ? text.missingTitle : text.refusedTitle}>
      <p>{isMissing ? text.missing(id) : text.refused(id)}</p>
      {state.kind === 'refused' && (
        <details>
          <summary>{text.details}</summary>
          <ul className={styles.findings}>
            {state.findings.map(({ path, code, message, remedy }) => (
              <li key={`${path} ${code} ${message}`}>
                <code>{path}</code> {message} → {remedy}
              </li>
            ))}
          </ul>
        </details>
      )}
    </Notice>
  )
}

/** The way to the same answer with the tools of the reader's territory. */
export function TerritoryOffer({ answers, id }: { answers: Answers; id: string }) {
  const name = territoryOf(id)?.name
  return (
    <Notice>
      <p>
        {text.offer}{' '}
        <Link to={paths.recommendation(encodeAnswers({ ...answers, [TERRITORY_KEY]: id }))}>
          {name === undefined ? text.offerWithYours : text.offerWith(name)}
        </Link>
      </p>
    </Notice>
  )
}

/** Whose guide this is, with the way out of it. */
export function TerritoryBar({ id, onLeave }: { id: string; onLeave: () => void }) {
  const state = useTerritory(id)
  const territory = state?.kind === 'ready' ? state.territory : null
  const name = territory?.name ?? id
  return (
    <p className={styles.bar} data-accent={territory?.accent} data-print="none">
      <span className={styles.whose}>
        {text.guideOf} <Link to={paths.territory(id)}>{name}</Link>
        {territory?.demo && <span className={styles.demo}>{text.demo}</span>}
        {territory === null && <span className={styles.demo}>{text.refusedShort}</span>}
      </span>
      <button type="button" className={buttonClass('quiet')} aria-label={text.leaveLabel(name)} onClick={onLeave}>
        {text.leave}
      </button>
    </p>
  )
}
