import { use } from 'react'

import type { CoreKnowledge } from '#knowledge/views/core.ts'
import type { Shapes } from '#knowledge/views/shapes.ts'

import styles from './france.module.css'

/** The grid that shapes are drawn on. */
const GRID = { width: 28, height: 31 } as const
const UNIT = 20
const LINE = 14

type Props = {
  regions: CoreKnowledge['regions']
  shapes: Promise<Shapes>
  chosen: string | null
  onChoose: (region: string | null) => void
}

/** France to point at. The list beside it says and does the same, for the keyboard and the ear. */
export function FrancePicture({ regions, shapes, chosen, onChoose }: Props) {
  const drawn = use(shapes)
  return (
    <svg className={styles.france} viewBox={`-4 -6 ${GRID.width * UNIT + 8} ${GRID.height * UNIT}`} aria-hidden="true">
      <defs>
        <pattern id="hachures" width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <path d="M0 0v8" className={styles.hatch} />
        </pattern>
      </defs>
      {regions.map(({ id, known }) => {
        const shape = drawn[id]
        if (!shape) return null
        const points = shape.outline.map(([x, y]) => `${x * UNIT},${y * UNIT}`).join(' ')
        const [x, y] = shape.label
        const top = y * UNIT - ((shape.lines.length - 1) * LINE) / 2
        return (
          // The list of regions is the keyboard's way: this picture is for the pointer.
          // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions
          <g
            key={id}
            className={styles.region}
            data-known={known}
            data-chosen={id === chosen || undefined}
            onClick={() => onChoose(id === chosen ? null : id)}
          >
            <polygon className={styles.ground} points={points} />
            <polygon className={styles.fill} points={points} />
            {shape.lines.map((line, index) => (
              <text key={line} className={styles.name} x={x * UNIT} y={top + index * LINE}>
                {line}
              </text>
            ))}
          </g>
        )
      })}
    </svg>
  )
}
