import { quizText as text } from '#text/quiz.ts'
import { SelectField } from '#ui/SelectField.tsx'

import styles from './quiz.module.css'

const LETTERS = ['A', 'B', 'C', 'D'] as const
const NUMBERS = [2, 3, 4] as const

type Props = { points: readonly number[]; onChange: (points: readonly number[]) => void }

/** A room in teams: the person who speaks gives the points. They live as long as the series does. */
export function Teams({ points, onChange }: Props) {
  const add = (place: number, by: number) =>
    onChange(points.map((number, other) => (other === place ? Math.max(0, number + by) : number)))
  return (
    <div className={styles.teams}>
      <SelectField
        label={text.teams}
        none={text.noTeams}
        value={points.length === 0 ? '' : String(points.length)}
        options={NUMBERS.map((number) => ({ id: `${number}`, label: text.teamsOf(number) }))}
        onChoose={(number) => onChange(LETTERS.slice(0, Number(number)).map((_, place) => points[place] ?? 0))}
      />
      {points.map((number, place) => {
        const team = text.team(LETTERS[place] ?? '')
        return (
          <div key={team} className={styles.team}>
            <span>{team}</span>
            <output className={styles.points}>{number}</output>
            <button type="button" className={styles.point} aria-label={text.more(team)} onClick={() => add(place, 1)}>
              +
            </button>
            <button type="button" className={styles.point} aria-label={text.fewer(team)} onClick={() => add(place, -1)}>
              −
            </button>
          </div>
        )
      })}
    </div>
  )
}
