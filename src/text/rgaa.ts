/** `yes`: met. `no`: not met. `none`: the guide has nothing of the kind. */
export type Verdict = 'yes' | 'no' | 'none'

/** Number, what is asked in our own words, verdict, and what shows it. */
type Criterion = readonly [number: string, asks: string, verdict: Verdict, evidence: string]

type Theme = { readonly title: string; readonly criteria: readonly Criterion[] }

const NO_CAPTCHA = 'Aucun CAPTCHA, aucune image test.'
const NO_MEDIA = 'Ni son, ni vidéo, ni animation.'
const NO_LAYOUT_TABLE = 'Aucun tableau ne sert à la mise en page.'
const BY_AXE = 'Contrôle automatique (axe) sur chaque type de page, clair et sombre.'

/** The 106 criteria of RGAA 4.1, theme by theme, as audited by the team that makes the guide. */
export const rgaa: readonly Theme[] = [
  {
    title: '1. Images',
    criteria: [
      [
        '1.1',
        'Une image qui informe a une alternative.',
        'yes',
        'L’échange en image et le code QR portent un texte ; arbre des questions : chaque branche est un lien.',
      ],
      [
        '1.2',
        'Une image décorative est ignorée des aides techniques.',
        'yes',
        'Dessins et pictogrammes cachés par aria-hidden.',
      ],
      [
        '1.3',
        'L’alternative dit ce que l’image montre.',
        'yes',
        'Le texte de l’échange nomme les personnes, l’outil, ce qui circule et la route à éviter.',
      ],
      ['1.4', 'L’alternative d’un CAPTCHA dit à quoi il sert.', 'none', NO_CAPTCHA],
      ['1.5', 'Un CAPTCHA a une autre forme.', 'none', NO_CAPTCHA],
      [
        '1.6',
        'Une image complexe a une description détaillée.',
        'yes',
        'La page qui porte l’image dit la même chose en texte.',
      ],
      ['1.7', 'La description détaillée est juste.', 'yes', 'Elle vient des mêmes données que l’image.'],
      [
        '1.8',
        'Le texte est du texte, pas une image.',
        'yes',
        'Les mots dans les dessins sont du texte SVG ; les images de partage ne sont pas dans les pages.',
      ],
      [
        '1.9',
        'Une légende est liée à son image.',
        'yes',
        'La carte de France et l’échange en image : figure et figcaption.',
      ],
    ],
  },
  {
    title: '2. Cadres',
    criteria: [
      [
        '2.1',
        'Un cadre a un titre.',
        'yes',
        'Un seul cadre : l’aperçu de la page « Dans votre site ». Le code proposé a un titre aussi.',
      ],
      ['2.2', 'Le titre du cadre est juste.', 'yes', 'C’est le titre de la page qu’il montre.'],
    ],
  },
  {
    title: '3. Couleurs',
    criteria: [
      [
        '3.1',
        'L’information ne tient pas à la couleur seule.',
        'yes',
        'Chaque sens a une couleur, un mot et un signe.',
      ],
      ['3.2', 'Le texte contraste avec son fond.', 'yes', BY_AXE],
      [
        '3.3',
        'Les composants et les signes contrastent.',
        'yes',
        'Bords des champs et signes à 3:1 au moins, mesurés sur les couleurs du thème.',
      ],
    ],
  },
  {
    title: '4. Multimédia',
    criteria: [
      ['4.1', 'Un média a une transcription ou une audiodescription.', 'none', NO_MEDIA],
      ['4.2', 'Elle est juste.', 'none', NO_MEDIA],
      ['4.3', 'Un média a des sous-titres.', 'none', NO_MEDIA],
      ['4.4', 'Ils sont justes.', 'none', NO_MEDIA],
      ['4.5', 'Un média a une audiodescription.', 'none', NO_MEDIA],
      ['4.6', 'Elle est juste.', 'none', NO_MEDIA],
      ['4.7', 'Un média s’identifie facilement.', 'none', NO_MEDIA],
      ['4.8', 'Un média sans durée a une alternative.', 'none', NO_MEDIA],
      ['4.9', 'Elle est juste.', 'none', NO_MEDIA],
      ['4.10', 'Un son automatique s’arrête.', 'none', NO_MEDIA],
      ['4.11', 'Un média se commande au clavier.', 'none', NO_MEDIA],
      ['4.12', 'Un média sans durée se commande au clavier.', 'none', NO_MEDIA],
      ['4.13', 'Un média marche avec les aides techniques.', 'none', NO_MEDIA],
    ],
  },
  {
    title: '5. Tableaux',
    criteria: [
      [
        '5.1',
        'Un tableau complexe a un résumé.',
        'none',
        'Les tableaux ont une seule ligne et une seule colonne d’en-têtes.',
      ],
      ['5.2', 'Le résumé est juste.', 'none', 'Aucun tableau complexe.'],
      ['5.3', 'Un tableau de mise en page se lit en ligne.', 'none', NO_LAYOUT_TABLE],
      [
        '5.4',
        'Un tableau a un titre.',
        'yes',
        'Une légende (caption) pour chaque tableau affiché ; sur papier, le titre de la feuille.',
      ],
      ['5.5', 'Le titre est juste.', 'yes', 'Relu.'],
      ['5.6', 'Les en-têtes sont des en-têtes.', 'yes', 'Lignes et colonnes en th, avec leur portée.'],
      ['5.7', 'Chaque cellule est liée à ses en-têtes.', 'yes', 'scope="col" et scope="row".'],
      ['5.8', 'Un tableau de mise en page n’imite pas un tableau de données.', 'none', NO_LAYOUT_TABLE],
    ],
  },
  {
    title: '6. Liens',
    criteria: [
      [
        '6.1',
        'Un lien dit où il mène.',
        'yes',
        'Chaque lien a un nom propre, relu sur chaque type de page ; un bouton qui quitte le guide dit ce qu’il ouvre, et chez qui.',
      ],
      ['6.2', 'Un lien a un nom.', 'yes', BY_AXE],
    ],
  },
  {
    title: '7. Scripts',
    criteria: [
      [
        '7.1',
        'Un script marche avec les aides techniques.',
        'yes',
        'Éléments natifs : boutons, cases, listes, dialogues, volets. Essais sur l’arbre d’accessibilité, pas encore avec NVDA ni VoiceOver.',
      ],
      [
        '7.2',
        'L’alternative d’un script est juste.',
        'yes',
        'Sans JavaScript : fiches, situations et questions se lisent ; le guide dit quoi faire.',
      ],
      [
        '7.3',
        'Un script se commande au clavier et à la souris.',
        'yes',
        'Les parcours sont joués au clavier seul par les tests.',
      ],
      [
        '7.4',
        'Un changement de contexte est annoncé ou demandé.',
        'yes',
        'Choisir une réponse ne fait rien d’autre que la choisir, sauf au doigt où la carte dit qu’elle avance.',
      ],
      [
        '7.5',
        'Un message d’état est lu par les aides techniques.',
        'yes',
        'Copie, résultats de recherche, hors ligne : role="status".',
      ],
    ],
  },
  {
    title: '8. Éléments obligatoires',
    criteria: [
      ['8.1', 'La page a un type de document.', 'yes', '<!doctype html> sur chaque page.'],
      [
        '8.2',
        'Le code est valide.',
        'yes',
        'À chaque changement, un validateur (html-validate) lit les pages ouvertes par les essais, et une sur trois des autres.',
      ],
      ['8.3', 'La langue est indiquée.', 'yes', 'lang="fr" sur chaque page.'],
      ['8.4', 'Le code de langue est juste.', 'yes', 'Le guide est en français.'],
      ['8.5', 'La page a un titre.', 'yes', 'Un test refuse une page sans titre.'],
      ['8.6', 'Le titre est juste.', 'yes', 'Un test refuse deux pages du même titre ; le titre est celui de la page.'],
      [
        '8.7',
        'Un changement de langue est indiqué.',
        'yes',
        'Aucun passage en langue étrangère : seuls restent des noms propres et des sigles, exemptés.',
      ],
      ['8.8', 'Le code de ce changement est juste.', 'none', 'Aucun changement de langue.'],
      [
        '8.9',
        'Les balises ne servent pas qu’à la présentation.',
        'yes',
        'Relu ; la présentation est dans les feuilles de style.',
      ],
      ['8.10', 'Un changement de sens de lecture est indiqué.', 'none', 'Tout se lit de gauche à droite.'],
    ],
  },
  {
    title: '9. Structuration',
    criteria: [
      [
        '9.1',
        'Les titres structurent la page.',
        'yes',
        'Un titre de niveau 1 par page, sans niveau sauté : contrôle automatique.',
      ],
      [
        '9.2',
        'La structure du document est cohérente.',
        'yes',
        'header, nav, main et footer sur chaque page ; sans nav là où il n’y a pas de menu : cadres et cas à jouer.',
      ],
      ['9.3', 'Les listes sont des listes.', 'yes', 'ul, ol et dl.'],
      [
        '9.4',
        'Les citations sont des citations.',
        'yes',
        'Les mots des sources que cite le formateur sont en q. Ailleurs le guide écrit avec ses mots.',
      ],
    ],
  },
  {
    title: '10. Présentation',
    criteria: [
      [
        '10.1',
        'Des feuilles de style font la présentation.',
        'yes',
        'La consigne de sécurité refuse tout style écrit dans la page.',
      ],
      ['10.2', 'Le contenu reste présent sans style.', 'yes', 'Les pages sont du HTML complet.'],
      ['10.3', 'Il reste compréhensible sans style.', 'yes', 'L’ordre du code est l’ordre de lecture.'],
      [
        '10.4',
        'Le texte se lit à 200 %.',
        'yes',
        'Tailles en rem ; essayé à 200 et 400 %, chaque sorte de réponse, quiz, séance et affiche compris : rien ne défile de côté, aucun mot du titre d’une réponse n’est coupé.',
      ],
      ['10.5', 'Couleur et fond sont déclarés ensemble.', 'yes', 'Par le thème, clair et sombre.'],
      ['10.6', 'Un lien se distingue du texte autour.', 'yes', 'Souligné.'],
      [
        '10.7',
        'La prise de focus se voit.',
        'yes',
        'Contour de 3 pixels partout, sauf sur le titre d’une page qui le reçoit à l’arrivée.',
      ],
      [
        '10.8',
        'Un contenu caché est bien caché, ou bien lu.',
        'yes',
        'Volets natifs ; textes pour lecteurs d’écran relus.',
      ],
      ['10.9', 'L’information ne tient pas à la forme ou à la place.', 'yes', 'Chaque signe a son mot.'],
      ['10.10', 'Cette règle est bien appliquée.', 'yes', 'Relu.'],
      [
        '10.11',
        'Rien ne défile en deux sens à 320 pixels.',
        'yes',
        'Mesuré sur chaque type de page ; la table de couverture et l’arbre dessiné défilent seuls, ce que la règle permet.',
      ],
      ['10.12', 'L’espacement du texte se règle sans perte.', 'yes', 'Essayé avec les valeurs de la règle.'],
      ['10.13', 'Un contenu montré au survol se garde et se ferme.', 'none', 'Rien ne s’ouvre au survol.'],
      ['10.14', 'Il se montre aussi au clavier.', 'none', 'Rien ne s’ouvre au survol.'],
    ],
  },
  {
    title: '11. Formulaires',
    criteria: [
      ['11.1', 'Un champ a une étiquette.', 'yes', BY_AXE],
      ['11.2', 'L’étiquette est juste.', 'yes', 'Relu.'],
      ['11.3', 'Elle est la même partout.', 'yes', 'Les textes viennent d’un seul endroit.'],
      ['11.4', 'Elle est à côté du champ.', 'yes', 'Relu à 320 et 1 280 pixels, atelier et séance compris.'],
      ['11.5', 'Les champs de même nature sont groupés.', 'yes', 'Chaque question est un fieldset.'],
      ['11.6', 'Le groupe a une légende.', 'yes', 'La question.'],
      ['11.7', 'La légende est juste.', 'yes', 'C’est le titre de la page.'],
      ['11.8', 'Les choix d’une longue liste sont groupés.', 'yes', 'Les outils à comparer sont groupés par famille.'],
      ['11.9', 'Un bouton a un nom juste.', 'yes', BY_AXE + ' Noms relus.'],
      [
        '11.10',
        'Le contrôle de saisie est compréhensible.',
        'yes',
        'Dans le guide, une seule chose obligatoire : choisir une réponse ; le rappel le dit. Dans l’atelier et l’affiche, ce qui est facultatif le dit dans son étiquette.',
      ],
      [
        '11.11',
        'Il aide à corriger.',
        'yes',
        'Le rappel dit quoi faire. L’atelier liste ce qui reste à remplir et ce qui est faux, avec le remède et le chemin vers le champ. Une adresse mal écrite est lue au mieux.',
      ],
      [
        '11.12',
        'Une saisie qui engage se relit ou s’annule.',
        'none',
        'Rien n’est envoyé ni engagé : l’atelier rend un fichier, que son auteur publie.',
      ],
      [
        '11.13',
        'Un champ personnel dit à quoi il sert.',
        'none',
        'Aucun champ ne demande une donnée personnelle : les numéros de l’atelier sont ceux d’un service.',
      ],
    ],
  },
  {
    title: '12. Navigation',
    criteria: [
      [
        '12.1',
        'Il y a deux moyens de trouver une page.',
        'yes',
        'Le menu, la recherche et la liste de toutes les pages, au pied de chacune.',
      ],
      [
        '12.2',
        'Le menu est toujours à la même place.',
        'yes',
        'Sauf dans les pages intégrées et le cas à jouer, qui n’en ont pas.',
      ],
      ['12.3', 'Le plan du site est juste.', 'yes', 'La liste du pied de page mène à chaque rubrique.'],
      ['12.4', 'On y arrive de partout de la même façon.', 'yes', 'Elle est au pied de chaque page.'],
      ['12.5', 'On arrive à la recherche de partout de la même façon.', 'yes', 'Un bouton dans l’en-tête.'],
      ['12.6', 'Les grandes zones s’atteignent ou s’évitent.', 'yes', 'Repères header, nav, main et footer.'],
      [
        '12.7',
        'Un lien mène au contenu.',
        'yes',
        '« Aller au contenu », premier élément de chaque page qui a un menu. Cadres et cas à jouer commencent par leur contenu, ou par « Quitter ».',
      ],
      ['12.8', 'L’ordre de tabulation est cohérent.', 'yes', 'Celui du code. Parcours joués au clavier.'],
      ['12.9', 'Le clavier n’est pas piégé.', 'yes', 'Dialogues natifs : Échap les ferme.'],
      [
        '12.10',
        'Un raccourci d’une touche se règle.',
        'yes',
        'Les chiffres n’agissent que dans la question, les signes + et − que dans l’arbre. Quiz : les chiffres agissent partout et se désactivent sous « Choisir la série ». Séance : la touche B, en plein écran seulement, qu’Échap quitte.',
      ],
      ['12.11', 'Ce qui s’ouvre s’atteint au clavier.', 'yes', 'Volets et dialogues natifs.'],
    ],
  },
  {
    title: '13. Consultation',
    criteria: [
      [
        '13.1',
        'Une limite de temps se règle.',
        'none',
        'Aucune limite de temps : le chronomètre d’une séance n’arrête rien.',
      ],
      ['13.2', 'Aucune fenêtre ne s’ouvre d’elle-même.', 'yes', 'Jamais sans un clic.'],
      [
        '13.3',
        'Un document bureautique est accessible.',
        'yes',
        'Un seul : la comparaison d’outils, en CSV, du texte avec ses en-têtes. L’affiche et l’arbre s’enregistrent en images de ce que la page dit.',
      ],
      ['13.4', 'Sa version accessible dit la même chose.', 'none', 'Le CSV se lit tel quel, sans autre version.'],
      ['13.5', 'Un contenu cryptique a une alternative.', 'none', 'Ni art ASCII, ni émoticône.'],
      ['13.6', 'Elle est juste.', 'none', 'Ni art ASCII, ni émoticône.'],
      ['13.7', 'Rien ne clignote vite.', 'yes', 'Aucun flash.'],
      [
        '13.8',
        'Un mouvement se met en pause.',
        'yes',
        'Seulement de courtes transitions, coupées si vous avez demandé moins de mouvement.',
      ],
      ['13.9', 'La page se lit dans les deux sens de l’écran.', 'yes', 'Aucune orientation imposée.'],
      ['13.10', 'Un geste complexe a une autre forme.', 'none', 'Aucun geste complexe.'],
      ['13.11', 'Une action se décide en relâchant.', 'yes', 'Boutons et liens natifs.'],
      ['13.12', 'Un mouvement de l’appareil a une autre forme.', 'none', 'Rien ne réagit au mouvement.'],
    ],
  },
]
