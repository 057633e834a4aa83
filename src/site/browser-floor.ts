/**
 * The oldest browsers that the guide answers in, of March 2022: below, its pages are read as they were prerendered.
 * Above: the last Chrome of Windows 7 and 8 (109), the last Safari of an iPhone 6s or 7 (15.8), Firefox ESR 102.
 * What sets it are cascade layers and dialogs. Syntax is lowered to it, here; builtins are mended in
 * `src/lib/older-browsers.ts`; `npm run budget` looks for those that are not (above-floor.ts).
 */
export const BROWSER_FLOOR = { chrome: '99', edge: '99', firefox: '97', safari: '15.4', ios: '15.4' } as const

/** For `build.target` of Vite. */
export const TARGETS = Object.entries(BROWSER_FLOOR).map(([browser, version]) => browser + version)
