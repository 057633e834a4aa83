import { lazy, Suspense } from 'react'

import { type AnswerLine, saidInLine } from '#parts/answer/lines.ts'
import type { Mark } from '#parts/answer/mark.ts'
import { Link } from '#parts/Link.tsx'
import { paths } from '#permalink/paths.ts'
import { answerText as text } from '#text/answer.ts'
import type { Names } from '#text/names.ts'
import { Accessory } from '#ui/Boundary.tsx'
import { buttonClass } from '#ui/looks.ts'
import { unbroken } from '#ui/linked.tsx'
import { Stack } from '#ui/layout.tsx'
import { MeaningBadge } from '#ui/MeaningBadge.tsx'
import { PageHeading } from '#ui/PageHeading.tsx'
import type { Meaning } from '#ui/Sign.tsx'
import { Said } from '#ui/Said.tsx'

import styles from './answer.module.css'
import { WayLink } from './Go.tsx'

/** Only members of a territory see it. */
const ChosenBadge = lazy(async () => ({ default: (await import('#parts/ChosenBadge.tsx')).ChosenBadge }))

/** Its date may come later. */
export type ShownMark = Omit<Mark, 'date'> & { readonly date: React.ReactNode }

type MarkProps = {
  /** Null where the guide itself says nothing of the tool. */
  mark: ShownMark | null
  /** Who else chose it: the reader's own territory. */
  chosen?: string | null
}

/** How sure the answer is, and of when: after what one presses, which its title says. */
export function MarkLine({ mark, chosen = null }: MarkProps) {
  return (
    <p className={styles.mark}>
      {mark && <MeaningBadge meaning={mark.meaning}>{mark.words}</MeaningBadge>}
      {mark && mark.date !== null && <span>{mark.date}</span>}
      {chosen !== null && (
        <Accessory otherwise={chosen}>
          <Suspense fallback={chosen}>
            <ChosenBadge>{chosen}</ChosenBadge>
          </Suspense>
        </Accessory>
      )}
    </p>
  )
}

type Props = {
  meaning: Meaning | undefined
  /** What to do, in a sentence. */
  title: string
  /** The name in the title, which translators of pages must leave. */
  named?: string | undefined
  lead?: string | undefined
  /** It is a part of a page that has its heading already. */
  isPart?: boolean | undefined
  children: React.ReactNode
}

/** The answer: what to do, and what one does it with. A surface of its own, of the colour of how sure it is. */
export function Answer({ meaning, title, named, lead, isPart = false, children }: Props) {
  const said = <Titled title={title} named={named} />
  return (
    <section className={styles.answer} data-meaning={meaning}>
      <Stack gap={4} className={styles.body}>
        {isPart ? <h2>{said}</h2> : <PageHeading lead={lead}>{said}</PageHeading>}
        {children}
      </Stack>
    </section>
  )
}

/** Letters of a name that stays on one line, hyphen included, even twice as large. */
const WHOLE = 10

function Titled({ title, named }: { title: string; named: string | undefined }) {
  const at = named === undefined ? -1 : title.indexOf(named)
  if (named === undefined || at < 0) return unbroken(title)
  return (
    <>
      {unbroken(title.slice(0, at))}
      <span translate="no" className={named.length <= WHOLE && !named.includes(' ') ? styles.whole : undefined}>
        {named}
      </span>
      {unbroken(title.slice(at + named.length))}
    </>
  )
}

/** What to know with it, one a line: a word, then what it is about. */
export function Lines({ of, names }: { of: readonly AnswerLine[]; names: Names }) {
  if (of.length === 0) return null
  return (
    <dl className={styles.lines}>
      {of.map((line) => (
        <div key={line.word + saidInLine(line, names)}>
          <dt>{line.word}</dt>
          <dd>
            {line.kind === 'tools' ? (
              <>
                <ToolLinks tools={line.tools} names={names} />
                {line.note !== null && <span className={styles.how}>{line.note}</span>}
                {line.way && (
                  <span className={styles.now}>
                    <WayLink way={line.way} names={names} className={buttonClass('secondary')} />
                  </span>
                )}
              </>
            ) : line.kind === 'examples' ? (
              <>
                <Dotted>
                  {line.examples.map(({ label, url }) => (
                    <a key={url} href={url} translate="no">
                      {label}
                    </a>
                  ))}
                </Dotted>
                <span className={styles.how}>{text.cited}</span>
              </>
            ) : (
              <Said>{saidInLine(line, names)}</Said>
            )}
          </dd>
        </div>
      ))}
    </dl>
  )
}

function ToolLinks({ tools, names }: { tools: readonly string[]; names: Names }) {
  return (
    <Dotted>
      {tools.map((tool) => (
        <Link key={tool} to={paths.tool(tool)}>
          {names.inSentence(tool)}
        </Link>
      ))}
    </Dotted>
  )
}

/** Things on a line, a dot after each but the last: no line begins with one. */
function Dotted({ children }: { children: readonly React.ReactElement[] }) {
  return children.map((child, index) => (
    <span key={child.key}>
      {child}
      {index < children.length - 1 && '\u00a0· '}
    </span>
  ))
}
