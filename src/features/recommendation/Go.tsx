import { useEffect, useRef, useState } from 'react'

import type { Choice } from '#engine/types.ts'
import { absoluteUrl } from '#lib/site-address.ts'
import { CopyButton } from '#parts/CopyButton.tsx'
import { mayBeUrgent } from '#parts/Reminders.tsx'
import type { Way, WayIn } from '#parts/way-in/way-in.ts'
import { type WayWords, requestCopied, wordsOf } from '#parts/way-in/words.ts'
import { encodeShared } from '#permalink/codec.ts'
import { paths } from '#permalink/paths.ts'
import { answerText as text } from '#text/answer.ts'
import { openedTool, requestFor, shortName, requestText } from '#text/advice.ts'
import type { Names } from '#text/names.ts'
import { recommendationText } from '#text/recommendation.ts'
import { buttonClass } from '#ui/looks.ts'
import { unbroken } from '#ui/linked.tsx'
import { Arrow } from '#ui/LineIcon.tsx'

import styles from './go.module.css'
import { Menu } from './Menu.tsx'
import type { ViewProps } from './view.ts'

type Props = ViewProps & {
  wayIn: WayIn
  /** What the title names: where the button opens a means of it, the button says so. */
  pick?: Pick<Choice, 'tool' | 'with'> | undefined
  /** What to do where nothing opens the tool. */
  otherwise: React.ReactNode
  /** What one asks about, where somebody is to be asked: the name of a tool; null: which one there is; absent: not here. */
  asked?: string | null | undefined
  /** Whether something else is to be done first, which nobody presses: one uses the tool that one has already. */
  isSecond?: boolean
  /** How sure it is. */
  children: React.ReactNode
}

/** The one thing to press, whom to call, and the link to keep; they stay at the thumb once the first has left the screen. */
export function Go({ wayIn, pick, otherwise, asked, isSecond = false, children, ...view }: Props) {
  const { names } = view
  const request = () => requestFor({ tool: asked ?? null, answers: view.evaluation.answers, names })
  const ref = useRef<HTMLDivElement>(null)
  const isGone = useIsAbove(ref)
  const isUrgent = mayBeUrgent(view)
  // A number that helps with tools is never to be pressed beside one that saves: see `HelpLine`.
  const main = isUrgent && wayIn.main !== null && doneBy(wayIn.main) === 'call' ? null : wayIn.main
  const call = isUrgent ? null : wayIn.call
  const words = main && serving(wordsOf(main, names), main, pick, names)
  return (
    <div ref={ref} className={styles.go} data-print="none">
      {main && words ? (
        <>
          <a
            className={`${buttonClass(isSecond ? 'secondary' : 'primary', 'large')} ${styles.main}`}
            href={letterTo(main, request)}
            target={'host' in main ? '_blank' : undefined}
            data-way={doneBy(main)}
          >
            <span>{unbroken(words.label)}</span>
            <Arrow />
          </a>
          <p className={styles.under}>
            {words.under}
            {'host' in main && text.newTab}
          </p>
        </>
      ) : (
        otherwise
      )}
      {children}
      {asked !== undefined && main?.kind === 'ask' && doneBy(main) === 'ask' && !call && (
        <CopyRequest way={main} request={request} />
      )}
      {call && (
        <p className={styles.call}>
          <a className={buttonClass('quiet')} href={call.href} data-way="call">
            {wordsOf(call, names).label}
          </a>{' '}
          <span className={styles.whom}>{wordsOf(call, names).under}</span>
        </p>
      )}
      {isGone && !isSecond && main && words && (
        <nav className={styles.bar} aria-label={text.bar}>
          <a className={buttonClass('primary')} href={main.href}>
            {words.short}
          </a>
          {call && (
            <a className={`${buttonClass('secondary')} ${styles.small}`} href={call.href}>
              {wordsOf(call, names).short}
            </a>
          )}
          <CopyLink {...view} isShort />
        </nav>
      )}
    </div>
  )
}

/** Where an emergency may hide: who helps with a tool, last and in small, since whoever is called is no doctor. */
export function HelpLine({ wayIn, ...view }: ViewProps & { wayIn: WayIn }) {
  const way = [wayIn.main, wayIn.call].find((one) => one && doneBy(one) === 'call')
  if (!way || !('at' in way) || !mayBeUrgent(view)) return null
  return (
    <p className={styles.under}>
      {text.help(wordsOf(way, view.names).under)} <a href={way.href}>{way.at.replaceAll(' ', '\u00a0')}</a>
    </p>
  )
}

/** The link to keep, and behind one sign what else one can do with the answer. */
export function Quick({ name, ...view }: ViewProps & { name: string }) {
  return (
    <div className={styles.quick} data-print="none">
      <CopyLink {...view} />
      <Menu {...view} title={name} />
    </div>
  )
}

function CopyLink({ evaluation, knowledge, found, isShort = false }: ViewProps & { isShort?: boolean }) {
  const path = paths.recommendation(encodeShared(evaluation, knowledge.base.kb))
  return (
    <CopyButton
      look={isShort ? 'secondary' : 'quiet'}
      text={() => absoluteUrl(path)}
      copied={
        found === null
          ? recommendationText.copied
          : `${recommendationText.copied} ${recommendationText.holdsFound(found)}`
      }
    >
      {isShort ? text.copyShort : recommendationText.copy}
    </CopyButton>
  )
}

/** A way that is a link among others: whom it reaches, and how. */
export function WayLink({ way, names, className, asking }: WayLinkProps) {
  const label = way.kind === 'ask' ? text.reached(way.name, way.at) : wordsOf(way, names).label
  return (
    <a className={className} href={asking ? letterTo(way, asking.request) : way.href} data-way={doneBy(way)}>
      <span>{unbroken(way.kind === 'ask' && asking ? text.askFor(asking.tool, way.name) : label)}</span>
    </a>
  )
}

type WayLinkProps = {
  way: Way
  names: Names
  className?: string
  /** The tool that whoever is reached is asked for, and in which words. */
  asking?: { readonly tool: string; readonly request: () => string }
}

/** A request to copy; once it is, to whom it goes is said. */
export function CopyRequest({ way, request }: { way: Way; request: () => string }) {
  return (
    <p className={styles.call}>
      <CopyButton look="quiet" text={request} copied={requestCopied(way)}>
        {requestText.copy}
      </CopyButton>
    </p>
  )
}

/** The address of a way; a letter to a service begins as a request. */
function letterTo({ kind, href }: Way, request: () => string): string {
  return kind === 'ask' && href.startsWith('mailto:') ? `${href}?body=${encodeURIComponent(request())}` : href
}

/** The words of what opens a means of a standard: they name it too, since the title does. */
function serving(words: WayWords, way: Way, pick: Props['pick'], names: Names): WayWords {
  const isMeans = pick && 'tool' in way && openedTool(pick) === pick.tool && pick.with.includes(way.tool)
  return isMeans ? { ...words, label: text.serving(words.label, shortName(pick.tool, names)) } : words
}

/** What pressing a way does: who is asked by a number is called. */
function doneBy({ kind, href }: Way): Way['kind'] {
  return href.startsWith('tel:') ? 'call' : kind
}

/** Whether an element has left the window by its top. Where the browser cannot tell, it has not. */
function useIsAbove(ref: React.RefObject<HTMLElement | null>): boolean {
  const [isAbove, setIsAbove] = useState(false)
  useEffect(() => {
    if (!ref.current || !('IntersectionObserver' in window)) return undefined
    const observer = new IntersectionObserver(([entry]) => {
      if (entry) setIsAbove(!entry.isIntersecting && entry.boundingClientRect.bottom < 0)
    })
    observer.observe(ref.current)
    return () => observer.disconnect()
  }, [ref])
  return isAbove
}
