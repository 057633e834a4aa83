import type { Answers, Choice } from '#engine/types.ts'
import { isOpenAnswer, REGION_QUESTION } from '#knowledge/constants.ts'
import type { ResolvedQuestion } from '#knowledge/knowledge.ts'
import type { CoreKnowledge, CoreTool } from '#knowledge/views/core.ts'

/** What things are called on screen. Unknown ids give themselves back: a page never breaks on a name. */
export type Names = {
  readonly tool: (id: string) => string
  /** As after « par » or « avec »: « le DMP ». */
  readonly inSentence: (id: string) => string
  readonly findTool: (id: string) => CoreTool | undefined
  readonly findQuestion: (id: string) => ResolvedQuestion | undefined
  /** « MSSanté, avec Medimail » */
  readonly pick: (pick: Pick<Choice, 'tool' | 'with'>) => string
  /** « Avec », « Besoin » */
  readonly question: (id: string) => string
  /** The answer as the wizard words it. */
  readonly answer: (question: string, option: string) => string
  /** The answer in a few words. */
  readonly shortAnswer: (question: string, option: string) => string
  /** « en Occitanie », or null when the region is not known. */
  readonly place: (answers: Answers) => string | null
  readonly region: (id: string) => string
}

export const dontKnow = 'Je ne sais pas'

export function createNames(knowledge: CoreKnowledge): Names {
  const tools = new Map(knowledge.tools.map((tool) => [tool.id, tool]))
  const questions = new Map(knowledge.questions.map((question) => [question.id, question]))
  const regions = new Map(knowledge.regions.map((region) => [region.id, region]))
  const tool = (id: string) => tools.get(id)?.name ?? id
  const option = (question: string, id: string) => questions.get(question)?.options.find((entry) => entry.id === id)
  return {
    tool,
    inSentence: (id) => tools.get(id)?.inSentence ?? tool(id),
    findTool: (id) => tools.get(id),
    findQuestion: (id) => questions.get(id),
    pick: (pick) =>
      pick.with.length === 0 ? tool(pick.tool) : `${tool(pick.tool)}, avec ${oneOf(pick.with.map(tool))}`,
    question: (id) => questions.get(id)?.short ?? id,
    answer: (question, id) => (isOpenAnswer(id) ? dontKnow : (option(question, id)?.label ?? id)),
    shortAnswer: (question, id) => {
      const found = option(question, id)
      return isOpenAnswer(id) ? dontKnow : (found?.short ?? found?.label ?? id)
    },
    place: (answers) => regions.get(answers[REGION_QUESTION] ?? '')?.locative ?? null,
    region: (id) => regions.get(id)?.name ?? id,
  }
}

/** An answer that was given, with what it and its question are called. */
export type Given = { readonly id: string; readonly option: string; readonly question: string; readonly answer: string }

/** The answers given to some questions, in the order of the questions. */
export function givenAnswers(questions: readonly { readonly id: string }[], answers: Answers, names: Names): Given[] {
  return questions.flatMap(({ id }) => {
    const option = answers[id]
    return option === undefined
      ? []
      : [{ id, option, question: names.question(id), answer: names.shortAnswer(id, option) }]
  })
}

/** An answer in a few words, with its question where « Oui » or « Je ne sais pas » would mean nothing alone. */
export function answerWords(question: string, option: string | undefined, names: Names): string {
  if (option === undefined) return names.question(question)
  const answer = names.shortAnswer(question, option)
  return /^(Oui|Non|Je ne)(?![\p{L}])/u.test(answer) ? `${names.question(question)} : ${answer}` : answer
}

/** The answers given to some questions, each in a few words. */
export function givenWords(...[questions, answers, names]: Parameters<typeof givenAnswers>): string[] {
  return givenAnswers(questions, answers, names).map(({ id, option }) => answerWords(id, option, names))
}

/** « A, B ou C » */
export function oneOf(words: readonly string[]): string {
  return join(words, 'ou')
}

/** « A, B et C » */
export function allOf(words: readonly string[]): string {
  return join(words, 'et')
}

/** How many names stand for a list: one more would be said of it alone. */
const SOME = 2

/** « Médecin généraliste, interne et 4 autres »: the first of a list in whole words, the rest counted. */
export function someOf(words: readonly string[]): string {
  const [first = '', ...others] = words
  const all = [first, ...others.map((word) => word.charAt(0).toLowerCase() + word.slice(1))]
  return all.length <= SOME + 1 ? allOf(all) : allOf([...all.slice(0, SOME), `${all.length - SOME} autres`])
}

function join(words: readonly string[], last: string): string {
  if (words.length < 2) return words[0] ?? ''
  return `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`
}

/** « 3 outils », « 1 outil » */
export function count(number: number, one: string, many: string): string {
  return `${number} ${number < 2 ? one : many}`
}

/** « de Medimail », « d’Annuaire Santé »: before the name of a tool. */
export function de(name: string): string {
  return /^[aeiouyàâéèêëîïôûü]/i.test(name) ? `d’${name}` : `de ${name}`
}
