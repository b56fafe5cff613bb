import { paragraphs } from '../text/segments'
import type { Span } from '../text/span'

/** The languages Recoupe reads, and `other` for all it does not. */
export type DetectedLanguage = 'fr' | 'en' | 'other'

/** A stretch of whole lines in one language. */
export type LanguagePassage = Span & { language: DetectedLanguage }

/** Small words that nearly every sentence of a language holds, and that few sentences of another do. */
const words: Record<DetectedLanguage, string> = {
  fr: 'le la les des du une et est sont dans pour par sur avec que qui pas plus ce cette ces son sa ses leur leurs au aux ne se il elle ils elles nous vous je mais ou où été être avoir ont fait selon après avant depuis entre comme sans sous chez vers dont lors ainsi aussi très tout tous même encore deux trois dit était avait aurait serait peut doit leurs lui celui celle ceux fois ans année',
  en: 'the of and to in is was were are be been has have had that this these those for with from by at as it its he she they we you his her their our not but or which who what when where will would could should said says after before since between about into over under than then there also more most other some any all one two three years',
  other:
    'der die das und ist nicht ein eine einen den dem des mit von für auf auch sich wird sind werden wurde haben hat nach bei aus über el los las una unos unas y es en del al con por para pero más su sus ha han fue sobre entre está che di il lo gli della delle dei degli nel nella sono più anche è stato het een van dat zijn voor niet met op os as um uma não são foi pelo pela com na no nas nos ao',
}

/** Words that are small words of several languages count for each. */
const votes = new Map<string, DetectedLanguage[]>()
for (const language of ['fr', 'en', 'other'] as const) {
  for (const word of new Set(words[language].split(' '))) votes.set(word, [...(votes.get(word) ?? []), language])
}

/** Letters and shortenings that one language uses and the others hardly do. */
const signs: { pattern: RegExp; language: DetectedLanguage; weight: number }[] = [
  { pattern: /[éèêàçùâîôûœ]/gi, language: 'fr', weight: 0.3 },
  { pattern: /(?<![\p{L}\p{N}])(?:[ldjnmtsc]|qu)['’](?=\p{L})/giu, language: 'fr', weight: 1 },
  { pattern: /['’](?:s|t|re|ve|ll)(?!\p{L})/giu, language: 'en', weight: 1 },
  { pattern: /[ñ¿¡ßäöãõšžčřłąęż]/gi, language: 'other', weight: 0.7 },
]

/** Enough of a text to know its language by. */
const SAMPLE = 20_000

type Scores = Record<DetectedLanguage, number> & { words: number }

function score(sample: string): Scores {
  const scores: Scores = { fr: 0, en: 0, other: 0, words: 0 }
  for (const [word] of sample.matchAll(/[\p{L}\p{M}]+/gu)) {
    scores.words++
    const found = votes.get(word.toLowerCase())
    if (found) for (const language of found) scores[language] += 1 / found.length
  }
  for (const { pattern, language, weight } of signs) {
    scores[language] += (sample.match(pattern)?.length ?? 0) * weight
  }
  return scores
}

/** The language with the most votes; null where too little speaks for any. */
function winner(scores: Scores, least: number): DetectedLanguage | null {
  const [first, second] = (['fr', 'en', 'other'] as const)
    .map(language => ({ language, votes: scores[language] }))
    .sort((a, b) => b.votes - a.votes)
  if (first.votes < least || first.votes < scores.words * 0.06) return null
  return first.votes > second.votes * 1.15 ? first.language : null
}

/** The beginning, middle and end of a long text; a short one whole. */
function sampleOf(text: string): string {
  if (text.length <= SAMPLE) return text
  const third = Math.floor(SAMPLE / 3)
  const middle = Math.floor(text.length / 2)
  return [text.slice(0, third), text.slice(middle, middle + third), text.slice(-third)].join('\n')
}

/** The language that a text shows, or null where too little of it shows any. */
export function shownLanguage(text: string): DetectedLanguage | null {
  return winner(score(sampleOf(text)), 1)
}

/**
 * The language most of the text is in, by its function words, letters and elisions (Grefenstette, 1995: short words).
 * `other` where neither French nor English shows: another language, another script, or too few words to tell.
 */
export function detectLanguage(text: string): DetectedLanguage {
  return shownLanguage(text) ?? 'other'
}

/**
 * The text cut into stretches of lines in one language. A line that does not show its language (a name, a number, a short
 * title) takes that of the line before it, the first ones that of the text.
 */
export function languagePassages(text: string): LanguagePassage[] {
  const whole = detectLanguage(text)
  const passages: LanguagePassage[] = []
  for (const { start, end, number } of paragraphs(text)) {
    const last = passages.at(-1)
    const shown = number === null ? null : winner(score(text.slice(start, Math.min(end, start + SAMPLE))), 4)
    const language = shown ?? last?.language ?? whole
    if (last && last.language === language) last.end = end
    else passages.push({ start: last ? last.end : 0, end, language })
  }
  if (passages.length > 0) passages[passages.length - 1].end = text.length
  return passages
}
