import { use, useState } from 'react'

import type { Answers } from '#engine/types.ts'
import type { CoreKnowledge } from '#knowledge/views/core.ts'
import type { FaqLibrary, FaqTopic } from '#knowledge/views/faq.ts'
import { faqPlace } from '#permalink/paths.ts'
import { common, failure, site } from '#text/common.ts'
import { faqText as text } from '#text/faq.ts'
import type { Names } from '#text/names.ts'
import { wordsFilter } from '#search/first-letters.ts'
import { Deferred } from '#ui/Deferred.tsx'
import { PageHeading } from '#ui/PageHeading.tsx'
import { SearchField } from '#ui/SearchField.tsx'
import { SelectField } from '#ui/SelectField.tsx'
import { Stack, Tiles } from '#ui/layout.tsx'

import { Topic } from './Topic.tsx'

type Props = {
  faq: Promise<FaqLibrary>
  knowledge: CoreKnowledge
  names: Names
  /** The topic and the question that the address names. */
  topic: string | null
  entry: string | null
  profile: Answers
  onTopic: (topic: string) => void
}

export function FaqPage(props: Props) {
  return (
    <Deferred loading={common.loading} failed={failure.details}>
      <Faq {...props} />
    </Deferred>
  )
}

function Faq({ faq: loading, knowledge, names, topic: wanted, entry, profile, onTopic }: Props) {
  const { topics, sources } = use(loading)
  const [typed, setTyped] = useState('')
  const has = wordsFilter(typed)
  const moved = movedTo(entry, topics)
  const known = topics.find(({ id }) => id === (moved?.topic ?? wanted))
  const matching = topics.flatMap((topic) => {
    const entries = has ? topic.entries.filter(({ question }) => has(`${topic.topic} ${question}`)) : topic.entries
    return entries.length > 0 ? [{ ...topic, entries }] : []
  })
  const shown = known && !has ? [known] : matching
  const total = topics.reduce((sum, { entries }) => sum + entries.length, 0)
  return (
    <Stack gap={6}>
      <title>{site.title(known ? known.topic : text.title)}</title>
      <PageHeading lead={text.lead(total, topics.length)}>{text.title}</PageHeading>
      <Tiles gap={3}>
        <SearchField label={text.find} value={typed} onChange={setTyped} />
        <SelectField
          label={text.topics}
          value={known?.id ?? ''}
          none={text.option(text.all, total)}
          options={topics.map(({ id, topic, entries }) => ({ id, label: text.option(topic, entries.length) }))}
          onChoose={onTopic}
        />
      </Tiles>
      <output>{has && text.found(matching.reduce((sum, { entries }) => sum + entries.length, 0))}</output>
      <div>
        {shown.map((topic) => (
          <Topic
            key={topic.id}
            topic={topic}
            sources={sources}
            knowledge={knowledge}
            names={names}
            entry={moved ? faqPlace(moved.topic, moved.entry) : entry}
            profile={profile}
            isOpen={has !== null || known !== undefined}
          />
        ))}
      </div>
    </Stack>
  )
}

/** Where an answer is that an old link names by the place it had. */
function movedTo(place: string | null, topics: readonly FaqTopic[]): { topic: string; entry: string } | undefined {
  const [moved] = topics.flatMap(({ id: topic, entries }) =>
    entries.flatMap(({ id: entry, formerPlaces = [] }) =>
      formerPlaces.some((former) => faqPlace(former.topic, former.entry) === place) ? [{ topic, entry }] : [],
    ),
  )
  return moved
}
