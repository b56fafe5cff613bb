import 'server-only'
import { mainPassage, type Claim } from '../claims/claim'
import { bestCandidates, proposedStance, type Candidate } from '../corroboration/candidate'
import { aboutText, claimStatement } from '../corroboration/candidates/claim-statement'
import { askedIn, closenessOf, surelyOf } from '../corroboration/candidates/closeness'
import { judge } from '../corroboration/candidates/judge'
import type { Origin, Question } from '../corroboration/corroboration'
import { questionsOf } from '../corroboration/standing'
import { rootOrigin } from '../corroboration/standings'
import type { NameTable } from '../corroboration/names/key'
import { readStatement } from '../corroboration/statement'
import type { Viewer } from '../people/roles'
import { toAnchor, type Span } from '../text/span'
import { leftAsideOf, type LeftAside } from './candidate-dismissals'
import { placesFor, textsOf, type OtherText, type Place } from './candidate-places'
import { claimsWhere } from './claim-rows'
import { namesInArticles, withMeanings } from './name-meanings'
import { withHolders } from './office-holders'
import { likeOthers } from './origin-proposals'
import { originsOf } from './origin-rows'
import { originProposer, type OriginProposer, type OwnPassage, type PassageOrigin } from './proposed-origin'
import { reading, type ReadingWork } from './transact'

/** All that the candidates of a claim are made of, read in one snapshot. */
type Material = {
  claim: Claim
  own: OtherText
  places: Place[]
  texts: ReadonlyMap<string, OtherText>
  origins: ReadonlyMap<string, Origin>
  leftAside: readonly LeftAside[]
  names: NameTable
  propose: OriginProposer
  /** By article: of which text it seems to be a copy. */
  like: ReadonlyMap<string, NonNullable<Candidate['like']>>
}

/**
 * The sentences of other articles that say the same as a claim, say otherwise, or touch it: best first, at most a dozen. What
 * a person left aside is among them, marked. `question`: what they are to answer, the first of the claim's kind unless said.
 * Null when there is no such claim. Nothing is kept: they are as the newsroom stands now.
 */
export async function candidatesOf(viewer: Viewer, claimId: string, question?: Question): Promise<Candidate[] | null> {
  const material = await reading(viewer, work => materialOf(work, claimId))
  return material && candidatesIn(material, question ?? questionsOf(material.claim.kind).required[0] ?? 'true')
}

/** What `candidatesIn` needs to know, inside a transaction; null when there is no such claim. */
async function materialOf(work: ReadingWork, claimId: string): Promise<Material | null> {
  const { db, viewer } = work
  const { newsroomId } = viewer
  const [claim] = await claimsWhere(db, newsroomId, { id: claimId })
  if (!claim) return null
  const places = await placesFor(work, claim)
  const read = await textsOf(db, newsroomId, [claim.versionId, ...places.map(place => place.versionId)])
  const articleIds = Array.from(read.values(), text => text.articleId)
  const names = await namesInArticles(work, articleIds)
  const texts = withMeanings(read, names)
  // Only words that somebody says are asked for whose office it is.
  if (claim.kind !== 'figure') for (const [id, text] of texts) texts.set(id, withHolders(text))
  const own = texts.get(claim.versionId)
  if (!own) throw new Error('A claim without its text')
  const origins = new Map((await originsOf(db, newsroomId)).map(origin => [origin.id, origin]))
  return {
    ...{ claim, own, places, texts, origins, leftAside: await leftAsideOf(db, newsroomId, claimId) },
    names: names.table,
    propose: await originProposer(work),
    like: await likeOthers(work, articleIds),
  }
}

/** So many of the closest are compared: a dozen are shown, some of the others say the same twice or are copies. */
const JUDGED = 100

/** The candidates of a claim for one question. Pure but for what is kept of readings. */
function candidatesIn(material: Material, question: Question): Candidate[] {
  const { claim, own, places, texts } = material
  const statement = claimStatement(claim, own.text, question, own)
  const weigh = weigher(material, question)
  const isLeftAside = asideIn(material.leftAside)
  const asked = places.flatMap(place => {
    const text = texts.get(place.versionId)
    return text ? [{ place, text }] : []
  })
  const close = closenessOf(
    { text: own, span: askedIn(own, claim.kind, mainPassage(claim).anchor) },
    asked.map(({ place, text }) => ({ text, span: place })),
  )
  const closest = asked
    .map((one, at) => ({ ...one, closeness: close[at] }))
    .sort((a, b) => b.closeness - a.closeness)
    .slice(0, JUDGED)
  const all = closest.map(({ place, text, closeness }): Candidate => {
    const exact = text.text.slice(place.start, place.end)
    const other = readStatement(exact, { ...aboutText(text), occasionId: place.occasionId })
    const judged = judge(statement, other, material.names)
    const { relation, reasons, matched, differing } = judged
    const { versionId, start, end } = place
    const cited = matched.b ? { start: start + matched.b.start, end: start + matched.b.end } : { start, end }
    return {
      id: `${versionId}:${start}:${end}`,
      article: {
        id: text.articleId,
        versionId,
        title: text.title,
        outletName: text.outletName,
        outletKind: text.outletKind,
        publishedAt: text.publishedAt,
        language: text.language,
        sameStory: text.storyId !== null && text.storyId === own.storyId,
      },
      sentence: { start, end, exact },
      cited: toAnchor(text.text, cited),
      relation,
      proposed: proposedStance[relation],
      score: surelyOf(judged, closeness),
      reasons,
      matched: matched.b,
      differing: differing.b,
      differingHere: differing.a,
      ...weigh(text, cited),
      like: material.like.get(text.articleId) ?? null,
      claimId: place.claimId,
      leftAside: isLeftAside(text.articleId, versionId, exact),
    }
  })
  return bestCandidates(all)
}

/** What was left aside stays aside in a later text, where the sentence is the same. */
function asideIn(leftAside: readonly LeftAside[]): (articleId: string, versionId: string, exact: string) => boolean {
  const known = new Set(leftAside.map(({ articleId, exact }) => `${articleId} ${exact}`))
  return (articleId, _versionId, exact) => known.has(`${articleId} ${exact}`)
}

type Weighed = Pick<Candidate, 'origin' | 'from'>

/** Where a passage has it from, and how that origin would count for the claim on this question. */
function weigher(material: Material, question: Question): (text: OtherText, cited: Span) => Weighed {
  const { claim, own, origins, propose } = material
  const root = (id: string) => rootOrigin(id, origins)
  const ownRoot = root(own.originId)?.id
  const recorded = new Set(
    claim.corroborations.flatMap(one =>
      one.question === question && !one.withdrawn && one.originId !== null ? [root(one.originId)?.id] : [],
    ),
  )
  const ownPassage = ownPassageOf(material)
  return (text, cited) => {
    const proposed = propose(text, cited, question, ownPassage)
    const origin = proposed.originId === null ? null : root(proposed.originId)
    const id = origin?.id ?? proposed.originId ?? `new:${proposed.name ?? ''}`
    const isUnknown = proposed.kind === 'unknown' || origin?.kind === 'unknown'
    const weight = isUnknown ? 'unknown' : id === ownRoot ? 'own' : recorded.has(id) ? 'recorded' : 'new'
    const isArticles = proposed.code === 'own'
    const reprint = isArticles && text.outletOriginId !== null && root(text.outletOriginId)?.id !== id
    const name = origin?.name ?? proposed.name ?? text.outletName
    return { origin: { id, name, weight, reprint }, from: fromOf(proposed) }
  }
}

function fromOf({ code, words, name, kind, originId }: PassageOrigin): Candidate['from'] {
  if (code === 'own') return null
  return { code, words, record: originId === null ? { name: name ?? words, kind } : { id: originId } }
}

/** Where the claim itself stands, and whom its value names as its source. */
function ownPassageOf({ claim, own }: Material): OwnPassage | undefined {
  const main = claim.passages.find(passage => passage.role === 'main' && passage.versionId === own.versionId)
  if (!main) return undefined
  const { start, end } = main.anchor
  const source = claim.kind === 'quote' ? claim.value.speaker : claim.kind === 'attribution' ? claim.value.source : null
  return { text: own, passage: { start, end }, source }
}
