import { toId } from './forgive.ts'

export type Renamable = { readonly id: string; readonly formerIds?: readonly string[] | undefined }

/**
 * The thing that an address names: the one that has this id, or else the one that had it, so that an address made before
 * a renaming still leads there.
 *
 * @param text As received: case, accents and what sticks to it are forgiven.
 */
export function findByAnyId<T extends Renamable>(things: readonly T[], text: string | null): T | undefined {
  const id = toId(text)
  return things.find((thing) => thing.id === id) ?? things.find((thing) => thing.formerIds?.includes(id))
}
