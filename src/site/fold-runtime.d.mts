/** See fold-runtime.mjs: `out` is the folder of a build, `into` the name of the chunk that every page starts with. */
export function foldRuntime(out: string, into: string): void
