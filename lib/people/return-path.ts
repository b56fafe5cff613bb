/**
 * Where to go after signing in: a path of this site, or "/" for anything else. `//elsewhere`, `/\elsewhere`, addresses with
 * a host other than `origin`, control characters and the sign-in page itself are all "/".
 */
export function returnPath(wanted: unknown, origin = 'http://recoupe.invalid'): string {
  if (typeof wanted !== 'string' || wanted.length > 2_000 || hasControl(wanted)) return '/'
  const absolute = wanted.startsWith(`${origin}/`)
  if (!absolute && (!wanted.startsWith('/') || wanted.startsWith('//') || wanted.includes('\\'))) return '/'
  const url = URL.canParse(wanted, origin) ? new URL(wanted, origin) : null
  if (!url || url.origin !== new URL(origin).origin || url.pathname.startsWith('//')) return '/'
  const isLoop = url.pathname === '/sign-in' || url.pathname.startsWith('/api/')
  return isLoop ? '/' : `${url.pathname}${url.search}${url.hash}`
}

const hasControl = (text: string) => [...text].some(character => character < ' ' || character === '\u007f')

/** The sign-in page's address that leads back to `path`. */
export function signInPath(path: string): string {
  const back = returnPath(path)
  return back === '/' ? '/sign-in' : `/sign-in?callbackUrl=${encodeURIComponent(back)}`
}
