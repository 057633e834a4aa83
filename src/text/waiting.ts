/** The page of a recommendation before its address is read. */
export const waiting = {
  title: 'Votre recommandation',
  eyebrow: 'Pour cet échange',
  lead: 'Lecture de vos réponses… Dans un instant : l’outil prévu pour cet échange, pourquoi celui-là, comment y entrer, et ce qu’il vaut mieux éviter. Vos réponses sont dans l’adresse de la page : elles sont lues ici, dans votre navigateur, et ne partent nulle part.',
} as const

/** In place of the questions until their address is read. */
export const waitingForQuestion =
  'Lecture de vos réponses… Dans un instant : la question qui compte pour cet échange, et les outils encore possibles. Vos réponses sont dans l’adresse de la page : elles sont lues ici, dans votre navigateur, et ne partent nulle part.'
