import { mainPassage } from '../claims/claim'
import { kindFor } from '../claims/kinds'
import { codePointIndex, type CodePointIndex } from '../text/code-points'
import { toSelectors } from '../text/selectors'
import type { Format } from './format'
import type { ClaimLine, PersonLine } from './lines'
import { lookup, type Lookup } from './lookup'
import { canonicalLine, type Release } from './release'
import { signedAt } from './signers'
import { wordsFor } from './words'

/**
 * A W3C Web Annotation collection (https://www.w3.org/TR/annotation-model/): one annotation per claim, one target per passage,
 * by its words and by its place in Unicode code points.
 */
export const annotations: Format = {
  label: 'W3C Web Annotation',
  mediaType: 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"',
  extension: 'annotations.jsonld',
  version: 1,
  excerpts: true,
  write: release => `${JSON.stringify(toCollection(release), null, 2)}\n`,
}

const context = 'http://www.w3.org/ns/anno.jsonld'
const urn = (id: string) => `urn:uuid:${id}`

function toCollection(release: Release) {
  const { manifest } = release
  const look = lookup(release)
  const indexes = new Map(release.texts.map(text => [text.id, codePointIndex(text.text)]))
  const collection = urn(manifest.id)
  return {
    '@context': context,
    id: collection,
    type: 'AnnotationCollection',
    label: wordsFor('en').release(manifest.set.name, manifest.number),
    creator: toCreator(manifest.publishedBy),
    created: manifest.publishedAt,
    generator: { id: 'urn:recoupe:annotations:1', type: 'Software', name: 'Recoupe' },
    total: release.claims.length,
    first: {
      id: `${collection}#page-1`,
      type: 'AnnotationPage',
      partOf: collection,
      startIndex: 0,
      items: release.claims.map(claim => toAnnotation(claim, look, indexes)),
    },
  }
}

function toCreator(person: PersonLine) {
  return { id: urn(person.id), type: 'Person', name: person.name }
}

function toAnnotation(claim: ClaimLine, look: Lookup, indexes: ReadonlyMap<string, CodePointIndex>) {
  const { language } = look.article(claim.articleId)
  return {
    '@context': context,
    id: urn(claim.id),
    type: 'Annotation',
    motivation: 'assessing',
    creator: toCreator(claim.createdBy),
    created: claim.createdAt,
    modified: signedAt(claim),
    body: toBodies(claim, language),
    target: passagesInOrder(claim).map(passage => toTarget(claim, passage, look, indexes)),
  }
}

/** The kind as a tag, the value in words and whole, and the standing of each question. */
function toBodies(claim: ClaimLine, language: string) {
  const words = wordsFor(language)
  const textual = (purpose: string, value: string, more: object = { format: 'text/plain', language }) => ({
    type: 'TextualBody',
    purpose,
    value,
    ...more,
  })
  return [
    textual('tagging', claim.kind, { format: 'text/plain' }),
    textual('describing', kindFor(claim.kind).line(claim.value as never)),
    textual('describing', canonicalLine({ kind: claim.kind, value: claim.value }).trimEnd(), {
      format: 'application/json',
    }),
    ...claim.standings.map(answer =>
      textual('assessing', `${words.question[answer.question]}: ${words.standing[answer.shown]}`),
    ),
    ...claim.standings.map(answer =>
      textual('classifying', `${answer.question}:${answer.shown}`, { format: 'text/plain' }),
    ),
  ]
}

type Passage = ClaimLine['passages'][number]

function passagesInOrder(claim: ClaimLine): Passage[] {
  const main = mainPassage(claim)
  return [
    claim.passages.find(passage => passage.id === main.id) ?? claim.passages[0]!,
    ...claim.passages.filter(passage => passage.id !== main.id),
  ]
}

/**
 * The place counts in the stored version (`state.cached`), which is not the page at `source` to the letter: there the words
 * and their context find it.
 */
function toTarget(claim: ClaimLine, passage: Passage, look: Lookup, indexes: ReadonlyMap<string, CodePointIndex>) {
  const text = look.text(passage.versionId)
  const { url, language } = look.article(claim.articleId)
  return {
    type: 'SpecificResource',
    source:
      url === null ? { id: urn(text.id), format: 'text/plain', language } : { id: url, format: 'text/html', language },
    state: { type: 'TimeState', sourceDate: text.createdAt, cached: urn(text.id) },
    selector: toSelectors(text.text, passage.anchor, indexes.get(text.id)),
  }
}
