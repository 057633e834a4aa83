import { describe, expect, it } from 'vitest'

import { readDataFolder } from '#knowledge/read-data.ts'

/** Addresses of services that the sources publish: a function, never a person. */
const SERVICE_MAILBOX =
  /^(?:aide|assistance|mss|ror|esms\.numerique|cis\.[a-z-]+|ars-oc-dd(?:00|oo)-direction|contact|support|secretariat|viatrajectoire)@/i

const EMAIL = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g
const MOBILE = /\b0[67](?:[ .-]?\d{2}){4}\b/
const NIR = /\b[12]\s?\d{2}\s?(?:0[1-9]|1[0-2])\s?\d{2}\s?\d{3}\s?\d{3}(?:\s?\d{2})?\b/
const NAMED_PERSON = /\b(?:M\.|Mr|Mme|Mlle|Monsieur|Madame|Dr|Docteur)\s+[A-ZÉÈ][\p{L}-]+/u

/** What looks like personal data in a text. */
function personalData(text: string): string[] {
  const emails = (text.match(EMAIL) ?? []).filter(
    (address) => !SERVICE_MAILBOX.test(address) && !address.endsWith('@patient.mssante.fr'),
  )
  const others = [MOBILE, NIR, NAMED_PERSON].flatMap((pattern) => pattern.exec(text)?.[0] ?? [])
  return [...emails, ...others]
}

describe('no personal data of the sources', () => {
  const files = readDataFolder('data')

  it('reads the whole knowledge base', () => {
    expect(files.length).toBeGreaterThan(200)
  })

  it('finds none', () => {
    expect(files.flatMap(({ path, text }) => personalData(text).map((found) => `${path}: ${found}`))).toEqual([])
  })

  it.each([
    'prenom.nom@sante-exemple.fr',
    'appelez le 06 12 34 56 78',
    'NIR 1 85 05 78 006 084 36',
    'Mr DURAND a perdu son ordonnance',
    'Madame Martin',
  ])('would find: %s', (text) => {
    expect(personalData(text)).not.toEqual([])
  })
})
