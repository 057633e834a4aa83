import type { Finding } from '#knowledge/finding.ts'

/** What is wrong with a territory's document, for the person who keeps it: the place, what, and what to do. */
export type FindingWords = { readonly place: string; readonly what: string; readonly remedy: string }

/** What the check of `guide check --territory` found, in French. The place is that of the finding. */
export function findingWords({ code, path, message }: Finding): FindingWords {
  return { place: placeWords(path), ...(code === 'schema' ? schemaWords(path, message) : (byCode[code] ?? unknown)) }
}

type Said = Omit<FindingWords, 'place'>

const unknown: Said = { what: 'Cette partie ne convient pas.', remedy: 'Corrigez-la ou retirez-la.' }

const byCode: Readonly<Record<string, Said>> = {
  'too-large': { what: 'Le fichier est trop gros.', remedy: 'Prenez un logo plus petit, ou retirez des outils.' },
  'broken-json': { what: 'Ce n’est pas un fichier de l’atelier, ou il est abîmé.', remedy: 'Exportez-le à nouveau.' },
  'newer-format': {
    what: 'Ce fichier vient d’une version plus récente du guide.',
    remedy: 'Ouvrez-le dans le guide qui l’a fait, ou mettez celui-ci à jour.',
  },
  name: { what: 'Le fichier porte un autre nom que son identifiant.', remedy: 'Donnez-lui le nom de l’identifiant.' },
  reference: { what: 'Le guide ne connaît pas ce qui est nommé ici.', remedy: 'Choisissez dans la liste du guide.' },
  future: { what: 'La date de relecture est à venir.', remedy: 'Donnez le jour où vous avez relu.' },
  dates: { what: 'La prochaine relecture est avant la dernière.', remedy: 'Donnez un jour plus tard.' },
  twice: { what: 'Le même identifiant sert deux fois.', remedy: 'Changez l’un des deux noms.' },
  redefined: {
    what: 'C’est déjà un outil ou une règle du guide.',
    remedy: 'Dites ce qui vous est propre dans « Ce que nous utilisons ».',
  },
  'look-alike': {
    what: 'Ce nom ressemble trop à celui d’un outil du guide.',
    remedy: 'Donnez-lui son propre nom, ou cochez l’outil du guide.',
  },
  unsafe: {
    what: 'Ce moyen n’est pas sûr pour des données de santé.',
    remedy: 'Nommez l’outil sûr que vous utilisez à la place.',
  },
}

/** The last named part of a path: `tools[0].url` is `url`. */
function fieldOf(path: string): string {
  return /([A-Za-z]+)(?:\[\d+\])?$/.exec(path)?.[1] ?? ''
}

const fields: Readonly<Record<string, Said>> = {
  url: { what: 'L’adresse ne convient pas.', remedy: 'Elle commence par https:// et nomme un site.' },
  phone: { what: 'Le numéro ne convient pas.', remedy: 'Des chiffres et des espaces : 02 00 00 00 00.' },
  email: { what: 'L’adresse électronique ne convient pas.', remedy: 'Par exemple : contact@cpts-exemple.fr.' },
  logo: { what: 'L’image ne convient pas.', remedy: 'Un PNG, JPEG ou WebP de 40 ko au plus.' },
  uses: { what: 'On ne sait pas à quoi sert cet outil.', remedy: 'Cochez au moins un besoin.' },
  format: { what: 'Ce fichier est d’une ancienne version, que l’atelier ne lit pas.', remedy: 'Refaites-le ici.' },
}

function schemaWords(path: string, message: string): Said {
  if (/Unrecognized key/i.test(message))
    return {
      what: 'Le fichier contient une partie qu’un territoire n’a pas le droit d’écrire.',
      remedy: 'Retirez-la : un territoire ajoute, il n’enlève aucune règle.',
    }
  if (/control or direction/.test(message))
    return { what: 'Le texte contient des caractères cachés.', remedy: 'Tapez-le à nouveau.' }
  if (/Too big/i.test(message)) return { what: 'C’est trop long, ou il y en a trop.', remedy: 'Raccourcissez.' }
  const known = fields[fieldOf(path)]
  if (known) return known
  return /Too small|expected string|Invalid input/i.test(message) ? missing : unknown
}

const missing: Said = { what: 'Il manque quelque chose ici.', remedy: 'Remplissez ce champ.' }

/** Whether a field is only still to be filled in. */
export function isMissing({ what }: FindingWords): boolean {
  return what === missing.what
}

const parts: Readonly<Record<string, string>> = {
  tools: 'Outil',
  local: 'Ce que nous utilisons',
  instructions: 'Consigne',
  numbers: 'Numéro',
  situations: 'Situation',
  contact: 'Contact',
  name: 'Nom',
  id: 'Identifiant',
  region: 'Région',
  towns: 'Villes',
  verifiedOn: 'Relu le',
  reviewOn: 'À relire avant le',
  about: 'Présentation',
  logo: 'Logo',
}

const inside: Readonly<Record<string, string>> = {
  name: 'nom',
  summary: 'ce que c’est',
  url: 'adresse',
  uses: 'pour quoi',
  exclusions: 'à ne pas utiliser pour',
  why: 'pourquoi cet outil',
  access: 'comment entrer',
  limits: 'à savoir',
  contact: 'contact',
  label: 'nom',
  phone: 'téléphone',
  email: 'courriel',
  title: 'titre',
  text: 'texte',
  story: 'récit',
  need: 'besoin',
  id: 'identifiant',
  here: 'en usage ou non',
}

/** « Outil 2, adresse » */
export function placeWords(path: string): string {
  if (path === 'contact.label') return 'Le service à contacter'
  const match = /^([A-Za-z]+)(?:\[(\d+)\])?/.exec(path)
  if (!match) return 'Le fichier'
  const [, part = '', index] = match
  const named = (parts[part] ?? part) + (index === undefined ? '' : ` ${Number(index) + 1}`)
  const field = inside[fieldOf(path)]
  return field === undefined || fieldOf(path) === part ? named : `${named}, ${field}`
}
