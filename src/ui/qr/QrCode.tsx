import { makeQr } from './qr.ts'
import styles from './qr-code.module.css'

type Props = {
  text: string
  /** What it opens. */
  label: string
  /** It is read from across a room, and has white around it. */
  isFar?: boolean
}

/** Loads its library with it: import it lazily, or from a page that is. */
export function QrCode({ text, label, isFar = false }: Props) {
  const { size, path } = makeQr(text, { isFar })
  return (
    // Drawn, so that it stays sharp at every size: no file to name in an img.
    <svg
      className={styles.code}
      viewBox={`0 0 ${size} ${size}`}
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
      data-qr
    >
      <path className={styles.ground} d={`M0 0h${size}v${size}H0z`} />
      <path className={styles.ink} d={path} />
    </svg>
  )
}
