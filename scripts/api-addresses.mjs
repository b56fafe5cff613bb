// The addresses of the API and the methods of each, read from app/api: what an address does not offer is refused by name.
import { readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'

const isMethod = /\b(GET|POST|PUT|PATCH|DELETE)\b/g

/** Every `route.ts` below app/api but the catch-all ones: `{ address: '/api/v1/newsrooms/[newsroomId]', methods }`. */
export function apiAddresses(root) {
  return readdirSync(path.join(root, 'app', 'api'), { recursive: true })
    .filter(name => path.basename(name) === 'route.ts' && !name.includes('[[...'))
    .map(name => ({
      address: `/api/${path.dirname(name).split(path.sep).join('/')}`,
      methods: methodsOf(readFileSync(path.join(root, 'app', 'api', name), 'utf8')),
    }))
    .sort((one, other) => (one.address < other.address ? -1 : 1))
}

/** A method is offered where an `export` line names it: `export const GET = …`, `export { handle as GET }`. */
function methodsOf(source) {
  const exported = source.split('\n').filter(line => line.startsWith('export '))
  return [...new Set(exported.flatMap(line => line.split('=')[0].match(isMethod) ?? []))].sort()
}
