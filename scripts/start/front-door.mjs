// Loaded into the web server's process: answers what Next would break on, before it comes there.
import { randomUUID } from 'node:crypto'
import { Server } from 'node:http'

const methods = ['GET', 'HEAD', 'OPTIONS', 'POST', 'PUT', 'PATCH', 'DELETE']

/** Sends 405 to a method that no address has (TRACE among them: what it would echo are cookies). Whether it did. */
export function refuseMethod(request, response) {
  if (methods.includes(request.method)) return false
  const requestId = randomUUID()
  const detail = 'This address does not have this method.'
  const about = { type: 'about:blank', title: 'Method not allowed', status: 405, code: 'method_not_allowed' }
  response.writeHead(405, {
    Allow: methods.join(', '),
    'Cache-Control': 'private, no-store',
    Connection: 'close',
    'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
    'Content-Type': 'application/problem+json',
    'Referrer-Policy': 'strict-origin-when-cross-origin',
    'X-Content-Type-Options': 'nosniff',
    'X-Request-Id': requestId,
  })
  response.end(JSON.stringify({ ...about, detail, requestId }))
  return true
}

/** The address to serve: one that cannot be decoded ("%E0%A4%A") is an address where nothing is. */
export function readableAddress(url) {
  const [path] = url.split('?', 1)
  try {
    decodeURIComponent(path)
    return url
  } catch {
    return path.startsWith('/api/') ? '/api/not-found' : '/not-found'
  }
}

const emit = Server.prototype.emit
Server.prototype.emit = function (event, request, response) {
  if (event !== 'request') return Reflect.apply(emit, this, arguments)
  if (refuseMethod(request, response)) return true
  request.url = readableAddress(request.url)
  return Reflect.apply(emit, this, arguments)
}
