type Props = {
  /** Side of the square, on screen and in the units of the drawing. */
  size: number
  /** Side of the square in the units of the drawing, where it is another. */
  box?: number
  /** Width of the lines, in the units of the drawing. */
  weight?: number
  className?: string | undefined
  children: React.ReactNode
}

/** A small drawing in lines, in the colour of the words beside it. It says nothing to the ear. */
export function LineIcon({ size, box = size, weight = 2, className, children }: Props) {
  return (
    <svg
      className={className}
      width={size}
      height={size}
      viewBox={`0 0 ${box} ${box}`}
      fill="none"
      stroke="currentColor"
      strokeWidth={weight}
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      {children}
    </svg>
  )
}

export function Arrow({ size = 20 }: { size?: number }) {
  return (
    <LineIcon size={size} box={20} weight={2.2}>
      <path d="M3 10h13M11 5l5 5-5 5" />
    </LineIcon>
  )
}

export function Magnifier() {
  return (
    <LineIcon size={20} weight={2.4}>
      <circle cx="8.5" cy="8.5" r="5.75" />
      <path d="m13 13 4.5 4.5" />
    </LineIcon>
  )
}
