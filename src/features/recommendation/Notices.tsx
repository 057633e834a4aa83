import { use } from 'react'

import { NoticeCard } from '#parts/NoticeCard.tsx'

import type { ViewProps } from './view.ts'

/** What these answers call for, before any tool. */
export function Notices({ details, evaluation }: ViewProps) {
  const { notices } = use(details)
  return evaluation.notices
    .flatMap((id) => notices[id] ?? [])
    .map((notice) => <NoticeCard key={notice.id} notice={notice} level={2} />)
}
