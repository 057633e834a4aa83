export type PrivacyText = {
  readonly title: string
  readonly lead: string
  readonly short: string
  readonly facts: readonly string[]
  readonly sections: readonly { readonly title: string; readonly paragraphs: readonly string[] }[]
  readonly checkTitle: string
  readonly check: readonly string[]
  readonly contactTitle: string
  readonly contact: (publisher: string) => string
  readonly contactAt: string
}

/** Every claim of this page is held by a test: tests/e2e/csp.e2e.ts and the « quiet » pages of every other. */
export const privacyText: PrivacyText = {
  title: 'Confidentialité et sécurité',
  lead: 'Le guide ne sait pas qui vous êtes et ne garde rien de ce que vous lui dites. Voici comment, et comment le vérifier.',
  short: 'En bref',
  facts: [
    'Rien n’est envoyé : vos réponses sont lues par votre navigateur, sur votre appareil.',
    'Aucun cookie. Aucun outil de mesure d’audience. Aucune publicité.',
    'Aucun appel à un autre site : ni police, ni carte, ni image venue d’ailleurs.',
    'Aucun champ pour un nom de patient. N’en écrivez nulle part, même dans la recherche.',
  ],
  sections: [
    {
      title: 'Ce que vous répondez',
      paragraphs: [
        'Vos réponses sont écrites dans l’adresse de la page, et seulement là. C’est ce qui permet de copier le lien et de le partager.',
        'Un lien partagé montre donc vos réponses à qui le reçoit : la région, la profession, le besoin. Jamais un patient.',
        'Ce que vous tapez dans la recherche ne quitte pas l’appareil non plus.',
      ],
    },
    {
      title: 'Ce qui reste sur votre appareil',
      paragraphs: [
        'Votre région, votre profession et, si vous en utilisez un, le guide de votre territoire : jusqu’à la fermeture de l’onglet, ou 90 jours si vous cochez « Garder sur cet appareil ».',
        '« Oublier », en haut de chaque page, les efface tout de suite. Dans le cadre d’un autre site, rien n’est gardé.',
        'Une copie du guide lui-même, pour qu’il marche sans réseau. Elle est la même pour tout le monde et ne dit rien de vous.',
        'Vous pouvez tout effacer dans les réglages de votre navigateur, à « données de sites ».',
      ],
    },
    {
      title: 'Ce que voit l’hébergeur',
      paragraphs: [
        'Comme pour tout site, le serveur qui envoie les pages reçoit une adresse IP et l’adresse demandée, avec les réponses qu’elle contient.',
        'Le guide lui demande le moins possible : après une première visite, les pages s’ouvrent depuis votre appareil, et le serveur n’est interrogé que pour savoir s’il existe une nouvelle version.',
        'Ce qu’il garde de ces traces dépend de lui. Les réglages fournis avec le guide coupent le journal des visites.',
      ],
    },
    {
      title: 'Comment le site se protège',
      paragraphs: [
        'Votre navigateur reçoit une consigne stricte (« Content-Security-Policy ») : n’exécuter que le code du guide, ne parler qu’au serveur du guide.',
        'Aucun code ni style écrit dans la page elle-même, aucun code fabriqué à la volée : un texte piégé dans les données resterait un texte.',
        'L’appareil photo, le micro et la position sont refusés d’avance. Le guide ne dit à aucun site d’où vous venez.',
        'Les pages ne peuvent être affichées à l’intérieur d’un autre site, sauf celles faites pour cela, sous « /integrer ».',
      ],
    },
  ],
  checkTitle: 'Vérifiez vous-même',
  check: [
    'Ouvrez les outils de développement de votre navigateur (touche F12), puis l’onglet « Réseau ».',
    'Utilisez le guide : toutes les requêtes vont au même site, et aucune ne part quand vous répondez.',
    'Coupez le réseau : le guide continue de répondre.',
  ],
  contactTitle: 'Une question, une faille ?',
  contact: (publisher: string) => `Écrivez à « ${publisher} », qui publie ce guide.`,
  contactAt: 'Adresse',
}

/** The same page where the host counts outcomes (COUNT_URL, see hosting/README.md): what it counts comes first. */
export function withCounts(text: PrivacyText): PrivacyText {
  return {
    ...text,
    lead: 'Le guide ne sait pas qui vous êtes et ne garde aucune de vos réponses. Il compte combien de fois chaque outil est conseillé, sans savoir à qui.',
    facts: [
      'Vos réponses ne sont pas envoyées : votre navigateur les lit sur votre appareil.',
      'Une seule chose est comptée, sur le serveur de ce site : l’outil conseillé, ou qu’il n’y en a pas.',
      'Aucun cookie, aucun identifiant. Aucun outil de mesure d’audience. Aucune publicité.',
      ...text.facts.slice(2),
    ],
    sections: [
      {
        title: 'Ce qui est compté',
        paragraphs: [
          'Quand une recommandation s’affiche, le guide envoie au serveur de ce site le nom de l’outil conseillé, ou « aucun ». Rien d’autre : ni vos réponses, ni la date, ni un numéro.',
          'Cela montre quels besoins restent sans outil.',
          'Rien n’est compté si votre navigateur demande à ne pas être suivi (« Do Not Track » ou « Global Privacy Control »).',
        ],
      },
      ...text.sections,
    ],
    check: [
      text.check[0] ?? '',
      'Utilisez le guide : toutes les requêtes vont au même site. Une seule part quand une recommandation s’affiche ; ouvrez-la pour lire ce qu’elle contient.',
      ...text.check.slice(2),
    ],
  }
}
