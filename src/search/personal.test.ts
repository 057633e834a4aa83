import { describe, expect, it } from 'vitest'

import { looksPersonal } from './personal.ts'

const kinds = (text: string) => looksPersonal(text).map(({ kind }) => kind)

describe('looksPersonal', () => {
  it.each([
    ['ordonnance pour Mme D', 'name'],
    ['ordonnance pour Mme D.', 'name'],
    ['prévenir M. Dupont', 'name'],
    ['voir M.Dupont', 'name'],
    ['M.S. sort demain', 'name'],
    ['M. Santé', 'name'],
    ['Monsieur Martin sort demain', 'name'],
    ['mme durand veut son CR', 'name'],
    ['Madame Éloïse', 'name'],
    ['1 85 05 78 006 084 36', 'social-security-number'],
    ['285052A00608436', 'social-security-number'],
    ['rappeler au 06 12 34 56 78', 'phone'],
    ['+33612345678', 'phone'],
    ['envoyer à jeanne.d@exemple.fr', 'e-mail'],
    ['patient né le 12 mars 1950', 'birth-date'],
    ['née le 12/03/50', 'birth-date'],
    ['DDN 12/03/1950', 'birth-date'],
    ['patient 12-03-1950', 'birth-date'],
  ])('warns: %s (%s)', (text, kind) => {
    expect(kinds(text)).toContain(kind)
  })

  it.each([
    "envoyer une ordonnance à une patiente qui n'a pas ouvert Mon espace santé",
    'écrire au Dr Martin',
    'voir Mme la directrice',
    'madame en EHPAD',
    'un monsieur diabétique',
    'suite à une IRM du genou',
    'ALD 30, 3 séances, 10 Mo',
    'réunion à 14 h 30 le 3/12',
    'mm de mercure',
    'appeler le 15',
    'M.S. Santé',
    'M.S.Santé',
    'la M.D.P.H. du département',
  ])('does not: %s', (text) => {
    expect(looksPersonal(text)).toEqual([])
  })

  it('says what it saw, each kind once', () => {
    expect(looksPersonal('Mme D, Mme E, 06 12 34 56 78')).toEqual([
      { kind: 'phone', words: '06 12 34 56 78' },
      { kind: 'name', words: 'Mme D' },
    ])
  })
})
