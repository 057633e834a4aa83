/** Who speaks of what they do, and how it is said that they do it. */
const US = '(?:je|j|on|nous)(?: (?:ne|n|en|y)){0,2}'
const DOES =
  '(?:utilis|veu|veul|voul|ai$|as$|a$|av|ont$|est$|suis$|somm|pass|va$|vais$|marche|fai|supporte|peux|peut|pouv|serv|sert|envoi|ecri|aim|trouv|mais$|donc$|surtout$|et$|y$)'
/** Small words between what rules out and the name. */
const BETWEEN =
  '(?:(?:un|une|de|d|du|des|le|la|les|l|notre|votre|mon|par|en|avec|via|sur|utiliser|passer|installer|telecharger|avoir|plus|compte|groupe|acces|a|au|aux|nos|mes|vos) )*'

const words = (...list: readonly string[]) => list.join('|')

/** Before a name, these rule it out. Read on folded text without its stops, up to a few words before. */
const BEFORE = new RegExp(
  `(?:^| )(?:${words(
    'surtout pas',
    'sauf',
    'sans',
    'hors',
    'hormis',
    'excepte',
    'a part',
    'en dehors d(?:e|u)?',
    'hors de question',
    'ni',
    'non a',
    'au lieu d[eu]?',
    'plutot qu[e]?',
    '(?:marre|assez|ras le bol|horreur)',
    '(?:me|nous|se) passer d[eu]?',
    'remplac(?:er|e|ons)',
    'remplacement d[eu]?',
    'alternative a',
    'autre(?:ment)? qu[e]?',
    'autre chose qu[e]?',
    'a la place d[eu]?',
    '(?:arret|quitt|lach|abandonn|evit)(?:er|ons|ez)',
    `${US} (?:(?:ai|a|avons|va|vont) )?(?:arret|quitt|lach|abandonn|evit)(?:e|ent|er)`,
    `${US} (?:refus|detest|boycott|hai|bann)\\p{L}*`,
    '(?:fache|fachee|faches|brouille)s? avec',
    '(?:parle[rz]?|parlons) (?:pas|plus)(?: d[eu])?',
    'inutile de (?:me |nous )?parler(?: d[eu])?',
    'interdi\\p{L}*',
    'stop',
    'fini',
    'pas question',
    '(?:veux|veut|voulons|voulez|veulent|aime|utilise|utilisons|ai|avons|a) (?:plus|pas)',
    '(?:n )?ai pas(?: acces)?',
    'pas',
    'jamais',
  )}) ${BETWEEN}$`,
  'u',
)
/** « On utilise plus », « plus jamais »: no more. « De plus en plus », « mssante plus dmp »: more; « plus de cps »: lost. */
const NO_MORE = new RegExp(`(?:^| )(\\p{L}*) ?plus( jamais)? ${BETWEEN}$`, 'u')
const LOST = / acces (?:a|au|aux) $/u
const DOES_SO = new RegExp(`^${DOES}`, 'u')

/** « Pas que whatsapp », « ça marche pas, spico », « jamais utilisé »: these deny nothing. */
const NOT_BEFORE = /(?:pas (?:que|seulement|encore|reussi|a)|marche pas|fonctionne pas) \S* ?$/u

/** After a name, these rule it out. */
const AFTER = new RegExp(
  `^(?:${words(
    'non merci',
    'surtout pas',
    'interdit(?:e|s|es)?',
    '(?:est |sont )(?:interdit|banni|proscrit|exclu|bloque)\\p{L}* (?:ici|chez|par|dans|a|au|depuis|pour nous)',
    '(?:n )?est (?:pas|plus) (?:autorise|permis|accepte)\\p{L}*',
    'pas question',
    'exclu(?:e|s|es)?',
    '(?:c est|c) (?:non|mort|fini|termine)',
    'tres peu pour',
    'jamais',
    `${US} (?:(?:veu[xt]|voulons|aime|supporte)(?: (?:pas|plus))|refus\\p{L}*|detest\\p{L}*)`,
    '(?:ne )?(?:nous |me )?(?:va|convient|plait|suffit) (?:pas|plus)',
    '(?:j en ai |y en a )?(?:marre|ras le bol)',
  )})(?![\\p{L}\\p{N}])`,
  'u',
)

/** « Whatsapp non, »: the word ends what is said, or another sentence follows; « visio non facturée » rules nothing out. */
const NO = /^[^\p{L}\p{N}]*non(?:\s*(?:[^\p{L}\p{N}\s?]|$)|\s+(?:je|j|on|nous|mais|ca|c|surtout)(?![\p{L}]))/u

const plain = (text: string) => text.replace(/[^\p{L}\p{N}]+/gu, ' ')

/**
 * Whether what stands around a name rules it out. Folded texts. « Pandalab non ? », « ortif c’est fini ? » ask and rule
 * nothing out.
 */
export function isRuledOut(before: string, after: string): boolean {
  const next = plain(after).trimStart()
  const said = AFTER.exec(next)?.[0]
  if (NO.test(after) || (said !== undefined && !asks(after, said))) return true
  const last = plain(before)
  if (NOT_BEFORE.test(last)) return false
  if (BEFORE.test(last)) return true
  const more = LOST.test(last) ? null : NO_MORE.exec(plain(/[^,;:.!?\n]*$/u.exec(before)?.[0] ?? '').trimStart())
  return more !== null && (more[2] !== undefined || DOES_SO.test(more[1] ?? ''))
}

/** Whether a question mark ends what was said. */
function asks(after: string, said: string): boolean {
  const sentence = /^[^\p{L}\p{N}]*([^.!?;]*)(\??)/u.exec(after)
  return sentence?.[2] === '?' && plain(sentence[1] ?? '').trim() === said
}

/** « Sans whatsapp ni telegram », « ou », « / »: the next name is ruled out as well. */
export function isAlsoRuledOut(between: string): boolean {
  return /^\s*(?:ou|ni|\/)\s*(?:(?:de|du|par|le|la|les|d['’]|l['’])\s*)*$/iu.test(between)
}

const OUT_OF_ORDER =
  /^(?:ne |n )?(?:(?:marche|fonctionne|s ouvre|repond|demarre) (?:pas|plus)|(?:est |sont )?(?:encore |toujours )?(?:en panne|hs|down|tombee? en panne|tombee?|bloquee?|indisponible|plantee?)|plante|bug\p{L}*|beug\p{L}*|rame)(?![\p{L}\p{N}])/u

/** Whether what stands after a name, folded, says that it is out of order. */
export function isBroken(after: string): boolean {
  return OUT_OF_ORDER.test(plain(after).trimStart())
}
