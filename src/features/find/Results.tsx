import { use, useMemo } from 'react'
import { Link } from 'react-router'

import type { Answers } from '#engine/types.ts'
import { encodeAnswers } from '#permalink/codec.ts'
import { findText as text } from '#text/find.ts'
import type { Names } from '#text/names.ts'
import { paths } from '#permalink/paths.ts'
import { buttonClass } from '#ui/button-class.ts'
import { Notice } from '#ui/Notice.tsx'

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
    <section className={styles.found} aria-label={text.results}>
      {personal.length > 0 && (
        <Notice title={text.personalTitle} live>
          <p>{text.personal(personal)}</p>
        </Notice>
      )}
      <output className={styles.status}>{text.found(number)}</output>
      {understood.length > 0 && (
        <div className={styles.understood}>
          <h3 className={styles.small}>{text.understood}</h3>
          <ul className={styles.chips}>
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
          </ul>
          <p className={styles.hint}>{text.understoodHint}</p>
        </div>
      )}
      {evaluation && <Answer evaluation={evaluation} names={names} />}
      {number === 0 && understood.length === 0 && (
        <div className={styles.nothing}>
          <h3>{text.nothingTitle}</h3>
          <p>{text.nothing}</p>
          <p className={styles.ways}>
            <Link className={buttonClass('primary')} to={paths.guide(encodeAnswers(profile))}>
              {text.start}
            </Link>
            <Link className={buttonClass('quiet')} to={paths.tools()}>
              {text.tools}
            </Link>
          </p>
        </div>
      )}
      <div className={styles.groups}>
        {kinds.map((kind) => (
          <Group key={kind} title={text.groups[kind]} items={items[kind]} />
        ))}
      </div>
    </section>
  )
}

function Group({ title, items }: { title: string; items: readonly FoundItem[] }) {
  if (items.length === 0) return null
  return (
    <div className={styles.group}>
      <h3 className={styles.small}>{title}</h3>
      <ul className={styles.items}>
        {items.map(({ id, title: name, note, to }) => (
          <li key={id}>
            <Link to={to}>{name}</Link>
            {note !== '' && <p className={styles.note}>{note}</p>}
          </li>
        ))}
      </ul>
    </div>
  )
}
