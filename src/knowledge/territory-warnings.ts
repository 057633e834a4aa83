/** What the author of a territory should know before publishing it: nothing of it is refused. */
export type Warning =
  | { readonly kind: 'hds' | 'login'; readonly tool: string }
  | { readonly kind: 'left-out'; readonly tool: string; readonly number: number }
  | { readonly kind: 'not-here'; readonly tool: string }
  | { readonly kind: 'nothing' }
