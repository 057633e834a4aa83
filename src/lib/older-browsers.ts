// Imported first, before anything else runs: what the language has got since the browser floor and the guide uses.
// `npm run budget` says what is missing here (src/site/browser-floor.ts).

/** Gives `owner` a method that its browser lacks. */
function mend<Owner extends object>(owner: Owner, name: keyof Owner, value: unknown): void {
  if (!(name in owner)) Object.defineProperty(owner, name, { value, writable: true, configurable: true })
}

mend(Array.prototype, 'toSorted', function (this: unknown[], compare?: (a: unknown, b: unknown) => number) {
  // The one place where a copy is sorted by hand.
  return [...this].sort(compare)
})
mend(Array.prototype, 'toReversed', function (this: unknown[]) {
  return [...this].reverse()
})
mend(Array.prototype, 'findLast', function (this: unknown[], isWanted: (value: unknown, index: number) => boolean) {
  for (let index = this.length - 1; index >= 0; index--) if (isWanted(this[index], index)) return this[index]
  return undefined
})

export {}
