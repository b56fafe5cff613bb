import Ajv from 'ajv-draft-04'
import addFormats from 'ajv-formats'
import fc from 'fast-check'
import { sampleRelease } from '../../test/release'
import { sharedRows } from '../../test/shared'
import { sha256 } from '../text/sha256'
import { toAnchor } from '../text/span'
import { annotations } from './annotations'
import type { Release } from './release'

type Selector = { type: string; exact: string; prefix: string; suffix: string; start: number; end: number }
type Annotation = {
  id: string
  body: { purpose: string; value: string }[]
  target: { source: { id: string }; state: { cached: string }; selector: [Selector, Selector] }[]
}
type Collection = { '@context': string; total: number; first: { items: Annotation[] } }

const collectionOf = (release: Release) => JSON.parse(annotations.write(release) as string) as Collection

/** That each quote is the code-point slice of the text at its position, with its context around it. */
function expectInPlace(release: Release) {
  const texts = new Map(release.texts.map(text => [`urn:uuid:${text.id}`, Array.from(text.text)]))
  for (const { target } of collectionOf(release).first.items) {
    for (const {
      state,
      selector: [quote, position],
    } of target) {
      const points = texts.get(state.cached) ?? []
      expect(points.slice(position.start, position.end).join('')).toBe(quote.exact)
      expect(points.slice(0, position.start).join('').endsWith(quote.prefix)).toBe(true)
      expect(points.slice(position.end).join('').startsWith(quote.suffix)).toBe(true)
    }
  }
}

it('quotes what stands at its place in code points: emoji, combining accents, narrow spaces', () => {
  expectInPlace(sampleRelease())
})

it('whatever the text and the passage', () => {
  const unit = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 5 }),
    fc.constantFrom('👩‍🚒', 'e\u0301', '\u202f', '\n', '🇫🇷', '« mot »'),
  )
  fc.assert(
    fc.property(fc.array(unit, { minLength: 1, maxLength: 30 }), fc.nat(30), fc.nat(30), (parts, a, b) => {
      const from = Math.min(a, parts.length - 1)
      const text = parts.join('')
      const start = parts.slice(0, from).join('').length
      const end = start + parts.slice(from, from + 1 + b).join('').length
      fc.pre(end > start)
      expectInPlace(
        sampleRelease(contents => {
          Object.assign(contents.texts[0]!, { text, sha256: sha256(text) })
          contents.claims = contents.claims.slice(0, 1)
          contents.claims[0]!.passages[0]!.anchor = toAnchor(text, { start, end })
        }),
      )
    }),
  )
})

it('an article without an address is named by its text', () => {
  const release = sampleRelease(contents => (contents.articles[0]!.url = null))
  expect(collectionOf(release).first.items[0]!.target[0]!.source.id).toBe(`urn:uuid:${release.claims[0]!.versionId}`)
})

it('carries kind, value and standing of each claim', () => {
  const [figure] = collectionOf(sampleRelease()).first.items
  expect(figure!.body.map(body => [body.purpose, body.value]).filter(([, value]) => !value!.startsWith('{'))).toEqual([
    ['tagging', 'figure'],
    ['describing', '180 pompier'],
    ['assessing', 'vrai: Une seule origine'],
    ['classifying', 'true:single-origin'],
  ])
})

type Assertion = {
  path: string
  must: boolean
  schema: { id: string; expectedResult: string } & Record<string, unknown>
}
const rows = sharedRows<Assertion>('data/webannotation_schemas.jsonl')

/** The assertions of W3C's test suite about annotations (or collections) that a document must satisfy. */
function assertions(about: (path: string) => boolean) {
  const ajv = new Ajv({ strict: false, validateFormats: true })
  addFormats(ajv)
  for (const { path, schema } of rows ?? []) if (path.startsWith('definitions/')) ajv.addSchema(schema)
  return (rows ?? [])
    .filter(row => row.must && about(row.path))
    .map(({ path, schema }) => ({
      path,
      passes: (data: unknown) => ajv.validate(schema, data) === (schema.expectedResult === 'valid'),
    }))
}

const faults = (data: unknown, about: (path: string) => boolean) =>
  assertions(about)
    .filter(({ passes }) => !passes(data))
    .map(({ path }) => path)

it('each annotation keeps every MUST of the model', () => {
  for (const annotation of collectionOf(sampleRelease()).first.items) {
    expect(faults(annotation, path => !path.startsWith('collections/'))).toEqual([])
  }
})

it('the collection and its page keep every MUST of the model', () => {
  expect(faults(collectionOf(sampleRelease()), path => path.startsWith('collections/'))).toEqual([])
})

it('the assertions do catch faults', () => {
  if (!rows) return
  const [annotation] = collectionOf(sampleRelease()).first.items
  const broken = {
    ...annotation,
    target: annotation!.target.map(target => ({ ...target, selector: [{ type: 'TextQuoteSelector' }] })),
  }
  expect(faults(broken, path => !path.startsWith('collections/')).length).toBeGreaterThan(0)
  expect(faults({ ...annotation, id: undefined }, path => !path.startsWith('collections/'))).toContain(
    'annotations/3.1-annotationIdValidated.json',
  )
})
