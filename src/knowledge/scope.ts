/** The mark, in the `scope` of a statement, of what a territory says of a tool below it. Regions mark theirs with their id. */
export function scopeOf(territory: string): string {
  return `territoire:${territory}`
}
