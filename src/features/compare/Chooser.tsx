import type { CoreKnowledge, CoreTool } from '#knowledge/views/core.ts'
import { compareText as text, MOST_COMPARED } from '#text/compare.ts'
import { LineIcon } from '#ui/LineIcon.tsx'
import { Row, Stack } from '#ui/layout.tsx'

import styles from './compare.module.css'

type Props = {
  tools: readonly CoreTool[]
  knowledge: CoreKnowledge
  onChoose: (change: (now: readonly string[]) => readonly string[]) => void
}

/** The tools compared, each with its way out, and the place of one more. */
export function Chooser({ tools, knowledge, onChoose }: Props) {
  const ids = tools.map(({ id }) => id)
  return (
    <Stack as="section" className={styles.chooser} data-print="none" aria-label={text.chosen}>
      {tools.length > 0 && (
        <Row as="ul" gap={2}>
          {tools.map((tool) => (
            <li key={tool.id}>
              <button
                type="button"
                className={styles.chip}
                aria-label={text.remove(tool.name)}
                onClick={() => onChoose((now) => now.filter((id) => id !== tool.id))}
              >
                {tool.name}
                <LineIcon size={16} weight={2.2}>
                  <path d="m4 4 8 8M12 4l-8 8" />
                </LineIcon>
              </button>
            </li>
          ))}
        </Row>
      )}
      {tools.length < MOST_COMPARED ? (
        <label className={styles.add}>
          <span>{text.add}</span>
          <select value="" onChange={({ target: { value } }) => value !== '' && onChoose((now) => [...now, value])}>
            <option value="">{text.choose}</option>
            {knowledge.families.map((family) => (
              <optgroup key={family.id} label={family.label}>
                {knowledge.tools
                  .filter((tool) => tool.families[0] === family.id && !ids.includes(tool.id))
                  .map((tool) => (
                    <option key={tool.id} value={tool.id}>
                      {tool.name}
                    </option>
                  ))}
              </optgroup>
            ))}
          </select>
        </label>
      ) : (
        <p className={styles.soft}>{text.full}</p>
      )}
      <output className={styles.soft}>{tools.length === 0 ? text.empty : tools.length === 1 ? text.one : ''}</output>
    </Stack>
  )
}
