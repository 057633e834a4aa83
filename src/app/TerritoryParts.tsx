import { useEffect } from 'react'
import { useLocation, useNavigate } from 'react-router'

import { Link } from '#parts/Link.tsx'

import type { Answers } from '#engine/types.ts'
import { keepDocument } from '#features/profile/storage.ts'
import { useProfile } from '#features/profile/store.ts'
import { TERRITORY_KEY } from '#knowledge/constants.ts'
import { encodeAnswers } from '#permalink/codec.ts'
import { paths } from '#permalink/paths.ts'
import { findingWords } from '#text/territory-findings.ts'
import { hostOf, territoriesText as text } from '#text/territories.ts'
import { buttonClass } from '#ui/looks.ts'
import { Notice } from '#ui/Notice.tsx'

import styles from './territory-parts.module.css'
import { takeText, territoryOf, useTerritory } from './territories.ts'
import type { TerritoryState } from './territory-loader.ts'

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
            {state.findings.map((finding) => {
              const { place, what, remedy } = findingWords(finding)
              return (
                <li key={`${finding.path} ${finding.code} ${finding.message}`}>
                  {place} : {what} {remedy} <code>{finding.path}</code>
                </li>
              )
            })}
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
  // Of the reader's own territory, where they keep their profile: of no other.
  const isKept = useProfile(({ keep, profile }) => keep && profile[TERRITORY_KEY] === id)
  const isOurs = state?.kind === 'ready' && state.from === undefined
  useEffect(() => {
    if (territory && isKept && isOurs) keepDocument(JSON.stringify(territory))
  }, [territory, isKept, isOurs])
  const name = territory?.name ?? id
  return (
    <p className={styles.bar} data-print="none">
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

/** Which site passed the tools that a frame answers with, as the browser vouches for it. */
export function TerritoryOrigin({ id }: { id: string }) {
  const state = useTerritory(id)
  const navigate = useNavigate()
  const { pathname, search } = useLocation()
  useEffect(() => {
    // The page around the frame may change the territory while it is shown.
    const listen = async ({ source, origin, data }: MessageEvent<unknown>) => {
      if (source !== window.parent || window.parent === window) return
      const { passedIn } = await import('./territory-loader.ts')
      const text = passedIn(data, id)
      if (text === null) return
      await takeText(id, text, origin)
      // The same page again, from what is known now.
      void navigate({ pathname, search }, { replace: true })
    }
    const take = (event: MessageEvent<unknown>) => void listen(event)
    addEventListener('message', take)
    return () => removeEventListener('message', take)
  }, [id, navigate, pathname, search])
  if (state?.kind !== 'ready') return null
  const { territory, from } = state
  return (
    <p>
      {text.guideOf} {territory.name}
      {from !== undefined && from !== location.origin && `, ${text.passedBy(hostOf(from))}`}
    </p>
  )
}
