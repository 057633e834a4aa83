/**
 * Journeys that no width changes run once, on the screen where they happen most; the others on a phone and on a desktop.
 * In those, `@desktop` marks what only a wide screen, a keyboard, a projector or a sheet of paper has, and `@phone` what
 * other journeys play on a wide screen: dark colours on every page, the keyboard alone.
 */
export const ONCE: Readonly<Record<'phone' | 'desktop', readonly string[]>> = {
  // Poor networks, old and translating browsers, links that messengers bring, hurried fingers, large letters, what is
  // typed, what is sent to a colleague, a profile that comes along.
  phone: [
    'failures',
    'find',
    'given-profile',
    'large-text',
    'links',
    'old-browsers',
    'one-look',
    'presses',
    'share',
    'translated',
    'travelled',
    'way',
  ],
  // What is kept, and paper: a poster is made at a desk.
  desktop: ['addresses', 'csp', 'offline', 'other-days', 'poster', 'print', 'private'],
}

/** The files that a screen leaves to the other. */
export function leftTo(screen: 'phone' | 'desktop'): RegExp {
  return new RegExp(String.raw`/(${ONCE[screen].join('|')})\.e2e\.ts$`)
}
