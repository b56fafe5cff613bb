import { v7 as newId } from 'uuid'
import type { Claim } from '@/lib/claims/claim'
import { fieldsOf, type Answer } from './answer'
import { Caller } from './caller'
import {
  articleOf,
  corroborate,
  fillRoom,
  figureOf,
  find,
  makeArticle,
  markFigure,
  searchOf,
  supportOf,
  type ArticleMade,
  type Filled,
} from './room'
import { changingNothing, server, sql } from './server'

let room: Filled
beforeAll(async () => {
  room = await fillRoom()
})

type Asked = Promise<Answer>
/** A bad input by its number in the list of sixty, and the answer it gets: status, code, the fields it is about. */
type Row = [number: string, what: string, ask: () => Asked, status: number, code: string, fields?: string[]]

const claims = () => `${room.path}/claims`
const draft = () => `${claims()}/${room.draft.id}`
const sources = () => `${draft()}/corroborations`
const post = (path: string, body: unknown) => room.editor.caller.ask('POST', path, body)
const mark = (body: unknown) => post(claims(), body)

/** A figure on 200 navires whose passage is changed. */
function span(more: Record<string, unknown>) {
  const body = figureOf(room.article)
  return { ...body, passages: [{ ...body.passages[0], ...more }] }
}
function value(more: Record<string, unknown>) {
  const body = figureOf(room.article)
  return { ...body, value: { ...body.value, ...more } }
}
/** The same body as text, with a number that JSON.stringify cannot write. */
const written = (start: string) => JSON.stringify(span({ start: 12345.25 })).replace('12345.25', start)
const raw = (words: string) => room.editor.caller.ask('POST', claims(), undefined, { raw: words })
const at = (words: string, by = 0) => room.article.text.indexOf(words) + by

const address = (url: string) => ({
  ...{ id: newId(), question: 'true', stance: 'supports' },
  evidence: { type: 'address', url, words: 'Deux cents.', seenOn: '2026-03-14' },
})
const start = ['passages.0.start']

const rows: Row[] = [
  ['37', 'the start after the end', () => mark(span({ start: 9, end: 3 })), 422, 'bad_range', start],
  ['37', 'a negative offset', () => mark(span({ start: -1 })), 422, 'bad_range', start],
  ['37', 'a fraction', () => mark(span({ start: 1.5 })), 422, 'bad_range', start],
  ['37', '1e309', () => raw(written('1e309')), 422, 'bad_range', start],
  ['37', 'an offset past any text', () => mark(span({ end: 2 ** 53 })), 422, 'bad_range', ['passages.0.end']],
  ['37', 'NaN', () => raw(written('NaN')), 400, 'bad_json'],
  ['38', 'an end past the text', () => mark(span({ end: 99_999 })), 422, 'range_outside_text', ['passages.0.end']],
  ['39', 'other words', () => mark(span({ exact: '300 navires' })), 409, 'quote_mismatch', ['passages.0.exact']],
  [
    '40',
    'half of an emoji',
    () => mark(span({ start: at('👨', 1), end: at('café'), exact: 'x' })),
    422,
    'range_splits_character',
    start,
  ],
  [
    '40',
    'a part of a family',
    () => mark(span({ start: at('👨', 2), end: at('café'), exact: 'x' })),
    422,
    'range_splits_character',
    start,
  ],
  ['42', 'an empty passage', () => mark(span({ end: at('200'), exact: '' })), 422, 'empty_claim', ['passages.0.end']],
  [
    '42',
    'white space',
    () => mark(span({ start: at(' navires'), end: at('navires'), exact: ' ' })),
    422,
    'empty_claim',
    ['passages.0.end'],
  ],
  ['43', '100 KB of words', () => mark(span({ exact: 'a'.repeat(100 * 1024) })), 422, 'too_long', ['passages.0.exact']],
  [
    '43',
    'a note of 100 KB',
    () => mark({ ...figureOf(room.article), note: 'a'.repeat(100 * 1024) }),
    422,
    'too_long',
    ['note'],
  ],
  ['44', 'NUL', () => mark({ ...figureOf(room.article), note: 'a\0b' }), 422, 'bad_character', ['note']],
  ['44', 'half a pair', () => mark(value({ unit: 'a\ud800' })), 422, 'bad_character', ['value.unit']],
  [
    '44',
    'NUL in an article',
    () => post(`${room.path}/articles`, articleOf({ text: 'a\0b' })),
    422,
    'bad_character',
    ['text'],
  ],
  [
    '44',
    'NUL in the name of a field',
    () => mark({ ...figureOf(room.article), 'a\0': 1 }),
    422,
    'bad_character',
    ['a\0'],
  ],
  ['46', 'a number that may be two', () => mark(value({ number: '1,234' })), 422, 'bad_number', ['value.number']],
  ['46', '1,2.3.4', () => mark(value({ number: '1,2.3.4' })), 422, 'bad_number', ['value.number']],
  ['46', '1e400', () => mark(value({ number: '1e400' })), 422, 'bad_number', ['value.number']],
  ['46', 'a number as a number', () => mark(value({ number: 200 })), 422, 'wrong_type', ['value.number']],
  [
    '46',
    'bounds the wrong way round',
    () => mark(value({ number: null, low: '9', high: '8' })),
    422,
    'bad_bounds',
    ['value.high'],
  ],
  ['47', 'an unknown kind', () => mark({ ...figureOf(room.article), kind: 'rumour' }), 422, 'invalid_input', ['kind']],
  ['47', 'an unknown role', () => mark(span({ role: 'king' })), 422, 'invalid_input', ['passages.0.role']],
  [
    '47',
    'a thousand passages',
    () => mark({ ...figureOf(room.article), passages: Array(1_000).fill(figureOf(room.article).passages[0]) }),
    422,
    'too_long',
    ['passages'],
  ],
  [
    '47',
    'two main passages',
    () =>
      mark({
        ...figureOf(room.article),
        passages: [0, 1].map(() => ({ ...figureOf(room.article).passages[0], id: newId() })),
      }),
    422,
    'one_main_passage',
    ['passages'],
  ],
  ['48', 'javascript:', () => post(sources(), address('javascript:alert(1)')), 422, 'bad_link', ['evidence.url']],
  ['48', 'data:', () => post(sources(), address('data:text/html,x')), 422, 'bad_link', ['evidence.url']],
  ['48', 'file:', () => post(sources(), address('file:///etc/passwd')), 422, 'bad_link', ['evidence.url']],
  [
    '48',
    'an article from javascript:',
    () => post(`${room.path}/articles`, articleOf({ url: ' javascript:alert(1)' })),
    422,
    'bad_link',
    ['url'],
  ],
  ['51', 'no JSON', () => raw('{"id":'), 400, 'bad_json'],
  ['51', 'nothing', () => raw(''), 400, 'bad_json'],
  [
    '51',
    'not UTF-8',
    () => room.editor.caller.ask('POST', claims(), undefined, { raw: new Uint8Array([0x22, 0xff, 0x22]) }),
    400,
    'bad_json',
  ],
  ['51', 'nested a thousand deep', () => raw('['.repeat(1_000) + ']'.repeat(1_000)), 400, 'bad_json'],
  [
    '51',
    'nested a thousand deep in a field',
    () => raw(`{"id":${'{"a":'.repeat(1_000)}1${'}'.repeat(1_001)}`),
    400,
    'bad_json',
  ],
  [
    '51',
    '11 MB',
    () => post(`${room.path}/articles`, articleOf({ text: 'a'.repeat(11 * 1024 * 1024) })),
    413,
    'body_too_large',
  ],
  ['51', '11 MB for a claim', () => raw('a'.repeat(11 * 1024 * 1024)), 413, 'body_too_large'],
  ['52', '__proto__', () => raw('{"__proto__":{"polluted":true}}'), 422, 'unknown_field', ['__proto__']],
  [
    '52',
    '__proto__ inside',
    () => raw(JSON.stringify(value({})).replace('"value":{', '"value":{"__proto__":{"unit":"x"},')),
    422,
    'unknown_field',
    ['value.__proto__'],
  ],
  [
    '52',
    'constructor',
    () => mark({ ...figureOf(room.article), constructor: { prototype: { polluted: 1 } } }),
    422,
    'unknown_field',
    ['constructor'],
  ],
  [
    '52',
    'an unknown field',
    () => mark({ ...figureOf(room.article), status: 'signed' }),
    422,
    'unknown_field',
    ['status'],
  ],
  ['52', 'an unknown field of a value', () => mark(value({ colour: 'red' })), 422, 'unknown_field', ['value.colour']],
  ['53', 'an id that is nobody’s', () => room.editor.caller.ask('GET', `${claims()}/${newId()}`), 404, 'not_found'],
  ['53', 'an id that is none', () => room.editor.caller.ask('GET', `${claims()}/1%20OR%201=1`), 404, 'not_found'],
  [
    '8.2.3',
    'fields that are nobody’s to set',
    () =>
      room.editor.caller.ask(
        'PATCH',
        draft(),
        { status: 'signed', newsroomId: newId(), createdById: 'x', version: 99 },
        { version: room.draft.version },
      ),
    422,
    'unknown_field',
    ['status', 'newsroomId', 'createdById', 'version'],
  ],
  [
    '',
    'an article that corroborates itself',
    () => post(sources(), supportOf(room.article)),
    422,
    'own_article',
    ['evidence.articleId'],
  ],
  [
    '',
    'a search that found something',
    () => post(sources(), searchOf({ stance: 'supports' })),
    422,
    'bad_stance',
    ['stance'],
  ],
  [
    '',
    'a question that is not asked',
    () => post(sources(), supportOf(room.other, '200 navires', { question: 'said' })),
    422,
    'bad_question',
    ['question'],
  ],
]

it.each(rows.map(row => [`${row[0]} ${row[1]}`, row] as const))(
  '%s',
  async (_, [, , ask, status, code, fields = []]) => {
    const { status: got, json } = await changingNothing(ask)
    expect({ status: got, code: json?.code, fields: fieldsOf(json).map(each => each.field) }).toEqual({
      status,
      code,
      fields,
    })
  },
)

const params = (answer: Answer) =>
  (answer.json?.params ?? (answer.json?.fields as { params?: object }[])?.[0]?.params ?? {}) as object

it('38: says how long the text is', async () => {
  expect(params(await mark(span({ end: 99_999 })))).toEqual({ length: room.article.text.length })
})

it('39: says what stands there', async () => {
  expect(await mark(span({ exact: '300 navires' }))).toMatchObject({ json: { text: '200 navires' } })
})

it('41: the words of an old text are not marked', async () => {
  const article = await makeArticle(room, { title: 'Corrected' })
  const versionId = newId()
  const row = [room.id, versionId, article.id, 'Un autre texte.', 'f'.repeat(64), room.editor.id]
  await sql(
    `INSERT INTO "articleVersion" ("newsroomId","id","articleId","number","text","sha256","createdById") VALUES ($1,$2,$3,2,$4,$5,$6)`,
    row,
  )
  const answer = await changingNothing(() => mark(figureOf(article)))
  expect(answer).toMatchObject({
    status: 409,
    json: { code: 'text_version_changed', newest: { id: versionId, number: 2 } },
  })
})

it('43: says how long it may be', async () => {
  expect(params(await mark({ ...figureOf(room.article), note: 'a'.repeat(5_001) }))).toEqual({ max: 5_000 })
})

it('43: a passage of 30 KB is too long, though the words are the text’s', async () => {
  const article: ArticleMade = await makeArticle(room, { text: 'mot '.repeat(8_000) })
  const body = figureOf(article, 'mot '.repeat(7_500))
  const answer = await changingNothing(() => mark({ ...body, value: { ...body.value, printed: '', number: '1' } }))
  expect(answer).toMatchObject({ status: 422, json: { code: 'too_long', params: { max: 20_000 } } })
})

it('45: hidden characters are stored as they are, and told of', async () => {
  const article = await makeArticle(room, { text: 'Il y a 200\u200b \u202enavires au port.' })
  const words = '200\u200b \u202enavires'
  const claim = (await mark(figureOf(article, words))).json as unknown as Claim
  expect(claim.passages[0]?.anchor.exact).toBe(words)
  expect(JSON.stringify(claim.warnings)).toContain('hidden_characters')
})

it('46: names both readings of a number, and does not ask for a unit', async () => {
  const answer = await mark(value({ number: '1,234' }))
  expect(String(answer.json?.detail)).toMatch(/1234\b.*1\.234/)
  expect((await mark(value({ unit: null }))).status).toBe(201)
})

describe('49: a save on another version', () => {
  it.each([
    ['PATCH', '', { note: 'x' }],
    ['POST', '/moves', { move: 'ask-review' }],
    ['POST', '/reviews', { id: newId(), decision: 'signed' }],
    ['PUT', '/overrides/true', { standing: 'refuted', reason: 'x' }],
  ])('%s %s: none is 428, a stale one 409 with the stored claim', async (method, place, body) => {
    const { caller } = room.checker
    const none = await changingNothing(() => caller.ask(method, draft() + place, body))
    expect(none).toMatchObject({ status: 428, json: { code: 'precondition_required' } })
    const stale = await changingNothing(() =>
      caller.ask(method, draft() + place, body, { version: room.draft.version + 7 }),
    )
    expect(stale).toMatchObject({
      status: 409,
      json: { code: 'version_conflict', current: { id: room.draft.id, version: room.draft.version } },
    })
    for (const sent of ['*', '"x"', '"1", "2"', '""', '-1', '1e9', '"12345678901234567890"']) {
      const answer = await changingNothing(() =>
        caller.ask(method, draft() + place, body, { headers: { 'If-Match': sent } }),
      )
      expect([sent, answer.status]).toEqual([sent, 428])
    }
  })

  it('an answer carries the version for the next save', async () => {
    const answer = await room.editor.caller.ask('GET', draft())
    expect(answer.headers.get('etag')).toBe(`"${String(answer.json?.version)}"`)
  })
})

describe('50: the same id twice', () => {
  it('gives the same answer for the same body, once written', async () => {
    const body = figureOf(room.article, '40')
    const first = await mark(body)
    const again = await changingNothing(() => mark(body))
    expect([first.status, again.status, again.json]).toEqual([201, 201, first.json])
  })

  it('is refused with another body, of another person, or for another thing', async () => {
    const body = figureOf(room.article, '40')
    await mark(body)
    for (const ask of [
      () => mark({ ...body, note: 'other' }),
      () => room.admin.caller.ask('POST', claims(), body),
      () => post(`${room.path}/stories`, { id: body.id, title: 'A story' }),
    ])
      expect(await changingNothing(ask)).toMatchObject({ status: 422, json: { code: 'key_reused' } })
  })

  it('Idempotency-Key is that id', async () => {
    const { id, ...body } = { id: newId(), title: 'With a key' }
    const headers = { 'Idempotency-Key': id }
    const asked = () => room.editor.caller.ask('POST', `${room.path}/stories`, body, { headers })
    const first = await asked()
    expect([first.status, first.json?.id]).toEqual([201, id])
    expect((await changingNothing(asked)).json).toEqual(first.json)
    const other = await room.editor.caller.ask('POST', `${room.path}/stories`, { ...body, id: newId() }, { headers })
    expect(other).toMatchObject({ status: 422, json: { code: 'key_mismatch' } })
  })

  it('an id that is taken by a passage or a corroboration breaks nothing', async () => {
    const body = figureOf(room.article, '40')
    const taken = { ...body, passages: [{ ...body.passages[0], id: room.draft.passages[0]!.id }] }
    const answer = await changingNothing(() => mark(taken))
    expect([409, 422]).toContain(answer.status)
  })
})

describe('54: two people', () => {
  const review = (by: 'editor' | 'checker' | 'admin', claim: Claim, more: object = {}) =>
    room[by].caller.ask(
      'POST',
      `${claims()}/${claim.id}/reviews`,
      { id: newId(), decision: 'signed', ...more },
      { version: claim.version },
    )
  const askReview = (by: 'editor' | 'checker' | 'admin', claim: Claim) =>
    room[by].caller.must<Claim>(
      'POST',
      `${claims()}/${claim.id}/moves`,
      { move: 'ask-review' },
      { version: claim.version },
    )

  it('nobody signs what they alone made', async () => {
    const marked = await markFigure(room, room.article, '200 navires', 'checker')
    const claim = await askReview('checker', await corroborate(room, marked.id, searchOf(), 'checker'))
    expect(await changingNothing(() => review('checker', claim))).toMatchObject({
      status: 409,
      json: { code: 'self_review' },
    })
  })

  it('nothing unchecked is signed', async () => {
    const claim = await askReview('editor', await markFigure(room, room.article))
    expect(await changingNothing(() => review('checker', claim))).toMatchObject({
      status: 409,
      json: { code: 'needs_corroboration' },
    })
  })

  it('a claim that changed since it was seen is not signed', async () => {
    const claim = await askReview(
      'editor',
      await corroborate(room, (await markFigure(room, room.article)).id, searchOf()),
    )
    await corroborate(room, claim.id, supportOf(room.other))
    const answer = await changingNothing(() => review('checker', claim))
    expect(answer).toMatchObject({
      status: 409,
      json: { code: 'version_conflict', current: { version: claim.version + 1 } },
    })
  })

  it('an editor does not sign, and a draft is not reviewed', async () => {
    const seen = await corroborate(
      room,
      (await markFigure(room, room.article, '200 navires', 'admin')).id,
      searchOf(),
      'admin',
    )
    expect(await changingNothing(() => review('checker', seen))).toMatchObject({
      status: 409,
      json: { code: 'not_in_review' },
    })
    const claim = await askReview('admin', seen)
    expect(await changingNothing(() => review('editor', claim))).toMatchObject({
      status: 403,
      json: { code: 'forbidden_role' },
    })
    const returned = await changingNothing(() => review('checker', claim, { decision: 'returned' }))
    expect(returned).toMatchObject({ status: 422, json: { code: 'needs_reason' } })
    expect((await review('checker', claim)).status).toBe(201)
    expect((await find(room, claim.id)).status).toBe('signed')
  })
})

describe('55: an e-mail address that is none', () => {
  const bad = [
    { contains: '@' },
    ['a@b.example'],
    'a\uff20b.example',
    'a@b.example, c@d.example',
    'a@b',
    '',
    null,
    7,
    'é@b.example',
    'a@b.example\r\nBcc: x@y.example',
    `${'a'.repeat(300)}@b.example`,
  ]
  it.each(bad.map(email => [email]))('%j', async email => {
    const login = await changingNothing(() => new Caller().ask('POST', '/api/v1/session', { email, password: 'x' }))
    expect(login).toMatchObject({
      status: 422,
      json: { code: 'bad_email', fields: [{ field: 'email', code: 'bad_email' }] },
    })
    const invitation = { id: newId(), email, role: 'viewer' }
    const invited = await changingNothing(() => room.admin.caller.ask('POST', `${room.path}/invitations`, invitation))
    expect(invited).toMatchObject({ status: 422, json: { code: 'bad_email' } })
  })

  it('no operator of a query gets in', async () => {
    const nobody = new Caller()
    for (const [path, body] of [
      ['/api/v1/session', { email: { contains: '@' }, password: { not: 'x' } }],
      ['/api/v1/setup', { token: { not: 'x' } }],
      ['/api/v1/invitations/accept', { token: { not: 'x' } }],
      ['/api/v1/invitations/accept', { token: ['x'] }],
    ] as const) {
      expect((await changingNothing(() => nobody.ask('POST', path, body))).status).toBe(422)
      expect(nobody.session).toBeUndefined()
    }
  })
})

describe('57: a cookie or a token that is not ours', () => {
  it.each(['%E0%A4%A', 'x', '', 'eyJhbGciOiJub25lIn0.e30.', 'a.b.c.d.e', '\u00e9', 'x'.repeat(8_000), '"', '{}'])(
    '%j',
    async cookie => {
      const headers = { Cookie: `recoupe.session=${encodeURI(cookie)}`, Authorization: 'Bearer %E0%A4%A' }
      for (const path of ['/api/v1/me', room.path])
        expect(await new Caller().ask('GET', path, undefined, { headers })).toMatchObject({
          status: 401,
          json: { code: 'not_signed_in' },
        })
      expect((await new Caller().ask('GET', `/n/${room.slug}`, undefined, { headers })).status).toBe(307)
      expect((await new Caller().ask('GET', '/sign-in', undefined, { headers })).status).toBe(200)
    },
  )

  it('a session in the address opens nothing', async () => {
    const session = room.admin.caller.session ?? ''
    for (const name of ['token', 'recoupe.session', 'access_token', 'sid'])
      expect((await new Caller().ask('GET', `/api/v1/me?${encodeURIComponent(name)}=${session}`)).status).toBe(401)
    const headers = { Authorization: `Bearer ${session}` }
    expect((await new Caller().ask('GET', '/api/v1/me', undefined, { headers })).status).toBe(401)
  })
})

describe('58: where to go after signing in', () => {
  it.each([
    '//evil.example',
    'https://evil.example/',
    '/\\evil.example',
    'javascript:alert(1)',
    '\t//evil.example',
    'http:evil.example',
    '/%09/evil.example',
    'https://127.0.0.1@evil.example',
  ])('%j is not gone to', async callbackUrl => {
    const asked = encodeURIComponent(callbackUrl)
    const nobody = await new Caller().ask('GET', `/sign-in?callbackUrl=${asked}`)
    expect(nobody.text).not.toMatch(/(href|action|content)="[^"]*evil\.example/)
    const caller = room.viewer.caller.copy()
    const { csrfToken } = await caller.must<{ csrfToken: string }>('GET', '/api/auth/csrf')
    const out = await caller
      .copy()
      .ask('POST', '/api/auth/callback/ticket', { csrfToken, ticket: 'none', json: 'true', callbackUrl })
    expect(new URL(String(out.json?.url), server().origin).origin).toBe(server().origin)
    for (const answer of [
      await caller.ask('GET', `/sign-in?callbackUrl=${asked}`),
      await caller.ask('GET', `/api/auth/signin?callbackUrl=${asked}`),
    ]) {
      const location = answer.headers.get('location')
      if (location) expect(new URL(location, server().origin).origin).toBe(server().origin)
      const back = new URL(location ?? '/', server().origin).searchParams.get('callbackUrl') ?? '/'
      expect(new URL(back, server().origin).origin).toBe(server().origin)
    }
    const jar = caller.cookies.get('recoupe.callback')
    expect(new URL(decodeURIComponent(jar ?? '/'), server().origin).origin).toBe(server().origin)
  })
})
