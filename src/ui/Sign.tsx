/** What a tool means for an exchange. Each has one colour, one word and one sign, everywhere. */
export type Meaning = 'recommended' | 'complement' | 'fallback' | 'confirm' | 'avoid' | 'possible' | 'out'

/** The sign of a meaning: told apart by shape alone, so that it survives black and white. */
export function Sign({ meaning, size = 20 }: { meaning: Meaning; size?: number }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 20 20"
      aria-hidden="true"
      fill="none"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      {shapes[meaning]}
    </svg>
  )
}

const line = { stroke: 'currentColor', strokeWidth: 2 }
const disc = <circle cx="10" cy="10" r="9" fill="currentColor" />
const paper = { stroke: 'var(--paper-raised)', strokeWidth: 2.2 }

const shapes: Readonly<Record<Meaning, React.ReactNode>> = {
  recommended: (
    <>
      {disc}
      <path d="M5.8 10.4 8.7 13.3 14.3 7.2" {...paper} />
    </>
  ),
  complement: (
    <>
      <rect x="1" y="1" width="18" height="18" rx="5" fill="currentColor" />
      <path d="M10 5.5v9M5.5 10h9" {...paper} />
    </>
  ),
  fallback: <path d="M2 6.5h5.5c3.5 0 2 7 6 7H18M15 10.5l3 3-3 3M11 6.5h1.5M15.5 6.5H18" {...line} />,
  confirm: (
    <>
      <circle cx="10" cy="10" r="8.5" {...line} strokeDasharray="3.4 2.5" />
      <path d="M7.7 8a2.3 2.3 0 1 1 3.5 2c-.8.5-1.2.9-1.2 1.7M10 14.2v.1" {...line} />
    </>
  ),
  avoid: (
    <>
      <circle cx="10" cy="10" r="8" stroke="currentColor" strokeWidth="2.6" />
      <path d="m4.6 15.4 10.8-10.8" stroke="currentColor" strokeWidth="2.6" />
    </>
  ),
  possible: <circle cx="10" cy="10" r="7" {...line} />,
  out: <path d="M4 10h12" {...line} />,
}
