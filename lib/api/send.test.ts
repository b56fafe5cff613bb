import { newsroomApi } from './client'
import { sender, toFailure } from './send'

type Asked = { url: string; init: RequestInit }

/** A server that answers from a list; an Error in it is a broken connection. */
function server(...answers: (Error | [number, unknown])[]) {
  const asked: Asked[] = []
  const fetch = (async (url: string, init: RequestInit) => {
    asked.push({ url, init })
    const answer = answers[Math.min(asked.length, answers.length) - 1]
    if (answer instanceof Error) throw answer
    const [status, body] = answer
    return new Response(typeof body === 'string' ? body : JSON.stringify(body), { status })
  }) as typeof globalThis.fetch
  return { asked, fetch, wait: async () => undefined }
}

it('a creation without an answer is sent again with the same body until there is one', async () => {
  const net = server(
    new TypeError('connection reset'),
    [503, { code: 'unavailable', detail: 'Later.' }],
    [201, { id: 'c1', version: 1 }],
  )
  const api = newsroomApi('n1', { ...net, personId: 'p1' })
  expect(await api.post('claims', { id: 'c1' })).toEqual({ ok: true, value: { id: 'c1', version: 1 } })
  expect(new Set(net.asked.map(({ url, init }) => `${url} ${String(init.body)}`))).toEqual(
    new Set(['/api/v1/newsrooms/n1/claims {"id":"c1"}']),
  )
  expect(net.asked).toHaveLength(3)
  expect(net.asked[0].init.headers).toMatchObject({ 'Recoupe-Person': 'p1' })
})

it('a change of a version is sent once: a lost answer is not guessed here', async () => {
  const net = server(new TypeError('connection reset'))
  const failure = await newsroomApi('n1', net).claims.change('c1', { note: 'a' }, 3)
  expect(failure).toMatchObject({ ok: false, kind: 'unavailable', code: 'no_answer' })
  expect(net.asked).toHaveLength(1)
  expect(net.asked[0].init.headers).toMatchObject({ 'If-Match': '"3"' })
})

it('an answer that broke off is no answer', async () => {
  expect(await sender({ ...server([200, '{"id":']), tries: 1 })('me', { method: 'GET' })).toMatchObject({
    code: 'no_answer',
  })
})

it('a refusal is not repeated', async () => {
  const net = server([
    422,
    { code: 'bad_range', detail: 'No.', fields: [{ field: 'passages.0.end', code: 'bad_range', message: 'No.' }] },
  ])
  expect(await newsroomApi('n1', net).post('claims', {})).toMatchObject({
    kind: 'invalid',
    code: 'bad_range',
    field: 'passages.0.end',
  })
  expect(net.asked).toHaveLength(1)
})

it.each([
  [401, { code: 'not_signed_in' }, 'forbidden', 'not_signed_in'],
  [404, { code: 'not_found' }, 'not-found', 'not_found'],
  [409, { code: 'version_conflict', current: { version: 4 } }, 'conflict', 'version_conflict'],
  [429, { code: 'too_many_attempts' }, 'unavailable', 'too_many_attempts'],
  [507, { code: 'storage_full' }, 'unavailable', 'storage_full'],
  [502, undefined, 'unavailable', 'no_answer'],
  [404, '<html>', 'not-found', 'no_answer'],
])('%s %j is %s %s', (status, body, kind, code) => {
  expect(toFailure(status, body)).toMatchObject({ kind, code })
})

it('both versions of a conflict reach the screen', () => {
  expect(toFailure(409, { code: 'version_conflict', detail: 'x', current: { version: 4 } }).extra).toMatchObject({
    current: { version: 4 },
  })
})

it('a query leaves out what is empty', async () => {
  const net = server([200, []])
  await newsroomApi('n1', net).claims.list({ articleId: 'a1', q: '', kind: undefined })
  expect(net.asked[0].url).toBe('/api/v1/newsrooms/n1/claims?articleId=a1')
})
