import { createNoticeReader, outsideOf, withoutRepeats } from './dangers.ts'
import { isBroken } from './denied.ts'
import { foldText } from './fold.ts'
import { CONTENT, heavinessOf, heavyAnswer, IMAGES, SEND_IMAGES, withImagesSent } from './heavy.ts'
import { signsIn } from './learn.ts'
import { rankAnswers, type RankedAnswer, rankIntents, topicOf } from './model.ts'
import { createNameReader, type NamedThing } from './named.ts'
import {
  ANSWER_SHOWN,
  askOf,
  asksWhichTool,
  asksNothing,
  isBilledNeed,
  orderResults,
  PLAIN_ANSWER,
  reasonsOf,
} from './order.ts'
import { createPartReader, withParts } from './parts.ts'
import { createPlaceReader, type PlaceRead } from './places.ts'
import { createProfessionReader, withWriter } from './professions.ts'
import {
  CHOSEN,
  deniedTools,
  FIND_SOMEONE,
  MOSTLY,
  MOSTLY_FOR_RESIDENTS,
  remember,
  ruledOutBy,
  usualDetails,
  weighTools,
} from './proposals.ts'
import { search } from './query.ts'
import { isAboutReceived, isOnPictureReceived, maySayReceived, tellsOfReceived } from './received.ts'
import type { Signs } from './signs.ts'
import { soundedWords } from './sound.ts'
import { type Answers, NEED, PROFESSION, REGION, type Seeker, type SeekWith, type ToolPick } from './sought.ts'
import { likelyNeeds, massesOf, regionOfNamed, sayAnswers } from './told.ts'
import { readText, understandText } from './understand.ts'
import { ignoredWords, isWord, unknownNames, unknownProfessions } from './unread.ts'

/** A longer text is not a need: the rest is not read. */
const MOST_LETTERS = 600

const MOST_SITUATIONS = 5
/** What a situation with every answer of the text scores. */
const WHOLE_SITUATION = 3

/** What the answers of the reader's own region gain over those of everyone. */
const OWN_REGION = 1.3
/** And what those of another profession lose, unless they are told nearly word for word. */
const OTHERS = 0.6
/** And those on a photo that came in, where nothing tells that one did. */
const NOT_RECEIVED = 0.5

/** What to do where a tool is out of order. */
const OUT_OF_ORDER = 'recevoir-et-ranger/outil-en-panne'

const STRUCTURE = 'structure'
/** Where the patient is. */
const PLACE = 'lieu'
const IN_A_HOME = 'structure'
/** What is sent speaks of no patient. */
const WITHOUT_PATIENT = 'informer-sans-patient'
/** Who has no access any more asks for it again. */
const SIGN_IN = 'me-connecter'
/** What a patient may not have: what to do then is told there. */
const OF_PATIENTS = 'mon-espace-sante'
const OWN_OPERATORS = new Set(['etablissement-sante', 'medico-social'])

/** A region's name says where, and nothing else: « Centre-Val de Loire » is no centre. */
function withoutRegion(text: string, place: PlaceRead | null): string {
  if (!place?.regionSpan) return text
  const [from, to] = place.regionSpan
  return `${text.slice(0, from)} ${text.slice(to)}`
}

/** The name of a place says for whom an answer is, and not what is asked: « Paris » is no question. */
function withoutPlace(signs: Signs, place: string | undefined): Signs {
  if (place === undefined) return signs
  const words = new Set(soundedWords(place).map(({ sound }) => sound))
  return new Map([...signs].filter(([sign]) => !words.has(sign)))
}

function without(answers: Answers, question: string): Answers {
  return Object.fromEntries(Object.entries(answers).filter(([each]) => each !== question))
}

/** Prepares the reading of needs; a text then costs some milliseconds, the engine included. */
export function createSeeker(seekWith: SeekWith): Seeker {
  const {
    lexicon,
    places,
    model,
    questions,
    tools,
    notices,
    situations,
    answerTools,
    answerQuestions,
    topicRegions,
    index,
    keep,
  } = seekWith
  const consult = remember(seekWith.consult)
  const readPlace = createPlaceReader(places, lexicon)
  const readNames = createNameReader(tools, lexicon)
  const professionReader = createProfessionReader(lexicon)
  const readParts = createPartReader({ model, lexicon, readNames })
  const toolById = new Map(tools.map((tool) => [tool.id, tool]))
  const noticeById = new Map(notices.map((notice) => [notice.id, notice]))
  const order = new Map(questions.map(({ id }, index) => [id, index]))
  const exchange = new Set(questions.filter(({ stage }) => stage === 'echange').map(({ id }) => id))

  const details = questions.flatMap(({ id }) => (CHOSEN.has(id) ? [id] : []))
  const usual = usualDetails(situations, { details, exchange: [...exchange] })
  /** What is not said is taken as told situations of the same need have it, to choose what comes first: it is still asked. */
  const withUsual = (answers: Answers): Answers => keep({ ...usual(answers), ...answers })

  const readNotices = createNoticeReader({ model, lexicon, kindOf: (id) => noticeById.get(id)?.kind })

  const openings = new Map<string, readonly string[]>()
  /** The professions that a cited answer is for, where its question begins so. */
  const openingOf = (answer: string): readonly string[] => {
    const known = openings.get(answer) ?? professionReader.openingOf(answerQuestions.get(answer) ?? '')
    openings.set(answer, known)
    return known
  }
  /** The region whose word a cited answer is, where it is one's. */
  const regionOfAnswer = (answer: string) => topicRegions[topicOf(answer)]
  const isRegional = (tool: string) => toolById.get(tool)?.regions !== 'all'
  const isMessaging = (tool: string) =>
    toolById.get(tool)?.kind === 'standard' || (toolById.get(tool)?.implements.length ?? 0) > 0
  const isKind = (tool: string) => toolById.get(tool)?.kind === 'category'
  /** What shows the images that a message cannot carry, where a standard of messages would come first. */
  const carriersOf = (answers: Answers): readonly ToolPick[] => {
    const { recommended, possible, toConfirm, fallbacks } = consult(withUsual({ ...answers, [CONTENT]: IMAGES }))
    const [top] = recommended.length > 0 ? recommended : possible.flatMap((each) => each.top ?? [])
    // The region's own, although old, says more than a kind of tool.
    if (top && answers[NEED] === SEND_IMAGES)
      return isKind(top.tool) ? [...toConfirm.filter(({ tool }) => !isKind(tool)).slice(0, 1), top] : [top]
    return top && toolById.get(top.tool)?.kind === 'standard' ? fallbacks.filter(({ tool }) => isKind(tool)) : []
  }
  /** The messages that carry the report of images, where the images go another way. */
  const reportsOf = (answers: Answers): readonly ToolPick[] =>
    consult(withUsual(answers)).complements.filter(({ tool }) => toolById.get(tool)?.kind === 'standard')

  return (typed, profile = {}) => {
    const text = typed.slice(0, MOST_LETTERS)
    const place = readPlace(text)
    const read = readText(withoutRegion(text, place), lexicon)
    const named = readNames(text).filter(({ words }) => !place?.regionSpan || !place.from.includes(words))
    const signs = signsIn(read, named)
    const { ids: called, ranking } = readNotices({
      read,
      named,
      ranking: rankIntents(model, withoutPlace(signs, place?.from)),
    })
    const mass = massesOf(ranking)
    const mentions = professionReader.mentionsIn(read)
    const professions = unknownProfessions(read)
    const understanding = understandText(read, questions)
    const heaviness = heavinessOf(read)

    const needs = ranking.intents.flatMap(({ intent, chance }) => (intent.kind === 'need' ? [{ intent, chance }] : []))
    // The name of a tool and not a word more asks about the tool: what it is most often for would be a guess.
    const isNameAlone = named.some(
      ({ words, tool, denied: isDenied }) => tool !== null && !isDenied && foldText(words) === foldText(text.trim()),
    )
    const told = isNameAlone
      ? []
      : withImagesSent(
          sayAnswers({ understanding, needs, place, mass, exchange, order, because: ranking.because }),
          questions,
          heaviness,
        )
    // A profession that the guide does not hold is said so, and none is taken from its words.
    const said =
      professions.length > 0
        ? told
        : withWriter(told, {
            writer: professionReader.writerOf(read, { text, place: place?.from ?? null }),
            head: professionReader.headOf(read),
          }).toSorted((a, b) => (order.get(a.question) ?? 0) - (order.get(b.question) ?? 0))
    const saidAnswers = Object.fromEntries(said.map(({ question, option }) => [question, option]))
    const answers = keep({ ...regionOfNamed(named, toolById), ...profile, ...saidAnswers })
    const kept = said.filter(({ question, option }) => answers[question] === option)
    const hasNeed = kept.some(({ question }) => question === NEED)
    const verdicts = kept.some(({ question }) => exchange.has(question)) ? consult(answers) : null

    const unread = ignoredWords(model, read, named, place?.from ?? '')
    const unknown = named.length > 0 || professions.length > 0 ? [] : unknownNames(read, unread)
    const denied = deniedTools(named, tools)
    const region = answers[REGION]
    // Where the region's own tool is ruled out, what serves where no region has one comes instead.
    const isOwnDenied = named.flatMap(ruledOutBy).some(isRegional)
    // « Pas de visio »: nothing else serves to see someone.
    const unserved = new Set(named.flatMap(({ denied: isDenied, ruledOut }) => (isDenied && ruledOut?.needs) || []))
    const isShowable = ({ tool }: ToolPick) => {
      const known = toolById.get(tool)
      if (!known || known.unsafe || denied.has(tool)) return false
      return (region !== undefined && !isOwnDenied) || known.regions === 'all' || known.kind === 'category'
    }
    // A hospital or an institution has its own operator of secure mail, not one that a reader chooses.
    const isOwnOperator = OWN_OPERATORS.has(answers[STRUCTURE] ?? '')
    // Who only asks what an unknown name is worth has no need of a tool.
    const likely =
      unknown.length > 0 && !hasNeed ? [] : likelyNeeds({ needs, mass, answers, kept, hasNeed, keep, exchange })
    const reader = keep({ ...profile, ...(region !== undefined && { [REGION]: region }) })
    const parts = readParts(text)
    const served = withParts(likely, parts, { besides: reader, keep }).filter(
      (need) => !unserved.has(need.answers[NEED] ?? ''),
    )
    const weigh = (complete: (given: Answers) => Answers) =>
      weighTools(served, {
        consult: (given) => consult(complete(isOwnDenied ? without(given, REGION) : given)),
        isShowable,
        isKind,
        isPaper: (tool) => toolById.get(tool)?.kind === 'channel',
        isMessaging,
        mostly: (given) => keep({ ...(given[PLACE] === IN_A_HOME ? MOSTLY_FOR_RESIDENTS : MOSTLY), ...given }),
      }).map((pick) => (isOwnOperator ? { ...pick, with: pick.with.filter(isRegional) } : pick))
    const found = weigh(withUsual)
    const isAllRuledOut = found.length === 0 && hasNeed && denied.size > 0
    // « Discuter, pas d’appli »: what serves in a less usual case.
    const proposed = isAllRuledOut ? weigh((given) => given) : found
    const heavy = {
      ...heaviness,
      carriers:
        hasNeed && (heaviness.isImages || answers[NEED] === SEND_IMAGES) ? carriersOf(answers).filter(isShowable) : [],
      reports: heaviness.isImages && hasNeed ? reportsOf(answers).filter(isShowable) : [],
    }
    const namedTools = new Set(named.flatMap(({ tool, denied: isDenied }) => (tool === null || isDenied ? [] : [tool])))
    const namesRegional = [...namedTools].some(isRegional)
    const namedRegions = new Set([...namedTools].flatMap((tool) => toolById.get(tool)?.regions ?? []))
    // Who says what for, and by which tool not, asks nothing about that tool.
    const isElsewhere = hasNeed && answers[NEED] !== SIGN_IN && asksNothing(signs, text)
    /**
     * An answer of a region, or about a tool of some region, is for who is there, or names it; who names one asks about
     * that one.
     */
    const isForReader = ({ id, score }: RankedAnswer): boolean => {
      const tool = answerTools.get(id) ?? null
      if (tool !== null && namedTools.has(tool)) return true
      if (tool !== null && denied.has(tool) && isElsewhere && tool !== OF_PATIENTS) return false
      if (namesRegional && score < PLAIN_ANSWER) return false
      const whose = regionOfAnswer(id)
      if (whose !== undefined && tool === null) return whose === region || namedRegions.has(whose)
      if (tool === null || !isRegional(tool)) return true
      const regions = toolById.get(tool)?.regions
      return region !== undefined && Array.isArray(regions) && regions.includes(region)
    }
    /** What is asked by one profession is for those who say that they are of it, or of whom the text speaks. */
    const isOfOthers = (id: string): boolean => {
      const whom = openingOf(id)
      return (
        whom.length > 0 &&
        !whom.some((each) => each === answers[PROFESSION] || mentions.some(({ option }) => option === each))
      )
    }
    const worth = ({ id }: RankedAnswer) =>
      (region !== undefined && regionOfAnswer(id) === region ? OWN_REGION : 1) *
      (isOfOthers(id) ? OTHERS : 1) *
      (isOnPictureReceived(id) && !maySayReceived(text) ? NOT_RECEIVED : 1)
    // A name alone, of which no example speaks: whatever it looks like is no answer about it.
    const isUntoldName = named.some(({ id, words }) => words === text.trim() && !model.signs.has(`@${id}`))
    const ranked = isUntoldName
      ? []
      : rankAnswers(model, withoutPlace(signs, place?.from))
          .filter((answer) => answer.score >= ANSWER_SHOWN && isForReader(answer))
          .toSorted((a, b) => b.score * worth(b) - a.score * worth(a))

    const outside = outsideOf(ranking, {
      ...mass,
      nearest: ranked[0]?.score ?? 0,
      isOutsideNotice: (id) => noticeById.get(id)?.kind === 'scope',
    })
    const scope = outside?.scope ?? null
    const chanceOf = (id: string) =>
      ranking.intents.find(({ intent }) => intent.kind === 'notice' && intent.id === id)?.chance ?? 0
    const noticesFound = [...new Set([...called, ...(outside?.notice ? [outside.notice] : [])])]
      .filter((id) => noticeById.has(id))
      .toSorted((a, b) => {
        const [one, other] = [noticeById.get(a), noticeById.get(b)]
        // Of two dangers, the one that the whole text tells.
        const told = one?.kind === 'danger' && other?.kind === 'danger' ? chanceOf(b) - chanceOf(a) : 0
        return told || (one?.order ?? 0) - (other?.order ?? 0)
      })
    const noticeIds = withoutRepeats(noticesFound, (id) => noticeById.get(id)?.kind)

    const askedFor = named.filter((thing) => !thing.denied && thing.tool !== null && !toolById.get(thing.tool)?.unsafe)
    // Where another region's tool is named, those of the place that the text tells come before it.
    const isOfPlace = ({ tool }: NamedThing) => {
      const regions = toolById.get(tool ?? '')?.regions ?? 'all'
      return regions === 'all' || place?.regions.length !== 1 || place.regions.some((each) => regions.includes(each))
    }
    // « L’adresse MSSanté du pneumologue »: the messaging is where to write, and not what is looked for.
    const isSought = ({ tool }: NamedThing) => answers[NEED] !== FIND_SOMEONE || !isMessaging(tool ?? '')
    const wanted = proposed.length === 0 ? askedFor : askedFor.filter((thing) => isOfPlace(thing) && isSought(thing))
    const broken = askedFor.find(({ words }) => isBroken(foldText(text.slice(text.indexOf(words) + words.length))))
    // « Téléexpertise »: a need in a word asks for the tool.
    const isBareNeed = !/\s/.test(text.trim()) && kept.some(({ from }) => foldText(from) === foldText(text.trim()))
    const isMessage = proposed.every(
      ({ tool }, index) => index > 0 || toolById.get(tool)?.kind === 'standard' || (heavy.isImages && isKind(tool)),
    )
    // Without a patient a plain mail serves, which is never put first: the answer that says so comes before other tools.
    const isPlainly = answers[NEED] === WITHOUT_PATIENT && (ranked[0]?.score ?? 0) >= PLAIN_ANSWER
    // Images that no message carries, no product named, no question asked: the way they go, not an answer beside it.
    const isCarried = heavy.isImages && !heavy.isSaid && named.length === 0 && !signs.has('<forme-question')
    const results = orderResults({
      heavyAnswer:
        heavy.isSaid && (isMessage || !hasNeed)
          ? heavyAnswer({ ranked, isNamed: named.length > 0, known: answerTools })
          : null,
      carriers: heavy.carriers,
      isCarried: heavy.isSized && heavy.carriers.length > 0 && named.length === 0 && asksNothing(signs, text),
      brokenAnswer:
        broken !== undefined && hasNeed && answers[NEED] !== SIGN_IN && answerTools.has(OUT_OF_ORDER)
          ? { id: OUT_OF_ORDER, score: 0 }
          : null,
      noticeIds,
      noticeById,
      mass,
      ranked,
      proposed: [...proposed, ...heavy.reports],
      wanted,
      scope,
      denied,
      asksWhich:
        isBareNeed ||
        isNameAlone ||
        isCarried ||
        asksWhichTool(signs) ||
        ((isBilledNeed(kept) || parts.length > 0) && asksNothing(signs, text)),
      isNamedFirst:
        wanted.length > 0 &&
        ((proposed[0] !== undefined && isKind(proposed[0].tool)) ||
          wanted.some(({ words }) => foldText(text).trimStart().startsWith(foldText(words)))),
      tellsOfAnswer:
        isPlainly ||
        (tellsOfReceived(text) &&
          ranked[0] !== undefined &&
          isAboutReceived(ranked[0].id) &&
          named.some(({ tool, like, denied: isDenied }) => !isDenied && toolById.get(tool ?? like ?? '')?.unsafe)),
    })
    const hits = search(index, { understanding: { ...understanding, answers: kept }, profile })
    const alike = hits.filter(({ kind }) => kind === 'situation').slice(0, MOST_SITUATIONS)
    for (const { id, score } of alike)
      results.push({ kind: 'situation', id, score: Math.min(1, score / WHOLE_SITUATION) })
    const next = verdicts?.next ?? null
    const ask = askOf({
      first: results[0],
      ambiguous: place !== null && place.regions.length > 1,
      hasNeed,
      kept,
      next,
      region,
      scope,
    })
    const isLeftOpen =
      isAllRuledOut && proposed.length === 0 && results[0]?.kind === 'answer' && asksNothing(signs, text)
    if (results[0] === undefined || results[0].kind === 'situation' || isLeftOpen)
      results.unshift({ kind: 'question', id: ask ?? NEED, score: 1 - mass.most })
    const first = results[0] ?? { kind: 'none', id: 'rien', score: 0 }
    return {
      understanding,
      said: kept,
      answers,
      // « Nouveau » is no slip of « Nouvéal », though it sounds like it: nobody is told that the guide does not know it.
      named: [...named.filter(({ isSlip, words }) => !isSlip || !isWord(read, words)), ...unknown],
      ambiguous: place !== null && place.regions.length > 1 ? place.regions : [],
      notices: noticeIds,
      scope,
      first,
      results,
      ask,
      because: reasonsOf(first, ranking, needs[0]?.intent),
      unknownProfessions: professions,
      ignored: unknown.length > 0 ? [] : unread,
      hits,
      verdicts,
    }
  }
}
