// Serves `dist` the way a host should: clean addresses, compression, caching, security headers. Built-ins only.
//   node src/site/serve.mjs [--port 4173] [--root dist] [--base /guide/] [--plain]
import { readFileSync, readdirSync } from 'node:fs'
import { createServer } from 'node:http'
import { createHash } from 'node:crypto'
import { extname, join, relative, sep } from 'node:path'
import { parseArgs } from 'node:util'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'

/** On every answer. The pages under /integrer, made to be framed by other sites, are the only ones that may be. */
export const SECURITY_HEADERS = {
  'content-security-policy':
    "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'permissions-policy': 'camera=(), microphone=(), geolocation=()',
  'cross-origin-opener-policy': 'same-origin',
}
const FRAMED = SECURITY_HEADERS['content-security-policy'].replace("frame-ancestors 'none'", 'frame-ancestors *')

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.txt': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
  '.webmanifest': 'application/manifest+json',
  '.xml': 'application/xml; charset=utf-8',
}
const COMPRESSED = new Set(['.html', '.js', '.css', '.json', '.svg', '.txt', '.xml', '.webmanifest'])

/** Compresses once, when first asked for: a site of thousands of files starts at once. */
function once(compress) {
  let body = null
  return () => (body ??= compress())
}

/** Reads every file once: path from the root → what to send. */
function readFiles(root) {
  const files = new Map()
  for (const entry of readdirSync(root, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue
    const file = join(entry.parentPath, entry.name)
    const body = readFileSync(file)
    const extension = extname(file)
    const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }
    files.set(`/${relative(root, file).split(sep).join('/')}`, {
      body,
      type: TYPES[extension] ?? 'application/octet-stream',
      etag: `"${createHash('sha256').update(body).digest('base64url').slice(0, 20)}"`,
      br: COMPRESSED.has(extension) ? once(() => brotliCompressSync(body, quality)) : null,
      gzip: COMPRESSED.has(extension) ? once(() => gzipSync(body)) : null,
    })
  }
  return files
}

/** The folder of territories: a file that a host puts there is served at once, as any host of files does. */
const DROPPED = 'territoires'

function readDropped(root) {
  try {
    return new Map([...readFiles(join(root, DROPPED))].map(([path, file]) => [`/${DROPPED}${path}`, file]))
  } catch {
    return new Map()
  }
}

/** The file for an address: itself, or the page of that name. */
function findFile(files, path) {
  if (path === '/') return files.get('/index.html')
  return files.get(path) ?? files.get(`${path}.html`) ?? files.get(`${path}/index.html`)
}

/** The path of an address inside the site, or null outside of it. */
function pathOf(url, base) {
  try {
    const { pathname } = new URL(url, 'http://localhost')
    return pathname.startsWith(base) ? decodeURIComponent(pathname.slice(base.length - 1)) : null
  } catch {
    return null
  }
}

/**
 * Starts a server on the loopback address; port 0 takes any free one. `warm`: pages that are
 * compressed before, with the scripts and styles of all, as a host has them: for whoever measures time. All pages would
 * take minutes. `plain`: nothing is compressed, for tests that start many servers.
 */
export function serve({ root = 'dist', port = 4173, base = '/', warm = [], plain = false } = {}) {
  const files = readFiles(root)
  if (warm.length > 0) {
    for (const [path, { br }] of files) if (/\.(?:js|css)$/.test(path)) br?.()
    for (const page of warm) findFile(files, page.replace(/\?.*/, ''))?.br?.()
  }
  const server = createServer((request, response) => {
    const path = pathOf(request.url ?? '/', base)
    for (const [name, value] of Object.entries(SECURITY_HEADERS)) response.setHeader(name, value)
    if (request.method !== 'GET' && request.method !== 'HEAD')
      return response.writeHead(405, { allow: 'GET, HEAD' }).end()
    if (path?.startsWith('/integrer/')) {
      response.setHeader('content-security-policy', FRAMED)
      response.removeHeader('cross-origin-opener-policy')
    }
    if (path !== null && path.length > 1 && path.endsWith('/')) {
      const { search } = new URL(request.url, 'http://localhost')
      return response.writeHead(308, { location: encodeURI(base + path.replace(/^\/+|\/+$/g, '')) + search }).end()
    }
    const found =
      path === null ? undefined : findFile(path.startsWith(`/${DROPPED}/`) ? readDropped(root) : files, path)
    const file = found ?? files.get('/404.html')
    if (!file)
      return response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('Cette page n’existe pas.')
    const accepted = plain ? '' : (request.headers['accept-encoding'] ?? '')
    const encoding = file.br && accepted.includes('br') ? 'br' : file.gzip && accepted.includes('gzip') ? 'gzip' : null
    const headers = {
      'content-type': file.type,
      etag: file.etag,
      vary: 'accept-encoding',
      'cache-control': found && path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
    }
    if (found && request.headers['if-none-match'] === file.etag) return response.writeHead(304, headers).end()
    const body = encoding ? file[encoding]() : file.body
    response.writeHead(found ? 200 : 404, {
      ...headers,
      ...(encoding && { 'content-encoding': encoding }),
      'content-length': body.length,
    })
    return response.end(request.method === 'HEAD' ? undefined : body)
  })
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', () => resolve(server))
  })
}

if (process.argv[1]?.endsWith('serve.mjs')) {
  const { values } = parseArgs({
    options: {
      port: { type: 'string', default: '4173' },
      root: { type: 'string', default: 'dist' },
      base: { type: 'string', default: '/' },
      plain: { type: 'boolean', default: false },
    },
  })
  const { root, port, base, plain } = values
  try {
    const server = await serve({ root, port: Number(port), base, plain })
    console.log(`Quel outil ? → http://localhost:${server.address().port}${base}`)
    for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => server.close(() => process.exit(0)))
  } catch (error) {
    console.error(error.code === 'EADDRINUSE' ? `Port ${port} is taken: choose another with --port.` : error.message)
    process.exit(1)
  }
}
