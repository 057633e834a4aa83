import { describe, expect, it } from 'vitest'

import { isSilentOnProfession } from './audience.ts'

const nurse = { profession: 'infirmier' }
const sheet = { kind: 'tool' as const, uses: [{ when: { besoin: ['discuter'] } }], audience: [] }

describe('what is said of who may use a tool', () => {
  it('is nothing where no statement is there', () => {
    expect(isSilentOnProfession(sheet, nurse)).toBe(true)
  })

  it('is nothing where every statement speaks of others', () => {
    const audience = [{ concerns: { profession: ['medecin'] } }]
    expect(isSilentOnProfession({ ...sheet, audience }, nurse)).toBe(true)
    expect(isSilentOnProfession({ ...sheet, audience }, { profession: 'medecin' })).toBe(false)
  })

  it('holds for everyone where it names no profession', () => {
    expect(isSilentOnProfession({ ...sheet, audience: [{}] }, nurse)).toBe(false)
  })

  it('may be said by a use that names the profession, for this need', () => {
    const uses = [{ when: { besoin: ['discuter'], profession: ['infirmier'] } }]
    expect(isSilentOnProfession({ ...sheet, uses }, { ...nurse, besoin: 'discuter' })).toBe(false)
    expect(isSilentOnProfession({ ...sheet, uses }, { ...nurse, besoin: 'facturer' })).toBe(true)
  })

  it('is asked neither of an unknown profession, nor of a kind of tool, nor of a tool of a territory', () => {
    expect(isSilentOnProfession(sheet, {})).toBe(false)
    expect(isSilentOnProfession(sheet, { profession: 'ne-sais-pas' })).toBe(false)
    expect(isSilentOnProfession({ ...sheet, kind: 'category' }, nurse)).toBe(false)
    expect(isSilentOnProfession({ ...sheet, territory: 'cpts' }, nurse)).toBe(false)
  })
})
