/**
 * Journeys that no width changes run once, on the screen where they happen most; the others on a phone and on a desktop.
 * In those, `@desktop` marks what only a wide screen, a projector or a sheet of paper has.
 */
export const ONCE: Readonly<Record<'phone' | 'desktop', readonly string[]>> = {
  // Poor networks, old and translating browsers, links that messengers bring, hurried fingers, a profile that comes along.
  phone: [
    'failures',
    'given-profile',
    'links',
    'one-look',
    'old-browsers',
    'presses',
    'translated',
    'travelled',
    'way',
  ],
  // What is kept or sent, and paper.
  desktop: ['addresses', 'csp', 'offline', 'other-days', 'print', 'private'],
}

/** The files that a screen leaves to the other. */
export function leftTo(screen: 'phone' | 'desktop'): RegExp {
  return new RegExp(String.raw`/(${ONCE[screen].join('|')})\.e2e\.ts$`)
}
