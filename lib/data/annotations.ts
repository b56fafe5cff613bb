import 'server-only'
import { v5 as uuidv5 } from 'uuid'
import { claimInput } from '../api/inputs'
import { parseInput } from '../api/input'
import type { Annotated, AnnotationFate, Unmade } from '../claims/annotation-fate'
import type { Claim } from '../claims/claim'
import { listAnnotations, readAnnotations, type AnnotatedClaim } from '../imports/annotations'
import type { Viewer } from '../people/roles'
import { fail, ok, type Failure, type Result } from '../result'
import { excerpt } from '../text/excerpt'
import type { Anchor } from '../text/span'
import { findArticle } from './articles'
import { createClaim } from './claims'
import { reading } from './transact'

/**
 * Makes a draft claim of each annotation of a W3C document that fits the article's newest text; says of each other one why it
 * does not. Sending the same document again makes nothing twice: a claim's id follows from the article's and the annotation's.
 */
export async function importAnnotations(
  viewer: Viewer,
  articleId: string,
  document: unknown,
): Promise<Result<Annotated>> {
  const read = await readAgainst(viewer, articleId, document)
  if (!read.ok) return read
  const { versionId, annotations } = read.value
  const claims: Claim[] = []
  const unmade: Unmade[] = []
  for (const { id, exact, claim } of annotations) {
    const made = claim.ok ? await make(viewer, { articleId, versionId }, id, claim.value) : claim
    if (made.ok) claims.push(made.value)
    else unmade.push({ id, exact, code: made.code, detail: made.message })
  }
  return ok({ claims, unmade })
}

/** What `importAnnotations` would do, annotation by annotation. Writes nothing. */
export async function previewAnnotations(
  viewer: Viewer,
  articleId: string,
  document: unknown,
): Promise<Result<AnnotationFate[]>> {
  const read = await readAgainst(viewer, articleId, document)
  if (!read.ok) return read
  const { text, annotations } = read.value
  const fates = annotations.map(({ id, exact, claim }): AnnotationFate => {
    if (!claim.ok) return { id, exact, state: 'unfit', code: claim.code, detail: claim.message }
    const { passages, ...value } = claim.value
    const [main] = passages
    return { id, exact, state: 'new', claimId: claimIdOf(articleId, id, main!), place: excerpt(text, main!), ...value }
  })
  const known = await knownClaims(
    viewer,
    fates.flatMap(fate => (fate.state === 'unfit' ? [] : [fate.claimId])),
  )
  return ok(fates.map(fate => (fate.state === 'new' && known.has(fate.claimId) ? { ...fate, state: 'known' } : fate)))
}

async function knownClaims(viewer: Viewer, ids: string[]): Promise<ReadonlySet<string>> {
  const { newsroomId } = viewer
  const rows = await reading(viewer, ({ db }) =>
    db.claim.findMany({ where: { newsroomId, id: { in: ids } }, select: { id: true } }),
  )
  return new Set(rows.map(row => row.id))
}

/** The annotations of a document, read against an article's newest text. */
async function readAgainst(viewer: Viewer, articleId: string, document: unknown) {
  const article = await findArticle(viewer, articleId)
  if (!article) return fail('not-found', 'not_found', 'This article is gone.')
  const items = listAnnotations(document)
  if (!items.ok) return items
  const { text, id: versionId } = article.text
  const from = { text, language: article.language, publishedAt: article.publishedAt }
  return ok({ text, versionId, annotations: readAnnotations(items.value, from) })
}

/** The id of the claim that an annotation makes: the same each time it is sent. */
const claimIdOf = (articleId: string, annotationId: string, { start, exact }: Pick<Anchor, 'start' | 'exact'>) =>
  uuidv5(`${annotationId} ${start} ${exact}`, articleId)

async function make(
  viewer: Viewer,
  place: { articleId: string; versionId: string },
  annotationId: string,
  { kind, value, passages }: AnnotatedClaim,
): Promise<Result<Claim> | Failure> {
  const id = claimIdOf(place.articleId, annotationId, passages[0]!)
  const input = parseInput(claimInput, {
    id,
    ...place,
    kind,
    value,
    passages: passages.map(({ start, end, exact }, at) => ({
      id: uuidv5(`passage ${at}`, id),
      role: at === 0 ? 'main' : 'mention',
      start,
      end,
      exact,
    })),
  })
  return input.ok ? createClaim(viewer, input.value) : input
}
