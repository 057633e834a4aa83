import { makeQr } from './qr.ts'
import styles from './qr-code.module.css'

/** Loads its library with it: import it lazily, or from a page that is. `label` says what it opens. */
export function QrCode({ text, label }: { text: string; label: string }) {
  const { size, path } = makeQr(text)
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
