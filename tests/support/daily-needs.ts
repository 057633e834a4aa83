import type { Answers } from '#engine/types.ts'

/** The needs that professionals have every day, by name: what is to hold in every region is tried on each of them. */
export const DAILY: Readonly<Record<string, Answers>> = {
  'envoyer un document à un confrère': { avec: 'professionnel', besoin: 'envoyer-document', contenu: 'document' },
  'demander un avis informel': { avec: 'professionnel', besoin: 'demander-avis', formalisme: 'informel' },
  téléexpertise: { avec: 'professionnel', besoin: 'demander-avis', formalisme: 'a-tracer' },
  téléconsultation: { avec: 'patient', besoin: 'voir-a-distance', facturation: 'oui', lieu: 'domicile' },
  'orienter vers un établissement': { avec: 'etablissement', besoin: 'orienter' },
  'coordonner autour d’un patient': { avec: 'groupe', besoin: 'coordonner' },
  'rendre un résultat au patient': { avec: 'patient', besoin: 'envoyer-document', 'espace-sante': 'active' },
  'trouver une place': { avec: 'etablissement', besoin: 'trouver-offre' },
}

/** Who asks. What a need does not depend on counts for nothing. */
export const READER: Answers = {
  profession: 'medecin-generaliste',
  structure: 'ville',
  contenu: 'texte',
  'region-correspondant': 'meme',
}
