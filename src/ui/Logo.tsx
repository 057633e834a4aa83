/** A Q whose tail is a route that leaves the ring: where from, which way, where to. */
export function Logo({ size = 34 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 34 34" fill="none" aria-hidden="true">
      <circle cx="14.5" cy="14.5" r="10" stroke="currentColor" strokeWidth="4" />
      <path d="M16.5 18.5 23 27h6" stroke="var(--paper)" strokeWidth="8" />
      <path d="M16.5 18.5 23 27h6" stroke="var(--route)" strokeWidth="4" strokeLinecap="round" strokeLinejoin="round" />
    </svg>
  )
}
