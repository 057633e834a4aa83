export type Renamable = { readonly id: string; readonly formerIds?: readonly string[] | undefined }

/** The thing that has this id, or else the one that had it: an address made before a renaming still leads there. */
export function findByAnyId<T extends Renamable>(things: readonly T[], id: string): T | undefined {
  return things.find((thing) => thing.id === id) ?? things.find((thing) => thing.formerIds?.includes(id))
}
