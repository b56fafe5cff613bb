import { Readable, Writable } from 'node:stream'
import { filterLines } from './lines'
import { proposeLine } from './propose'
import { reanchorLine } from './reanchor'

/** What the filter writes for these bytes, cut into chunks of the given size. */
async function run(input: string | Buffer, answer: Parameters<typeof filterLines>[2], size = 7): Promise<unknown[]> {
  const bytes = Buffer.from(input)
  const chunks = Array.from({ length: Math.ceil(bytes.length / size) }, (_, i) =>
    bytes.subarray(i * size, (i + 1) * size),
  )
  let written = ''
  const output = new Writable({
    highWaterMark: 8,
    write(chunk: Buffer, _, done) {
      written += chunk.toString()
      setImmediate(done)
    },
  })
  await filterLines(Readable.from(chunks), output, answer)
  return written
    .split('\n')
    .filter(Boolean)
    .map(line => JSON.parse(line) as unknown)
}

const lengthOf = ({ text }: Record<string, unknown>) => ({ length: String(text).length })

it('answers each line in order, whatever cuts the stream', async () => {
  const lines = '{"id":1,"text":"été 👩‍🚀"}\r\n\n{"id":2,"text":"a\u2028b"}\n{"id":3,"text":"fin"}'
  for (const size of [1, 2, 5, 1000]) {
    expect(await run(lines, lengthOf, size)).toEqual([
      { id: 1, length: 9 },
      { id: 2, length: 3 },
      { id: 3, length: 3 },
    ])
  }
})

it('a bad line gets its error, and the others go on', async () => {
  const lines = [
    'nonsense',
    '[1]',
    '{"id":"a","text":1}',
    '{"id":"b","text":"x","language":"xx"}',
    '{"id":"c","text":"huit morts"}',
  ]
  const answers = await run(lines.join('\n'), line => proposeLine(line, 'auto'))
  expect(answers).toMatchObject([
    { error: { code: 'bad_json' } },
    { error: { code: 'bad_json' } },
    { id: 'a', error: { code: 'bad_text' } },
    { id: 'b', error: { code: 'bad_language' } },
    { id: 'c', proposals: [{ kind: 'figure', start: 0, end: 10, core: [0, 4], rank: 'check', dimension: 'count' }] },
  ])
})

it('an answer that fails is the error of its line alone', async () => {
  const answers = await run('{"id":1}\n{"id":2}', ({ id }) => {
    if (id === 1) throw new Error('no')
    return { fine: true }
  })
  expect(answers).toEqual([
    { id: 1, error: { code: 'internal', message: 'no' } },
    { id: 2, fine: true },
  ])
})

it('carries passages, or says why not', () => {
  const before = 'Hier, 200 drones ont visé Kerbaz.'
  const after = 'Hier, 300 drones ont visé Kerbaz.'
  expect(reanchorLine({ before, after, passages: [{ start: 6, end: 16 }] })).toMatchObject({
    passages: [{ state: 'changed', start: 6, end: 16, context: 'same', changes: [{ kind: 'number' }] }],
  })
  expect(reanchorLine({ before, after, passages: [{ start: 6, end: 99 }] })).toMatchObject({
    error: { code: 'bad_range' },
  })
  expect(reanchorLine({ before, after, passages: [{ start: 0.5, end: 2 }] })).toMatchObject({
    error: { code: 'bad_range' },
  })
  expect(reanchorLine({ before, after })).toMatchObject({ error: { code: 'bad_passages' } })
  expect(reanchorLine({ before, passages: [] })).toMatchObject({ error: { code: 'bad_text' } })
})

it('a line of a megabyte is a line', async () => {
  const text = 'Plus de 200 drones ont attaqué Valmorin, selon la mairie. '.repeat(18_000)
  const [answer] = await run(JSON.stringify({ id: 1, text }), line => proposeLine(line, 'fr'), 65_536)
  expect((answer as { proposals: unknown[] }).proposals.length).toBeGreaterThan(18_000)
})
