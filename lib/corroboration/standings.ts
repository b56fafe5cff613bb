import type { StandingOverride } from '../claims/claim'
import type { KindName } from '../claims/value'
import type { Corroboration, Evidence, Origin, Question } from './corroboration'
import { averitecOf, computeStanding, questionsOf, type StandingAnswer, type Voice } from './standing'

/** What a standing asks of a corroboration. */
export type Counted = Pick<
  Corroboration,
  'question' | 'stance' | 'sourceKind' | 'withdrawn' | 'evidence' | 'outletName' | 'originId'
>

/** What the standings of a claim depend on. `ownOriginId` is the origin of its article. */
export type Standable = {
  kind: KindName
  corroborations: Counted[]
  overrides: Pick<StandingOverride, 'question' | 'standing' | 'reason'>[]
  ownOriginId: string | null
}

/** An origin followed through joins to the one that counts. A chain that bites its tail ends where it began. */
export function rootOrigin(id: string, origins: ReadonlyMap<string, Origin>): Origin | null {
  const seen = new Set<string>()
  let origin = origins.get(id) ?? null
  while (origin?.joinedInto && !seen.has(origin.id)) {
    seen.add(origin.id)
    origin = origins.get(origin.joinedInto) ?? origin
  }
  return origin
}

/** How a source is named in sentences: its outlet, else what the evidence itself names, else (for what is withheld) its origin. */
export function sourceName(
  { outletName, evidence, originId }: Pick<Corroboration, 'outletName' | 'evidence' | 'originId'>,
  origins: ReadonlyMap<string, Origin>,
): string {
  return (outletName ?? evidenceName(evidence)) || (rootOrigin(originId ?? '', origins)?.name ?? '')
}

/** Evidence as stored or as sent: for naming it, a passage's place does not matter. */
type NamedEvidence = Exclude<Evidence, { type: 'article' }> | { type: 'article' }

/** How evidence names itself: the host of an address, the title of a document, who was called, where was searched; empty for an article and for what is withheld. */
export function evidenceName(evidence: NamedEvidence): string {
  switch (evidence.type) {
    case 'address':
      return hostOf(evidence.url)
    case 'document':
      return evidence.title
    case 'call':
      return evidence.with
    case 'search':
      return evidence.where
    case 'article':
    case 'withheld':
      return ''
  }
}

/** Whether evidence is a record that can be looked at again: anything but a call. */
function isRecord(evidence: Evidence): boolean {
  return (evidence.type === 'withheld' ? evidence.of : evidence.type) !== 'call'
}

/** The host of a web address without "www.", or the address itself when it is none. */
export function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : url
}

/**
 * The standing of each question of a claim: the required ones always, an optional one where something is recorded for it.
 * `needed` is the newsroom's N.
 */
export function standingsOf(claim: Standable, origins: ReadonlyMap<string, Origin>, needed: number): StandingAnswer[] {
  const { required, optional } = questionsOf(claim.kind)
  const asked = optional.filter(
    question =>
      claim.corroborations.some(corroboration => corroboration.question === question && !corroboration.withdrawn) ||
      claim.overrides.some(override => override.question === question),
  )
  const voices = claim.corroborations.map(corroboration => toVoice(corroboration, origins))
  const own = claim.ownOriginId === null ? null : (rootOrigin(claim.ownOriginId, origins)?.id ?? claim.ownOriginId)
  return [...required, ...asked].map(question => answer(question, voices, own, needed, claim.overrides))
}

function answer(
  question: Question,
  voices: Voice[],
  own: string | null,
  needed: number,
  overrides: Standable['overrides'],
): StandingAnswer {
  const { standing, reason } = computeStanding(question, voices, own, needed)
  const override = overrides.find(candidate => candidate.question === question)
  const shown = override?.standing ?? standing
  return {
    question,
    computed: standing,
    shown,
    overrideReason: override?.reason ?? null,
    averitec: averitecOf(shown, reason.supports.length > 0),
    reason,
  }
}

function toVoice(corroboration: Counted, origins: ReadonlyMap<string, Origin>): Voice {
  const root = corroboration.originId === null ? null : rootOrigin(corroboration.originId, origins)
  return {
    question: corroboration.question,
    stance: corroboration.stance,
    sourceKind: corroboration.sourceKind,
    withdrawn: corroboration.withdrawn,
    isRecord: isRecord(corroboration.evidence),
    source: sourceName(corroboration, origins),
    origin: root && { id: root.id, name: root.name, unknown: root.kind === 'unknown' },
  }
}
