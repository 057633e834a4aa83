/** The pages that are read without the application. */
export const withoutScript = {
  title: 'Les questions ont besoin de JavaScript',
  body: 'Votre navigateur le bloque, ou ne le connaît pas. Activez-le pour être guidé. Sans lui, tout se lit quand même :',
  meanwhile: 'Sans attendre, ces pages se lisent telles quelles :',
  situations: 'Trouvez une situation comme la vôtre',
  tools: 'Ouvrez la fiche d’un outil',
  faq: 'Lisez les questions fréquentes',
} as const
