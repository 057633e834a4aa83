import { beforeEach, describe, expect, it, vi } from 'vitest'

import { territory } from '#tests/support/territory.ts'

import { readDraftText } from './check.ts'
import { acceptedBy, accepting, isPlain } from './conditions.ts'
import { emptyDraft, idFor, newTool, toDocument } from './draft.ts'
import { beginDraft, change, closeDraft, redo, undo, useAtelier } from './store.ts'

describe('a draft', () => {
  it('is published as it was read', () => {
    const { id: _id, ...rest } = territory
    expect(toDocument(territory)).toMatchObject({ ...rest, id: 'cpts-des-trois-vallees-fictive' })
  })

  it('leaves out what may be empty, and keeps what the check must speak of', () => {
    const draft = {
      ...emptyDraft('2026-11-27'),
      name: 'CPTS',
      about: ' ',
      towns: [''],
      contact: { label: '', phone: '' },
    }
    const document = toDocument({ ...draft, numbers: [{ id: 'n', label: '', phone: '', hours: '' }] })
    expect(document).not.toHaveProperty('about')
    expect(document.contact).toEqual({ label: '' })
    expect(document.numbers).toEqual([{ id: 'n', label: '', phone: '' }])
  })

  it('gives each thing an id of its own', () => {
    expect(idFor('Avis Bocage', [])).toBe('avis-bocage')
    expect(idFor('Avis Bocage', [{ id: 'avis-bocage' }])).toBe('avis-bocage-2')
    const draft = emptyDraft('2026-11-27')
    const first = newTool(draft, ['discuter'])
    expect(newTool({ ...draft, tools: [first] }, []).id).not.toBe(first.id)
  })

  it('is opened again before it is finished, but not when it is something else', () => {
    const draft = { ...emptyDraft('2026-11-27'), name: 'CPTS' }
    const unfinished = toDocument({ ...draft, tools: [newTool(draft, [])] })
    expect(readDraftText(JSON.stringify(unfinished), 'x.json').kind).toBe('ok')
    expect(readDraftText('{}', 'x.json').kind).toBe('failed')
    expect(readDraftText(JSON.stringify({ ...unfinished, notices: [] }), 'x.json').kind).toBe('failed')
    expect(readDraftText(JSON.stringify({ ...unfinished, format: 2 }), 'x.json')).toMatchObject({
      findings: [{ code: 'newer-format' }],
    })
  })
})

describe('a condition', () => {
  it('is changed one question at a time', () => {
    const when = accepting({}, 'besoin', ['discuter'])
    expect(accepting(when, 'avec', ['groupe'])).toEqual({ besoin: ['discuter'], avec: ['groupe'] })
    expect(accepting(when, 'besoin', [])).toEqual({})
    expect(acceptedBy(when, 'besoin')).toEqual(['discuter'])
    expect(isPlain([{ avec: ['groupe'] }, { besoin: ['discuter'] }])).toBe(false)
  })
})

describe('what is written', () => {
  beforeEach(() => {
    vi.useFakeTimers()
    beginDraft(emptyDraft('2026-11-27'))
    return () => {
      closeDraft()
      vi.useRealTimers()
    }
  })
  const name = () => useAtelier.getState().draft?.name
  const write = (text: string) => change('name', (draft) => ({ ...draft, name: text }))

  it('is undone and done again, letters of one field together', () => {
    write('C')
    write('CP')
    vi.advanceTimersByTime(5_000)
    write('CPTS')
    undo()
    expect(name()).toBe('CP')
    undo()
    expect(name()).toBe('')
    redo()
    redo()
    expect(name()).toBe('CPTS')
  })

  it('says where nothing can be kept', () => {
    // No window here has a storage.
    write('CPTS')
    vi.advanceTimersByTime(5_000)
    expect(useAtelier.getState().keeping).toBe('refused')
    expect(name()).toBe('CPTS')
  })
})
