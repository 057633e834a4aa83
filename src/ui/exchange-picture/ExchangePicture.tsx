import { wrapLines } from '#lib/text.ts'
import { type GlyphName, glyphPath } from '#ui/Glyph.tsx'
import { VisuallyHidden } from '#ui/layout.tsx'

import styles from './exchange-picture.module.css'
import { Lines } from './Lines.tsx'

type Station = { readonly label: string; readonly glyph: GlyphName }

export type Exchange = {
  readonly from: Station
  readonly to: Station
  /** Null: no tool is known for this exchange. */
  readonly via: string | null
  readonly cargo: string
  readonly avoid: string | null
  readonly avoidWord: string
  /** The whole picture in words. */
  readonly alt: string
}

/** Who → tool → whom, what travels, and the closed road. Drawn twice: lying for wide places, standing for narrow ones. */
export function ExchangePicture(exchange: Exchange) {
  return (
    <figure className={styles.figure}>
      <figcaption>
        <VisuallyHidden>{exchange.alt}</VisuallyHidden>
      </figcaption>
      <Lying {...exchange} />
      <Standing {...exchange} />
    </figure>
  )
}

function Lying({ from, to, via, cargo, avoid, avoidWord }: Exchange) {
  const tool = wrapLines(via ?? '?', 17, { most: 3 })
  const boxHeight = Math.max(84, tool.length * 25 + 36)
  const top = 62 + (boxHeight - 84) / 2
  const y = top + 42
  const closed = avoid === null ? [] : wrapLines(avoid, 36, { most: 2 })
  const closedY = y + boxHeight / 2 + 44
  const height = avoid === null ? y + boxHeight / 2 + 8 : closedY + 26
  return (
    <svg className={styles.lying} viewBox={`0 0 620 ${height}`} aria-hidden="true">
      <Road d={`M92 ${y}H206`} head={`m196 ${y - 11} 12 11-12 11`} isMissing={via === null} />
      <Road d={`M414 ${y}H520`} head={`m508 ${y - 11} 12 11-12 11`} isMissing={via === null} />
      {avoid !== null && (
        <ClosedRoad
          d={`M118 ${y}l${closedY - y} ${closedY - y}h14`}
          x={146 + closedY - y}
          y={closedY}
          word={avoidWord}
          lines={closed}
        />
      )}
      <Stop x={60} y={y} glyph={from.glyph} />
      <Lines
        lines={wrapLines(from.label, 16, { most: 2 })}
        x={60}
        y={y - 58}
        step={20}
        anchor="middle"
        className={styles.who}
      />
      <Stop x={560} y={y} glyph={to.glyph} />
      <Lines
        lines={wrapLines(to.label, 16, { most: 2 })}
        x={560}
        y={y - 58}
        step={20}
        anchor="middle"
        className={styles.who}
      />
      <Lines
        lines={wrapLines(cargo, 13, { most: 3 })}
        x={150}
        y={y - 14 - wrapLines(cargo, 13, { most: 3 }).length * 9}
        step={18}
        anchor="middle"
        className={styles.cargo}
      />
      <rect
        className={via === null ? styles.noTool : styles.tool}
        x="212"
        y={y - boxHeight / 2}
        width="202"
        height={boxHeight}
        rx="16"
      />
      <Lines
        lines={tool}
        x={313}
        y={y}
        step={25}
        anchor="middle"
        className={via === null ? styles.noToolName : styles.toolName}
      />
    </svg>
  )
}

function Standing({ from, to, via, cargo, avoid, avoidWord }: Exchange) {
  const tool = wrapLines(via ?? '?', 22, { most: 3 })
  const closed = avoid === null ? [] : wrapLines(avoid, 22, { most: 3 })
  const branch = avoid === null ? 0 : (closed.length + 1) * 20 + 30
  const branchY = 84 + branch / 2
  const boxTop = 132 + branch
  const boxHeight = tool.length * 26 + 44
  const toY = boxTop + boxHeight + 84
  return (
    <svg className={styles.standing} viewBox={`0 0 330 ${toY + 44}`} aria-hidden="true">
      <Road d={`M44 78V${boxTop - 6}`} head={`m33 ${boxTop - 18} 11 12 11-12`} isMissing={via === null} />
      <Road d={`M44 ${boxTop + boxHeight}V${toY - 42}`} head={`m33 ${toY - 52} 11 12 11-12`} isMissing={via === null} />
      {avoid !== null && (
        <ClosedRoad d={`M44 ${branchY - 24}l24 24h8`} x={94} y={branchY} word={avoidWord} lines={closed} />
      )}
      <Stop x={44} y={44} glyph={from.glyph} />
      <Lines lines={wrapLines(from.label, 24, { most: 2 })} x={92} y={44} step={22} className={styles.who} />
      <Lines lines={wrapLines(cargo, 26, { most: 2 })} x={66} y={boxTop - 26} step={18} className={styles.cargo} />
      <rect
        className={via === null ? styles.noTool : styles.tool}
        x="4"
        y={boxTop}
        width="322"
        height={boxHeight}
        rx="16"
      />
      <Lines
        lines={tool}
        x={165}
        y={boxTop + boxHeight / 2}
        step={26}
        anchor="middle"
        className={via === null ? styles.noToolName : styles.toolName}
      />
      <Stop x={44} y={toY} glyph={to.glyph} />
      <Lines lines={wrapLines(to.label, 24, { most: 2 })} x={92} y={toY} step={22} className={styles.who} />
    </svg>
  )
}

function Road({ d, head, isMissing }: { d: string; head: string; isMissing: boolean }) {
  return (
    <g>
      <path className={isMissing ? styles.missing : styles.route} d={d} />
      <path className={isMissing ? styles.missingHead : styles.head} d={head} />
    </g>
  )
}

function Stop({ x, y, glyph }: { x: number; y: number; glyph: GlyphName }) {
  return (
    <g>
      <circle className={styles.stop} cx={x} cy={y} r="32" />
      <path className={styles.glyph} transform={`translate(${x - 18} ${y - 18}) scale(1.5)`} d={glyphPath(glyph)} />
    </g>
  )
}

type ClosedProps = { d: string; x: number; y: number; word: string; lines: readonly string[] }

/** A road that ends at a barred circle: the word says why, the name is struck through. */
function ClosedRoad({ d, x, y, word, lines }: ClosedProps) {
  const first = y - (lines.length * 20) / 2
  return (
    <g>
      <path className={styles.closed} d={d} />
      <circle className={styles.bar} cx={x} cy={y} r="14" />
      <path className={styles.bar} d={`M${x - 9.5} ${y + 9.5}l19-19`} />
      <Lines lines={[word]} x={x + 26} y={first} step={20} className={styles.avoidWord} />
      <Lines
        lines={lines}
        x={x + 26}
        y={first + 20 + ((lines.length - 1) * 20) / 2}
        step={20}
        className={styles.avoid}
      />
    </g>
  )
}
