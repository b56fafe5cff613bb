import 'server-only'
import type { z } from 'zod'
import { LARGEST_DOCUMENT, type snapshotInput } from '../api/snapshot-inputs'
import type { Snapshot } from '../articles/article'
import type { ArticleDraft } from '../articles/article-draft'
import { findDuplicates } from '../data/article-duplicates'
import { findSnapshot, findTaken, storeSnapshot } from '../data/snapshots'
import type { Viewer } from '../people/roles'
import { fail, ok, type Result } from '../result'
import { fetchPage, type FetchOptions } from './fetch-page'
import { mediaTypeOf, readSource, type SourceBytes } from './read-source'

type Input = z.output<typeof snapshotInput>

/** What was read from outside, for a person to check, with the articles that are here already. */
export type SnapshotReading = ArticleDraft & { snapshot: Snapshot; duplicates: { id: string; title: string }[] }

/**
 * Takes a page or a document from outside, keeps it to the byte, and reads the article in it. Nothing is kept of what cannot
 * be read. Asking again with the same id gives the same reading of the same bytes, without fetching again.
 */
export async function takeSnapshot(
  viewer: Viewer,
  input: Input,
  options: FetchOptions = {},
): Promise<Result<SnapshotReading>> {
  const before = await findTaken(viewer, input.id)
  if (before && !isSame(before, input))
    return fail('invalid', 'key_reused', 'This id was used before for something else.', 'id')
  const source = before ? ok({ ...before, bytes: Buffer.from(before.bytes) }) : await comeBy(input, options)
  if (!source.ok) return source
  const draft = await readSource(source.value)
  if (!draft.ok) return draft
  const { text } = draft.value
  const found = before && (await findSnapshot(viewer, input.id))
  const stored = found ? ok(found) : await storeSnapshot(viewer, input.id, source.value, text)
  if (!stored.ok) return stored
  const url = addressOf(draft.value, source.value)
  return ok({ ...draft.value, url, snapshot: stored.value, duplicates: await findDuplicates(viewer, { url, text }) })
}

function isSame(before: Pick<SourceBytes, 'url' | 'fileName'>, input: Input): boolean {
  return 'url' in input ? before.url === input.url.trim() : before.fileName === input.fileName
}

async function comeBy(input: Input, options: FetchOptions): Promise<Result<SourceBytes>> {
  if (!('url' in input)) return uploaded(input)
  const page = await fetchPage(input.url, options)
  if (!page.ok) return page
  const { url: finalUrl, ...rest } = page.value
  return ok({ url: input.url.trim(), finalUrl, fileName: null, ...rest })
}

function uploaded({ fileName, base64 }: Extract<Input, { fileName: string }>): Result<SourceBytes> {
  const mediaType = mediaTypeOf(fileName)
  if (!mediaType) return fail('invalid', 'unsupported_type', 'This kind of file is not read here.', 'file')
  const bytes = Buffer.from(base64, 'base64')
  if (bytes.length > LARGEST_DOCUMENT)
    return fail('invalid', 'file_too_large', 'This file is too large.', 'file', {
      params: { megabytes: LARGEST_DOCUMENT / 1024 / 1024 },
    })
  return ok({ url: null, finalUrl: null, fileName, mediaType, charset: null, bytes })
}

/** The page's own address where it names one of its own site; else where it was found. */
function addressOf(draft: ArticleDraft, { finalUrl }: SourceBytes): string | null {
  if (finalUrl === null) return draft.url
  const own = draft.url !== null && new URL(draft.url).hostname === new URL(finalUrl).hostname
  return own ? draft.url : finalUrl
}
