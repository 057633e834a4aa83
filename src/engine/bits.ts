/** A set of small integers, 32 to a word. */
export type Bits = Uint32Array

const WORD = 32

export function wordsFor(size: number): number {
  return Math.max(1, Math.ceil(size / WORD))
}

/** The set of all integers that a set of this size can hold. */
export function fullBits(size: number): Bits {
  return new Uint32Array(wordsFor(size)).fill(0xffffffff)
}

/**
 * A word that exists. The compiler cannot know that an index is in range, and a check would cost in the hottest loops:
 * callers stay below `bits.length`. One function a type of array, so that each stays fast.
 */
export function wordAt(bits: Bits, word: number): number {
  return bits[word] as number
}

export function hasBit(bits: Bits, index: number): boolean {
  return (wordAt(bits, index >>> 5) & (1 << (index & 31))) !== 0
}

export function setBit(bits: Bits, index: number): void {
  bits[index >>> 5] = wordAt(bits, index >>> 5) | (1 << (index & 31))
}

export function clearBit(bits: Bits, index: number): void {
  bits[index >>> 5] = wordAt(bits, index >>> 5) & ~(1 << (index & 31))
}

/** `target ∧= other`, in place. Both have the same size. */
export function intersect(target: Bits, other: Bits): void {
  for (let word = 0; word < target.length; word++) target[word] = wordAt(target, word) & wordAt(other, word)
}

/** `target ∨= other`, in place. Both have the same size. */
export function unite(target: Bits, other: Bits): void {
  for (let word = 0; word < target.length; word++) target[word] = wordAt(target, word) | wordAt(other, word)
}

/** `target ∧= ¬other`, in place. Both have the same size. */
export function subtract(target: Bits, other: Bits): void {
  for (let word = 0; word < target.length; word++) target[word] = wordAt(target, word) & ~wordAt(other, word)
}

export function overlaps(a: Bits, b: Bits): boolean {
  for (let word = 0; word < a.length; word++) if ((wordAt(a, word) & wordAt(b, word)) !== 0) return true
  return false
}
