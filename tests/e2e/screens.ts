/**
 * The code is the same whatever the width, but for one jump of the search on a phone: a journey runs once, on the screen
 * where it happens most. What width changes is how a page is laid out, which files of both screens look at: overflow and
 * contrasts of every kind of page at 320, 360, 390, 1093 and 1280 pixels. In files that both screens share, `@desktop`
 * marks what a wide screen, a keyboard, a projector or a sheet of paper has, `@phone` the others; without a mark a journey
 * runs on both.
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
  // What is kept, what a keyboard reaches first, and paper: a poster is made at a desk.
  desktop: ['addresses', 'csp', 'offline', 'other-days', 'poster', 'print', 'private', 'said-first'],
}

/** The files that a screen leaves to the other. */
export function leftTo(screen: 'phone' | 'desktop'): RegExp {
  return new RegExp(String.raw`/(${ONCE[screen].join('|')})\.e2e\.ts$`)
}
