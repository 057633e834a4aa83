import { lazy, useState } from 'react'

import { common, failure } from '#text/common.ts'
import { toMembersText as text } from '#text/members.ts'
import { Deferred } from '#ui/Deferred.tsx'
import { Disclosure } from '#ui/Disclosure.tsx'
import { Stack } from '#ui/layout.tsx'

import type { MembersProps } from './MembersMessage.tsx'

const MembersMessage = lazy(async () => ({ default: (await import('./MembersMessage.tsx')).MembersMessage }))

/** The message to members, folded: fetched once a coordinator asks. */
export function Members({ children, ...rest }: MembersProps & { children?: React.ReactNode }) {
  const [isOpen, setOpen] = useState(false)
  return (
    <Disclosure summary={text.title} onOpen={() => setOpen(true)}>
      <Stack gap={5} data-print="none">
        <Deferred loading={common.loading} failed={failure.details}>
          {isOpen && <MembersMessage {...rest} />}
        </Deferred>
        {children}
      </Stack>
    </Disclosure>
  )
}
