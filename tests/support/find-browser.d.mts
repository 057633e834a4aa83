/** The path of a Chromium that starts, found or installed. Throws with what to do when there is none. */
export function findBrowser(): string

/** The path of a Firefox that starts, found or installed. Throws with what to do when there is none. */
export function findFirefox(): string
