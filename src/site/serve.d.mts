import type { Server } from 'node:http'

/** On every answer: what each recipe of `hosting` must send too. */
export const SECURITY_HEADERS: Readonly<Record<string, string>>

/** Starts a server of a build on the loopback address; port 0 takes any free one. */
export function serve(options?: { root?: string; port?: number; base?: string }): Promise<Server>
