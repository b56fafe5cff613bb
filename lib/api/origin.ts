import type { NextRequest } from 'next/server'

/** The one address under which this Recoupe is reached, without a path ("http://127.0.0.1:3000"). */
export function ownOrigin(): string {
  return (process.env.RECOUPE_ORIGIN ?? 'http://127.0.0.1:3000').replace(/\/$/, '')
}

/** Whether a write comes from our own pages: its Origin must be ours. `localhost` and `127.0.0.1` of the same port are one place. */
export function allowedOrigin(request: Pick<NextRequest, 'headers'>): boolean {
  const origin = request.headers.get('origin')
  return origin !== null && sameLoopback(origin) === sameLoopback(ownOrigin())
}

function sameLoopback(origin: string): string {
  return origin.toLowerCase().replace('//localhost:', '//127.0.0.1:')
}
