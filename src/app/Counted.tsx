import { useEffect } from 'react'

import type { Evaluation } from '#engine/types.ts'

type Props = {
  /** Where outcomes are counted: a path of the site itself. */
  to: string
  evaluation: Pick<Evaluation, 'outcome' | 'recommended'>
}

/**
 * Tells the host, where it asked for it when it built the guide (COUNT_URL), what a page answered: the kind of outcome
 * and its tool. No answer, no identifier, no time. Silent where the browser asks not to be followed.
 */
export function Counted({ to, evaluation }: Props) {
  const { outcome } = evaluation
  const tool = evaluation.recommended[0]?.tool ?? null
  useEffect(() => {
    if (isLeftAlone(navigator)) return
    // Not sendBeacon, which would send along the cookies of a site that the guide is a folder of.
    const sent = fetch(to, {
      method: 'POST',
      body: JSON.stringify({ outcome, tool }),
      credentials: 'omit',
      keepalive: true,
    })
    // A count that is lost is nothing to the reader.
    sent.catch(() => undefined)
  }, [to, outcome, tool])
  return null
}

/** Do Not Track, and Global Privacy Control, which TypeScript does not know yet. */
function isLeftAlone(browser: { doNotTrack: string | null; globalPrivacyControl?: boolean }): boolean {
  return browser.doNotTrack === '1' || browser.globalPrivacyControl === true
}
