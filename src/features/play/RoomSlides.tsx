import { lazy, type ReactNode, Suspense } from 'react'

import type { CoreKnowledge } from '#knowledge/views/core.ts'
import { Link } from '#parts/Link.tsx'
import { encodeAnswers } from '#permalink/codec.ts'
import { paths } from '#permalink/paths.ts'
import { site } from '#text/common.ts'
import { playText } from '#text/play.ts'
import { roomText as text, sessionText } from '#text/session.ts'
import { toggleFullScreen } from '#ui/browser.ts'
import { PageHeading } from '#ui/PageHeading.tsx'

import pageStyles from './page.module.css'
import type { PlayedCase } from './session-cases.ts'
import styles from './session.module.css'
import { useKeys } from './use-keys.ts'

const QrCode = lazy(async () => ({ default: (await import('#ui/qr/QrCode.tsx')).QrCode }))

type Props = {
  title: string
  cases: readonly PlayedCase[]
  /** The whole address of the session, for telephones; empty until it is known. */
  address: string
  leaveTo: string
  knowledge: CoreKnowledge
  onGo: (place: number) => void
}

/** Before the first case: what will be played, and how to follow. */
export function FirstSlide(props: Props) {
  const { title, cases, address, onGo } = props
  useKeys({ next: () => onGo(1), previous: () => {}, first: () => {}, last: () => onGo(cases.length) })
  return (
    <Slide {...props} action={<Start onGo={onGo} />}>
      <div className={styles.opening}>
        <div>
          <PageHeading size="display">{title || sessionText.title}</PageHeading>
          <ol className={styles.programme}>
            {cases.map(({ situation }) => (
              <li key={situation.id}>{situation.title}</li>
            ))}
          </ol>
        </div>
        {address !== '' && (
          <div className={styles.code}>
            <Suspense fallback={<div className={styles.codePlace} />}>
              <QrCode text={address} label={text.qr} />
            </Suspense>
            <p>{text.scan}</p>
          </div>
        )}
      </div>
    </Slide>
  )
}

/** After the last case: the way back to each. */
export function LastSlide(props: Props) {
  const { cases, onGo } = props
  useKeys({ next: () => {}, previous: () => onGo(cases.length), first: () => onGo(0), last: () => {} })
  return (
    <Slide {...props} action={null}>
      <div>
        <PageHeading lead={text.endLead}>{text.end}</PageHeading>
        <ol className={styles.programme}>
          {cases.map(({ situation }) => (
            <li key={situation.id}>
              <Link to={paths.recommendation(encodeAnswers(situation.answers))}>{situation.title}</Link>
            </li>
          ))}
        </ol>
      </div>
    </Slide>
  )
}

function Start({ onGo }: Pick<Props, 'onGo'>) {
  return (
    <button type="button" className={`${pageStyles.control} ${pageStyles.main}`} onClick={() => onGo(1)}>
      {text.begin}
    </button>
  )
}

function Slide({ title, cases, leaveTo, action, children }: Props & { action: ReactNode; children: ReactNode }) {
  return (
    <div className={pageStyles.page}>
      <title>{site.title(text.pageTitle(title))}</title>
      <header className={pageStyles.head}>
        <p className={pageStyles.title}>{text.number(cases.length)}</p>
        <Link className={pageStyles.leave} to={leaveTo}>
          {text.leave}
        </Link>
      </header>
      <main className={pageStyles.stage}>{children}</main>
      <footer className={pageStyles.foot}>
        <div className={pageStyles.controls}>
          {action}
          <button
            type="button"
            className={pageStyles.control}
            onClick={() => toggleFullScreen(document.documentElement)}
          >
            {playText.fullScreen}
          </button>
        </div>
      </footer>
    </div>
  )
}
