import type { Question, Stance } from '../corroboration/corroboration'
import { hostOf } from '../corroboration/standings'
import type { ClaimLine, CorroborationLine, StandingLine } from './lines'
import type { Lookup } from './lookup'
import type { Words } from './words'

/**
 * A source as a public format may name it. A call never says who was called or what they said; an anonymous document never
 * its title or words; nobody's note is in it. `words` are at most `LONGEST_WORDS` UTF-16 units. `date` is as recorded.
 */
export type PublicSource = {
  id: string
  question: Question
  stance: Stance
  name: string
  url: string | null
  words: string | null
  date: string
  rating: string
  originId: string | null
}

/** The most words of one source that a public format quotes. */
const LONGEST_WORDS = 300

/** What is recorded of a claim and not withdrawn, as the public may see it, in the order it was recorded. */
export function publicSources(claim: ClaimLine, look: Lookup, words: Words): PublicSource[] {
  return claim.corroborations
    .filter(corroboration => !corroboration.withdrawn)
    .map(corroboration => {
      const { id, question, stance, originId, reliability, credibility } = corroboration
      return { id, question, stance, originId, rating: reliability + credibility, ...named(corroboration, look, words) }
    })
}

type Named = Pick<PublicSource, 'name' | 'url' | 'words' | 'date'>

function named(corroboration: CorroborationLine, look: Lookup, words: Words): Named {
  const { evidence } = corroboration
  const outlet = corroboration.outletId === null ? null : look.outlet(corroboration.outletId).name
  switch (evidence.type) {
    case 'article': {
      const article = look.article(evidence.articleId)
      return {
        name: outlet ?? look.outlet(article.outletId).name,
        url: article.url,
        words: shortened(evidence.anchor.exact),
        date: article.publishedAt,
      }
    }
    case 'address':
      return {
        name: outlet ?? hostOf(evidence.url),
        url: evidence.url,
        words: shortened(evidence.words),
        date: evidence.seenOn,
      }
    case 'document': {
      const hidden = corroboration.sourceKind === 'anonymous'
      return {
        name: hidden ? words.document : (outlet ?? evidence.title),
        url: null,
        words: hidden ? null : shortened(evidence.words),
        date: evidence.seenOn,
      }
    }
    case 'call':
      return {
        name: corroboration.sourceKind === 'anonymous' ? words.call : (outlet ?? words.call),
        url: null,
        words: null,
        date: evidence.seenOn,
      }
    case 'withheld':
      return { name: words.confidential, url: null, words: null, date: '' }
    case 'search':
      return { name: words.search, url: null, words: null, date: evidence.searchedAt }
  }
}

function shortened(words: string): string {
  if (words.length <= LONGEST_WORDS) return words
  const space = words.lastIndexOf(' ', LONGEST_WORDS)
  return `${words
    .slice(0, space > LONGEST_WORDS / 2 ? space : LONGEST_WORDS)
    .toWellFormed()
    .replace(/\uFFFD$/, '')}…`
}

/**
 * Why a standing is what it is, in sentences that name only what `publicSources` names: "1 independent origin supports it
 * (…). Nothing refutes it. 2 origins are needed."
 */
export function reasonInWords(answer: StandingLine, sources: PublicSource[], look: Lookup, words: Words): string {
  const { reason } = answer
  const side = (voices: { originId: string }[], stances: Stance[]) =>
    voices.map(voice => namesBehind(voice.originId, answer.question, stances, sources, look)).join('; ')
  const { supports, refutes, denies } = reason
  const sentences = [
    supports.length > 0 ? words.supports(supports.length, side(supports, ['supports'])) : words.nothingSupports,
    refutes.length > 0 ? words.refutes(refutes.length, side(refutes, ['refutes'])) : words.nothingRefutes,
    denies.length > 0 ? words.denies(side(denies, ['denies'])) : '',
    reason.searches > 0 ? words.searches(reason.searches) : '',
    words.needed(reason.needed),
    answer.overrideReason === null ? '' : words.judged(words.standing[answer.shown], answer.overrideReason),
  ]
  return sentences.filter(Boolean).join(' ')
}

function namesBehind(
  originId: string,
  question: Question,
  stances: Stance[],
  sources: PublicSource[],
  look: Lookup,
): string {
  const names = sources
    .filter(
      source =>
        source.question === question &&
        stances.includes(source.stance) &&
        source.originId !== null &&
        look.rootOf(source.originId) === originId,
    )
    .map(source => source.name)
  return [...new Set(names)].join(', ')
}
