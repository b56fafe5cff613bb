import { z } from 'zod'
import { route } from '@/lib/api/route'
import { extractHtml } from '@/lib/articles/extract-html'
import { readPlainText } from '@/lib/articles/read-plain-text'
import { findDuplicates } from '@/lib/data/article-duplicates'
import { ok } from '@/lib/result'

const most = z.string().max(10_000_000)
const fileName = z.string().max(1_000).optional()
const input = z.union([z.strictObject({ text: most, fileName }), z.strictObject({ html: most, fileName })])

/** What the machine reads of a text or a page, for a person to check before anything is stored. Writes nothing. */
export const POST = route({ right: 'importArticle', input, limit: 10 * 1024 * 1024 }, async (viewer, source) => {
  const read = 'html' in source ? extractHtml(source.html) : readPlainText(source.text)
  if (!read.ok) return read
  const { text, title, author, publishedAt, url, outlet, language, zones, warnings } = read.value
  const duplicates = await findDuplicates(viewer, { url, text })
  return ok({
    text,
    title: title ?? '',
    author: author ?? '',
    publishedAt: publishedAt ?? '',
    url,
    outlet,
    language,
    zones,
    warnings,
    duplicates,
  })
})
