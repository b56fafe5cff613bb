import type { ClaimLine } from '../exports/lines'
import type { Contents } from '../exports/release'
import { fail } from '../result'
import type { Fault } from './contents'

/**
 * That nothing stands twice (`duplicate_id`, `duplicate_value`), that every reference leads to a line of this release
 * (`bad_reference`), and that no origin is joined to itself (`origin_circle`).
 */
export function checkReferences(contents: Contents): Fault | null {
  return checkUnique(contents) ?? checkTargets(contents) ?? checkOrigins(contents)
}

function checkUnique(contents: Contents): Fault | null {
  const { outlets, origins, articles, texts } = contents
  for (const lines of Object.values(contents)) {
    const twice = repeated<{ id: string }>(lines, line => line.id)
    if (twice) return { line: twice, failure: fail('invalid', 'duplicate_id', 'Two lines have one id.', 'id') }
  }
  const rules: [string, object | null][] = [
    ['name', repeated(outlets, line => line.name)],
    ['outletId', repeated(origins, line => line.outletId)],
    ['url', repeated(articles, line => line.url)],
    ['number', repeated(texts, line => `${line.articleId} ${line.number}`)],
  ]
  for (const [field, line] of rules) {
    if (line) return { line, failure: fail('invalid', 'duplicate_value', `Two lines have one "${field}".`, field) }
  }
  return checkInner(contents)
}

/** The first line whose key (null: none) an earlier one has. */
function repeated<T>(lines: T[], keyOf: (line: T) => string | null): T | null {
  const seen = new Set<string>()
  for (const line of lines) {
    const key = keyOf(line)
    if (key === null) continue
    if (seen.has(key)) return line
    seen.add(key)
  }
  return null
}

/** The ids inside claims are unique over all claims: they are keys of tables too. */
function checkInner({ claims, facts, texts }: Contents): Fault | null {
  const ids = new Set<string>()
  for (const line of claims) {
    for (const { id } of [...line.passages, ...line.corroborations, ...line.reviews]) {
      if (ids.has(id))
        return { line, failure: fail('invalid', 'duplicate_id', 'Two parts of claims have one id.', 'id') }
      ids.add(id)
    }
    if (new Set(line.overrides.map(override => override.question)).size < line.overrides.length) {
      return { line, failure: fail('invalid', 'duplicate_value', 'A question has two overrides.', 'overrides') }
    }
    if (new Set(line.approvals.map(approval => `${approval.reviewId} ${approval.item}`)).size < line.approvals.length) {
      return {
        line,
        failure: fail('invalid', 'duplicate_value', 'An item is approved twice in one review.', 'approvals'),
      }
    }
  }
  const inFacts = new Set<string>()
  for (const line of facts) {
    for (const id of line.claims) {
      if (inFacts.has(id))
        return { line, failure: fail('invalid', 'duplicate_value', 'A claim stands in two rows.', 'claims') }
      inFacts.add(id)
    }
  }
  const line = texts.find(text => new Set(text.zones.map(zone => zone.start)).size < text.zones.length)
  return line ? { line, failure: fail('invalid', 'duplicate_value', 'Two zones begin at one place.', 'zones') } : null
}

function checkTargets(contents: Contents): Fault | null {
  const ids = Object.fromEntries(
    Object.entries(contents).map(([list, lines]) => [list, new Set(lines.map(line => line.id))]),
  ) as Record<keyof Contents, Set<string>>
  const articleOf = new Map(contents.texts.map(text => [text.id, text.articleId]))
  const has = (list: keyof Contents, id: string | null) => id === null || ids[list].has(id)
  const bad = (line: object, field: string): Fault => ({
    line,
    failure: fail('invalid', 'bad_reference', `"${field}" leads to nothing in this release.`, field),
  })
  for (const line of contents.origins) {
    if (!has('outlets', line.outletId)) return bad(line, 'outletId')
    if (!has('origins', line.joinedInto)) return bad(line, 'joinedInto')
  }
  for (const line of contents.occasions) if (!has('stories', line.storyId)) return bad(line, 'storyId')
  for (const line of contents.articles) {
    if (!has('outlets', line.outletId)) return bad(line, 'outletId')
    if (!has('origins', line.originId)) return bad(line, 'originId')
    if (!has('stories', line.storyId)) return bad(line, 'storyId')
  }
  for (const line of contents.texts) {
    if (!has('articles', line.articleId)) return bad(line, 'articleId')
    if (!has('snapshots', line.snapshotId ?? null)) return bad(line, 'snapshotId')
  }
  for (const line of contents.claims) {
    const field = badTarget(line, articleOf, has)
    if (field) return bad(line, field)
  }
  for (const line of contents.facts) {
    if (!has('stories', line.storyId)) return bad(line, 'storyId')
    if (!has('occasions', line.occasionId)) return bad(line, 'occasionId')
    if (!line.claims.every(id => has('claims', id))) return bad(line, 'claims')
  }
  return null
}

function badTarget(
  line: ClaimLine,
  articleOf: ReadonlyMap<string, string>,
  has: (list: keyof Contents, id: string | null) => boolean,
): string | null {
  if (!has('articles', line.articleId)) return 'articleId'
  if (articleOf.get(line.versionId) !== line.articleId) return 'versionId'
  if (!has('occasions', line.occasionId)) return 'occasionId'
  if (line.passages.some(passage => articleOf.get(passage.versionId) !== line.articleId)) return 'passages.versionId'
  for (const { evidence, outletId, originId } of line.corroborations) {
    if (!has('outlets', outletId)) return 'corroborations.outletId'
    if (!has('origins', originId)) return 'corroborations.originId'
    if (evidence.type === 'article' && articleOf.get(evidence.versionId) !== evidence.articleId)
      return 'corroborations.evidence'
  }
  const reviewers = new Map(line.reviews.map(review => [review.id, review.person.id]))
  if (line.approvals.some(approval => reviewers.get(approval.reviewId) !== approval.person.id))
    return 'approvals.reviewId'
  return null
}

function checkOrigins({ origins }: Contents): Fault | null {
  const byId = new Map(origins.map(origin => [origin.id, origin]))
  const safe = new Set<string>()
  for (const line of origins) {
    const path = new Set<string>()
    for (
      let at: typeof line | undefined = line;
      at && !safe.has(at.id);
      at = at.joinedInto === null ? undefined : byId.get(at.joinedInto)
    ) {
      if (path.has(at.id))
        return {
          line,
          failure: fail('invalid', 'origin_circle', 'These origins are joined in a circle.', 'joinedInto'),
        }
      path.add(at.id)
    }
    for (const id of path) safe.add(id)
  }
  return null
}
