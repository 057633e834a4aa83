import { describe, expect, it } from 'vitest'

import { Guide } from '#engine/guide.ts'
import { parseKnowledge } from '#knowledge/parse.ts'
import { readDataFolder } from '#knowledge/read-data.ts'
import { MOST_BYTES } from '#knowledge/territory.ts'
import { checkTerritory, readTerritory, withTerritory } from '#knowledge/territory-layer.ts'
import { warningsOf } from '#knowledge/territory-warnings.ts'
import { territory } from '#tests/support/territory.ts'
import { warningWords } from '#text/territory-warnings.ts'

const parsed = parseKnowledge(readDataFolder('data'))
if (parsed.kind === 'failed') throw new Error(JSON.stringify(parsed.findings))
const { knowledge } = parsed
const TODAY = '2026-11-27'

/** Findings as `code path`, of a text or of a territory changed. */
function findingsOf(json: unknown): string[] {
  const text = typeof json === 'string' ? json : JSON.stringify(json)
  const read = readTerritory(text, 'x.json')
  const findings = read.kind === 'failed' ? read.findings : checkTerritory(knowledge, read.territory, 'x.json', TODAY)
  for (const { file, message, remedy } of findings)
    expect([file, message !== '', remedy !== '']).toEqual(['x.json', true, true])
  return findings.map(({ code, path }) => `${code} ${path}`)
}
const [tool] = territory.tools
const withTool = (change: object) => ({ ...territory, tools: [{ ...tool, ...change }] })
const withWords = (change: object) => ({
  ...territory,
  local: [{ id: 'mssante', here: 'in-use', access: [], ...change }],
})
const rule = { id: 'jamais', when: { besoin: ['discuter'] }, why: 'Parce que.', instead: [] }

describe('the document of a territory', () => {
  it('is accepted when it is sound', () => {
    expect(findingsOf(territory)).toEqual([])
  })

  it.each<readonly [what: string, json: unknown, expected: RegExp]>([
    ['is no JSON', '{', /^broken-json $/],
    ['is of a newer guide', { ...territory, format: 2 }, /^newer-format $/],
    ['weighs ten megabytes', `"${'x'.repeat(10_000_000)}"`, /^too-large $/],
    ['nests without end', `${'['.repeat(100_000)}`, /^broken-json $/],
    ['drops an exclusion', withWords({ without: ['teleexpertise'] }), /^schema local\[0\]/],
    [
      'says again a rule of a tool',
      {
        ...territory,
        local: [
          {
            id: 'messagerie-classique',
            here: 'unknown',
            access: [],
            exclusions: knowledge.tools
              .find(({ id }) => id === 'messagerie-classique')
              ?.exclusions.map(({ id }) => ({ ...rule, id })),
          },
        ],
      },
      /^redefined local\[0\]\.exclusions\[0\]\.id/,
    ],
    ['hides a notice', { ...territory, notices: [] }, /^schema $/],
    ['makes ordinary e-mail fit', withWords({ id: 'messagerie-classique', uses: tool?.uses }), /^schema local\[0\]/],
    ['says that ordinary e-mail is in use', withWords({ id: 'messagerie-classique' }), /^unsafe local\[0\]\.here/],
    [
      'sends to ordinary e-mail',
      withTool({ exclusions: [{ ...rule, instead: ['messagerie-classique'] }] }),
      /^unsafe tools\[0\]\.exclusions\[0\]\.instead\[0\]/,
    ],
    ['implements an unsafe channel', withTool({ implements: ['messageries-grand-public'] }), /^schema tools\[0\]/],
    ['redefines MSSanté', withTool({ id: 'mssante' }), /^redefined tools\[0\]\.id/],
    ['takes the name of an official tool', withTool({ name: 'DMP' }), /^look-alike tools\[0\]\.name/],
    ['takes such a name in other letters', withTool({ name: 'МSSаnté' }), /^look-alike tools\[0\]\.name/],
    ['names an unknown tool', withWords({ id: 'inconnu' }), /^reference local\[0\]\.id/],
    ['speaks of a tool of another region', withWords({ id: 'monsisra' }), /^reference local\[0\]\.id/],
    [
      'names an unknown answer',
      withTool({ uses: [{ ...tool?.uses[0], when: { besoin: ['chanter'] } }] }),
      /^reference tools\[0\]\.uses\[0\]\.when/,
    ],
    ['comes from the future', { ...territory, verifiedOn: '2027-01-01' }, /^future verifiedOn/],
    ['is of no region', { ...territory, region: 'atlantide' }, /^reference region/],
    ['opens a script', withTool({ url: 'javascript:alert(1)' }), /^schema tools\[0\]\.url/],
    ['opens data', withTool({ url: 'data:text/html,<script>1</script>' }), /^schema tools\[0\]\.url/],
    [
      'hides a host behind a name',
      withTool({ url: 'https://esante.gouv.fr@exemple.test/' }),
      /^schema tools\[0\]\.url/,
    ],
    ['turns letters round', withTool({ name: 'Avis \u202Esante' }), /^schema tools\[0\]\.name/],
    ['pollutes prototypes', JSON.stringify(territory).replace('{', '{"__proto__":{"x":1},'), /^schema $/],
    ['uses an id twice', { ...territory, tools: [tool, tool] }, /^twice tools\[1\]\.id/],
    ['brings a picture that is a document', { ...territory, logo: 'data:image/svg+xml;base64,AAAA' }, /^schema logo/],
    ['is too long', withTool({ summary: 'a'.repeat(MOST_BYTES / 100) }), /^schema tools\[0\]\.summary/],
  ])('is refused when it %s', (_what, json, expected) => {
    expect(findingsOf(json)[0]).toMatch(expected)
  })
})

describe('the guide of a territory', () => {
  const laid = withTerritory(knowledge, territory)
  const ours = new Guide(laid, territory)
  const asked = { avec: 'professionnel', besoin: 'demander-avis', formalisme: 'a-tracer', profession: 'infirmier' }

  it('recommends its own tool to its members', () => {
    const { recommended } = ours.consult({ region: 'pays-de-la-loire', ...asked })
    expect(recommended[0]?.tool).toBe('avis-trois-vallees')
  })

  it.each(['bretagne', 'occitanie'])('says nothing in %s', (region) => {
    expect(ours.consult({ region, ...asked })).toEqual(new Guide(knowledge).consult({ region, ...asked }))
  })

  it('says nothing to those who have not chosen it', () => {
    const everyone = new Guide(laid)
    const answers = { region: 'pays-de-la-loire', ...asked }
    expect(everyone.consult(answers)).toEqual(new Guide(knowledge).consult(answers))
  })
})

describe('what is good to know before publishing', () => {
  const saidOf = (document: typeof territory) =>
    warningsOf(document, knowledge).map((warning) => [warning.kind, warningWords(warning, (id) => id)] as const)
  const kindsOf = (document: typeof territory) => saidOf(document).map(([kind]) => kind)
  const [tool] = territory.tools
  const withTool = (change: object) => ({ ...territory, tools: [{ ...tool, ...change }] }) as typeof territory
  const inBretagne = (local: (typeof territory)['local']) => ({ ...territory, region: 'bretagne', tools: [], local })

  it('is nothing where all is said', () => {
    expect(saidOf(territory)).toEqual([])
  })

  it.each([
    ['hosting that is not said', withTool({ hds: null }), 'hds', /n’est pas confirmé/],
    ['hosting that is said to be missing', withTool({ hds: false }), 'hds', /N’y mettez pas de données de santé/],
    ['a way in that is not said', withTool({ strongLogin: null }), 'login', /n’est pas confirmée/],
    ['a weak way in', withTool({ strongLogin: false }), 'login', /n’est pas forte/],
    ['professions that are left out', withTool({ professions: ['infirmier'] }), 'left-out', /1 profession\./],
    ['places that are left out', withTool({ structures: ['ville'] }), 'places', /1 lieu d’exercice\./],
    ['a name that holds that of a tool of the guide', withTool({ name: 'Medimail CPTS' }), 'near-name', /« Medimail »/],
    ['a name one letter away', withTool({ name: 'Mailis' }), 'near-name', /« Mailiz »/],
    [
      'a tool that comes before the one of the region',
      { ...withTool({}), region: 'bourgogne-franche-comte' },
      'beside',
      /passera avant « Telmi »/,
    ],
    [
      'a tool of the guide that is not there',
      inBretagne([{ id: 'dmp', here: 'not-here', access: [] }]),
      'not-here',
      /ne le proposera plus/,
    ],
    ['nothing at all', inBretagne([]), 'nothing', /ni outil ni consigne/],
  ])('tells %s', (_name, document, kind, words) => {
    const found = saidOf(document).filter((each) => each[0] === kind)
    expect(found).toHaveLength(1)
    expect(found[0]?.[1]).toMatch(words)
  })

  const instructed = (text: string, when: object = { besoin: ['demander-avis'] }) =>
    ({ ...territory, instructions: [{ id: 'consigne', title: 'Photos', text, when }] }) as typeof territory

  it.each([
    ['Envoyez les photos par WhatsApp.', 'unsafe-channel', /Consigne 1, texte : « WhatsApp » n’est pas sûr/],
    ['Envoyez par mail au secrétariat', 'unsafe-channel', /« mail »/],
    ['Un SMS au médecin suffit.', 'unsafe-channel', /« SMS »/],
    ['Transmettez sur notre Gmail.', 'unsafe-channel', /« Gmail »/],
    ['Écrivez sur Telmi.', 'elsewhere', /« Telmi » dans d’autres régions/],
  ])('tells of an instruction: %s', (text, kind, words) => {
    const found = saidOf(instructed(text))
    expect(found.map((each) => each[0])).toEqual([kind])
    expect(found[0]?.[1]).toMatch(words)
  })

  it.each([
    'Jamais par WhatsApp.',
    'N’envoyez pas de photo par SMS',
    'Par e-mail sécurisé (MSSanté).',
    'Au moindre signal, appelez le 15.',
    'Écrivez par MSSanté.',
  ])('says nothing of: %s', (text) => {
    expect(saidOf(instructed(text))).toEqual([])
  })

  it('tells of a tool that the guide rules out for the exchange of the text, and of one that is closed', () => {
    const tools = knowledge.tools.map((each) =>
      each.id === 'viatrajectoire'
        ? { ...each, exclusions: [{ when: { besoin: ['demander-avis'] }, instead: [] }] }
        : each.id === 'mailiz'
          ? { ...each, closed: [{ scope: [territory.region] }] }
          : each,
    )
    const found = (text: string, when?: object) => warningsOf(instructed(text, when), { tools }).map(({ kind }) => kind)
    expect(found('Passez par ViaTrajectoire.')).toEqual(['ruled-out'])
    expect(found('Passez par ViaTrajectoire.', { besoin: ['orienter'] })).toEqual([])
    expect(found('Écrivez avec Mailiz.')).toEqual(['named-closed'])
  })

  it('lets a service be asked for an account by e-mail, and warns of a tool said to be for WhatsApp', () => {
    expect(saidOf(withTool({ access: [{ id: 'un', text: 'Demandez votre compte par mail.' }] }))).toEqual([])
    expect(kindsOf(withTool({ summary: 'Notre groupe WhatsApp de la CPTS.' }))).toEqual(['unsafe-channel'])
  })

  it('tells that a rule sends to what is said not to be there, and what the region closed', () => {
    const rule = knowledge.tools
      .filter(({ regions }) => regions === 'all')
      .flatMap((each) => each.exclusions)
      .find(
        ({ instead }) =>
          instead.length > 0 && instead.every((id) => knowledge.tools.find((one) => one.id === id)?.regions === 'all'),
      )
    const local = (rule?.instead ?? []).map((id) => ({ id, here: 'not-here' as const, access: [] }))
    expect(kindsOf(inBretagne(local))).toContain('replacement')
    const closed = knowledge.tools.map((each) =>
      each.id === 'dmp' ? { ...each, closed: [{ scope: ['bretagne'] }] } : each,
    )
    const inUse = inBretagne([{ id: 'dmp', here: 'in-use', access: [] }])
    expect(warningsOf(inUse, { tools: closed })).toEqual([{ kind: 'closed', tool: 'dmp' }])
    expect(warningsOf(inUse, knowledge)).toEqual([])
  })
})
