/**
 * What a text may ask for. `answer` and `tool` say only that: which one is found by other means. The topic of an answer
 * lets each topic have words of its own, which tell questions from needs: of phrases kept aside, three more in a hundred.
 */
export type Intent =
  | { readonly kind: 'need'; readonly answers: Readonly<Record<string, string>> }
  | { readonly kind: 'answer'; readonly topic: string }
  | { readonly kind: 'tool' }
  | { readonly kind: 'notice'; readonly id: string }
  | { readonly kind: 'scope'; readonly id: string }
