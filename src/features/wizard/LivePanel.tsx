import { startTransition, useState } from 'react'

import type { Evaluation } from '#engine/types.ts'
import { Link } from '#parts/Link.tsx'
import type { Names } from '#text/names.ts'
import { Sentences } from '#ui/Said.tsx'
import { paths } from '#permalink/paths.ts'
import { reasonSentences } from '#text/reasons.ts'
import { wizardText } from '#text/wizard.ts'
import { Disclosure } from '#ui/Disclosure.tsx'
import { LineIcon } from '#ui/LineIcon.tsx'
import { Sign } from '#ui/Sign.tsx'
import { Stack } from '#ui/layout.tsx'

import styles from './live-panel.module.css'

const LEADING = 4

/**
 * The tools that are still possible and those ruled out, with the reason: what the answers have done so far. Beside the
 * question where there is room; elsewhere a drawer below it, shut until it is asked for.
 */
export function LivePanel({ evaluation, names }: { evaluation: Evaluation; names: Names }) {
  const [isOpen, setOpen] = useState(false)
  const { undecided, recommended, possible, answers } = evaluation
  const settled = recommended[0]
  // A tool that may not carry health data does not come first while the exchange is unknown.
  const leading = possible.flatMap(({ top }) =>
    top === null || names.findTool(top.tool)?.unsafe ? [] : [names.pick(top)],
  )
  const first = settled ? [names.pick(settled)] : [...new Set(leading)].slice(0, LEADING)
  const out = [...evaluation.eliminated].sort((a, b) => severity[a.verdict.kind] - severity[b.verdict.kind])
  const open = settled ? recommended.length : undecided.length
  return (
    <aside className={styles.panel} data-open={isOpen || undefined} aria-labelledby="en-direct">
      <h2 id="en-direct" className={styles.title}>
        <span className={styles.wide}>{wizardText.live}</span>
        <button
          type="button"
          className={styles.toggle}
          aria-expanded={isOpen}
          aria-controls="en-direct-liste"
          onClick={() => setOpen(!isOpen)}
        >
          {wizardText.live}
          <LineIcon className={styles.chevron} size={16} weight={2.4}>
            <path d="m3 10.5 5-5 5 5" />
          </LineIcon>
        </button>
      </h2>
      <output className={styles.summary}>{wizardText.liveSummary(open, out.length)}</output>
      <div id="en-direct-liste" className={styles.body}>
        <div>
          <p className={styles.leadingTitle}>{settled ? wizardText.certain : wizardText.leading}</p>
          <Stack as="ul" gap={2} className={styles.leading}>
            {first.map((name) => (
              <li key={name} data-settled={settled !== undefined}>
                <Sign meaning={settled ? 'recommended' : 'possible'} />
                {name}
              </li>
            ))}
          </Stack>
        </div>
        {undecided.length > 0 && (
          <WhenOpened summary={wizardText.possible(undecided.length)}>
            {() => (
              <Stack as="ul" className={styles.list}>
                {undecided.map((entry) => (
                  <Undecided key={entry.tool} entry={entry} names={names} />
                ))}
              </Stack>
            )}
          </WhenOpened>
        )}
        {out.length > 0 && (
          <WhenOpened summary={wizardText.out(out.length)}>
            {() => (
              <Stack as="ul" className={styles.list}>
                {out.map((entry) => (
                  <Out key={entry.tool} entry={entry} names={names} answers={answers} />
                ))}
              </Stack>
            )}
          </WhenOpened>
        )}
      </div>
    </aside>
  )
}

type EntryProps<List extends 'undecided' | 'eliminated'> = { entry: Evaluation[List][number]; names: Names }

function Undecided({ entry: { tool, missing }, names }: EntryProps<'undecided'>) {
  return (
    <li>
      <Link to={paths.tool(tool)}>{names.tool(tool)}</Link>
      {missing.length > 0 && <p>{wizardText.waiting(missing.map(names.question))}</p>}
    </li>
  )
}

function Out({ entry, names, answers }: EntryProps<'eliminated'> & Pick<Evaluation, 'answers'>) {
  const { tool, verdict, reasons } = entry
  return (
    <li data-kind={verdict.kind}>
      <span className={styles.name}>
        <Sign meaning={verdict.kind === 'excluded' ? 'avoid' : 'out'} size={16} />
        <Link to={paths.tool(tool)}>{names.tool(tool)}</Link>
      </span>
      <Sentences of={reasonSentences(reasons, { names, answers })} />
    </li>
  )
}

/**
 * Worked out and drawn when it is first opened, entry by entry: the reasons against forty tools are the longest work of
 * this page.
 */
function WhenOpened({ summary, children }: { summary: string; children: () => React.ReactNode }) {
  const [isOpened, setOpened] = useState(false)
  return (
    <Disclosure summary={summary} level="inline" onOpen={() => startTransition(() => setOpened(true))}>
      {isOpened && children()}
    </Disclosure>
  )
}

/** What is forbidden is worth reading before what is merely elsewhere. */
const severity = { excluded: 0, unavailable: 1, unfit: 2, undecided: 3, fits: 4 } as const
