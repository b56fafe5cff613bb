import { Caller, type Difference } from './caller'
import { calls, withIds, type Call } from './inventory'
import { fillRoom, openRoom, type Filled, type Room } from './room'
import { changingNothing, server } from './server'

let room: Filled
let elsewhere: Room
beforeAll(async () => {
  ;[room, elsewhere] = [await fillRoom(), await openRoom()]
})

const writes = calls.filter(call => call.method !== 'GET' && !call.address.includes('unknown'))
const open: Record<string, unknown> = {
  '/api/auth/[...nextauth]': {},
  '/api/v1/session': { email: 'a@b.example', password: 'wrong password' },
  '/api/v1/setup': {},
  '/api/v1/invitations/accept': { token: 'nothing' },
}

function send(call: Call, difference: Difference, caller = room.admin.caller) {
  const address = withIds(call.address, { ...room.ids, question: 'true', nextauth: 'signout' })
  const body = open[call.address] && call.method === 'POST' ? open[call.address] : call.body?.(room)
  return caller.ask(call.method, address, body, { version: 1, ...difference })
}

/** Origins that are not ours; null sends none. */
const strangers = [
  'https://evil.example',
  'null',
  null,
  'http://127.0.0.1',
  'http://127.0.0.1.evil.example:3000',
  `${server().origin}.evil.example`,
  server().origin.replace('http:', 'https:'),
]

it.each(writes)('is refused from any other origin: $method $address', async call => {
  await changingNothing(async () => {
    for (const origin of strangers) {
      const { status, json } = await send(call, { headers: { Origin: origin } })
      expect([origin, status, json?.code]).toEqual([origin, 403, 'bad_origin'])
    }
  })
})

const bodied = writes.filter(call => call.method !== 'DELETE')
it.each(bodied)('takes nothing but JSON: $method $address', async call => {
  const raw = new TextEncoder().encode('{"a":1}')
  await changingNothing(async () => {
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', null]) {
      const { status, json } = await send(call, { headers: { 'Content-Type': type }, raw })
      expect([type, status, json?.code]).toEqual([type, 415, 'unsupported_type'])
    }
  })
})

it.each(calls)('lets no other site in: OPTIONS $address', async call => {
  const answer = await send(
    { ...call, method: 'OPTIONS', body: undefined },
    {
      headers: { Origin: 'https://evil.example', 'Access-Control-Request-Method': call.method },
    },
  )
  expect([...answer.headers.keys()].filter(name => name.startsWith('access-control'))).toEqual([])
})

describe('a request that says for whom it was made', () => {
  const signedIn = calls.filter(call => call.who !== 'anybody')
  it.each(signedIn)('is refused when somebody else is signed in: $method $address', async call => {
    await changingNothing(async () => {
      for (const person of [room.editor.id, elsewhere.admin.id, 'nobody']) {
        const { status, json } = await send(call, { headers: { 'Recoupe-Person': person } })
        expect([person, status, json?.code]).toEqual([person, 401, 'other_person'])
      }
    })
  })

  it('is told so even where the other person would see nothing', async () => {
    const call = calls.find(each => each.address.endsWith('/claims/[claimId]') && each.method === 'PATCH')!
    const answer = await send(call, { headers: { 'Recoupe-Person': room.admin.id } }, elsewhere.admin.caller)
    expect(answer).toMatchObject({ status: 401, json: { code: 'other_person' } })
  })

  it('does not sign a colleague out', async () => {
    const answer = await room.admin.caller.ask('DELETE', '/api/v1/session', undefined, {
      headers: { 'Recoupe-Person': room.editor.id },
    })
    expect(answer).toMatchObject({ status: 401, json: { code: 'other_person' } })
    await room.admin.caller.must('GET', '/api/v1/me')
  })

  it('is answered when it is they, and told to sign in when it is nobody', async () => {
    const headers = { 'Recoupe-Person': room.admin.id.toUpperCase() }
    expect(await room.admin.caller.ask('GET', room.path, undefined, { headers })).toMatchObject({ status: 200 })
    expect(await new Caller().ask('GET', room.path, undefined, { headers })).toMatchObject({
      ...{ status: 401, json: { code: 'not_signed_in' } },
    })
  })
})
