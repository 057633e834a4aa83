import type { Lexicon } from '#knowledge/schema.ts'
import { kept } from '#lib/kept.ts'

import { noticesCalled } from './calls.ts'
import { familySpans } from './expression.ts'
import { withoutFigures, withThings } from './figures.ts'
import type { Intent } from './intent.ts'
import { signsIn } from './learn.ts'
import { type Model, type Ranking, rankIntents, rankWithout } from './model.ts'
import type { NamedThing } from './named.ts'
import { soundedWords } from './sound.ts'
import { readText, type TextRead } from './understand.ts'

/** The model alone calls for a notice from this chance on: an emergency sooner than what can wait. */
const NOTICE_CHANCE: Readonly<Record<string, number>> = { emergency: 0.42, danger: 0.4, scope: 0.6 }
const OTHER_NOTICE_CHANCE = 0.6
/** Nearly every text of a danger has a word of one: without any, the model must be surer. « Sa gamine traduit » has none. */
const UNSIGNED_CHANCE: Readonly<Record<string, number>> = { emergency: 0.5, danger: 0.8 }

/**
 * A text is outside of the guide from this chance on, or where nothing else is half as likely: of sixty-five told plainly
 * that the ranker has not learnt sixty-two are noticed so, and of fifty-five that only look so five (`told-plainly.json`).
 */
const SCOPE_CHANCE = 0.45
const LEAST_SCOPE_CHANCE = 0.2
const SCOPE_LEAD = 2
/** From here on an answer is near enough to speak against what others ask. */
const NEAR_ANSWER = 0.2

const SCOPE_NOTICE = { patient: 'patient-ou-proche', proche: 'patient-ou-proche' } as const
const ANY_SCOPE_NOTICE = 'hors-sujet'
/** What says nothing that can be understood. */
export const NO_NEED = 'incomprehensible'

/** What the guide can say of a text, beside its scopes: chances of each kind, and how near a cited answer is. */
type Inside = {
  readonly scope: number
  readonly answer: number
  readonly nearest: number
  /** Whether a notice says that the guide does not answer: it gives no medical advice. */
  readonly isOutsideNotice: (id: string) => boolean
}

/** Who or what a text is for, where it is nothing of the guide's; and the notice that says so, where there is one. */
type Outside = { readonly scope: string | null; readonly notice: string | null }

/**
 * What a text asks for that the guide is not about; null where it is about it. The nearer a cited answer, the surer it
 * must be: « un avocat réclame le dossier » is what a lawyer asks, and a question of ours as well. A medical question is
 * outside like the rest: « symptômes de la rougeole » is half the one, half the other, and nothing else.
 */
export function outsideOf({ intents }: Ranking, { scope, answer, nearest, isOutsideNotice }: Inside): Outside | null {
  const isNoticeOfScope = (intent: Intent) => intent.kind === 'notice' && isOutsideNotice(intent.id)
  const bestOf = (isOne: (intent: Intent) => boolean) => intents.find(({ intent }) => isOne(intent))
  const best = bestOf(({ kind }) => kind === 'scope')
  const told = bestOf(isNoticeOfScope)
  const all = scope + intents.reduce((sum, { intent, chance }) => sum + (isNoticeOfScope(intent) ? chance : 0), 0)
  const isOfOthers = best?.intent.kind === 'scope' && !Object.hasOwn(SCOPE_NOTICE, best.intent.id)
  const near = isOfOthers ? Math.max(0, nearest - NEAR_ANSWER) : 0
  const next = bestOf((intent) => intent.kind !== 'scope' && !isNoticeOfScope(intent))?.chance ?? 0
  const isOutside =
    all >= SCOPE_CHANCE + near ||
    (near === 0 && all >= LEAST_SCOPE_CHANCE && all >= SCOPE_LEAD * Math.max(next, answer))
  if (!isOutside) return null
  if (told?.intent.kind === 'notice' && told.chance > (best?.chance ?? 0))
    return { scope: null, notice: told.intent.id }
  const id = best?.intent.kind === 'scope' ? best.intent.id : null
  return { scope: id, notice: id === null || id === NO_NEED ? null : noticeOf(id) }
}

function noticeOf(scope: string): string {
  return Object.hasOwn(SCOPE_NOTICE, scope) ? SCOPE_NOTICE[scope as keyof typeof SCOPE_NOTICE] : ANY_SCOPE_NOTICE // Own key.
}

/** Families of the lexicon that tell of a danger. */
const DANGER_SIGN = '<signe-'
/** That a child is spoken of, that someone erred, or that something is secret, is no danger by itself. */
const NO_DANGER_SIGNS = new Set(['<signe-enfant', '<signe-erreur', '<signe-secret'])
function isDangerSign(sign: string): boolean {
  return sign.startsWith(DANGER_SIGN) && !NO_DANGER_SIGNS.has(sign)
}

/** What beside a fall tells that it is an emergency; a fall by itself calls for what to watch for. */
const GRAVE = ['signe-vital', 'gravite-de-chute'] as const

/** A part of a text has fewer words to go by than the whole. */
const CLAUSE_CHANCE = 0.5
/** The more so where a child is all that the part speaks of: « l'enfant a un PAI ». */
const CHILD_CLAUSE_CHANCE = 0.7
const CLAUSES = /[,;:.!?…\n]+|\s[-–]\s/u
const LEAST_CLAUSE_WORDS = 3
const MOST_CLAUSES = 8
const MOST_JUDGED = 100
/** What is left beside a figure of speech tells something by itself from this many words of so many letters on. */
const LEAST_LEFT_WORDS = 2
const LEAST_LEFT_LETTERS = 3

/** « Traces de coups sur un petit, j'envoie ça à qui ? »: the second part must not drown the first. */
function noticesOfClauses(text: string, judge: (clause: string) => string | null): string[] {
  const clauses = text.split(CLAUSES).filter((clause) => clause.trim().split(/\s+/).length >= LEAST_CLAUSE_WORDS)
  return clauses.length < 2 ? [] : clauses.slice(0, MOST_CLAUSES).flatMap((clause) => judge(clause) ?? [])
}

/** Notices that wait for nothing: what else is found comes after. */
export const FIRST_OF_ALL = new Set(['emergency', 'danger', 'watch', 'scope'])

/** A notice that says when to call for help adds nothing beside one that says to call now. */
export function withoutRepeats(ids: readonly string[], kindOf: (id: string) => string | undefined): string[] {
  const isUrgent = ids.some((id) => kindOf(id) === 'emergency')
  return ids.filter((id) => !isUrgent || kindOf(id) !== 'watch')
}

/** Kinds of notice that tell of someone in danger. */
const DANGERS = new Set(['emergency', 'danger', 'watch'])

type NoticeReading = {
  readonly model: Model
  readonly lexicon: readonly Lexicon[]
  /** The kind of a notice; undefined for one that the guide has not. */
  readonly kindOf: (id: string) => string | undefined
}

type Asked = { readonly read: TextRead; readonly named: readonly NamedThing[]; readonly ranking: Ranking }

/** The notices of a text, and its intents without those of a danger that a figure of speech only seemed to tell. */
export type NoticesRead = { readonly ids: readonly string[]; readonly ranking: Ranking }

/** Prepares the reading of notices: by words that call for one, by parts of a text, by how likely one is. */
export function createNoticeReader({ model, lexicon, kindOf }: NoticeReading): (asked: Asked) => NoticesRead {
  /** While one types, the first parts stay as they are. */
  const judged = kept<string | null>(MOST_JUDGED)
  /** The danger that a part of a text tells of by itself. */
  const judgeClause = (clause: string): string | null => judged(clause, () => dangerOf(clause))
  const dangerOf = (clause: string): string | null => {
    const signs = signsIn(readText(clause, lexicon), [])
    const isSigned = [...signs.keys()].some(isDangerSign)
    if (!isSigned && !signs.has('<signe-enfant')) return null
    for (const { intent, chance } of rankIntents(model, signs).intents) {
      if (chance < (isSigned ? CLAUSE_CHANCE : CHILD_CLAUSE_CHANCE)) return null
      if (intent.kind === 'notice') return FIRST_OF_ALL.has(kindOf(intent.id) ?? '') ? intent.id : null
    }
    return null
  }
  const noticesIn = (read: TextRead, ranking: Ranking): string[] => {
    const isSigned = [...read.reading.families.keys()].some(
      (family) => isDangerSign(`<${family}`) && familySpans(read.reading, family).length > 0,
    )
    const least = (kind: string) => (isSigned ? NOTICE_CHANCE : { ...NOTICE_CHANCE, ...UNSIGNED_CHANCE })[kind]
    const called = noticesCalled(read).map(({ notice }) => notice)
    const isCalled = (kind: string) => called.some((id) => kindOf(id) === kind)
    const isGrave = GRAVE.some((family) => familySpans(read.reading, family).length > 0)
    const isWatched = isCalled('watch') && !isCalled('emergency') && !isGrave
    const guessed = [
      ...noticesOfClauses(read.text, judgeClause),
      ...ranking.intents.flatMap(({ intent, chance }) =>
        intent.kind === 'notice' && chance >= (least(kindOf(intent.id) ?? '') ?? OTHER_NOTICE_CHANCE)
          ? [intent.id]
          : [],
      ),
    ]
    return [...called, ...(isWatched ? guessed.filter((id) => kindOf(id) !== 'emergency') : guessed)]
  }
  const isDanger = (id: string) => DANGERS.has(kindOf(id) ?? '')
  return ({ read, named, ranking }) => {
    const suspected = noticesIn(read, ranking)
    if (!suspected.some(isDanger)) return { ids: suspected, ranking }
    // The name of a tool tells of no danger either: « télé-AVC ».
    const things = named.length === 0 ? read : readText(withThings(read.text, named), lexicon)
    const plain = withoutFigures(things) ?? (things === read ? null : things.text)
    if (plain === null) return { ids: suspected, ranking }
    const plainRead = readText(plain, lexicon)
    const isLeft =
      soundedWords(plain).filter(({ typed }) => typed.length >= LEAST_LEFT_LETTERS).length >= LEAST_LEFT_WORDS
    const found = new Set(isLeft ? noticesIn(plainRead, rankIntents(model, signsIn(plainRead, []))) : [])
    const ids = suspected.filter((id) => !isDanger(id) || found.has(id))
    return {
      ids,
      ranking: rankWithout(
        ranking,
        ({ kind, ...intent }) => 'id' in intent && kind === 'notice' && !ids.includes(intent.id),
      ),
    }
  }
}
