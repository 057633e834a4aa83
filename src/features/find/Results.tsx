import { use, useMemo } from 'react'
import { Link } from 'react-router'

import type { Answers } from '#engine/types.ts'
import { encodeAnswers } from '#permalink/codec.ts'
import { findText as text } from '#text/find.ts'
import type { Names } from '#text/names.ts'
import { paths } from '#permalink/paths.ts'
import { buttonClass } from '#ui/button-class.ts'
import { Notice } from '#ui/Notice.tsx'
import { Muted, Row, Stack } from '#ui/layout.tsx'

import { Answer } from './Answer.tsx'
import styles from './find.module.css'
import type { Finder, FoundItem, FoundKind } from './found.ts'

const kinds = ['situation', 'tool', 'faq', 'term'] as const satisfies readonly FoundKind[]

type Props = { text: string; finder: Promise<Finder>; names: Names; profile: Answers }

export function Results({ text: sought, finder, names, profile }: Props) {
  const find = use(finder)
  const found = useMemo(() => find(sought, profile), [find, sought, profile])
  const { personal, understood, answers, evaluation, items } = found
  const number = kinds.reduce((sum, kind) => sum + items[kind].length, 0)
  const query = encodeAnswers(answers)
  return (
    <Stack as="section" gap={2} className={styles.found} aria-label={text.results}>
      {personal.length > 0 && (
        <Notice title={text.personalTitle} live>
          <p>{text.personal(personal)}</p>
        </Notice>
      )}
      <output className={styles.status}>{text.found(number)}</output>
      {understood.length > 0 && (
        <Stack gap={2}>
          <h3 className={styles.small}>{text.understood}</h3>
          <Row as="ul" gap={2}>
            {understood.map(({ question, option }) => (
              <li key={question}>
                <Link
                  className={styles.chip}
                  to={paths.guide(query, question)}
                  aria-label={text.edit(names.question(question), names.shortAnswer(question, option))}
                >
                  <span>{names.question(question)}</span>
                  {names.shortAnswer(question, option)}
                </Link>
              </li>
            ))}
          </Row>
          <Muted small>{text.understoodHint}</Muted>
        </Stack>
      )}
      {evaluation && <Answer evaluation={evaluation} names={names} />}
      {number === 0 && understood.length === 0 && (
        <Stack gap={2} className={styles.nothing}>
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
      <div className={styles.groups}>
        {kinds.map((kind) => (
          <Group key={kind} title={text.groups[kind]} items={items[kind]} />
        ))}
      </div>
    </Stack>
  )
}

function Group({ title, items }: { title: string; items: readonly FoundItem[] }) {
  if (items.length === 0) return null
  return (
    <Stack gap={2}>
      <h3 className={styles.small}>{title}</h3>
      <Stack as="ul" gap={2} className={styles.items}>
        {items.map(({ id, title: name, note, to }) => (
          <li key={id}>
            <Link to={to}>{name}</Link>
            {note !== '' && <p className={styles.note}>{note}</p>}
          </li>
        ))}
      </Stack>
    </Stack>
  )
}
