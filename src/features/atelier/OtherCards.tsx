import { COUNTERPART_QUESTION, NEED_QUESTION, PROFESSION_QUESTION, TRACE_QUESTION } from '#knowledge/constants.ts'
import type { CoreKnowledge } from '#knowledge/views/core.ts'
import { atelierText as text } from '#text/atelier.ts'
import { buttonClass } from '#ui/looks.ts'
import { Muted, Row, Stack } from '#ui/layout.tsx'
import { SelectField } from '#ui/SelectField.tsx'
import { TextField } from '#ui/TextField.tsx'

import styles from './atelier.module.css'
import { type Draft, idFor } from './draft.ts'
import { change } from './store.ts'
import { WhenFields } from './WhenFields.tsx'
import { optionsOf } from './words.ts'

type List = 'instructions' | 'numbers' | 'situations'

/** Changes one entry of a list of the draft. */
function edit<Key extends List>(list: Key, id: string, part: Partial<Draft[Key][number]>): void {
  change(`${list} ${id} ${Object.keys(part).join()}`, (draft) => ({
    ...draft,
    [list]: draft[list].map((each) => (each.id === id ? { ...each, ...part } : each)),
  }))
}

function add<Key extends List>(list: Key, entry: Omit<Draft[Key][number], 'id'>): void {
  change(`add ${list}`, (draft) => ({
    ...draft,
    [list]: [...draft[list], { id: idFor(list.slice(0, -1), draft[list]), ...entry }],
  }))
}

function Entry({ list, id, children }: { list: List; id: string; children: React.ReactNode }) {
  const remove = () =>
    change(`remove ${list} ${id}`, (draft) => ({ ...draft, [list]: draft[list].filter((each) => each.id !== id) }))
  return (
    <div className={styles.item}>
      {children}
      <Row>
        <button type="button" className={buttonClass('quiet')} onClick={remove}>
          {text.remove}
        </button>
      </Row>
    </div>
  )
}

function Add({ label, onAdd }: { label: string; onAdd: () => void }) {
  return (
    <Row>
      <button type="button" className={buttonClass('secondary')} onClick={onAdd}>
        {label}
      </button>
    </Row>
  )
}

type Props = { draft: Draft; knowledge: CoreKnowledge }

/** What members are told for a need. */
export function InstructionsCard({ draft, knowledge }: Props) {
  return (
    <Stack gap={5}>
      <p>{text.instructionsLead}</p>
      {draft.instructions.length === 0 && <Muted>{text.optional}</Muted>}
      {draft.instructions.map(({ id, title, text: body, when }) => (
        <Entry key={id} list="instructions" id={id}>
          <TextField
            label={text.instructionTitle}
            required
            value={title}
            onChange={(value) => edit('instructions', id, { title: value })}
          />
          <TextField
            label={text.instructionText}
            required
            lines={3}
            value={body}
            onChange={(value) => edit('instructions', id, { text: value })}
          />
          <WhenFields
            when={when}
            knowledge={knowledge}
            onChange={(value) => edit('instructions', id, { when: value })}
          />
        </Entry>
      ))}
      <Add label={text.addInstruction} onAdd={() => add('instructions', { title: '', text: '', when: {} })} />
    </Stack>
  )
}

/** Whom members call. */
export function NumbersCard({ draft }: Pick<Props, 'draft'>) {
  return (
    <Stack gap={5}>
      <p>{text.numbersLead}</p>
      {draft.numbers.length === 0 && <Muted>{text.optional}</Muted>}
      {draft.numbers.map(({ id, label, phone, hours }) => (
        <Entry key={id} list="numbers" id={id}>
          <TextField
            label={text.numberLabel}
            required
            value={label}
            onChange={(value) => edit('numbers', id, { label: value })}
          />
          <TextField
            label={text.numberPhone}
            type="tel"
            required
            value={phone}
            onChange={(value) => edit('numbers', id, { phone: value })}
          />
          <TextField
            label={text.hours}
            value={hours ?? ''}
            onChange={(value) => edit('numbers', id, { hours: value })}
          />
        </Entry>
      ))}
      <Add label={text.addNumber} onAdd={() => add('numbers', { label: '', phone: '', hours: '' })} />
    </Stack>
  )
}

/** Cases told with their answers. */
export function SituationsCard({ draft, knowledge }: Props) {
  const answered = (answers: Readonly<Record<string, string>>, question: string, option: string) => {
    const { [question]: _before, ...others } = answers
    return option === '' ? others : { ...others, [question]: option }
  }
  return (
    <Stack gap={5}>
      <p>{text.situationsLead}</p>
      {draft.situations.length === 0 && <Muted>{text.optional}</Muted>}
      {draft.situations.map(({ id, title, story, answers }) => (
        <Entry key={id} list="situations" id={id}>
          <TextField
            label={text.situationTitle}
            required
            value={title}
            onChange={(value) => edit('situations', id, { title: value, need: value })}
          />
          <TextField
            label={text.story}
            hint={text.storyHint}
            required
            lines={4}
            value={story}
            onChange={(value) => edit('situations', id, { story: value })}
          />
          {[NEED_QUESTION, COUNTERPART_QUESTION, PROFESSION_QUESTION, TRACE_QUESTION].map((question) => (
            <SelectField
              key={question}
              label={knowledge.questions.find((each) => each.id === question)?.title ?? question}
              none={text.choose}
              value={answers[question] ?? ''}
              options={optionsOf(knowledge, question)}
              onChoose={(option) => edit('situations', id, { answers: answered(answers, question, option) })}
            />
          ))}
        </Entry>
      ))}
      <Add label={text.addSituation} onAdd={() => add('situations', { title: '', story: '', need: '', answers: {} })} />
    </Stack>
  )
}
