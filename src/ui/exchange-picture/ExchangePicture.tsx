import { glyphPath } from '#ui/Glyph.tsx'
import type { GlyphName } from '#ui/glyph.ts'

import styles from './exchange-picture.module.css'
import { Lines } from './Lines.tsx'
import { wrap } from './wrap.ts'

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
    <figure className={styles.figure} role="img" aria-label={exchange.alt}>
      <Lying {...exchange} />
      <Standing {...exchange} />
    </figure>
  )
}

function Lying({ from, to, via, cargo, avoid, avoidWord }: Exchange) {
  const tool = wrap(via ?? '?', 19)
  const closed = avoid === null ? [] : wrap(`${avoidWord} : ${avoid}`, 46, 2)
  const height = avoid === null ? 178 : 236
  return (
    <svg className={styles.lying} viewBox={`0 0 760 ${height}`} aria-hidden="true">
      <path className={via === null ? styles.missing : styles.route} d="M110 112H268" />
      <path className={via === null ? styles.missing : styles.route} d="M492 112H634" />
      <path className={styles.head} d="m250 100 14 12-14 12M618 100l14 12-14 12" />
      {avoid !== null && <ClosedRoad d="M150 112l54 84h34" x={256} y={196} lines={closed} />}
      <Stop x={76} y={112} glyph={from.glyph} />
      <Lines lines={wrap(from.label, 19, 2)} x={76} y={40} step={20} anchor="middle" className={styles.who} />
      <Stop x={684} y={112} glyph={to.glyph} />
      <Lines lines={wrap(to.label, 19, 2)} x={684} y={40} step={20} anchor="middle" className={styles.who} />
      <Lines lines={wrap(cargo, 17, 2)} x={186} y={78 - (wrap(cargo, 17, 2).length > 1 ? 4 : 0)} step={18} anchor="middle" className={styles.cargo} />
      <rect className={via === null ? styles.noTool : styles.tool} x="272" y="62" width="220" height="100" rx="18" />
      <Lines lines={tool} x={382} y={112} step={26} anchor="middle" className={via === null ? styles.noToolName : styles.toolName} />
    </svg>
  )
}

function Standing({ from, to, via, cargo, avoid, avoidWord }: Exchange) {
  const tool = wrap(via ?? '?', 22)
  const closed = avoid === null ? [] : wrap(`${avoidWord} : ${avoid}`, 22, 3)
  const branch = avoid === null ? 0 : Math.max(64, closed.length * 20 + 26)
  const boxTop = 132 + branch
  const boxHeight = tool.length * 26 + 44
  const toY = boxTop + boxHeight + 84
  return (
    <svg className={styles.standing} viewBox={`0 0 330 ${toY + 44}`} aria-hidden="true">
      <path className={via === null ? styles.missing : styles.route} d={`M44 78V${boxTop}`} />
      <path className={via === null ? styles.missing : styles.route} d={`M44 ${boxTop + boxHeight}V${toY - 50}`} />
      <path className={styles.head} d={`m32 ${boxTop - 18} 12 14 12-14M32 ${toY - 52}l12 14 12-14`} />
      {avoid !== null && <ClosedRoad d={`M44 82L68 ${80 + branch / 2}H76`} x={94} y={80 + branch / 2} lines={closed} />}
      <Stop x={44} y={44} glyph={from.glyph} />
      <Lines lines={wrap(from.label, 24, 2)} x={92} y={44} step={22} className={styles.who} />
      <Lines lines={wrap(cargo, 26, 2)} x={66} y={boxTop - 28} step={18} className={styles.cargo} />
      <rect className={via === null ? styles.noTool : styles.tool} x="4" y={boxTop} width="322" height={boxHeight} rx="18" />
      <Lines lines={tool} x={165} y={boxTop + boxHeight / 2} step={26} anchor="middle" className={via === null ? styles.noToolName : styles.toolName} />
      <Stop x={44} y={toY} glyph={to.glyph} />
      <Lines lines={wrap(to.label, 24, 2)} x={92} y={toY} step={22} className={styles.who} />
    </svg>
  )
}

function Stop({ x, y, glyph }: { x: number; y: number; glyph: GlyphName }) {
  return (
    <g>
      <circle className={styles.stop} cx={x} cy={y} r="34" />
      <path className={styles.glyph} transform={`translate(${x - 18} ${y - 18}) scale(1.5)`} d={glyphPath(glyph)} />
    </g>
  )
}

/** A road that ends at a barred circle, and its name struck through. */
function ClosedRoad({ d, x, y, lines }: { d: string; x: number; y: number; lines: readonly string[] }) {
  return (
    <g>
      <path className={styles.closed} d={d} />
      <circle className={styles.bar} cx={x} cy={y} r="14" />
      <path className={styles.bar} d={`M${x - 9.5} ${y + 9.5}l19-19`} />
      <Lines lines={lines} x={x + 26} y={y} step={20} className={styles.avoid} />
    </g>
  )
}
