/**
 * « Un patient m'a envoyé son ordonnance », « photo reçue », « arrivé par WhatsApp »: it has happened, by a way that the
 * writer did not choose. « Me » and « nous » before the verb, which the tokens leave out, say who received.
 */
const SENT_TO_ME =
  /(?:^|[^\p{L}])(?:(?:m|nous\s+l)['’]\s?|m\s|(?:me|nous)\s+(?:(?:la|le|les)\s+)?|nous\s+)(?:(?:ont|a|avait|as)\s+)?(?:envo[iy]|transmi|transf[eé]r|balanc|partag[eé]|transmet|[eé]cri[st]?(?!\p{L})|adress)/iu
const ARRIVED =
  /(?:^|[^\p{L}])(?:(?:re[cç]u(?:e|s|es)?|arriv[eé](?:e|s|es)?|re[cç]ois|re[cç]oit|re[cç]oi[vt]\p{L}*)(?!\p{L}))/iu

/** « Les clients envoient leurs ordonnances »: they send, and who writes receives. */
const THEY_SEND =
  /(?:patient|client|famille|parent|maman|usager|fille|fils|mari|gens)\p{L}*\s+(?:\p{L}+\s+){0,2}(?:envoi|envoy|transm|partag|balanc)\p{L}*/iu

/** Whether a text tells of something received. */
export function tellsOfReceived(text: string): boolean {
  return SENT_TO_ME.test(text) || ARRIVED.test(text)
}

/** Whether it may, by who sends. */
export function maySayReceived(text: string): boolean {
  return tellsOfReceived(text) || THEY_SEND.test(text)
}

/** The topic of the answers on what has been received. */
const RECEIVED_TOPIC = 'recevoir-et-ranger/'

/** Whether an answer is about what has been received. */
export function isAboutReceived(answer: string): boolean {
  return answer.startsWith(RECEIVED_TOPIC)
}

/** The answers on a photo, or a prescription, that has come in. */
const PICTURES = new Set(['photo-recue-whatsapp', 'ordonnance-recue-photo'].map((entry) => `${RECEIVED_TOPIC}${entry}`))

/** Whether an answer is on a picture that has been received. */
export function isOnPictureReceived(answer: string): boolean {
  return PICTURES.has(answer)
}
