type Props = {
  lines: readonly string[]
  x: number
  y: number
  step: number
  anchor?: 'start' | 'middle' | 'end'
  className?: string | undefined
}

/** Lines of text whose block is centred on `y`. */
export function Lines({ lines, x, y, step, anchor = 'start', className }: Props) {
  const top = y - ((lines.length - 1) * step) / 2
  return (
    <text textAnchor={anchor} dominantBaseline="central" className={className}>
      {lines.map((line, index) => (
        <tspan key={line} x={x} y={top + index * step}>
          {line}
        </tspan>
      ))}
    </text>
  )
}
