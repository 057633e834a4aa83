import { Glyph, type GlyphName } from './Glyph.tsx'
import styles from './glyphs.module.css'
import { VisuallyHidden } from './layout.tsx'

type Props = {
  items: readonly { readonly id: string; readonly glyph: GlyphName; readonly label: string }[]
  worded?: boolean
}

/** A row of pictograms that say what they mean: to the ear always, on screen where there is room. */
export function Glyphs({ items, worded = false }: Props) {
  if (items.length === 0) return null
  return (
    <span className={styles.row}>
      {items.map(({ id, glyph, label }) => (
        <span key={id} className={styles.item}>
          <Glyph name={glyph} size={18} />
          {worded ? <span className={styles.word}>{label}</span> : <VisuallyHidden>{label}</VisuallyHidden>}
        </span>
      ))}
    </span>
  )
}
