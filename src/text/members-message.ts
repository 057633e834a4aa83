/** Where a message to members goes: each is read otherwise. */
export type MessageFor = 'mail' | 'chat' | 'letter'

export type MembersMessage = {
  /** « la CPTS du Val », or « la région Bretagne ». */
  readonly of: string
  readonly tools: readonly string[]
  readonly address: string
  /** Whether the address opens the page of a territory, where one sets its guide. */
  readonly isPage: boolean
  /** Whom to ask, in one line. */
  readonly contact: string | null
}

export const membersText = {
  lead: 'Prêt à copier. Choisissez où vous l’envoyez, et à qui.',
  where: 'Pour',
  wheres: { mail: 'un courriel', chat: 'un groupe de messages', letter: 'une lettre d’information' },
  who: 'À qui',
  everyone: 'Toutes les professions',
  message: 'Le message',
  link: 'Le lien',
} as const

const promise = 'Quel outil pour demander un avis, envoyer un document, joindre un confrère ?'
const discreet = 'Rien de ce que vous y répondez ne quitte votre appareil, et aucun nom de patient n’y est demandé.'

/** A message that says what to do, step by step, as long as where it is read allows. */
export function membersMessage(where: MessageFor, { of, tools, address, isPage, contact }: MembersMessage): string {
  const ours = tools.length === 0 ? null : `Nos outils y sont : ${tools.join(', ')}.`
  const ask = contact === null ? null : `Une question ? ${contact}`
  if (where === 'chat')
    return [`${promise} Le guide de ${of} répond en moins d’une minute :`, address, ours].filter(Boolean).join('\n')
  const steps = [
    `Ouvrez ${address}`,
    isPage
      ? 'Touchez « Utiliser ce guide », puis « Trouver un outil ».'
      : 'Dites ce que vous voulez faire, et avec qui.',
    'Gardez-le : dans le menu du navigateur, « Ajouter à l’écran d’accueil ».',
  ].map((step, index) => `${index + 1}. ${step}`)
  if (where === 'letter')
    return [
      promise,
      '',
      `Le guide de ${of} répond en moins d’une minute, avec les sources et la marche à suivre.${ours === null ? '' : ` ${ours}`}`,
      '',
      ...steps,
      '',
      [discreet, ask].filter(Boolean).join(' '),
    ].join('\n')
  return [
    `Objet : Quel outil utiliser ? Le guide de ${of}`,
    '',
    'Bonjour,',
    '',
    `${promise} Le guide de ${of} répond en moins d’une minute.`,
    '',
    ...steps,
    ...(ours === null ? [] : ['', ours]),
    '',
    discreet,
    ...(ask === null ? [] : ['', ask]),
  ].join('\n')
}
