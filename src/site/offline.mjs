// The service worker: after one visit, the whole guide works without a network. Written once every page exists.
import { generateSW } from 'workbox-build'

/** Kept by the browser: the application, what it decides from, the whole of the proofs in one file. Not the other pages. */
export async function writeServiceWorker(out) {
  const { count, size, warnings } = await generateSW({
    globDirectory: out,
    globPatterns: [
      // Styles that are part of another file are never fetched.
      'assets/!(page|entry|first)-*.css',
      'assets/*.{js,woff2}',
      'assets/knowledge-*/{nation,layers,all}.json',
      'index.html',
      'app-shell.html',
      'favicon.svg',
    ],
    swDest: `${out}/sw.js`,
    mode: 'production',
    sourcemap: false,
    inlineWorkboxRuntime: true,
    // These names hold the hash of their content.
    dontCacheBustURLsMatching: /assets\//,
    // Any address of the guide is drawn by the application, from its address.
    navigateFallback: 'app-shell.html',
    // Frames keep to the network: their page alone comes with the policy that lets other sites show it.
    navigateFallbackDenylist: [/\.[a-z]+$/, /\/integrer(?:\/|$)/],
    // The first visit is kept at once; a new version waits until the person takes it (see src/app/offline.ts).
    clientsClaim: true,
    skipWaiting: false,
    cleanupOutdatedCaches: true,
    maximumFileSizeToCacheInBytes: 1_000_000,
  })
  if (warnings.length > 0) throw new Error(warnings.join('\n'))
  return { count, size }
}
