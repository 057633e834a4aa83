import { Link } from 'react-router'

import { paths } from '#text/paths.ts'
import { reasonSentence } from '#text/reasons.ts'
import { recommendationText as text } from '#text/recommendation.ts'
import { Disclosure } from '#ui/Disclosure.tsx'
import { Said } from '#ui/Said.tsx'

import type { ViewProps } from './page-props.ts'
import styles from './recommendation.module.css'

/** Every other tool and why it was set aside, folded. Those to avoid have their own place above. */
export function Others({ evaluation, names }: ViewProps) {
  const { answers } = evaluation
  const others = evaluation.eliminated.filter(({ verdict }) => verdict.kind !== 'excluded')
  if (others.length === 0) return null
  return (
    <Disclosure summary={text.others(others.length)}>
      <dl className={styles.others}>
        {others.map(({ tool, reasons }) => (
          <div key={tool}>
            <dt>
              <Link to={paths.tool(tool)}>{names.tool(tool)}</Link>
            </dt>
            <dd>
              <Said>{reasons.map((reason) => reasonSentence(reason, { names, answers })).join(' ')}</Said>
            </dd>
          </div>
        ))}
      </dl>
    </Disclosure>
  )
}
