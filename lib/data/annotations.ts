import 'server-only'
import { v5 as uuidv5 } from 'uuid'
import { claimInput } from '../api/inputs'
import { parseInput } from '../api/input'
import type { Claim } from '../claims/claim'
import { listAnnotations, readAnnotations, type AnnotatedClaim } from '../imports/annotations'
import type { Viewer } from '../people/roles'
import { fail, ok, type Failure, type Result } from '../result'
import { findArticle } from './articles'
import { createClaim } from './claims'

/** An annotation that made no claim: its id, its quoted words where it has some, and why. */
export type Unmade = { id: string; exact: string | null; code: string; detail: string }

/**
 * Makes a draft claim of each annotation of a W3C document that fits the article's newest text; says of each other one why it
 * does not. Sending the same document again makes nothing twice: a claim's id follows from the article's and the annotation's.
 */
export async function importAnnotations(
  viewer: Viewer,
  articleId: string,
  document: unknown,
): Promise<Result<{ claims: Claim[]; unmade: Unmade[] }>> {
  const article = await findArticle(viewer, articleId)
  if (!article) return fail('not-found', 'not_found', 'This article is gone.')
  const items = listAnnotations(document)
  if (!items.ok) return items
  const { text, id: versionId } = article.text
  const from = { text, language: article.language, publishedAt: article.publishedAt }
  const claims: Claim[] = []
  const unmade: Unmade[] = []
  for (const { id, exact, claim } of readAnnotations(items.value, from)) {
    const made = claim.ok ? await make(viewer, { articleId, versionId }, id, claim.value) : claim
    if (made.ok) claims.push(made.value)
    else unmade.push({ id, exact, code: made.code, detail: made.message })
  }
  return ok({ claims, unmade })
}

async function make(
  viewer: Viewer,
  place: { articleId: string; versionId: string },
  annotationId: string,
  { kind, value, passages }: AnnotatedClaim,
): Promise<Result<Claim> | Failure> {
  const id = uuidv5(`${annotationId} ${passages[0]!.start} ${passages[0]!.exact}`, place.articleId)
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
