import { type KeyboardEvent, type RefObject, useState } from 'react'

import type { Row } from './rows.ts'

type Input = {
  readonly rows: readonly Row[]
  readonly drawing: RefObject<SVGSVGElement | null>
  readonly onOpen: (key: string, isOpen: boolean) => void
  readonly onChoose: (row: Row) => void
}

/** The keys of a tree as screen readers announce them: one box has the focus, arrows move it, open and close. */
export function useTreeKeys({ rows, drawing, onOpen, onChoose }: Input) {
  const [wanted, setWanted] = useState('')
  const place = Math.max(
    0,
    rows.findIndex((row) => row.key === wanted),
  )
  const row = rows[place]
  const focus = (key: string) => {
    setWanted(key)
    const items = drawing.current?.querySelectorAll<SVGGElement>('[role=treeitem]') ?? []
    const item = [...items].find((element) => element.dataset['key'] === key)
    item?.focus({ preventScroll: true })
    item?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }
  const goTo = (index: number) => {
    const next = rows[index]
    if (next) focus(next.key)
  }
  const moves: Readonly<Record<string, (current: Row) => void>> = {
    ArrowDown: () => goTo(place + 1),
    ArrowUp: () => goTo(place - 1),
    Home: () => goTo(0),
    End: () => goTo(rows.length - 1),
    ArrowRight: ({ key, content }) => {
      if (content.kind !== 'question') return
      if (content.isOpen) goTo(place + 1)
      else onOpen(key, true)
    },
    ArrowLeft: ({ key, parent, content }) => {
      if (content.kind === 'question' && content.isOpen) onOpen(key, false)
      else if (parent !== null) focus(parent)
    },
    Enter: (current) => choose(current),
    ' ': (current) => choose(current),
  }
  const choose = (current: Row) => {
    if (current.content.kind === 'question') onOpen(current.key, !current.content.isOpen)
    else if (current.content.kind === 'same') focus(current.content.as)
    else onChoose(current)
  }
  const press = (event: KeyboardEvent) => {
    const move = moves[event.key]
    if (!move || !row) return
    event.preventDefault()
    move(row)
  }
  return { current: row?.key ?? '', focus, press }
}
