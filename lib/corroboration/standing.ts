import type { Corroboration, Question, Stance } from './corroboration'
import { kinds } from '../claims/kinds'
import type { KindName } from '../claims/value'
import { fail, ok, type Result } from '../result'

/** Where a claim stands on one question. The first nine are computed; a person may set any, with a reason. */
export const standings = [
  'corroborated',
  'single-origin',
  'conflicting',
  'refuted',
  'contested',
  'partly',
  'inconclusive',
  'not-found',
  'unchecked',
  'unverifiable',
  'not-checkable',
] as const
export type Standing = (typeof standings)[number]

/** The four verdicts of AVeriTeC (Schlichtkrull et al., 2023), for programs that know only those; null for `unchecked`. */
export type Averitec = 'Supported' | 'Refuted' | 'Conflicting Evidence/Cherrypicking' | 'Not Enough Evidence' | null

/** One origin and what it does to the question. `outlets` are the sources through which it was heard. */
export type OriginVoice = { originId: string; name: string; sources: string[]; primary: boolean; anonymous: boolean }

/** Why a standing is what it is: who is counted on which side, who is not counted, and how many are needed. */
export type StandingReason = {
  needed: number
  supports: OriginVoice[]
  refutes: OriginVoice[]
  denies: OriginVoice[]
  partly: OriginVoice[]
  mentions: OriginVoice[]
  searches: number
  notCounted: { name: string; because: 'own-origin' | 'unknown-origin' }[]
  onlyAnonymous: boolean
}

/** The standing of one question: as computed, as shown (a person's override wins), and the reason of the computation. */
export type StandingAnswer = {
  question: Question
  computed: Standing
  shown: Standing
  overrideReason: string | null
  averitec: Averitec
  reason: StandingReason
}

/** What the rule needs to know of one corroboration: its origin already followed through joins. */
export type Voice = Pick<Corroboration, 'question' | 'stance' | 'sourceKind' | 'withdrawn'> & {
  isRecord: boolean
  source: string
  origin: { id: string; name: string; unknown: boolean } | null
}

/** What is counted on each side. `supports` and `refutes` are weights: an origin is 1, a primary record is `needed`. */
type Counts = {
  supports: number
  refutes: number
  denies: number
  partly: number
  mentions: number
  searches: number
  needed: number
  onlyAnonymous: boolean
}

/** DESIGN's table, read from the top: the first row that fits. */
const table: { standing: Standing; fits: (counts: Counts) => boolean }[] = [
  { standing: 'conflicting', fits: c => c.supports >= 1 && c.refutes >= 1 },
  { standing: 'refuted', fits: c => c.supports === 0 && c.refutes >= c.needed },
  { standing: 'contested', fits: c => c.refutes >= 1 || c.denies >= 1 },
  { standing: 'corroborated', fits: c => c.supports >= c.needed && !c.onlyAnonymous },
  { standing: 'single-origin', fits: c => c.supports >= 1 },
  { standing: 'partly', fits: c => c.partly >= 1 },
  { standing: 'inconclusive', fits: c => c.mentions >= 1 },
  { standing: 'not-found', fits: c => c.searches >= 1 },
  { standing: 'unchecked', fits: () => true },
]

/** Strongest first; `supports` and `refutes` are of one strength and do not hide each other. */
const lesserStances: Stance[] = ['denies', 'partly', 'mentions']

type Gathered = OriginVoice & { stances: Set<Stance>; supportingAnonymously: boolean; recordFor: Set<Stance> }

/**
 * The standing of one question of a claim, by DESIGN.md 5. `ownOriginId` is the origin of the claim's own article, followed
 * through joins (null when it has none); `needed` is the newsroom's N >= 1.
 */
export function computeStanding(
  question: Question,
  voices: Voice[],
  ownOriginId: string | null,
  needed: number,
): { standing: Standing; reason: StandingReason } {
  const reason: StandingReason = {
    needed,
    supports: [],
    refutes: [],
    denies: [],
    partly: [],
    mentions: [],
    searches: 0,
    notCounted: [],
    onlyAnonymous: false,
  }
  const origins = new Map<string, Gathered>()
  for (const voice of voices) {
    if (voice.withdrawn || voice.question !== question) continue
    if (voice.stance === 'not-found') {
      reason.searches += 1
      continue
    }
    if (!voice.origin || voice.origin.unknown) {
      reason.notCounted.push({ name: voice.source, because: 'unknown-origin' })
      continue
    }
    if (voice.origin.id === ownOriginId) {
      reason.notCounted.push({ name: voice.source, because: 'own-origin' })
      continue
    }
    gather(origins, voice, voice.origin)
  }
  for (const origin of origins.values()) place(origin, reason)
  const weigh = (side: 'supports' | 'refutes') =>
    reason[side].reduce((sum, voice) => sum + (origins.get(voice.originId)?.recordFor.has(side) ? needed : 1), 0)
  reason.onlyAnonymous =
    reason.supports.length > 0 && reason.supports.every(voice => origins.get(voice.originId)?.supportingAnonymously)
  const counts: Counts = {
    supports: weigh('supports'),
    refutes: weigh('refutes'),
    denies: reason.denies.length,
    partly: reason.partly.length,
    mentions: reason.mentions.length,
    searches: reason.searches,
    needed,
    onlyAnonymous: reason.onlyAnonymous,
  }
  const row = table.find(candidate => candidate.fits(counts))
  return { standing: row ? row.standing : 'unchecked', reason }
}

function gather(origins: Map<string, Gathered>, voice: Voice, origin: { id: string; name: string }) {
  const known = origins.get(origin.id) ?? {
    originId: origin.id,
    name: origin.name,
    sources: [],
    primary: false,
    anonymous: true,
    stances: new Set<Stance>(),
    supportingAnonymously: true,
    recordFor: new Set<Stance>(),
  }
  if (!known.sources.includes(voice.source)) known.sources.push(voice.source)
  known.stances.add(voice.stance)
  const anonymous = voice.sourceKind === 'anonymous'
  known.anonymous = known.anonymous && anonymous
  if (voice.stance === 'supports' && !anonymous) known.supportingAnonymously = false
  if (voice.sourceKind === 'primary') known.primary = true
  if (voice.sourceKind === 'primary' && voice.isRecord) known.recordFor.add(voice.stance)
  origins.set(origin.id, known)
}

/** Puts an origin on the side of its strongest stance; one that supports and refutes stands on both. */
function place(origin: Gathered, reason: StandingReason) {
  const { originId, name, sources, primary, anonymous } = origin
  const voice: OriginVoice = { originId, name, sources, primary, anonymous }
  if (origin.stances.has('supports')) reason.supports.push(voice)
  if (origin.stances.has('refutes')) reason.refutes.push(voice)
  if (origin.stances.has('supports') || origin.stances.has('refutes')) return
  const strongest = lesserStances.find(stance => origin.stances.has(stance))
  if (strongest === 'denies') reason.denies.push(voice)
  if (strongest === 'partly') reason.partly.push(voice)
  if (strongest === 'mentions') reason.mentions.push(voice)
}

/** The AVeriTeC verdict of a standing. `contested` leans on whether anything supports it. */
export function averitecOf(standing: Standing, supported: boolean): Averitec {
  switch (standing) {
    case 'conflicting':
      return 'Conflicting Evidence/Cherrypicking'
    case 'refuted':
      return 'Refuted'
    case 'corroborated':
      return 'Supported'
    case 'contested':
      return supported ? 'Conflicting Evidence/Cherrypicking' : 'Not Enough Evidence'
    case 'unchecked':
      return null
    default:
      return 'Not Enough Evidence'
  }
}

/** Whether this kind of claim is asked this question at all; else `bad_question`. */
export function checkQuestion(kind: KindName, question: Question): Result<Question> {
  const { required, optional } = questionsOf(kind)
  if ([...required, ...optional].includes(question)) return ok(question)
  return fail('invalid', 'bad_question', 'This kind of claim is not asked this question.', 'question')
}

/** The questions a kind has always (`required`), and those it may have where somebody wants them (`optional`). */
export function questionsOf(kind: KindName): { required: readonly Question[]; optional: readonly Question[] } {
  return kinds[kind].questions
}
