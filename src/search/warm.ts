import { type Answers, REGION, type SeekWith } from './sought.ts'

/** So many needs of each region are read: with fewer, the first texts of a reader still cost several times the rest. */
const ROUNDS = 3

type Warming = {
  readonly situations: readonly { readonly title: string; readonly answers: Answers }[]
  readonly questions: SeekWith['questions']
}

/**
 * Reads needs that the guide tells, so that what is worked out when first needed (the rules of each region, the words of
 * a family) and the code itself are ready before the reader's own text. One step a text: a page takes them one by one,
 * while nothing else is to do. Cost: some fifty readings, 0.7 s of processor in all, at most 40 ms a step here.
 */
export function* warming(
  seek: (text: string, profile: Answers) => unknown,
  { situations, questions }: Warming,
  rounds = ROUNDS,
): Generator<void> {
  const regions = questions.find(({ id }) => id === REGION)?.options ?? []
  const wanted = regions.length * rounds
  for (let step = 0; step < Math.min(wanted, situations.length); step++) {
    const told = situations[Math.floor((step * situations.length) / wanted)]
    const region = regions[step % regions.length]
    if (told && region) seek(told.title, { [REGION]: region.id })
    yield
  }
}
