// Serves `dist` the way a host should: clean addresses, compression, caching, security headers. Built-ins only.
//   node src/build/serve.mjs [--port 4173] [--root dist]
import { readFileSync, readdirSync } from 'node:fs'
import { createServer } from 'node:http'
import { createHash } from 'node:crypto'
import { extname, join, relative, sep } from 'node:path'
import { parseArgs } from 'node:util'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'

export const SECURITY_HEADERS = {
  'content-security-policy':
    "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'permissions-policy': 'camera=(), microphone=(), geolocation=()',
  'cross-origin-opener-policy': 'same-origin',
}

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

/** Reads every file once, compressed once: path from the root → what to send. */
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
      br: COMPRESSED.has(extension) ? brotliCompressSync(body, quality) : null,
      gzip: COMPRESSED.has(extension) ? gzipSync(body) : null,
    })
  }
  return files
}

/** The file for an address: itself, the page of that name, or the application for addresses that only it knows. */
function findFile(files, pathname) {
  const clean = pathname.replace(/\/+$/, '') || '/index.html'
  const found = files.get(clean) ?? files.get(`${clean}.html`) ?? files.get(`${clean}/index.html`)
  if (found) return found
  return extname(clean) === '' ? files.get('/index.html') : undefined
}

/** Starts a server on the loopback address; port 0 takes any free one. */
export function serve({ root = 'dist', port = 4173 } = {}) {
  const files = readFiles(root)
  const server = createServer((request, response) => {
    let pathname
    try {
      pathname = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname)
    } catch {
      pathname = '/'
    }
    const file = findFile(files, pathname)
    for (const [name, value] of Object.entries(SECURITY_HEADERS)) response.setHeader(name, value)
    if (request.method !== 'GET' && request.method !== 'HEAD') return response.writeHead(405, { allow: 'GET, HEAD' }).end()
    if (!file) return response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('Cette page n’existe pas.')
    const accepted = request.headers['accept-encoding'] ?? ''
    const encoding = file.br && accepted.includes('br') ? 'br' : file.gzip && accepted.includes('gzip') ? 'gzip' : null
    const headers = {
      'content-type': file.type,
      etag: file.etag,
      vary: 'accept-encoding',
      'cache-control': pathname.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
    }
    if (request.headers['if-none-match'] === file.etag) return response.writeHead(304, headers).end()
    const body = encoding ? file[encoding] : file.body
    response.writeHead(200, { ...headers, ...(encoding && { 'content-encoding': encoding }), 'content-length': body.length })
    return response.end(request.method === 'HEAD' ? undefined : body)
  })
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', () => resolve(server))
  })
}

if (process.argv[1]?.endsWith('serve.mjs')) {
  const { values } = parseArgs({ options: { port: { type: 'string', default: '4173' }, root: { type: 'string', default: 'dist' } } })
  try {
    const server = await serve({ root: values.root, port: Number(values.port) })
    console.log(`Quel outil ? → http://localhost:${server.address().port}/`)
    for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => server.close(() => process.exit(0)))
  } catch (error) {
    console.error(error.code === 'EADDRINUSE' ? `Port ${values.port} is taken: choose another with --port.` : error.message)
    process.exit(1)
  }
}
