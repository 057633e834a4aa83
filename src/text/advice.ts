import type { Answers, Choice } from '#engine/types.ts'
import { COUNTERPART_QUESTION, isOpenAnswer, NEED_QUESTION, PROFESSION_QUESTION } from '#knowledge/constants.ts'

import { type Names, oneOf } from './names.ts'

export type Picked = Pick<Choice, 'tool' | 'with'>

/** The tool that one opens: Medimail rather than MSSanté, unless several ways into MSSanté are as good. */
export function openedTool(pick: Picked): string {
  const [only, other] = pick.with
  return only !== undefined && other === undefined ? only : pick.tool
}

/** What to do, verb first: « Envoyez le document par Medimail ». Without a need, or a sentence for it: « Utilisez Medimail ». */
export function adviceSentence(pick: Picked, answers: Answers, names: Names): string {
  const need = names.findQuestion(NEED_QUESTION)?.options.find(({ id }) => id === answers[NEED_QUESTION])
  return (need?.advice ?? 'Utilisez {outil}').replace('{outil}', names.inSentence(openedTool(pick)))
}

/** The name of a tool without what explains it: « DMP (dossier médical partagé) » → « DMP ». */
export function shortName(tool: string, names: Names): string {
  return names.tool(tool).split(' (')[0] ?? tool
}

/** How a letter begins and ends. */
export const letter = {
  hello: 'Bonjour,',
  thanks: 'Merci.',
} as const

/** A request to send to whoever opens a tool, or knows which one serves a need here. */
export function requestFor({ tool, answers, names }: RequestContext): string {
  const given = (question: string) => {
    const option = answers[question]
    return option === undefined || isOpenAnswer(option) ? null : names.answer(question, option)
  }
  const who = given(PROFESSION_QUESTION)
  const place = names.place(answers)
  const need = given(NEED_QUESTION)
  const other = given(COUNTERPART_QUESTION)
  return [
    letter.hello,
    [who === null ? 'J’exerce' : `Profession : ${who}. J’exerce`, place ?? '(votre lieu)'].join(' ') + '.',
    `Mon besoin : ${[need, other].filter((part) => part !== null).join(' – ') || '(votre besoin)'}.`,
    tool === null
      ? 'Quel outil est ouvert ici pour cela ?'
      : `${tool} est-il ouvert à mon exercice aujourd’hui, pour cela ?`,
    'Comment demander un accès, et qui appeler en cas de difficulté ?',
    letter.thanks,
  ]
    .join('\n')
    .concat('\n')
}

type RequestContext = {
  /** The tool asked about, by its name; null: which one is the question. */
  readonly tool: string | null
  readonly answers: Answers
  readonly names: Names
}

/** How some tools are called in a sentence: « le DMP ou courrier papier ». */
export function oneOfTools(tools: readonly string[], names: Names): string {
  return oneOf(tools.map(names.inSentence))
}

/** A request to copy, and to whom it goes once it is. */
export const requestText = {
  copy: 'Copier une demande prête',
  copied: 'Demande copiée.',
  copiedMail: (whom: string, at: string) => `Copiée. Collez-la dans un courriel à ${whom} : ${at}`,
  copiedCall: (whom: string, at: string) => `Copiée. Demandez à ${whom} où l’envoyer : ${at}`,
  copiedSite: (whom: string, at: string) => `Copiée. Collez-la dans un message à ${whom}, par son site : ${at}`,
} as const
