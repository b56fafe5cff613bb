import type { Standing, StandingAnswer } from '@/lib/corroboration/standing'
import type { Question } from '@/lib/corroboration/corroboration'

/** Independent origins by what they say, and how many are needed (the newsroom's N). */
export type OriginCounts = {
  supports?: number
  refutes?: number
  denies?: number
  partly?: number
  mentions?: number
  searches?: number
  needed?: number
}

/** What a standing's badge is told. */
export type BadgeProps = {
  standing: Standing
  /** Which of the two questions it answers; left out for a figure, which has one. */
  question?: Question
  /** The origins behind it: the number stands beside the word. */
  counts?: OriginCounts
  /** The standing was set by a person against the computed one. */
  overridden?: boolean
}

/** The number of a standing, as a key of `words.count` with its values. */
export type StandingNumber =
  | { key: 'origins' | 'denials' | 'sources' | 'searches'; values: { n: number } }
  | { key: 'of'; values: { n: number; needed: number } }
  | { key: 'against'; values: { supports: number; refutes: number } }

/** The number that belongs beside a standing's word; null where nothing is counted (unchecked, set by hand). */
export function standingNumber(standing: Standing, counts: OriginCounts): StandingNumber | null {
  const { supports = 0, refutes = 0, denies = 0, partly = 0, mentions = 0, searches = 0, needed } = counts
  const some = (key: 'origins' | 'denials' | 'sources' | 'searches', n: number) =>
    n > 0 ? { key, values: { n } } : null
  switch (standing) {
    case 'corroborated':
      return some('origins', supports)
    case 'single-origin':
      return needed ? { key: 'of', values: { n: supports, needed } } : some('origins', supports)
    case 'conflicting':
      return { key: 'against', values: { supports, refutes } }
    case 'refuted':
      return some('origins', refutes)
    case 'contested':
      return refutes > 0 || supports > 0
        ? { key: 'against', values: { supports, refutes: refutes + denies } }
        : some('denials', denies)
    case 'partly':
      return some('sources', partly)
    case 'inconclusive':
      return some('sources', mentions)
    case 'not-found':
      return some('searches', searches)
    case 'unchecked':
    case 'unverifiable':
    case 'not-checkable':
      return null
  }
}

/** The word of a standing, as a key of `words.standing`: "single origin" is no word for two origins of three. */
export function standingWord(standing: Standing, counts: OriginCounts): Standing | 'too-few' {
  return standing === 'single-origin' && (counts.supports ?? 0) > 1 ? 'too-few' : standing
}

/** A computed answer as the badge shows it. `alone` where the kind has one question only (a figure): it is not named then. */
export function toBadge(answer: StandingAnswer, alone: boolean): BadgeProps {
  const { needed, searches, ...voices } = answer.reason
  return {
    standing: answer.shown,
    question: alone ? undefined : answer.question,
    overridden: answer.overrideReason !== null,
    counts: {
      supports: voices.supports.length,
      refutes: voices.refutes.length,
      denies: voices.denies.length,
      partly: voices.partly.length,
      mentions: voices.mentions.length,
      searches,
      needed,
    },
  }
}
