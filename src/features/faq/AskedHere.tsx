import { use, useState } from 'react'

import type { Answers } from '#engine/types.ts'
import { answersFor, type FaqLibrary } from '#knowledge/views/faq.ts'
import { Freshness } from '#parts/Freshness.tsx'
import { Link } from '#parts/Link.tsx'
import { paths } from '#permalink/paths.ts'
import { common, failure } from '#text/common.ts'
import { faqText as text } from '#text/faq.ts'
import { Deferred } from '#ui/Deferred.tsx'
import { Disclosure } from '#ui/Disclosure.tsx'
import { Said } from '#ui/Said.tsx'

const SHOWN = 8

type Props = {
  /** The tools of the recommendation. */
  tools: readonly string[]
  answers: Answers
  /** Fetches the questions: called when the reader unfolds them, and not before. */
  load: () => Promise<FaqLibrary>
}

/** The questions that a recommendation calls for, folded, and fetched when unfolded: the nearest ones, then the page of all. */
export function AskedHere({ tools, answers, load }: Props) {
  const [faq, setFaq] = useState<Promise<FaqLibrary> | null>(null)
  return (
    <Disclosure summary={text.title} onOpen={() => setFaq((loading) => loading ?? load())}>
      {faq && (
        <Deferred loading={common.loading} failed={failure.details}>
          <Nearest tools={tools} answers={answers} faq={faq} />
        </Deferred>
      )}
    </Disclosure>
  )
}

function Nearest({ tools, answers, faq }: Omit<Props, 'load'> & { faq: Promise<FaqLibrary> }) {
  const { topics } = use(faq)
  const asked = answersFor(topics, { tools, answers }).slice(0, SHOWN)
  return (
    <>
      {asked.map(({ topic, entry }) => (
        <Disclosure key={`${topic.id}/${entry.id}`} summary={entry.question} level="inline">
          <p>
            <Said>{entry.answer}</Said> <Freshness status={entry.status} />{' '}
            <Link to={paths.faq(topic.id, entry.id)}>{text.source}</Link>
          </p>
        </Disclosure>
      ))}
      <p>
        <Link to={paths.faq()}>{text.all}</Link>
      </p>
    </>
  )
}
