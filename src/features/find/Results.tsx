import { lazy, Suspense, use, useMemo, useState } from 'react'

import type { Answers } from '#engine/types.ts'
import type { CoreKnowledge } from '#knowledge/views/core.ts'
import { Link } from '#parts/Link.tsx'
import { NoticeCard } from '#parts/NoticeCard.tsx'
import { encodeAnswers } from '#permalink/codec.ts'
import { paths } from '#permalink/paths.ts'
import { findText as text } from '#text/find.ts'
import type { Names } from '#text/names.ts'
import { buttonClass } from '#ui/looks.ts'
import { Muted, Row, Stack, Tiles, VisuallyHidden } from '#ui/layout.tsx'
import { Notice } from '#ui/Notice.tsx'
import { Said } from '#ui/Said.tsx'

import { Answer, Missing } from './Answer.tsx'
import styles from './find.module.css'
import { firstWords } from './first-words.ts'
import { type Finder, type Found, type FoundItem, isAnswerTo, isSameItem, steady } from './found.ts'
import { Understood } from './Understood.tsx'
import { useSettled } from './use-typed.ts'

const MissingTool = lazy(async () => ({ default: (await import('#parts/report/Report.tsx')).MissingTool }))

/** `isDone`: nothing that is typed is left to read. */
type Props = {
  text: string
  isDone: boolean
  finder: Promise<Finder>
  names: Names
  profile: Answers
  base: CoreKnowledge['base']
}

export function Results({ text: sought, isDone, finder, names, profile, base }: Props) {
  const find = use(finder)
  const latest = useMemo(() => find(sought, profile), [find, sought, profile])
  const [former, setFormer] = useState<FoundItem | null>(null)
  const found = isDone ? latest : steady(latest, former)
  if (!isSameItem(found.first, former)) setFormer(found.first)
  // Said once one stops typing: each letter would interrupt the one before.
  const status = useSettled(isDone ? firstWords(found, names) : null)
  const { personal, notices } = found
  const isAlone = notices.some(({ alone }) => alone)
  return (
    <Stack as="section" gap={5} className={styles.found} aria-label={text.results}>
      {personal.length > 0 && (
        <Notice title={text.personalTitle} live>
          <p>{text.personal(personal)}</p>
        </Notice>
      )}
      <VisuallyHidden>
        <output>{status}</output>
      </VisuallyHidden>
      {notices.map((notice) => (
        <NoticeCard key={notice.id} notice={notice} level={3} />
      ))}
      {isAlone ? (
        <details className={styles.rest}>
          <summary>{text.notThat}</summary>
          <Rest found={found} names={names} profile={profile} isBeside />
        </details>
      ) : (
        <>
          <Rest found={found} names={names} profile={profile} />
          <Suspense>
            <MissingTool base={base} from="recherche" />
          </Suspense>
        </>
      )}
    </Stack>
  )
}

type RestProps = {
  found: Found
  names: Names
  profile: Answers
  /** Beside an emergency that it may not be: what was understood, to be corrected, and nothing that only looks alike. */
  isBeside?: boolean
}

/** What the guide makes of the words, and what else they may mean. */
function Rest({ found, names, profile, isBeside = false }: RestProps) {
  const { understood, answers, evaluation, first, others, situations, terms } = found
  const isTool = isAnswerTo(evaluation, first)
  const heard = understood.map(({ question, option }) => names.shortAnswer(question, option)).join(' · ')
  const isEmpty = first === null && others.length + situations.length + terms.length + understood.length === 0
  return (
    <Stack gap={5}>
      {isTool && evaluation ? (
        <Answer evaluation={evaluation} answers={answers} names={names} chosen={found.chosen} understood={heard} />
      ) : (
        first && <First item={first} because={found.because} />
      )}
      {evaluation && !isTool && found.ask !== null && (
        <Missing evaluation={evaluation} answers={answers} names={names} understood={heard} />
      )}
      <Understood found={found} names={names} />
      {(isBeside ? understood.length === 0 : isEmpty) && (
        <Stack gap={3} className={styles.nothing}>
          <h3>{text.nothingTitle}</h3>
          <p>{text.nothing}</p>
          <Row as="p" gap={2}>
            <Link className={buttonClass('primary')} to={paths.guide(encodeAnswers(profile))}>
              {text.start}
            </Link>
            <Link className={buttonClass('quiet')} to={paths.tools()}>
              {text.tools}
            </Link>
          </Row>
        </Stack>
      )}
      {!isBeside && (
        <Tiles gap={5}>
          <Group title={text.groups.others} items={others} />
          <Group title={text.groups.situations} items={situations} />
          <Group title={text.groups.terms} items={terms} />
        </Tiles>
      )}
    </Stack>
  )
}

function First({ item: { kind, title, note, to, says }, because }: { item: FoundItem; because: readonly string[] }) {
  return (
    <Stack gap={3} className={styles.missing}>
      <p className={styles.small}>{text.firstKinds[kind]}</p>
      <h3>
        <Link to={to}>{title}</Link>
      </h3>
      <Suspense fallback={<p>{note}</p>}>
        {says ? <Says says={says} otherwise={note} /> : note !== '' && <p>{note}</p>}
      </Suspense>
      {because.length > 0 && <Muted small>{text.because(because)}</Muted>}
    </Stack>
  )
}

/** The sentence that answers, where it can be fetched. */
function Says({ says, otherwise }: { says: () => Promise<string>; otherwise: string }) {
  const said = use(says())
  return (
    <p>
      <Said>{said === '' ? otherwise : said}</Said>
    </p>
  )
}

function Group({ title, items }: { title: string; items: readonly FoundItem[] }) {
  if (items.length === 0) return null
  return (
    <Stack gap={2}>
      <h3 className={styles.small}>{title}</h3>
      <Stack as="ul" gap={2} className={styles.items}>
        {items.map(({ kind, id, title: name, note, to }) => (
          <li key={`${kind} ${id}`}>
            <Link to={to}>{name}</Link>
            {note !== '' && <p className={styles.note}>{note}</p>}
          </li>
        ))}
      </Stack>
    </Stack>
  )
}
