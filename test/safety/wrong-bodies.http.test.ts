import fc from 'fast-check'
import { fieldsOf } from './answer'
import { calls, withIds } from './inventory'
import { fillRoom, type Filled } from './room'
import { changingNothing } from './server'

let room: Filled
beforeAll(async () => {
  room = await fillRoom()
})

/** How many bodies each route is sent; drawn from the seed of all properties (test/properties.ts), so that a failure comes again. */
const runs = Number(process.env.RECOUPE_RUNS ?? 20)

const taking = calls.filter(call => call.body && call.method !== 'GET')
const opened = [
  { method: 'POST', address: '/api/v1/session', body: () => ({ email: 'a@b.example', password: 'x' }) },
  {
    method: 'POST',
    address: '/api/v1/setup',
    body: () => ({ token: 'x', newsroomName: 'x', slug: 'xx', name: 'x', email: 'a@b.example', password: 'x' }),
  },
  { method: 'POST', address: '/api/v1/invitations/accept', body: () => ({ token: 'x', name: 'x', password: 'x' }) },
]
const all = [...taking.map(({ method, address, body }) => ({ method, address, body: body! })), ...opened]

const odd = fc.oneof(
  fc.constantFrom(
    null,
    true,
    -1,
    1e308,
    0.5,
    '',
    ' ',
    '\u0000',
    '\ud800',
    [],
    {},
    [[]],
    '__proto__',
    '\u202e',
    '/',
    '\u{1F468}\u200d',
  ),
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.integer(),
  fc.jsonValue({ maxDepth: 3 }),
)

/** A body that is nearly right: one of its fields is something else, is missing, or one is too many. */
const spoilt = fc.record({ at: fc.nat(), deep: fc.boolean(), how: fc.constantFrom('other', 'missing', 'more'), odd })
type Spoilt = { at: number; deep: boolean; how: string; odd: unknown }

function spoil(body: unknown, { at, deep, how, odd }: Spoilt): unknown {
  if (body === null || typeof body !== 'object') return odd
  const keys = Object.keys(body)
  const key = keys[at % Math.max(1, keys.length)]
  const copy: Record<string, unknown> | unknown[] = Array.isArray(body) ? [...(body as unknown[])] : { ...body }
  const target = copy as Record<string, unknown>
  if (how === 'more' || key === undefined) target[`extra-${at}`] = odd
  else if (deep && typeof target[key] === 'object' && target[key] !== null)
    target[key] = spoil(target[key], { at, deep: at % 2 === 0, how, odd })
  else if (how === 'missing') delete target[key]
  else target[key] = odd
  return copy
}

const send = ({ method, address }: { method: string; address: string }, body: unknown) =>
  room.admin.caller.ask(method, withIds(address, { ...room.ids, question: 'true' }), body, { version: 1 })

describe.each(all)('$method $address', route => {
  it.each([['a string'], [[]], [[{}]], [null], [true], [7]])('is not sent %j', async body => {
    const answer = await changingNothing(() => send(route, body))
    expect(answer.status).toBe(422)
    expect(fieldsOf(answer.json).length).toBeGreaterThan(0)
  })

  it('is not sent a field that it does not know', async () => {
    const body = route.body(room) as object
    const answer = await changingNothing(() => send(route, { ...body, newsroomId: room.id, isAdmin: true }))
    expect(answer.status).toBe(422)
    expect(fieldsOf(answer.json).map(field => field.field)).toEqual(expect.arrayContaining(['newsroomId', 'isAdmin']))
  })

  it('answers whatever it is sent with a success or a problem that names its fields', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          spoilt.map(how => ({ how })),
          fc.jsonValue({ maxDepth: 4 }).map(value => ({ value })),
        ),
        async made => {
          const body = 'how' in made ? spoil(route.body(room), made.how as Spoilt) : made.value
          const answer = await send(route, body)
          // What is wrong inside an imported file is told by its line.
          if (answer.status === 422 && !route.address.includes('/imports'))
            expect(fieldsOf(answer.json).length).toBeGreaterThan(0)
          expect([200, 201, 400, 401, 403, 404, 409, 410, 413, 422, 429]).toContain(answer.status)
        },
      ),
      { numRuns: runs, endOnFailure: true },
    )
  })
})
