import { v7 as uuidv7 } from 'uuid'
import { articleInput, claimInput, corroborationInput } from '@/lib/api/inputs'
import type { Article } from '@/lib/articles/article'
import type { Claim } from '@/lib/claims/claim'
import { kinds } from '@/lib/claims/kinds'
import { createArticle } from '@/lib/data/articles'
import { genesis } from '@/lib/data/chain'
import { createClaim } from '@/lib/data/claims'
import { client, closeClient } from '@/lib/data/client'
import type { Role, Viewer } from '@/lib/people/roles'
import type { Result } from '@/lib/result'
import { freshDatabase } from './database'

/** A database of the test file's own, opened by lib/data. Call `close` at the end. */
export async function openDatabase(): Promise<{ url: string; close: () => Promise<void> }> {
  const database = await freshDatabase()
  process.env.DATABASE_URL = database.url
  return {
    url: database.url,
    close: async () => {
      await closeClient()
      await database.close()
    },
  }
}

/** A newsroom with an empty history. */
export async function makeNewsroom(slug = `room-${uuidv7().slice(-8)}`): Promise<{ id: string; slug: string }> {
  const id = uuidv7()
  await client().newsroom.create({ data: { id, slug, name: slug, eventHead: { create: { hash: genesis } } } })
  return { id, slug }
}

/** Somebody of this role in the newsroom, as the viewer they would be. */
export async function makeViewer(
  newsroom: { id: string; slug: string },
  role: Role,
  name: string = role,
): Promise<Viewer> {
  const personId = uuidv7()
  await client().person.create({
    data: {
      id: personId,
      email: `${personId}@example.test`,
      name,
      passwordHash: 'none',
      memberships: { create: { newsroomId: newsroom.id, role } },
    },
  })
  return {
    personId,
    name,
    newsroomId: newsroom.id,
    newsroomSlug: newsroom.slug,
    role,
    sessionId: uuidv7(),
    requestId: uuidv7(),
  }
}

/** The value of a success; a failure fails the test with its code. */
export function must<T>(result: Result<T>): T {
  if (!result.ok)
    throw new Error(`${result.code}: ${result.message} ${result.field ?? ''} ${JSON.stringify(result.fields ?? '')}`)
  return result.value
}

/** An article with this text, of an outlet of this name. */
export async function makeArticle(
  viewer: Viewer,
  text: string,
  outlet = 'Le Courrier du Val',
  more: Record<string, unknown> = {},
): Promise<Article> {
  const input = articleInput.parse({
    id: uuidv7(),
    versionId: uuidv7(),
    title: text.slice(0, 60),
    text,
    outlet: { name: outlet },
    language: 'fr',
    publishedAt: '2026-03-13',
    ...more,
  })
  return must(await createArticle(viewer, input))
}

/** What a client sends to mark these words of an article as a figure. */
export function figureInput(article: Article, words: string, value: Record<string, unknown> = {}) {
  const start = article.text.text.indexOf(words)
  return claimInput.parse({
    id: uuidv7(),
    articleId: article.id,
    versionId: article.text.id,
    kind: 'figure',
    value: { ...kinds.figure.blank(words), number: /\d+/.exec(words)?.[0] ?? null, ...value },
    passages: [{ id: uuidv7(), role: 'main', start, end: start + words.length, exact: words }],
  })
}

/** A figure marked on these words. */
export async function makeFigure(viewer: Viewer, article: Article, words: string): Promise<Claim> {
  return must(await createClaim(viewer, figureInput(article, words)))
}

/** What a client sends to record that these words of an article say something of a claim. */
export function passageInput(article: Article, words: string, more: Record<string, unknown> = {}) {
  const start = article.text.text.indexOf(words)
  const evidence = {
    type: 'article',
    articleId: article.id,
    versionId: article.text.id,
    start,
    end: start + words.length,
    exact: words,
  }
  return corroborationInput.parse({ id: uuidv7(), question: 'true', stance: 'supports', evidence, ...more })
}
