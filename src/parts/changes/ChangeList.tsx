import { NEED_QUESTION, PROFESSION_QUESTION } from '#knowledge/constants.ts'
import type { Change } from '#knowledge/views/changes.ts'
import { Link } from '#parts/Link.tsx'
import { paths } from '#permalink/paths.ts'
import type { Names } from '#text/names.ts'
import { newsText as text, concernedBy } from '#text/news.ts'
import { Muted } from '#ui/layout.tsx'
import { Said } from '#ui/Said.tsx'

import styles from './changes.module.css'

/** Changes, each with its kind in a word, whom it concerns and the sheets it is about. */
export function ChangeList({ changes, names }: { changes: readonly Change[]; names: Names }) {
  return (
    <ul className={styles.list}>
      {changes.map((change) => (
        <li key={change.id} id={change.id} className={styles.change} data-what={change.what}>
          <p className={styles.head}>
            <span className={styles.kind}>{text.kinds[change.what]}</span>
            <span>{concernedBy(change, names.region)}</span>
          </p>
          <p>
            <Said>{change.text}</Said>
          </p>
          {change.needs.length > 0 && (
            <Muted small>
              {text.needs(change.needs.map((need) => names.shortAnswer(NEED_QUESTION, need)).join(', '))}
            </Muted>
          )}
          {change.professions.length > 0 && (
            <Muted small>
              {text.professions(change.professions.map((id) => names.shortAnswer(PROFESSION_QUESTION, id)).join(', '))}
            </Muted>
          )}
          {change.tools.some(names.findTool) && (
            <p className={styles.tools}>
              {change.tools.flatMap((id) =>
                names.findTool(id)
                  ? [
                      <Link key={id} to={paths.tool(id)}>
                        {names.tool(id)}
                      </Link>,
                    ]
                  : [],
              )}
            </p>
          )}
        </li>
      ))}
    </ul>
  )
}
