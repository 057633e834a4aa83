import type { Catalogue } from '#knowledge/views/catalogue.ts'
import type { CoreTool } from '#knowledge/views/core.ts'
import { Link } from '#parts/Link.tsx'
import type { Names } from '#text/names.ts'
import { paths } from '#permalink/paths.ts'
import { catalogueText, toolsText as text, whereOf } from '#text/tools.ts'
import { Glyphs } from '#ui/Glyphs.tsx'
import { Sign } from '#ui/Sign.tsx'
import { VisuallyHidden } from '#ui/layout.tsx'

import styles from './catalogue.module.css'

type Props = {
  tool: CoreTool
  catalogue: Catalogue
  names: Names
  isPicked: boolean
  /** As many are ticked as can be compared. */
  isFull: boolean
  onPick: (wanted: boolean) => void
}

export function ToolCard({ tool, catalogue, names, isPicked, isFull, onPick }: Props) {
  const markers = catalogue.markers.filter(({ id }) => catalogue.tools[tool.id]?.includes(id))
  return (
    <article className={styles.cell} data-picked={isPicked || undefined}>
      <Link className={styles.card} to={paths.tool(tool.id)}>
        <strong>{tool.name}</strong>
        <span className={styles.kind}>
          {text.kinds[tool.kind]} · {whereOf(tool, names, 2)}
        </span>
        <span>{tool.summary}</span>
        {tool.unsafe ? (
          <span className={styles.unsafe}>
            <Sign meaning="avoid" size={16} />
            {text.unsafe}
          </span>
        ) : (
          <Glyphs items={markers} worded />
        )}
      </Link>
      <label className={styles.pick} data-print="none">
        <input
          type="checkbox"
          checked={isPicked}
          disabled={isFull && !isPicked}
          onChange={(event) => onPick(event.target.checked)}
        />
        <span>
          {catalogueText.pick}
          <VisuallyHidden> {tool.name}</VisuallyHidden>
        </span>
      </label>
    </article>
  )
}
