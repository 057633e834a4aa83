import type { KeyboardEvent, RefObject } from 'react'

import type { Names } from '#text/names.ts'
import { treeText as text } from '#text/tree.ts'

import { Box } from './Box.tsx'
import { BOX_WIDTH, LABEL_WIDTH, LINE, MARGIN, PITCH, type Row } from './rows.ts'
import styles from './tree.module.css'
import { useTreeKeys } from './use-tree-keys.ts'

type Props = {
  rows: readonly Row[]
  lines: number
  names: Names
  zoom: number
  drawing: RefObject<SVGSVGElement | null>
  onOpen: (key: string, isOpen: boolean) => void
  onChoose: (row: Row) => void
  onZoom: (step: 1 | -1) => void
}

/** A tree for the eyes and for screen readers alike: one focus, moved with the arrows. */
export function Drawing({ rows, lines, names, zoom, drawing, onOpen, onChoose, onZoom }: Props) {
  const depth = Math.max(...rows.map((row) => row.depth))
  const width = MARGIN * 2 + depth * PITCH + BOX_WIDTH
  const height = MARGIN * 2 + lines * LINE
  const { current, focus, press } = useTreeKeys({ rows, drawing, onOpen, onChoose })
  const byKey = new Map(rows.map((row) => [row.key, row]))
  const keys = (event: KeyboardEvent) => {
    if (event.key === '+' || event.key === '=') onZoom(1)
    else if (event.key === '-') onZoom(-1)
    else return press(event)
    event.preventDefault()
  }
  // Those of the path last, over the others.
  const rank = (row: Row) => (row.isOnPath ? 2 : row.isFollowed ? 1 : 0)
  const branches = rows.filter((row) => row.parent !== null).sort((a, b) => rank(a) - rank(b))
  return (
    // The focus is on one of its boxes.
    // oxlint-disable-next-line jsx-a11y/interactive-supports-focus
    <svg
      ref={drawing}
      className={styles.drawing}
      viewBox={`0 0 ${width} ${height}`}
      width={width * zoom}
      height={height * zoom}
      role="tree"
      aria-label={text.drawing}
      onKeyDown={keys}
    >
      <g role="presentation">
        {branches.map((row) => (
          <Line key={row.key} from={byKey.get(row.parent ?? '')} to={row} />
        ))}
      </g>
      {rows.map((row) => (
        <Box
          key={row.key}
          row={row}
          names={names}
          isCurrent={row.key === current}
          onPress={() => {
            focus(row.key)
            if (row.content.kind === 'question') onOpen(row.key, !row.content.isOpen)
            else if (row.content.kind === 'outcome') onChoose(row)
            else focus(row.content.as)
          }}
        />
      ))}
    </svg>
  )
}

function Line({ from, to }: { from: Row | undefined; to: Row }) {
  if (!from) return null
  const x = MARGIN + from.depth * PITCH + BOX_WIDTH
  const y = MARGIN + from.line * LINE + LINE / 2
  const endX = MARGIN + to.depth * PITCH
  const endY = MARGIN + to.line * LINE + LINE / 2
  const bend = x + (PITCH - BOX_WIDTH - LABEL_WIDTH) / 2
  return (
    <path
      className={to.isOnPath ? styles.pathLine : to.isFollowed ? styles.followedLine : styles.line}
      d={y === endY ? `M${x} ${y}H${endX}` : `M${x} ${y}H${bend}V${endY}H${endX}`}
    />
  )
}
