// Loaded into the web server's process: settles what Next would stumble over, before it comes there.
import { randomUUID } from 'node:crypto'
import { Server } from 'node:http'

const methods = ['GET', 'HEAD', 'OPTIONS', 'POST', 'PUT', 'PATCH', 'DELETE']

/** What every answer carries, those that Next gives before proxy.ts is asked too (redirects, faults). The proxy says it better. */
const least = {
  'Cache-Control': 'private, no-store',
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'X-Content-Type-Options': 'nosniff',
}

/** Headers with which parts of Next speak to each other. From outside they come from nobody whom we know. */
const inner = /^x-(middleware|invoke|now|matched|vercel)-/

/** Sends 405 to a method that no address has (TRACE among them: what it would echo are cookies). Whether it did. */
function refuseMethod(request, response) {
  if (methods.includes(request.method)) return false
  const requestId = randomUUID()
  const about = { type: 'about:blank', title: 'Method not allowed', status: 405, code: 'method_not_allowed' }
  response.writeHead(405, {
    Allow: methods.join(', '),
    Connection: 'close',
    'Content-Type': 'application/problem+json',
    'X-Request-Id': requestId,
  })
  response.end(JSON.stringify({ ...about, detail: 'This address does not have this method.', requestId }))
  return true
}

/** The path to serve. One that cannot be decoded ("%E0%A4%A") or is none ("*") is one where nothing is; a host in it counts for nothing. */
export function pathOf(url) {
  const path = url.replace(/^https?:\/\/[^/?#]*/i, '')
  try {
    decodeURIComponent(path.split('?', 1)[0])
    if (path.startsWith('/')) return path
  } catch {
    if (path.startsWith('/api/')) return '/api/not-found'
  }
  return '/not-found'
}

function admit(request, response) {
  request.url = pathOf(request.url)
  for (const name of Object.keys(request.headers)) if (inner.test(name)) delete request.headers[name]
  if (request.url.startsWith('/_next/static/')) return
  for (const [name, value] of Object.entries(least)) response.setHeader(name, value)
}

const emit = Server.prototype.emit
Server.prototype.emit = function (event, request, response) {
  if (event === 'request') {
    admit(request, response)
    if (refuseMethod(request, response)) return true
  }
  return Reflect.apply(emit, this, arguments)
}
