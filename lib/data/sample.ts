import 'server-only'
import { v5 as uuidv5 } from 'uuid'
import { factInput } from '../api/fact-inputs'
import { articleInput, claimInput, corroborationInput } from '../api/inputs'
import type { Article } from '../articles/article'
import { readZones } from '../articles/zones'
import type { Claim } from '../claims/claim'
import type { Role, Viewer } from '../people/roles'
import { fail, ok, type Failure, type Result } from '../result'
import { sampleArticles, sampleStory, type SampleArticle } from '../sample/articles'
import { sampleFacts, sampleFurtherClaims, type SampleFact } from '../sample/facts'
import { sampleClaims, type SampleClaim, type SampleSource } from '../sample/claims'
import { createArticle } from './articles'
import { createClaim, findClaim, moveClaim } from './claims'
import { client } from './client'
import { createCorroboration } from './corroborations'
import { createFact } from './facts'
import { createOutlet, listOutlets } from './outlets'
import { createReview } from './reviews'
import { createStory } from './stories'

/** Ends the work on the sample with a failure; what is there stays, and asking again goes on from it. */
class Stopped extends Error {
  constructor(readonly failure: Failure) {
    super(failure.code)
  }
}

function done<T>(result: Result<T>): T {
  if (!result.ok) throw new Stopped(result)
  return result.value
}

/**
 * Adds the sample: a story of eleven short articles, two colleagues who cannot sign in, and claims at every stage. All ids
 * follow from the newsroom's, so asking twice adds nothing twice and an interrupted one is finished.
 */
export async function addSample(viewer: Viewer): Promise<Result<{ articles: number; claims: number }>> {
  try {
    const editor = await colleague(viewer, 'Camille Ricard', 'editor')
    const checker = await colleague(viewer, 'Théo Morel', 'checker')
    const story = done(await createStory(viewer, { id: idOf(viewer, 'story'), title: sampleStory }))
    const articles = new Map<string, Article>()
    for (const sample of sampleArticles) articles.set(sample.key, await addArticle(editor, sample, story.id, articles))
    const claims = [...sampleClaims, ...sampleFurtherClaims]
    for (const sample of claims) await addClaim({ editor, checker }, sample, articles)
    for (const sample of sampleFacts) await addFact(editor, sample, story.id)
    return ok({ articles: articles.size, claims: claims.length })
  } catch (error) {
    if (error instanceof Stopped)
      return fail(error.failure.kind, error.failure.code, error.failure.message, error.failure.field)
    throw error
  }
}

/** The same for the oldest newsroom, as its oldest admin: what `npm run sample` does. */
export async function addSampleToFirstNewsroom(): Promise<
  Result<{ newsroom: string; articles: number; claims: number }>
> {
  const admin = await client().membership.findFirst({
    where: { role: 'admin', endedAt: null },
    orderBy: [{ newsroom: { createdAt: 'asc' } }, { newsroomId: 'asc' }, { createdAt: 'asc' }, { personId: 'asc' }],
    include: { newsroom: true, person: true },
  })
  if (!admin) {
    return fail('not-found', 'no_newsroom', 'There is no newsroom yet: run npm start and open the link that it prints.')
  }
  const { newsroom, person } = admin
  const session = { sessionId: newsroom.id, requestId: 'npm run sample' }
  const viewer: Viewer = {
    personId: person.id,
    name: person.name,
    newsroomId: newsroom.id,
    newsroomSlug: newsroom.slug,
    role: 'admin',
    ...session,
  }
  const added = await addSample(viewer)
  return added.ok ? ok({ newsroom: newsroom.name, ...added.value }) : added
}

function idOf(viewer: Viewer, name: string): string {
  return uuidv5(name, viewer.newsroomId)
}

/** Somebody to have made the sample's work: a member with no password that could ever be right. */
async function colleague(viewer: Viewer, name: string, role: Role): Promise<Viewer> {
  const personId = idOf(viewer, `person ${name}`)
  const { newsroomId } = viewer
  await client().person.createMany({
    data: [{ id: personId, email: `${personId}@sample.invalid`, name, passwordHash: '' }],
    skipDuplicates: true,
  })
  await client().membership.createMany({ data: [{ newsroomId, personId, role }], skipDuplicates: true })
  return { ...viewer, personId, name, role }
}

async function addArticle(
  editor: Viewer,
  sample: SampleArticle,
  storyId: string,
  before: ReadonlyMap<string, Article>,
): Promise<Article> {
  const known = (await listOutlets(editor)).find(outlet => outlet.name === sample.outlet.name)
  const outlet =
    known ?? done(await createOutlet(editor, { id: idOf(editor, `outlet ${sample.outlet.name}`), ...sample.outlet }))
  const { title, author, url, publishedAt, language, text } = sample
  const input = articleInput.parse({
    id: idOf(editor, `article ${sample.key}`),
    versionId: idOf(editor, `text ${sample.key}`),
    title,
    author,
    url,
    publishedAt,
    language,
    text,
    outlet: { id: outlet.id },
    story: { id: storyId },
    zones: readZones(text),
    originId: sample.reprints ? (before.get(sample.reprints)?.originId ?? null) : null,
  })
  return done(await createArticle(editor, input))
}

async function addClaim(
  people: { editor: Viewer; checker: Viewer },
  sample: SampleClaim,
  articles: ReadonlyMap<string, Article>,
): Promise<void> {
  const { editor, checker } = people
  const article = found(articles, sample.article)
  const passages = [{ role: 'main' as const, words: sample.words }, ...(sample.parts ?? [])]
  const main = article.text.text.indexOf(sample.words)
  const input = claimInput.parse({
    id: idOf(editor, `claim ${sample.key}`),
    articleId: article.id,
    versionId: article.text.id,
    kind: sample.kind,
    value: sample.value(sample.words),
    passages: passages.map(({ role, words }) => ({
      id: idOf(editor, `passage ${sample.key} ${role}`),
      role,
      ...placeOf(article, words, main),
    })),
  })
  done(await createClaim(editor, input))
  for (const source of sample.sources)
    done(await addSource(people[source.by], editor, sample, input.id, source, articles))
  // What was created before is answered as it was then; what has become of it since is read.
  let claim = await findClaim(editor, input.id)
  if (sample.until === 'draft' || claim?.status !== 'draft') return
  claim = done(await moveClaim(editor, claim.id, claim.version, { move: 'ask-review', reason: '' }))
  if (sample.until === 'in-review') return
  done(
    await createReview(checker, claim.id, claim.version, {
      id: idOf(editor, `review ${sample.key}`),
      decision: 'signed',
      reason: '',
    }),
  )
}

/** Joins claims of the sample once: what has become of the row since is left as it is. */
async function addFact(editor: Viewer, sample: SampleFact, storyId: string): Promise<void> {
  const id = idOf(editor, `fact ${sample.key}`)
  if ((await client().fact.count({ where: { newsroomId: editor.newsroomId, id } })) > 0) return
  const claims = await Promise.all(sample.claims.map(key => findClaim(editor, idOf(editor, `claim ${key}`))))
  const sent = claims.filter(claim => claim !== null).map(claim => ({ id: claim.id, version: claim.version }))
  done(await createFact(editor, factInput.parse({ id, storyId, title: sample.title, claims: sent })))
}

async function addSource(
  by: Viewer,
  editor: Viewer,
  sample: SampleClaim,
  claimId: string,
  source: SampleSource,
  articles: ReadonlyMap<string, Article>,
): Promise<Result<Claim>> {
  const { question, stance, sourceKind, note } = source
  const evidence =
    'search' in source
      ? { type: 'search' as const, where: source.search, searchedAt: '2026-03-14T13:48:00+01:00' }
      : evidenceIn(found(articles, source.article), source.words)
  const input = corroborationInput.parse({
    id: idOf(editor, `source ${sample.key} ${source.key}`),
    question,
    stance,
    evidence,
    sourceKind,
    note,
  })
  return createCorroboration(by, claimId, input)
}

function evidenceIn(article: Article, words: string) {
  return {
    type: 'article' as const,
    articleId: article.id,
    versionId: article.text.id,
    ...placeOf(article, words, article.text.text.indexOf('\n')),
  }
}

/** The place of these words nearest to `near`; the sample's own texts hold them. */
function placeOf(article: Article, words: string, near: number): { start: number; end: number; exact: string } {
  const { text } = article.text
  const before = text.lastIndexOf(words, near)
  const after = text.indexOf(words, Math.max(0, near))
  const start = after < 0 || (before > 0 && near - before < after - near) ? before : after
  if (start < 0) throw new Error(`The sample has no "${words}"`)
  return { start, end: start + words.length, exact: words }
}

function found(articles: ReadonlyMap<string, Article>, key: string): Article {
  const article = articles.get(key)
  if (!article) throw new Error(`The sample has no article "${key}"`)
  return article
}
