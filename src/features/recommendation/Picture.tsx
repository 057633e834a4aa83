import type { Evaluation } from '#engine/types.ts'
import type { Names } from '#text/names.ts'
import { pictureText } from '#text/picture.ts'
import { ExchangePicture } from '#ui/exchange-picture/ExchangePicture.tsx'

/** The exchange drawn from the answers: you → the tool → the other, what travels, and the first road to avoid. */
export function Picture({ evaluation, names }: { evaluation: Evaluation; names: Names }) {
  const { answers, recommended, avoid } = evaluation
  const top = recommended[0]
  const via = top ? names.pick({ ...top, with: top.with.slice(0, 2) }) : null
  const to = answers['avec'] === undefined ? pictureText.other : names.shortAnswer('avec', answers['avec'])
  const counterpart = names.findQuestion('avec')?.options.find(({ id }) => id === answers['avec'])
  const cargo = cargoOf(evaluation, names)
  const closed = avoid.find(({ tool }) => names.findTool(tool)?.kind === 'channel') ?? avoid[0]
  const closedName = closed ? names.tool(closed.tool) : null
  // Not settled is not « none ».
  const without = evaluation.outcome === 'none' ? pictureText.altNone : pictureText.altOpen
  const words = via === null ? without(pictureText.you, to, cargo) : pictureText.alt(pictureText.you, via, to, cargo)
  return (
    <ExchangePicture
      from={{ label: pictureText.you, glyph: 'clinician' }}
      to={{ label: to, glyph: counterpart?.glyph ?? 'unknown' }}
      via={via}
      cargo={cargo}
      avoid={closedName}
      avoidWord={pictureText.avoid}
      alt={words + (closedName === null ? '' : pictureText.altAvoid(closedName))}
    />
  )
}

function cargoOf({ answers }: Evaluation, names: Names): string {
  const { contenu, besoin } = answers
  if (contenu !== undefined && names.findQuestion('contenu')?.options.some((option) => option.id === contenu)) {
    return names.shortAnswer('contenu', contenu)
  }
  return besoin === undefined ? pictureText.cargo : names.shortAnswer('besoin', besoin)
}
