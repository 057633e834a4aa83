import { fc } from '#tests/support/fast-check.ts'
import { describe, expect, it } from 'vitest'

import { mendAddress, readQuery, toId, toText } from './forgive.ts'

const GOOD = 'avec=patient&besoin=envoyer-document&region=occitanie'
const read = (search: string) => [...readQuery(search)].map(([key, value]) => [key, toId(value)])
const good = read(GOOD)

describe('a query that the world has changed', () => {
  it.each([
    ['entities', GOOD.replaceAll('&', '&amp;')],
    ['entities of entities', GOOD.replaceAll('&', '&amp;amp;')],
    ['numbered entities', GOOD.replaceAll('&', '&#38;')],
    ['entities half encoded', GOOD.replaceAll('&', '&amp%3B')],
    ['escaped as in JSON', GOOD.replaceAll('&', '\\u0026')],
    ['semicolons', GOOD.replaceAll('&', ';')],
    ['a full stop', `${GOOD}.`],
    ['a comma', `${GOOD},`],
    ['a bracket', `${GOOD})`],
    ['a bracket encoded', `${GOOD}%29`],
    ['a guillemet', `${GOOD}\u00a0»`],
    ['a guillemet encoded', `${GOOD}%C2%A0%C2%BB`],
    ['a no-break space', `${GOOD}%C2%A0`],
    ['a narrow one', `${GOOD}%E2%80%AF`],
    ['a quote', `${GOOD}%22`],
    ['a line break inside', GOOD.replace('envoyer-document', 'envoyer-%0Adocument')],
    ['a soft hyphen inside', GOOD.replace('document', 'docu%C2%ADment')],
    ['capitals', GOOD.toUpperCase()],
    ['accents', GOOD.replace('region', 'r%C3%A9gion')],
    ['values encoded twice', GOOD.replaceAll('-', '%252D')],
    ['a plus encoded', GOOD.replace('envoyer-document', 'envoyer%2Bdocument')],
    ['the whole encoded', encodeURIComponent(GOOD)],
    ['the whole encoded twice', encodeURIComponent(encodeURIComponent(GOOD))],
    ['the rest encoded', `avec=${encodeURIComponent(GOOD.slice('avec='.length))}`],
    [
      'SafeLinks',
      `url=${encodeURIComponent(`https://exemple.fr/recommandation?${GOOD}`)}&data=05%7C01&sdata=x%3D&reserved=0`,
    ],
    [
      'wrapped twice',
      `url=${encodeURIComponent(`https://b.fr/?u=${encodeURIComponent(`https://a.fr/guide?${GOOD}`)}`)}`,
    ],
    ['tracking keys', `utm_source=lettre&${GOOD}&fbclid=IwAR0&mtm_campaign=x&pk_kwd=y&_hsenc=p2&mc_cid=1&MSCLKID=2`],
    ['tracking keys of those who cannot tell ? from &', `${GOOD}?utm_source=lettre`],
    ['empty parts', `&&${GOOD}&`],
  ])('is read as it was meant: %s', (_, search) => {
    expect(read(search)).toEqual(good)
    expect(read(`?${search}`)).toEqual(good)
  })

  it('keeps what is left of a cut one', () => {
    expect(read('?avec=patient')).toEqual([['avec', 'patient']])
    expect(read('?avec=patient&besoin=envoyer-docu')).toEqual([
      ['avec', 'patient'],
      ['besoin', 'envoyer-docu'],
    ])
    expect(read('?avec=patient&titre=%C3')).toHaveLength(2)
  })

  it('leaves a good one as it is', () => {
    const titled = new URLSearchParams({ titre: 'CPTS & Co ; 50 % + 1', s: 'a' })
    expect([...readQuery(titled.toString())]).toEqual([...titled])
    expect([...readQuery('page=%2Fselection%3Fs%3Da%26s%3Db')]).toEqual([['page', '/selection?s=a&s=b']])
  })

  it('never throws, reads the same twice, and never gives a tracking key', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const once = readQuery(text)
        for (const key of once.keys()) expect(key).not.toMatch(/^(?:utm_.|fbclid)/)
        expect(toId(toId(text))).toBe(toId(text))
      }),
      { numRuns: 2000 },
    )
  })

  it('reads any ids, whatever was done to them on the way', () => {
    const id = fc.stringMatching(/^[a-z][a-z0-9]{0,8}(?:-[a-z0-9]{1,8}){0,3}$/)
    const change = fc.constantFrom(
      (query: string) => query,
      (query: string) => query.replaceAll('&', '&amp;'),
      (query: string) => query.replaceAll('&', ';'),
      (query: string) => query.toUpperCase(),
      (query: string) => `${query}&utm_medium=email&gclid=1`,
      (query: string) => `${query}&mc_eid=1`,
    )
    const stuck = fc.constantFrom('', '.', ',', ')', ']', '»', '\u00a0', '%C2%A0', '%C2%BB', '%2C', '…', '!')
    const coded = fc.constantFrom(
      (query: string) => query,
      (query: string) => encodeURIComponent(query),
      (query: string) => `url=${encodeURIComponent(`https://a.fr/b?${query}`)}&reserved=0`,
    )
    const keys = ['avec', 'besoin', 'region']
    fc.assert(
      fc.property(fc.array(id, { minLength: 1, maxLength: 3 }), change, stuck, coded, (ids, alter, end, encode) => {
        const query = ids.map((value, index) => `${keys[index]}=${value}`).join('&')
        const tracked = alter(query)
        // What sticks to the end of an address sticks to its last answer.
        const address = encode(tracked.includes('utm_') || tracked.includes('mc_') ? tracked : tracked + end)
        expect(read(address)).toEqual(ids.map((value, index) => [keys[index], value]))
      }),
      { numRuns: 1000 },
    )
  })
})

describe('free text', () => {
  it.each([
    ['CPTS du Val', 'CPTS du Val'],
    ['CPTS%20du%20Val', 'CPTS du Val'],
    ['CPTS+du+Val', 'CPTS du Val'],
    ['Nord + Sud', 'Nord + Sud'],
    ['Nord+Sud', 'Nord+Sud'],
    ['HAD+', 'HAD+'],
    ['100 %', '100 %'],
    ['Maison de sant\uFFFD', 'Maison de sant'],
    ['(Sud).', '(Sud).'],
  ])('%s', (text, meant) => {
    expect(toText(text)).toBe(meant)
  })
})

describe('an address that the world has changed', () => {
  const mend = (address: string, root = '') => {
    const at = address.indexOf('?')
    const parts = {
      pathname: at < 0 ? address : address.slice(0, at),
      search: at < 0 ? '' : address.slice(at),
      hash: '',
    }
    const { pathname, search, hash } = mendAddress(parts, root)
    return pathname + search + hash
  }

  it.each([
    ['/RECOMMANDATION?avec=patient', '/recommandation?avec=patient'],
    ['/Outils/DMP', '/outils/dmp'],
    ['/outils/dmp.', '/outils/dmp'],
    ['/outils/dmp)', '/outils/dmp'],
    ['/outils/dmp%C2%A0%C2%BB', '/outils/dmp'],
    ['/outils/dmp.html', '/outils/dmp'],
    ['//outils//dmp', '/outils/dmp'],
    ['/accessibilit%C3%A9', '/accessibilite'],
    ['/recommandation%3Favec%3Dpatient%26besoin%3Dvoir', '/recommandation?avec=patient&besoin=voir'],
    ['/recommandation%253Favec%253Dpatient', '/recommandation?avec=patient'],
    ['/recommandation%3Favec%3Dpatient?besoin=voir', '/recommandation?avec=patient&besoin=voir'],
    ['/guide%3Favec%3Dpatient%23besoin', '/guide?avec=patient#besoin'],
    ['/guide&avec=patient', '/guide?avec=patient'],
    ['/?url=https%3A%2F%2Fa.fr%2Foutils%2FDMP%3Futm_source%3Dx', '/outils/dmp'],
    ['/guide?utm_source=x', '/guide'],
    ['/guide?avec=patient&fbclid=x', '/guide?avec=patient'],
    ['/comparer?outils=dmp,mssante', '/comparer?outils=dmp,mssante'],
    ['/guide/', '/guide/'],
    ['/', '/'],
    ['/%E0%A4%A', '/e0-a4-a'],
    ['/integrer/Guide?region=bretagne', '/integrer/guide?region=bretagne'],
  ])('%s', (address, meant) => {
    expect(mend(address)).toBe(meant)
    expect(mend(meant)).toBe(meant)
  })

  it('leaves the folder that the site is in', () => {
    expect(mend('/Sous-Dossier/OUTILS/dmp', '/Sous-Dossier')).toBe('/Sous-Dossier/outils/dmp')
    expect(mend('/Sous-Dossier', '/Sous-Dossier')).toBe('/Sous-Dossier')
    expect(mend('/ici/?url=https%3A%2F%2Fa.fr%2Fici%2Foutils%2Fdmp', '/ici')).toBe('/ici/outils/dmp')
  })

  it('never throws, and is mended at once', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const once = mend(`/${text}`)
        expect(mend(once)).toBe(once)
      }),
      { numRuns: 2000 },
    )
  })
})
