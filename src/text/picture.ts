/** The exchange as a picture. */
export const pictureText = {
  you: 'Vous',
  other: 'L’autre',
  cargo: 'votre échange',
  avoid: 'À éviter',
  alt: (from: string, tool: string, to: string, cargo: string) =>
    `${from} → ${tool} → ${to}. Ce qui circule : ${cargo}.`,
  altAvoid: (tool: string) => ` Route à éviter : ${tool}.`,
  altOpen: (from: string, to: string, cargo: string) =>
    `${from} → outil à préciser selon vos réponses → ${to}. Ce qui circule : ${cargo}.`,
  altNone: (from: string, to: string, cargo: string) =>
    `${from} → aucun outil connu → ${to}. Ce qui circule : ${cargo}.`,
} as const
