import { mayHold, rowsOf } from '#knowledge/condition.ts'
import type { Lexicon } from '#knowledge/schema.ts'

import { type AnswerableQuestion, type Candidate, chooseTogether } from './choose.ts'
import { correct } from './correct.ts'
import { doubtedQuestions, inDoubtWords } from './doubts.ts'
import { familySpans, findExpression, type Reading, type Span, standingIn, startReading } from './expression.ts'
import { type CompiledLexicon, compiledOnce, STRENGTHS } from './lexicon.ts'
import { type Token, tokenize } from './tokens.ts'

/** An answer that a text gives. `from`: the words that say so, as typed. */
export type UnderstoodAnswer = { readonly question: string; readonly option: string; readonly from: string }

/** What speaks for an option that is no answer: too little, as much as for another, or less. `weight`: 0 to 1. Only ranks. */
export type Leaning = { readonly question: string; readonly option: string; readonly weight: number }

export type Understanding = {
  /** One option a question at most; all can hold together. In the order of the questions. */
  readonly answers: readonly UnderstoodAnswer[]
  readonly leanings: readonly Leaning[]
  /** The text to search for: typing errors mended, abbreviations also written out. */
  readonly query: string
}

/** Among expressions equally sure, each further word makes a meaning a little likelier. */
const WORD_EVIDENCE = 0.1
const MOST_WORDS_COUNTED = 6

/** A second expression for the same option confirms it a little. */
const REPEAT_EVIDENCE = 0.05

/** Before a negation, these say that one would like to. */
const INABILITY = new Set(
  tokenize('peux peut pouvoir pouvons sais sait arrive arrivons réussi réussis').map(({ word }) => word),
)

const NEGATIONS = new Set(tokenize('pas sans jamais aucun aucune ni non').map(({ word }) => word))

/**
 * Reads answers out of a need. Never guesses: what is not said, or said both ways, stays open.
 *
 *     envoyer une ordonance à une patiente qui n'a pas ouvert Mon espace santé
 *     ───┬─── ────┬─── ──────┬─────        ───────────────┬───────────────
 *     besoin = envoyer-document │          espace-sante = non-active
 *              contenu = document            avec = patient
 *
 * 1. words without accents, case, plurals, articles; typing errors mended (`tokens`, `correct`);
 * 2. for each question, the expressions found, longest first: its words no longer speak for another option. An
 *    expression to ignore takes its words too, and a negation takes the expression after it;
 * 3. the options that explain most and can hold together (`choose`);
 * 4. where an answer leaves one option of another question, that one as well.
 */
export function understand(
  text: string,
  lexicon: readonly Lexicon[],
  questions: readonly AnswerableQuestion[],
): Understanding {
  return understandText(readText(text, lexicon), questions)
}

/** A text read with a lexicon: its words, and every meaning found in them. */
export type TextRead = {
  readonly text: string
  readonly typed: readonly Token[]
  readonly reading: Reading
  readonly found: readonly Found[]
  readonly lexicon: CompiledLexicon
}

/** Reads the words of a text and what they mean. Cost: about a millisecond; the lexicon is compiled once. */
export function readText(text: string, lexicon: readonly Lexicon[]): TextRead {
  const compiled = compiledOnce(lexicon)
  const isOfDoubt = inDoubtWords(text)
  const typed = tokenize(text).filter(({ word, from }) => !NEGATIONS.has(word) || !isOfDoubt(from))
  const reading = startReading(
    typed.map((token) => correct(token, compiled.vocabulary)),
    compiled.families,
  )
  return { text, typed, reading, found: readMeanings(reading, compiled), lexicon: compiled }
}

/** The answers that a text gives: `understand` tells how. */
export function understandText(
  { text, typed, reading, found, lexicon }: TextRead,
  questions: readonly AnswerableQuestion[],
): Understanding {
  const details = new Set(questions.flatMap(({ id, stage }) => (stage === 'precision' ? [id] : [])))
  const doubted = doubtedQuestions(
    text,
    found.flatMap(({ question, span }) => {
      const places = details.has(question) ? span.flatMap((place) => reading.tokens[place] ?? []) : []
      const [first] = places
      return first ? [{ question, from: first.from, to: places.at(-1)?.to ?? first.to }] : []
    }),
  )
  const isOpen = new Set(doubted.map(({ question }) => question))
  const certain = found.filter(({ question }) => !isOpen.has(question))
  const chosen = chooseTogether(questions, certain)
  const answers = chosen
    .filter((candidate) => isSaid(candidate))
    .map(({ question, option }): UnderstoodAnswer => {
      const span = found.find((other) => other.question === question && other.option === option)?.span ?? []
      return { question, option, from: wordsAt(text, reading, span) }
    })
  const all = [...withImplied(answers, questions).filter(({ question }) => !isOpen.has(question)), ...doubted]
  const isAnswer = (question: string, option: string) =>
    all.some((answer) => answer.question === question && answer.option === option)
  const order = new Map(questions.map((question, index) => [question.id, index]))
  return {
    answers: all.toSorted((a, b) => (order.get(a.question) ?? 0) - (order.get(b.question) ?? 0)),
    leanings: certain
      .filter(({ question, option }) => order.has(question) && !isAnswer(question, option))
      .map(({ question, option, evidence }) => ({ question, option, weight: Math.min(1, evidence / STRENGTHS.sure) })),
    query: [
      ...reading.tokens.map((token, index) => (token === typed[index] ? text.slice(token.from, token.to) : token.word)),
      ...writtenOut(reading, lexicon),
    ].join(' '),
  }
}

/** An option that words of a text speak for, and where they stand. */
export type Found = Candidate & { readonly span: Span }

function isSaid({ evidence }: Candidate): boolean {
  return evidence >= STRENGTHS.usual
}

function readMeanings(reading: Reading, { meanings }: CompiledLexicon): Found[] {
  const matches = standingIn(meanings, reading).flatMap(({ place, question, option, strength, expression }) =>
    findExpression(reading, expression).map((span) => ({ place, question, option, strength, span })),
  )
  const byWeight = matches.toSorted(
    (a, b) =>
      b.span.length - a.span.length ||
      b.strength - a.strength ||
      (a.span[0] ?? 0) - (b.span[0] ?? 0) ||
      a.place - b.place,
  )
  const taken = new Map<string, string | null>()
  const found = new Map<string, Found>()
  for (const { question, option, strength, span } of byWeight) {
    const owners = span.map((place) => taken.get(`${question} ${place}`))
    const ofOthers = owners.filter((owner) => owner !== undefined && owner !== option)
    if (ofOthers.length * 2 > span.length) continue
    // A hint says too little to silence another expression.
    if (strength > STRENGTHS.hint) for (const place of span) taken.set(`${question} ${place}`, option)
    if (option === null || isNegated(reading, span)) continue
    const evidence = strength + WORD_EVIDENCE * Math.min(span.length, MOST_WORDS_COUNTED)
    const key = `${question}=${option}`
    const before = found.get(key)
    const repeat = before !== undefined && !owners.includes(option) ? REPEAT_EVIDENCE : 0
    if (before === undefined || evidence > before.evidence)
      found.set(key, { question, option, evidence: evidence + repeat, span })
    else found.set(key, { ...before, evidence: before.evidence + repeat })
  }
  return [...found.values()]
}

/**
 * « sans ordonnance », « pas encore de téléconsultation »: the expression is denied, unless it holds the negation
 * itself. « Je ne peux pas me connecter » denies nothing: connecting is the need.
 */
function isNegated({ tokens }: Reading, span: Span): boolean {
  const wordAt = (place: number) => tokens[place]?.word ?? ''
  if (span.some((place) => NEGATIONS.has(wordAt(place)))) return false
  let place = (span[0] ?? 0) - 1
  while (tokens[place]?.soft) place--
  return NEGATIONS.has(wordAt(place)) && !INABILITY.has(wordAt(place - 1))
}

/** Answers, and those they leave no choice about: a need that exists with one counterpart only names that one. */
function withImplied(
  answers: readonly UnderstoodAnswer[],
  questions: readonly AnswerableQuestion[],
): UnderstoodAnswer[] {
  const all = [...answers]
  const optionOf = (answer: UnderstoodAnswer) =>
    questions.find((question) => question.id === answer.question)?.options.find((option) => option.id === answer.option)
  for (const answer of answers) {
    const when = optionOf(answer)?.when
    const [row, ...otherRows] = when ? rowsOf(when) : []
    if (!row || otherRows.length > 0) continue
    for (const [question, [only, ...others]] of row.accepts) {
      if (only === undefined || others.length > 0 || all.some((other) => other.question === question)) continue
      const next = [...all, { question, option: only, from: answer.from }]
      const together = Object.fromEntries(next.map((each) => [each.question, each.option]))
      const doHold = next.every((each) => mayHold(optionOf(each)?.when, together))
      if (doHold) all.push({ question, option: only, from: answer.from })
    }
  }
  return all
}

/** The words of a text at some places; words between are kept, far ones left out. */
function wordsAt(text: string, { tokens }: Reading, span: Span): string {
  const runs: { from: number; to: number; last: number }[] = []
  for (const place of span) {
    const token = tokens[place]
    const run = runs.at(-1)
    if (!token) continue
    if (run && tokens.slice(run.last + 1, place).every(({ soft }) => soft))
      Object.assign(run, { to: token.to, last: place })
    else runs.push({ from: token.from, to: token.to, last: place })
  }
  return runs.map(({ from, to }) => text.slice(from, to)).join(' … ')
}

/** The usual form of each abbreviation or synonym in the text: « CR » is also « compte rendu ». */
function writtenOut(reading: Reading, { synonyms }: CompiledLexicon): string[] {
  return [...synonyms].flatMap(([name, usual]) => (familySpans(reading, name).length > 0 ? [usual] : []))
}
