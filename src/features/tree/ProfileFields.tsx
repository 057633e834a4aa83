import { useId } from 'react'
import type { CoreKnowledge } from 'virtual:knowledge/core'

import type { Answers } from '#engine/types.ts'

import { treeText as text } from '#text/tree.ts'

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
  const id = useId()
  return (
    <div className={styles.fields}>
      {knowledge.questions
        .filter(({ stage }) => stage === 'profil')
        .map((question) => (
          <div key={question.id} className={styles.field}>
            <label htmlFor={`${id}-${question.id}`}>{question.short}</label>
            <select
              id={`${id}-${question.id}`}
              className={styles.select}
              value={profile[question.id] ?? ''}
              onChange={(event) => onChange({ ...profile, [question.id]: event.target.value })}
            >
              {question.options.map((option) => (
                <option key={option.id} value={option.id}>
                  {option.label}
                </option>
              ))}
            </select>
          </div>
        ))}
      <div className={styles.field}>
        <label htmlFor={`${id}-outil`}>{text.follow}</label>
        <select
          id={`${id}-outil`}
          className={styles.select}
          value={followed ?? ''}
          onChange={(event) => onFollow(event.target.value || null)}
        >
          <option value="">{text.followNone}</option>
          {knowledge.tools.map((tool) => (
            <option key={tool.id} value={tool.id}>
              {tool.name}
            </option>
          ))}
        </select>
      </div>
    </div>
  )
}
