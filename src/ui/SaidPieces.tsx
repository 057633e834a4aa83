import { Fragment } from 'react'

import { Accessory } from './Boundary.tsx'
import { Explained } from './Explained.tsx'
import styles from './explained.module.css'
import { linked } from './linked.tsx'
import type { SaidPiece } from './Said.tsx'

type Props = {
  pieces: readonly SaidPiece[]
  /** What the button that closes an explanation says. */
  close: string
}

/** A text of the page whose first acronyms are explained on the spot. */
export function SaidPieces({ pieces, close }: Props) {
  return pieces.map((piece, index) => show(pieces, piece, index, close))
}

function show(pieces: readonly SaidPiece[], { text, meant }: SaidPiece, index: number, close: string) {
  const before = hangingEnd(pieces[index - 1])
  const after = hangingStart(pieces[index + 1])
  if (meant === null) {
    const start = index > 0 ? hangingStart(pieces[index]).length : 0
    const end = index < pieces.length - 1 ? hangingEnd(pieces[index]).length : 0
    return <Fragment key={index}>{linked(text.slice(start, text.length - end))}</Fragment>
  }
  return (
    <span key={meant.id} className={styles.unbroken}>
      {before}
      <Accessory otherwise={text}>
        <Explained word={text} title={meant.title} close={close}>
          {meant.body}
        </Explained>
      </Accessory>
      {after}
    </span>
  )
}

/** « l’ » before a word and « ), » after it stay on its line: a button is a box that a line could break around. */
const hangingStart = (piece: SaidPiece | undefined) =>
  piece === undefined || piece.meant !== null ? '' : (/^[^ \n]*/.exec(piece.text)?.[0] ?? '')
const hangingEnd = (piece: SaidPiece | undefined) =>
  piece === undefined || piece.meant !== null || !piece.text.includes(' ')
    ? ''
    : (/[^ \n]*$/.exec(piece.text)?.[0] ?? '')
