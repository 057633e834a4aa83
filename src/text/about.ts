import { longDate } from './dates.ts'

export const aboutText = {
  title: 'À propos du guide',
  lead: 'Un guide qui répond à une seule question : quel outil numérique ouvrir, pour cet échange, ici, avec cette personne ?',
  sections: [
    {
      title: 'Pour qui',
      paragraphs: [
        'Pour les professionnels de santé, du médico-social et du social, en ville, à l’hôpital, en établissement ou à domicile.',
        'Pour les équipes des CPTS (communautés professionnelles territoriales de santé) et des groupements régionaux qui les accompagnent.',
      ],
    },
    {
      title: 'Ce que le guide fait',
      paragraphs: [
        'Il compare vos réponses à ce que disent des documents publics, puis montre l’outil prévu, pourquoi, et comment y entrer.',
        'Il dit aussi ce qu’il vaut mieux éviter, et toujours par quoi le remplacer.',
      ],
    },
    {
      title: 'Ce que le guide ne fait pas',
      paragraphs: [
        'Il ne donne aucun avis médical. Il ne remplace ni la formation, ni l’assistance de chaque outil.',
        'Quand il ne sait pas, il le dit et indique à qui demander. Il ne devine jamais un outil régional.',
      ],
    },
    {
      title: 'Vos réponses restent chez vous',
      paragraphs: [
        'Tout se passe dans votre navigateur. Rien n’est envoyé, rien n’est mesuré, aucun champ ne demande le nom d’un patient.',
        'Ce que vous tapez dans la recherche n’entre dans aucun lien. Si le texte semble nommer quelqu’un, le guide vous le dit.',
        'Vos réponses sont dans l’adresse de la page : c’est ce que vous partagez quand vous copiez le lien.',
        'Votre région et votre profession ne sont gardées sur l’appareil que si vous cochez la case prévue.',
      ],
    },
  ],
  orderTitle: 'Dans quel ordre les outils sont proposés',
  order: [
    'D’abord l’outil prévu pour cet usage, puis les outils de secours.',
    'Un outil de votre région passe avant un outil national.',
    'Ensuite, celui qui demande le moins de conditions.',
    'À égalité, l’ordre alphabétique. Aucun poids caché, aucune place payée.',
  ],
  signsTitle: 'Les signes du guide',
  signs: {
    recommended: 'L’outil à ouvrir.',
    complement: 'Un outil à ouvrir en plus, pour le même échange.',
    fallback: 'L’outil à ouvrir si le premier ne peut pas servir.',
    confirm: 'La source est ancienne ou sans date : demandez avant.',
    avoid: 'À ne pas utiliser ici. Le guide dit toujours par quoi le remplacer.',
  },
  publisherTitle: 'Qui publie',
  publisher: (publisher: string) =>
    `Ce guide est publié par « ${publisher} ». Ce n’est pas un site officiel de l’État. Les noms et les marques des outils appartiennent à leurs opérateurs.`,
  dataDate: (date: string) => `Le contenu a été vérifié le ${longDate(date)}.`,
} as const
