import { describe, expect, it } from 'vitest'

import { gapOf, knowledgeOf, type TestGap, type TestTool, toolOf } from '#tests/support/knowledge.ts'

import { keepPossible } from './answers.ts'
import { compile } from './compile.ts'
import { consult } from './consult.ts'
import { Guide } from './guide.ts'

const questions = {
  region: ['occitanie', 'bretagne'],
  profession: ['medecin', 'secretaire'],
  besoin: ['discuter', 'envoyer'],
  espace: ['active', 'ferme'],
}
const consultOf = (tools: readonly TestTool[], answers: Record<string, string>, gaps: readonly TestGap[] = []) =>
  new Guide(knowledgeOf(questions, tools, gaps)).consult(answers)

const messagerie = toolOf('messagerie', { primary: [{ besoin: ['envoyer'] }] })
const email = toolOf('e-mail', {
  kind: 'channel',
  unsafe: true,
  primary: [{ besoin: ['discuter'] }],
  excluded: [{ besoin: ['envoyer'] }],
  instead: ['messagerie'],
})

describe('verdicts, in order', () => {
  const everything = toolOf('outil', {
    regions: ['occitanie'],
    audience: { profession: ['medecin'] },
    primary: [{ besoin: ['discuter', 'envoyer'] }],
    excluded: [{ besoin: ['envoyer'] }],
  })

  it('does not exist for the readers of another region', () => {
    const { eliminated, undecided, avoid } = consultOf([everything], { region: 'bretagne' })
    expect([eliminated, undecided, avoid]).toEqual([[], [], []])
  })

  it('is unavailable where somebody says that it is closed', () => {
    const closed = toolOf('outil', { primary: [{}], excluded: [{}], closed: true })
    expect(consultOf([closed], { region: 'occitanie' }).eliminated).toMatchObject([
      { verdict: { kind: 'unavailable' }, reasons: [{ code: 'closed', tool: 'outil', statement: 'closed' }] },
    ])
  })

  it.each([
    [
      'unavailable to a profession',
      { region: 'occitanie', profession: 'secretaire', besoin: 'envoyer' },
      'unavailable',
      'audience',
    ],
    [
      'excluded before fitting',
      { region: 'occitanie', profession: 'medecin', besoin: 'envoyer' },
      'excluded',
      'exclusion',
    ],
  ])('%s', (_name, answers, kind, code) => {
    const [only] = consultOf([everything], answers).eliminated
    expect(only).toMatchObject({ tool: 'outil', verdict: { kind }, reasons: [{ code }] })
  })

  it('fits where a use holds and nothing forbids it', () => {
    expect(consultOf([everything], { region: 'occitanie', profession: 'medecin', besoin: 'discuter' })).toMatchObject({
      outcome: 'recommended',
      recommended: [
        {
          tool: 'outil',
          role: 'primary',
          layer: 1,
          reasons: [{ code: 'use', statement: 'primary-0', questions: ['besoin'] }],
        },
      ],
    })
  })

  it('is undecided while an exclusion has not been asked about', () => {
    const answers = { region: 'occitanie', profession: 'medecin' }
    expect(consultOf([everything], answers)).toMatchObject({
      outcome: 'undecided',
      undecided: [{ tool: 'outil', missing: ['besoin'] }],
    })
  })

  it('says which answer leaves a tool without a use', () => {
    expect(consultOf([messagerie], { besoin: 'discuter' }).eliminated).toMatchObject([
      {
        tool: 'messagerie',
        verdict: { kind: 'unfit' },
        reasons: [{ code: 'no-use', closest: 'primary-0', questions: ['besoin'] }],
      },
    ])
  })
})

describe('order of results', () => {
  it.each([
    ['role first', [toolOf('a', { fallback: [{}] }), toolOf('b', { primary: [{}] })], ['b']],
    [
      'regional before generic',
      [toolOf('a', { primary: [{}] }), toolOf('b', { primary: [{}], regions: ['occitanie'] })],
      ['b', 'a'],
    ],
    [
      'fewest unmet prerequisites',
      [toolOf('a', { primary: [{}], needs: { espace: ['active'] } }), toolOf('b', { primary: [{}] })],
      ['b', 'a'],
    ],
    [
      'made for the need before what carries any message',
      [
        toolOf('a', { kind: 'standard', fallback: [{}] }),
        toolOf('b', { implements: ['a'] }),
        toolOf('c', { fallback: [{}] }),
      ],
      ['c', 'a'],
    ],
    ['then id', [toolOf('b', { primary: [{}] }), toolOf('a', { primary: [{}] })], ['a', 'b']],
    ['at most two alternatives', ['a', 'b', 'c', 'd'].map((id) => toolOf(id, { primary: [{}] })), ['a', 'b', 'c']],
  ])('%s', (_name, tools, expected) => {
    const evaluation = consultOf(tools, {
      region: 'occitanie',
      profession: 'medecin',
      besoin: 'envoyer',
      espace: 'ferme',
    })
    expect(evaluation.recommended.map((pick) => pick.tool)).toEqual(expected)
  })
})

describe('standards', () => {
  const standard = toolOf('mssante', {
    kind: 'standard',
    primary: [{ besoin: ['envoyer'] }],
    excludedIn: { bretagne: { besoin: ['discuter'] } },
  })
  const regional = toolOf('medimail', { implements: ['mssante'], regions: ['occitanie'] })
  const national = toolOf('mailiz', { implements: ['mssante'] })

  it('recommends a standard with the regional tool that implements it', () => {
    expect(
      consultOf([standard, regional, national], { region: 'occitanie', besoin: 'envoyer' }).recommended,
    ).toMatchObject([{ tool: 'mssante', with: ['medimail'], layer: 1 }])
  })

  it('names the national tools where no regional one exists', () => {
    expect(
      consultOf([standard, regional, national], { region: 'bretagne', besoin: 'envoyer' }).recommended,
    ).toMatchObject([{ tool: 'mssante', with: ['mailiz'], layer: 0 }])
  })

  it('passes on what a region forbids', () => {
    const { avoid } = consultOf([standard, national], { region: 'bretagne', besoin: 'discuter' })
    expect(avoid.map(({ tool }) => tool)).toEqual(['mssante', 'mailiz'])
  })
})

describe('what goes with a recommendation', () => {
  it('keeps complements apart', () => {
    const dmp = toolOf('dmp', { complement: [{ besoin: ['envoyer'] }] })
    expect(consultOf([messagerie, dmp], { besoin: 'envoyer' })).toMatchObject({
      recommended: [{ tool: 'messagerie' }],
      complements: [{ tool: 'dmp' }],
    })
  })

  it('avoids what is excluded and names what to use instead', () => {
    expect(consultOf([messagerie, email], { besoin: 'envoyer' }).avoid).toMatchObject([
      { tool: 'e-mail', instead: ['messagerie'] },
    ])
  })

  it('never names as replacement a tool that the same answers rule out', () => {
    const chat = toolOf('chat', { excluded: [{ besoin: ['envoyer'] }], instead: ['e-mail', 'messagerie'] })
    const { avoid } = consultOf([messagerie, email, chat], { besoin: 'envoyer' })
    expect(avoid.find(({ tool }) => tool === 'chat')?.instead).toEqual(['messagerie'])
  })

  it('names as replacement only what it says itself, also where the tool of the need is to be confirmed', () => {
    const courrier = toolOf('courrier', { fallback: [{ besoin: ['envoyer'], espace: ['ferme'] }] })
    const avis = toolOf('avis', { primary: [{ besoin: ['discuter'] }] })
    const instead = ['avis', 'messagerie', 'courrier']
    const chat = toolOf('chat', { excluded: [{ besoin: ['envoyer'] }], instead })
    const ancien = toolOf('ancien', { regions: ['bretagne'], toConfirm: [{ besoin: ['envoyer'] }] })
    const repli = toolOf('messagerie', { fallback: [{ besoin: ['envoyer'] }] })
    const evaluation = consultOf([repli, courrier, avis, chat, ancien], {
      region: 'bretagne',
      besoin: 'envoyer',
      espace: 'active',
    })
    expect(evaluation.outcome).toBe('to-confirm')
    expect(evaluation.avoid).toMatchObject([{ tool: 'chat', instead: ['messagerie'] }])
  })

  it('offers as a fallback only what fits the answers given', () => {
    const ecrire = toolOf('ecrire', { primary: [{ espace: ['active'] }], needs: { espace: ['active'] } })
    const courrier = toolOf('courrier', { primary: [{ espace: ['ferme'] }] })
    const visite = toolOf('visite', { fallback: [{ espace: ['active'] }] })
    const { fallbacks } = consultOf([ecrire, courrier, visite], { espace: 'active' })
    expect(fallbacks.map(({ tool }) => tool)).toEqual(['visite'])
  })

  it('tells the one-answer changes that lead elsewhere, and only those', () => {
    const tools = [messagerie, toolOf('chat', { primary: [{ besoin: ['discuter'] }] })]
    expect(consultOf(tools, { region: 'occitanie', besoin: 'envoyer' }).changes).toMatchObject([
      { question: 'besoin', option: 'discuter', top: { tool: 'chat' } },
    ])
  })

  it('shows tools to confirm beside a recommendation that is not regional', () => {
    const old = toolOf('ancien', { regions: ['bretagne'], toConfirm: [{ besoin: ['envoyer'] }] })
    expect(consultOf([messagerie, old], { region: 'bretagne', besoin: 'envoyer' })).toMatchObject({
      recommended: [{ tool: 'messagerie' }],
      toConfirm: [{ tool: 'ancien' }],
    })
  })
})

describe('where nothing fits', () => {
  const avis = toolOf('avis', { regions: ['occitanie'], primary: [{ besoin: ['discuter'] }] })
  const gap = gapOf('pas-d-avis', ['bretagne'], { besoin: ['discuter'] })

  it('says so, names the declared gap, and offers the smallest change', () => {
    expect(consultOf([avis, messagerie], { region: 'bretagne', besoin: 'discuter' }, [gap])).toMatchObject({
      outcome: 'none',
      recommended: [],
      gaps: ['pas-d-avis'],
      nearest: { changes: [{ question: 'besoin', option: 'envoyer' }], top: { tool: 'messagerie' } },
    })
  })

  it('offers a substitute only for what one wants to do, where these answers do not exclude it', () => {
    const plateforme = toolOf('plateforme', { primary: [{ besoin: ['discuter'], espace: ['ferme'] }] })
    const wide = { ...gapOf('rien', 'all', { espace: ['active'] }), substitutes: [{ tool: 'plateforme' }] }
    const chosen = (besoin: string, tools = [plateforme]) =>
      consultOf(tools, { region: 'bretagne', besoin, espace: 'active' }, [wide]).substitutes
    const asNeeds = { ...knowledgeOf(questions, [plateforme], [wide]) }
    const staged = new Guide({
      ...asNeeds,
      questions: asNeeds.questions.map((each) =>
        each.id === 'besoin' ? { ...each, stage: 'echange' as const } : each,
      ),
    })
    const offered = (besoin: string) => staged.consult({ region: 'bretagne', besoin, espace: 'active' }).substitutes
    expect(offered('discuter')).toEqual([{ gap: 'rien', tool: 'plateforme' }])
    expect(offered('envoyer')).toEqual([])
    const excluded = toolOf('plateforme', { primary: [{ espace: ['ferme'] }], excluded: [{ espace: ['active'] }] })
    expect(chosen('discuter', [excluded])).toEqual([])
  })

  it('never recommends what is only to be confirmed: it is the answer, said as such', () => {
    const old = toolOf('ancien', { regions: ['bretagne'], toConfirm: [{ besoin: ['discuter'] }] })
    expect(consultOf([avis, old], { region: 'bretagne', besoin: 'discuter' }, [gap])).toMatchObject({
      outcome: 'to-confirm',
      recommended: [],
      toConfirm: [{ tool: 'ancien', status: 'to-confirm' }],
    })
  })
})

describe('the region', () => {
  const here = toolOf('d-ici', { regions: ['occitanie'], primary: [{}] })
  const everywhere = toolOf('de-partout', { primary: [{}] })

  it('is asked first, and the nation answers meanwhile', () => {
    expect(consultOf([here, everywhere], {})).toMatchObject({
      outcome: 'recommended',
      recommended: [{ tool: 'de-partout', layer: 0 }],
      next: 'region',
      missing: ['region'],
      remaining: { most: 1 },
    })
    expect(consultOf([here], {})).toMatchObject({ outcome: 'undecided', next: 'region' })
  })

  it('is not asked again when unknown: the nation answers', () => {
    expect(consultOf([here, everywhere], { region: 'ne-sais-pas' })).toMatchObject({
      answers: { region: 'ne-sais-pas' },
      recommended: [{ tool: 'de-partout' }],
      next: null,
    })
  })

  it('chooses the tools: those of the region first', () => {
    expect(consultOf([here, everywhere], { region: 'occitanie' }).recommended).toMatchObject([
      { tool: 'd-ici', layer: 1 },
      { tool: 'de-partout', layer: 0 },
    ])
    expect(consultOf([here, everywhere], { region: 'bretagne' }).recommended).toMatchObject([{ tool: 'de-partout' }])
  })

  it('lets a nearer layer speak for the gap', () => {
    const gaps = [gapOf('partout', 'all', {}), gapOf('ici', ['occitanie'], {})]
    expect(consultOf([], { region: 'occitanie' }, gaps).gaps).toEqual(['ici'])
    expect(consultOf([], { region: 'bretagne' }, gaps).gaps).toEqual(['partout'])
  })

  it('drops a region that is none', () => {
    expect(new Guide(knowledgeOf(questions, [here])).keep({ region: 'atlantide' })).toEqual({
      answers: {},
      dropped: [{ question: 'region', option: 'atlantide', why: 'unknown-option' }],
    })
  })
})

describe('"I do not know"', () => {
  const tools = [toolOf('a', { primary: [{ espace: ['active'] }] }), toolOf('b', { primary: [{ espace: ['ferme'] }] })]

  it('is answered by cases, and not asked again', () => {
    expect(consultOf(tools, { region: 'occitanie', espace: 'ne-sais-pas' })).toMatchObject({
      outcome: 'by-case',
      next: null,
      missing: ['espace'],
      recommended: [],
      cases: [
        { when: { espace: ['active'] }, kind: 'recommended', top: { tool: 'a' } },
        { when: { espace: ['ferme'] }, kind: 'recommended', top: { tool: 'b' } },
      ],
    })
  })

  it('says what fits in every case', () => {
    const courrier = toolOf('courrier', { fallback: [{}] })
    expect(consultOf([...tools, courrier], { region: 'occitanie', espace: 'ne-sais-pas' }).safe).toMatchObject([
      { tool: 'courrier', role: 'fallback' },
    ])
  })
})

describe('to confirm', () => {
  const probable = toolOf('probable', { regions: ['bretagne'], toConfirm: [{ besoin: ['discuter'] }] })
  const courrier = toolOf('courrier', { fallback: [{ besoin: ['discuter'] }] })

  it('is an answer, with what certainly works beside it', () => {
    expect(consultOf([probable, courrier], { region: 'bretagne', besoin: 'discuter' })).toMatchObject({
      outcome: 'to-confirm',
      recommended: [],
      toConfirm: [{ tool: 'probable', status: 'to-confirm' }],
      fallbacks: [{ tool: 'courrier' }],
    })
  })

  it('gives way to a certain tool', () => {
    const certain = toolOf('certain', { primary: [{ besoin: ['discuter'] }] })
    expect(consultOf([probable, certain], { region: 'bretagne', besoin: 'discuter' })).toMatchObject({
      outcome: 'recommended',
      recommended: [{ tool: 'certain' }],
    })
  })
})

describe('an answer that exists only after another one', () => {
  it('is the reason, also when the other one was not given', () => {
    const knowledge = knowledgeOf({ profession: ['medecin'], premiere: ['a', 'b'], suite: ['a', 'b'] }, [
      toolOf('outil', { primary: [{}], excluded: [{ suite: ['b'] }] }),
    ])
    const gated = knowledge.questions.map((question) =>
      question.id === 'suite'
        ? { ...question, options: [{ id: 'a' }, { id: 'b', when: { premiere: ['b'] } }] }
        : question,
    )
    const { eliminated } = consult(compile({ ...knowledge, questions: gated }), { profession: 'medecin', suite: 'b' })
    expect(eliminated.map(({ reasons }) => reasons)).toEqual([[expect.objectContaining({ questions: ['suite'] })]])
  })
})

describe('answers that cannot hold together', () => {
  it('drops the later one', () => {
    const knowledge = knowledgeOf(questions, [messagerie])
    const gated = {
      ...knowledge,
      questions: knowledge.questions.map((question) =>
        question.id === 'espace'
          ? { ...question, options: [{ id: 'active', when: { besoin: ['envoyer'] } }, { id: 'ferme' }] }
          : question,
      ),
    }
    expect(consult(compile(gated), { besoin: 'discuter', espace: 'active' }).answers).toEqual({ besoin: 'discuter' })
  })
})

describe('an answer that stands for another beside some answers', () => {
  const knowledge = knowledgeOf({ besoin: ['envoyer', 'images', 'rien'], contenu: ['texte', 'image'] }, [messagerie])
  const moved = compile({
    ...knowledge,
    questions: knowledge.questions.map((question) =>
      question.id === 'besoin'
        ? {
            ...question,
            options: [
              { id: 'envoyer', becomes: [{ when: { contenu: ['image'] }, option: 'images' }] },
              { id: 'images' },
              { id: 'rien' },
            ],
          }
        : question,
    ),
  })

  it('is read as it', () => {
    const { answers, dropped } = keepPossible(moved, { besoin: 'envoyer', contenu: 'image' })
    expect([answers, dropped]).toEqual([{ besoin: 'images', contenu: 'image' }, []])
  })

  it.each<Record<string, string>>([
    { besoin: 'envoyer', contenu: 'texte' },
    { besoin: 'envoyer' },
    { besoin: 'rien', contenu: 'image' },
  ])('is read as it was given beside others: %j', (given) => {
    expect(keepPossible(moved, given).answers).toEqual(given)
  })
})
