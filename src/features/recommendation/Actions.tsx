import { useRef, useState } from 'react'
import { Link } from 'react-router'

import type { Evaluation } from '#engine/types.ts'
import type { CoreKnowledge } from '#knowledge/views/core.ts'
import { absoluteUrl } from '#lib/site-address.ts'
import { encodeAnswers } from '#permalink/codec.ts'
import { encodeShared } from '#permalink/shared-query.ts'
import type { Names } from '#text/names.ts'
import { paths } from '#text/paths.ts'
import { recommendationText as text } from '#text/recommendation.ts'
import { buttonClass } from '#ui/button-class.ts'

import styles from './actions.module.css'

type Props = { knowledge: CoreKnowledge; evaluation: Evaluation; names: Names; share: React.ReactNode }
type Copying = 'idle' | 'copied' | 'by-hand'

export function Actions({ knowledge, evaluation, names, share }: Props) {
  const [copying, setCopying] = useState<Copying>('idle')
  const field = useRef<HTMLInputElement>(null)
  const top = evaluation.recommended[0]
  const query = encodeShared(evaluation, knowledge.base.kb)
  const profile = knowledge.questions.filter(
    ({ id, stage }) => stage === 'profil' && evaluation.answers[id] !== undefined,
  )
  const restart = encodeAnswers(Object.fromEntries(profile.map(({ id }) => [id, evaluation.answers[id] ?? ''])))
  const copy = async () => {
    const address = absoluteUrl(paths.recommendation(query))
    try {
      await navigator.clipboard.writeText(address)
      setCopying('copied')
    } catch {
      // No permission, or a page that is not served over HTTPS: the person copies a selected field.
      setCopying('by-hand')
      requestAnimationFrame(() => {
        if (!field.current) return
        field.current.value = address
        field.current.select()
      })
    }
  }
  return (
    <div className={styles.actions}>
      <button type="button" className={buttonClass('secondary')} onClick={() => void copy()}>
        {text.copy}
      </button>
      {share}
      <button type="button" className={buttonClass('secondary')} onClick={() => window.print()}>
        {text.print}
      </button>
      {top && (
        <Link className={buttonClass('quiet')} to={paths.tool(top.with[0] ?? top.tool)}>
          {text.sheet(names.tool(top.with[0] ?? top.tool))}
        </Link>
      )}
      <Link className={buttonClass('quiet')} to={paths.guide(restart)}>
        {text.restart}
      </Link>
      <output className={styles.status}>{copying === 'copied' ? `${text.copied}. ${text.linkHolds}` : ''}</output>
      {copying === 'by-hand' && (
        <label className={styles.manual}>
          {text.copyManual}
          <input ref={field} className={styles.field} type="text" readOnly onFocus={(event) => event.target.select()} />
        </label>
      )}
    </div>
  )
}
