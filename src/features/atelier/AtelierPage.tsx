import { lazy, Suspense, useEffect, useMemo, useRef, useState } from 'react'

import type { Coverage } from '#engine/coverage.ts'
import type { Answers } from '#engine/types.ts'
import { COUNTERPART_QUESTION, NEED_QUESTION, PROFESSION_QUESTION, TRACE_QUESTION } from '#knowledge/constants.ts'
import type { Territory } from '#knowledge/territory.ts'
import { withTerritory } from '#knowledge/territory-layer.ts'
import type { Change } from '#knowledge/views/changes.ts'
import type { CoreKnowledge } from '#knowledge/views/core.ts'
import { toIsoDate } from '#lib/text.ts'
import { atelierText as text } from '#text/atelier.ts'
import { common, site } from '#text/common.ts'
import { createNames, type Names } from '#text/names.ts'
import { useInBrowser } from '#ui/browser.ts'
import { buttonClass } from '#ui/looks.ts'
import { Row, Section, Stack } from '#ui/layout.tsx'
import { Notice } from '#ui/Notice.tsx'
import { PageHeading } from '#ui/PageHeading.tsx'
import { useSave } from '#ui/use-save.ts'

import styles from './atelier.module.css'
import { Changes } from './Changes.tsx'
import { type Aliases, problemsOf } from './check.ts'
import { firstAccepted } from './conditions.ts'
import { type Draft, toDocument } from './draft.ts'
import { InstructionsCard, NumbersCard, SituationsCard } from './OtherCards.tsx'
import { Preview } from './Preview.tsx'
import { Problems, Todo } from './Problems.tsx'
import { PublishCard } from './PublishCard.tsx'
import { Start } from './Start.tsx'
import { watchDraft } from './storage.ts'
import { closeDraft, heardElsewhere, keepNow, redo, settle, undo, useAtelier } from './store.ts'
import { ToolsCard } from './ToolsCard.tsx'
import { UseCard } from './UseCard.tsx'
import { useProof, useQuestion } from './use-proof.ts'
import { WhoCard } from './WhoCard.tsx'
import { type CardId, cardIds } from './words.ts'

/** What a jump from the cards leads to. */
const SHOWN = 'apercu'
/** The fields that must hold something, and do not yet. */
const EMPTY = 'input:invalid, textarea:invalid'

type Props = {
  /** Every layer, without any territory over it. */
  knowledge: CoreKnowledge
  names: Names
  coverage: () => Promise<Coverage>
  changes: () => Promise<readonly Change[]>
  aliases: () => Promise<Aliases>
  /** The region of the reader, where it is known. */
  region: string
}

/** Where a territory makes its layer without code: everything stays on the device. */
export function AtelierPage({ knowledge, names, coverage, changes, aliases, region }: Props) {
  const isInBrowser = useInBrowser()
  const draft = useAtelier((state) => state.draft)
  return (
    <Stack gap={6}>
      <title>{site.title(text.title)}</title>
      <PageHeading lead={draft === null ? text.lead : undefined}>{text.title}</PageHeading>
      {isInBrowser && draft === null && <Start knowledge={knowledge} region={region} />}
      {isInBrowser && draft !== null && <Desk {...{ draft, knowledge, names, coverage, changes, aliases }} />}
    </Stack>
  )
}

type DeskProps = Omit<Props, 'region'> & { draft: Draft }

function Desk({ draft, knowledge, names, coverage, changes, aliases }: DeskProps) {
  const [card, setCard] = useState<CardId>('who')
  const [today] = useState(() => toIsoDate(new Date()))
  const [chosen, setChosen] = useState<Answers | null>(null)
  const title = useRef<HTMLDivElement>(null)
  const document = useMemo(() => toDocument(draft), [draft])
  const known = useAliases(aliases)
  const problems = useMemo(() => problemsOf(document, knowledge, today, known), [document, knowledge, today, known])
  const isSound = problems.findings.length === 0
  const laid = useMemo(() => (isSound ? withTerritory(knowledge, document) : null), [isSound, knowledge, document])
  const laidNames = useMemo(() => (laid ? createNames(laid) : names), [laid, names])
  const work = useProof(useQuestion(laid, document.region, document.id))
  useKept()
  const go = (next: CardId, nth?: number) => {
    setCard(next)
    // The card that one was sent to begins at its title, or at the field that is still to be filled in.
    requestAnimationFrame(() => {
      const heading = title.current?.querySelector('h2')
      heading?.setAttribute('tabindex', '-1')
      const empty = nth === undefined ? undefined : title.current?.querySelectorAll<HTMLElement>(EMPTY)[nth]
      ;(empty ?? heading)?.focus()
    })
  }
  const changed = <Changes knowledge={knowledge} names={laidNames} work={work} onSee={setChosen} />
  const following = cardIds[cardIds.indexOf(card) + 1]
  const body: Readonly<Record<CardId, React.ReactNode>> = {
    who: <WhoCard draft={draft} knowledge={knowledge} />,
    use: (
      <Suspense fallback={<p>{common.loading}</p>}>
        <UseCard {...{ draft, knowledge, names }} coverage={coverage()} onAdded={() => go('tools')} />
      </Suspense>
    ),
    tools: <ToolsCard draft={draft} knowledge={knowledge} />,
    instructions: <InstructionsCard draft={draft} knowledge={knowledge} />,
    numbers: <NumbersCard draft={draft} />,
    situations: <SituationsCard draft={draft} knowledge={knowledge} />,
    review: (
      <>
        <Problems problems={problems} toolName={names.tool} onGo={go} />
        {changed}
        {draft.verifiedOn < today && (
          <Suspense fallback={<p>{common.loading}</p>}>
            <Follow territory={document} {...{ knowledge, names }} changes={changes()} isOutside={false} />
          </Suspense>
        )}
      </>
    ),
    publish: (
      <PublishCard
        {...{ document, isSound, knowledge, names }}
        exportSlot={<Export document={document} look="primary" />}
      />
    ),
  }
  return (
    <>
      <Tools />
      <Trouble document={document} />
      <nav aria-label={text.steps}>
        <ul className={styles.steps}>
          {cardIds.map((id, index) => (
            <li key={id}>
              <button
                type="button"
                className={styles.step}
                aria-current={id === card ? 'step' : undefined}
                onClick={() => go(id)}
              >
                {index + 1}. {text.cards[id]}
              </button>
            </li>
          ))}
        </ul>
      </nav>
      <div className={styles.desk}>
        <div ref={title}>
          <Section key={card} title={text.cards[card]} gap={5}>
            {body[card]}
            <Row>
              {following !== undefined && (
                <button type="button" className={buttonClass('primary')} onClick={() => go(following)}>
                  {text.next(text.cards[following])}
                </button>
              )}
              {card !== 'publish' && <Export document={document} look="quiet" />}
              <button type="button" className={buttonClass('quiet')} onClick={closeDraft}>
                {text.all}
              </button>
            </Row>
          </Section>
        </div>
        <Stack gap={6} id={SHOWN} className={styles.shown}>
          <Preview
            document={isSound ? document : null}
            todo={draft.name !== '' && draft.region !== '' ? <Todo findings={problems.findings} onGo={go} /> : null}
            knowledge={knowledge}
            answers={chosen ?? firstNeed(document)}
            onChange={setChosen}
          />
          {card !== 'review' && changed}
        </Stack>
      </div>
    </>
  )
}

/** What changed in the guide since the draft was last read: only where it was read on another day. */
const Follow = lazy(async () => ({ default: (await import('#parts/changes/Follow.tsx')).Follow }))

/** What the preview shows first: a case that the first tool of the territory is for. */
function firstNeed({ tools }: Territory): Answers {
  const usual = {
    [NEED_QUESTION]: 'demander-avis',
    [COUNTERPART_QUESTION]: 'professionnel',
    [PROFESSION_QUESTION]: 'infirmier',
    [TRACE_QUESTION]: 'a-tracer',
    structure: 'ville',
  }
  const when = tools[0]?.uses[0]?.when
  return when === undefined ? usual : { ...usual, ...firstAccepted(when) }
}

/** The other names of tools, once they have come: what is said of texts waits for them, nothing else does. */
function useAliases(load: () => Promise<Aliases>): Aliases {
  const [aliases, setAliases] = useState<Aliases>(NONE)
  useEffect(() => {
    load().then(setAliases, console.warn)
  }, [load])
  return aliases
}
const NONE: Aliases = {}

/** Keeps what is written when the page goes, and hears of another window. */
function useKept(): void {
  const slot = useAtelier((state) => state.slot)
  useEffect(() => {
    if (slot === null) return undefined
    const stop = watchDraft(slot, heardElsewhere)
    addEventListener('pagehide', keepNow)
    return () => {
      stop()
      removeEventListener('pagehide', keepNow)
      keepNow()
    }
  }, [slot])
}

function Tools() {
  const { past, future, keeping } = useAtelier()
  const words = { kept: text.kept, waiting: text.waiting, refused: text.keepRefused, elsewhere: text.elsewhere }
  return (
    <div className={styles.bar}>
      <button type="button" className={buttonClass('secondary')} disabled={past.length === 0} onClick={undo}>
        {text.undo}
      </button>
      <button type="button" className={buttonClass('secondary')} disabled={future.length === 0} onClick={redo}>
        {text.redo}
      </button>
      <a className={`${buttonClass('quiet')} ${styles.jump}`} href={`#${SHOWN}`}>
        {text.jump}
      </a>
      <output className={styles.status}>{words[keeping]}</output>
    </div>
  )
}

/** The draft as a file: what is not sound yet is exported too, to go on elsewhere. */
function Export({ document, look = 'secondary' }: { document: Territory; look?: Parameters<typeof buttonClass>[0] }) {
  const { hasFailed, save } = useSave()
  return (
    <>
      <button
        type="button"
        className={buttonClass(look)}
        onClick={() =>
          void save(`${document.id}.json`, () => `${JSON.stringify(document, null, 2)}\n`, 'application/json')
        }
      >
        {text.export}
      </button>
      {hasFailed && <output>{text.exportFailed}</output>}
    </>
  )
}

/** What keeps the work from being kept, and what to do. */
function Trouble({ document }: { document: Territory }) {
  const keeping = useAtelier((state) => state.keeping)
  const other = useAtelier((state) => state.other)
  if (keeping === 'refused')
    return (
      <Notice title={text.keepRefused} live>
        <p>{text.keepRefusedBody}</p>
        <p>
          <Export document={document} />
        </p>
      </Notice>
    )
  if (keeping !== 'elsewhere') return null
  return (
    <Notice title={text.elsewhere} live>
      <p>{text.elsewhereBody}</p>
      <p>
        <button type="button" className={buttonClass('secondary')} onClick={() => settle('ours')}>
          {text.ours}
        </button>{' '}
        {other !== null && (
          <button type="button" className={buttonClass('secondary')} onClick={() => settle('theirs')}>
            {text.theirs}
          </button>
        )}
      </p>
    </Notice>
  )
}
