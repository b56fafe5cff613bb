import { readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'
import ts from 'typescript'
import { v4 as randomId } from 'uuid'
import { can, roles, type Right } from '@/lib/people/roles'
import { likeness } from './answer'
import { Caller } from './caller'
import { calls, inventory, withIds, type Call } from './inventory'
import { fillRoom, openRoom, type Filled, type Room } from './room'
import { changingNothing, sql } from './server'

const root = process.cwd()
const isMethod = /^(GET|HEAD|OPTIONS|POST|PUT|PATCH|DELETE)$/

/** The names that a file exports; `export *` counts as one of its own, so that nothing hides behind it. */
function exportsOf(file: string): string[] {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true)
  return source.statements.flatMap(statement => {
    if (ts.isExportDeclaration(statement)) {
      const clause = statement.exportClause
      return clause && ts.isNamedExports(clause) ? clause.elements.map(element => element.name.text) : ['*']
    }
    if (
      !ts.canHaveModifiers(statement) ||
      !ts.getModifiers(statement)?.some(one => one.kind === ts.SyntaxKind.ExportKeyword)
    )
      return []
    if (ts.isFunctionDeclaration(statement)) return [statement.name?.text ?? 'default']
    return ts.isVariableStatement(statement)
      ? statement.declarationList.declarations.flatMap(one => namesOf(one.name))
      : []
  })
}

function namesOf(name: ts.BindingName): string[] {
  if (ts.isIdentifier(name)) return [name.text]
  return name.elements.flatMap(element => (ts.isBindingElement(element) ? namesOf(element.name) : []))
}

const found = Object.fromEntries(
  readdirSync(path.join(root, 'app'), { recursive: true, encoding: 'utf8' })
    .filter(name => /^route\.[jt]sx?$/.test(path.basename(name)))
    .map(name => [
      `/${path.dirname(name).split(path.sep).join('/')}`,
      exportsOf(path.join(root, 'app', name))
        .filter(one => isMethod.test(one) || one === '*')
        .sort(),
    ]),
)

let room: Filled
let elsewhere: Room
beforeAll(async () => {
  ;[room, elsewhere] = [await fillRoom(), await openRoom()]
})

it('every address and method of app/ stands in the inventory, and nothing else does', () => {
  const listed = Object.fromEntries(
    Object.entries(inventory).map(([address, methods]) => [address, Object.keys(methods).sort()]),
  )
  expect(listed).toEqual(found)
})

const ours = calls.filter(call => call.address.includes('[newsroomId]'))
const ids = () => ({ ...room.ids, question: 'true' })
const none = () => Object.fromEntries(Object.keys(ids()).map(name => [name, name === 'question' ? 'true' : randomId()]))

function send(caller: Caller, call: Call, named: Record<string, string>) {
  const address = withIds(call.address, named) + (call.query ?? '')
  return caller.ask(call.method, address, call.body?.(room), { version: 1 })
}

const title = '$method $address'

describe('nobody', () => {
  it.each(calls.filter(call => call.who !== 'anybody'))(
    `is told to sign in, and nothing more: ${title}`,
    async call => {
      const answer = await changingNothing(() => send(new Caller(), call, ids()))
      expect(answer).toMatchObject({ status: 401, json: { code: 'not_signed_in' } })
      expect(likeness(await send(new Caller(), call, none()))).toEqual(likeness(answer))
    },
  )
})

describe('the admin of another newsroom', () => {
  it.each(ours)(`sees that nothing is there, as for an id that nobody has: ${title}`, async call => {
    const answer = await changingNothing(() => send(elsewhere.admin.caller, call, ids()))
    expect(answer).toMatchObject({ status: 404, json: { code: 'not_found' } })
    expect(likeness(await send(elsewhere.admin.caller, call, none()))).toEqual(likeness(answer))
  })

  const nested = ours.filter(call => /\[(?!newsroomId|question)\w+\]/.test(call.address))
  it.each(nested)(`finds nothing of ours under their own newsroom's address: ${title}`, async call => {
    const theirs = { newsroomId: elsewhere.id }
    const answer = await changingNothing(() => send(elsewhere.admin.caller, call, { ...ids(), ...theirs }))
    expect(answer).toMatchObject({ status: 404, json: { code: 'not_found' } })
    expect(likeness(await send(elsewhere.admin.caller, call, { ...none(), ...theirs }))).toEqual(likeness(answer))
  })
})

describe('a person of no newsroom', () => {
  it('is a stranger everywhere', async () => {
    const { caller, id } = elsewhere.viewer
    await sql(`UPDATE "membership" SET "endedAt" = now() WHERE "personId" = $1`, [id])
    for (const call of ours) {
      const answer = await send(caller, call, ids())
      expect([call.address, call.method, answer.status]).toEqual([call.address, call.method, 404])
    }
  })
})

describe('too low a role', () => {
  const refused = ours.flatMap(call =>
    roles.filter(role => !can(role, call.who as Right)).map(role => ({ ...call, role })),
  )
  it.each(refused)(`$role may not: ${title}`, async call => {
    const answer = await changingNothing(() => send(room[call.role].caller, call, ids()))
    expect(answer).toMatchObject({ status: 403, json: { code: 'forbidden_role' } })
  })

  it('an editor neither signs nor returns, though editors countersign', async () => {
    const call = ours.find(each => each.address.endsWith('/reviews'))!
    const answer = await changingNothing(() => send(room.editor.caller, call, ids()))
    expect(answer.status).toBeGreaterThanOrEqual(403)
  })
})

describe('every GET', () => {
  const gets = calls.filter(call => call.method === 'GET')
  it('leaves everything as it was, and so do HEAD and OPTIONS', async () => {
    await changingNothing(async () => {
      for (const { address, query } of gets) {
        const where = withIds(address, { ...ids(), nextauth: 'session', unknown: 'nothing' }) + (query ?? '')
        for (const method of ['GET', 'HEAD', 'OPTIONS']) {
          const { status } = await room.admin.caller.ask(method, where)
          const nothing = address.includes('unknown') || (address.includes('nextauth') && method === 'HEAD')
          expect([method, where, status]).toEqual([method, where, method === 'OPTIONS' ? 204 : nothing ? 404 : 200])
        }
      }
    })
  })
})
