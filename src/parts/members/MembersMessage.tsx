import { useState } from 'react'

import type { Answers } from '#engine/types.ts'
import { PROFESSION_QUESTION } from '#knowledge/constants.ts'
import type { Territory } from '#knowledge/territory.ts'
import type { CoreKnowledge } from '#knowledge/views/core.ts'
import { absoluteUrl } from '#lib/site-address.ts'
import { QrBlock } from '#parts/share/QrBlock.tsx'
import { encodeAnswers } from '#permalink/codec.ts'
import { paths } from '#permalink/paths.ts'
import { copying } from '#text/common.ts'
import { membersMessage, membersText as text, type MessageFor } from '#text/members-message.ts'
import { CopyField } from '#ui/CopyField.tsx'
import { Columns, Muted, Stack } from '#ui/layout.tsx'
import { SelectField } from '#ui/SelectField.tsx'

export type MembersProps = {
  /** The region and the territory whose guide it is. */
  here: Answers
  /** Whose guide it is, in a sentence. */
  of: string
  /** Whom to ask, in one line; null: nobody is named. */
  contact: string | null
  territory: Territory | null
  knowledge: CoreKnowledge
}

// The keys of a literal are its type's.
const wheres = Object.entries(text.wheres).map(([id, label]) => ({ id, label })) as { id: MessageFor; label: string }[]

/** What a coordinator sends to members: a message with steps, a link and a code, for all of them or for one profession. */
export function MembersMessage({ here, of, contact, territory, knowledge }: MembersProps) {
  const [where, setWhere] = useState<MessageFor>('mail')
  const [profession, setProfession] = useState('')
  const isPage = territory !== null && profession === ''
  const given = { ...here, ...(profession !== '' && { [PROFESSION_QUESTION]: profession }) }
  const address = absoluteUrl(isPage ? paths.territory(territory.id) : paths.guide(encodeAnswers(given)))
  const tools = territory?.tools.map(({ name }) => name) ?? []
  const body = membersMessage(where, { of, tools, address, isPage, contact })
  return (
    <Stack gap={5} data-print="none">
      <Muted>{text.lead}</Muted>
      <Columns>
        <SelectField
          label={text.where}
          value={where}
          options={wheres}
          onChoose={(id) => setWhere(wheres.find((each) => each.id === id)?.id ?? 'mail')}
        />
        <SelectField
          label={text.who}
          value={profession}
          none={text.everyone}
          options={knowledge.questions.find(({ id }) => id === PROFESSION_QUESTION)?.options ?? []}
          onChoose={setProfession}
        />
      </Columns>
      <CopyField label={text.message} value={body} lines={body.split('\n').length + 2} {...copying} />
      <CopyField label={text.link} value={address} lines={2} {...copying} />
      <QrBlock address={address} title={of} />
    </Stack>
  )
}
