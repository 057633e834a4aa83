import { Said } from '#ui/Said.tsx'

/** Sentences, each a paragraph of its own. */
export function Sentences({ of }: { of: readonly string[] }) {
  return of.map((sentence) => (
    <p key={sentence}>
      <Said>{sentence}</Said>
    </p>
  ))
}
