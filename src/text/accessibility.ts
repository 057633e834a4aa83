import { count } from './names.ts'
import type { Verdict } from './rgaa.ts'

export const accessibilityText = {
  title: 'Accessibilité',
  lead: 'Le guide doit servir à tout le monde : au clavier, à l’oreille, en grand, en noir et blanc. Voici ce qui va, et ce qui ne va pas encore.',
  status: (met: number, notMet: number) =>
    notMet === 0
      ? `RGAA 4.1, audit interne : ${count(met, 'critère respecté', 'critères respectés')}, aucun manquement trouvé. À confirmer par un audit extérieur.`
      : `Partiellement conforme au RGAA 4.1 : ${count(met, 'critère respecté', 'critères respectés')}, ${count(notMet, 'non respecté', 'non respectés')}.`,
  statusNote:
    'Audit interne, fait par l’équipe du guide le 28 novembre 2026, sur 37 sortes de pages. Ce n’est pas une déclaration de conformité : aucun organisme extérieur ne l’a vérifié.',
  notYetTitle: 'Ce qui ne va pas encore',
  limitsTitle: 'Ce qui n’a pas été essayé',
  limits: [
    'Les lecteurs d’écran NVDA, JAWS, VoiceOver et TalkBack, avec de vraies personnes. Les essais portent sur l’arbre d’accessibilité que ces lecteurs lisent.',
    'La commande vocale et les claviers d’un seul doigt.',
    'Les sites des outils vers lesquels le guide renvoie : leur accessibilité dépend de leur opérateur.',
  ],
  howTitle: 'Comment c’est vérifié',
  how: [
    'À chaque changement : axe sur les pages, en largeur de téléphone et d’ordinateur ; parcours joués au clavier seul ; aucun défilement de côté.',
    'À chaque changement aussi : zoom à 400 %, texte à 200 %, couleurs forcées, mouvement réduit, thème sombre, impression ; ce que l’arbre d’accessibilité dit d’une question et d’une recommandation.',
    'Sont essayés de même : les nouveautés, chaque étape de l’atelier d’un territoire, sa page, la composition d’une séance de formation et sa salle, le quiz, l’affiche.',
    'À chaque changement encore : sur un téléphone, moins de 150 mots et deux écrans avant les volets d’une réponse, quatre en tout.',
    'Dans deux navigateurs de familles différentes : Chromium et Firefox.',
    'Ce qu’un lecteur d’écran dit de l’accueil, d’une recherche et d’une réponse est écrit ligne à ligne et relu.',
    'Pour l’audit : titres, repères, tableaux, cadres, champs et premier lien relevés à 390 et 1 280 pixels ; à l’œil, chaque sorte de réponse, quiz, séance et affiche, en clair, en sombre et à 200 %.',
    'À la main : espacement du texte.',
    'La page se lit aussi sans JavaScript et sans style.',
  ],
  tableTitle: 'Les 106 critères, un par un',
  tableCaption: (theme: string) => `Critères du thème « ${theme} »`,
  columns: { number: 'Critère', asks: 'Ce qui est demandé', verdict: 'Résultat', evidence: 'Ce qui le montre' },
  verdicts: { yes: 'Respecté', no: 'Non respecté', none: 'Sans objet' } satisfies Record<Verdict, string>,
  tally: (met: number, notMet: number, none: number) =>
    [
      count(met, 'respecté', 'respectés'),
      ...(notMet > 0 ? [count(notMet, 'non respecté', 'non respectés')] : []),
      ...(none > 0 ? [`${none} sans objet`] : []),
    ].join(', '),
  contactTitle: 'Une difficulté ?',
  contact: (publisher: string) =>
    `Dites-le à « ${publisher} », qui publie ce guide : la page, ce que vous vouliez faire, ce qui a bloqué.`,
  contactRights:
    'Sans réponse, vous pouvez saisir le Défenseur des droits (defenseurdesdroits.fr, gratuit, sans timbre par courrier).',
} as const
