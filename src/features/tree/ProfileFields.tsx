import type { Answers } from '#engine/types.ts'
import { listed } from '#knowledge/lookup.ts'
import type { CoreKnowledge } from '#knowledge/views/core.ts'
import { treeText as text } from '#text/tree.ts'
import { SelectField } from '#ui/SelectField.tsx'

import styles from './tree.module.css'

type Props = {
  knowledge: CoreKnowledge
  profile: Answers
  onChange: (profile: Answers) => void
  /** The tool to find in the tree. */
  followed: string | null
  onFollow: (tool: string | null) => void
}

export function ProfileFields({ knowledge, profile, onChange, followed, onFollow }: Props) {
  return (
    <div className={styles.fields}>
      {knowledge.questions
        .filter(({ stage }) => stage === 'profil')
        .map((question) => (
          <SelectField
            key={question.id}
            label={question.short}
            value={profile[question.id] ?? ''}
            options={listed(question.options, profile[question.id])}
            onChoose={(option) => onChange({ ...profile, [question.id]: option })}
          />
        ))}
      <SelectField
        label={text.follow}
        none={text.followNone}
        value={followed ?? ''}
        options={knowledge.tools.map(({ id, name }) => ({ id, label: name }))}
        onChoose={(tool) => onFollow(tool || null)}
      />
    </div>
  )
}
