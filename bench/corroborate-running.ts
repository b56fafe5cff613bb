import { v7 as uuidv7 } from 'uuid'
import { genesis } from '../lib/data/chain'
import { client } from '../lib/data/client'
import { shortlist } from '../lib/data/shortlist'
import { reading } from '../lib/data/transact'
import { makeArticle, makeFigure, makeViewer } from '../test/newsroom'
import { Newsroom, type Told } from './corroborate-claims'
import { newsroomId } from './corroborate-load'

/** How many articles come in, one after another, and how many claims each tells for the first time. */
const ARTICLES = 400
const NEW_CLAIMS = 7

/** Each tells this many again that an earlier one told; those are marked, and looked for at once. */
const RETOLD = 2

/** How many passages an editor is shown. */
const ASKED = 10

type Known = { told: Told; articleId: string }

/** What one retold claim came to: in milliseconds, and whether the article that told it first was among those found. */
type Looked = { article: number; marking: number; looking: number; found: boolean }

/**
 * A story that begins in a newsroom which holds much already: its places, people and words were hardly met before, and now come in every
 * article. Written through lib/data, as a person would; each claim is looked for right after it is marked.
 */
export async function benchRunning(seed: number): Promise<void> {
  await client().eventHead.create({ data: { newsroomId, hash: genesis } })
  const editor = await makeViewer({ id: newsroomId, slug: 'bench' }, 'editor')
  const story = new Newsroom(seed + 1, 1)
  const { happening } = story.tell()
  const known: Known[] = []
  const saving: number[] = []
  const looked: Looked[] = []
  for (let article = 0; article < ARTICLES; article++) {
    const fresh = Array.from({ length: NEW_CLAIMS }, () => story.tell(happening))
    // Told before by another, long ago or just now.
    const again = Array.from(
      { length: article < 5 ? 0 : RETOLD },
      (_, nth) => known[(article * (31 + nth)) % known.length]!,
    )
    const retold = again.map(({ told }) => story.retell(told))
    const text = [...retold, ...fresh.map(told => story.write(told))].join('\n')
    const more = { language: happening.language, url: `https://outlet-${article % 40}.example/${uuidv7()}` }
    const [ms, saved] = await timed(() => makeArticle(editor, text, `Journal ${article % 40}`, more))
    saving.push(ms)
    for (const [nth, { articleId }] of again.entries()) {
      const words = retold[nth]!.split(' ').slice(0, 4).join(' ')
      const [marking, claim] = await timed(() => makeFigure(editor, saved, words))
      const [looking, found] = await reading(editor, work =>
        timed(() => shortlist(work, { claimId: claim.id, limit: ASKED })),
      )
      looked.push({ article, marking, looking, found: found.some(each => each.articleId === articleId) })
    }
    known.push(...fresh.map(told => ({ told, articleId: saved.id })))
  }
  const times = (all: readonly number[]) => [0.5, 0.95].map(share => quantile(all, share).toFixed(1)).join(' / ')
  console.log(
    `  a story that runs: ${ARTICLES} articles come in, ${looked.length} claims are marked and looked for at once`,
  )
  console.log(
    `    an article stored: p50 / p95 ${times(saving)} ms · a claim: ${times(looked.map(each => each.marking))} ms`,
  )
  for (const [from, to] of [
    [0, 100],
    [100, ARTICLES],
  ] as const) {
    const part = looked.filter(({ article }) => article >= from && article < to)
    const recall = part.filter(each => each.found).length / part.length
    console.log(
      `    candidates while articles ${from} to ${to} come: p50 / p95 ${times(part.map(each => each.looking))} ms · recall@${ASKED} ${recall.toFixed(3)} of ${part.length}`,
    )
  }
}

async function timed<T>(work: () => Promise<T>): Promise<[number, T]> {
  const started = performance.now()
  const value = await work()
  return [performance.now() - started, value]
}

/** The value that this share stays below. */
function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN
}
