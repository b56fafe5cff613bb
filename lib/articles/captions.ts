import type { Line } from './page-lines'
import { captionWords, creditHints, finiteVerbs, pastTense, photoCredit, storyWords } from './zone-signs'

/** Captions are short; nothing longer is looked at. */
const CAPTION = 420

/** Marks the lines that say what a picture shows. */
export function markCaptions(lines: Line[]): void {
  lines.forEach((line, i) => {
    if (line.kind || line.words.length > CAPTION) return
    const isAlone = line.blankBefore || i + 1 === lines.length || lines[i + 1].blankBefore || i < 6
    if (splitCredit(line.words) !== null || (isAlone && isUncreditedCaption(line.words))) line.kind = 'caption'
  })
}

/** One sentence without quotation marks that says who is seen where, and in French has no verb of its own. */
function isUncreditedCaption(words: string): boolean {
  if (words.length <= 40 || words.length > 320 || !words.endsWith('.') || !captionWords.test(words)) return false
  return (
    !finiteVerbs.test(words) &&
    !storyWords.test(words) &&
    !(/\b(?:the|of|and)\b/.test(words) && pastTense.test(words)) &&
    !/[.!?]\s+["«“]?\p{Lu}/u.test(words.replace(/\b(?:M|Mme|Dr|Mr|Mrs|Ms|St|\p{Lu})\./gu, ''))
  )
}

/** Where the photo credit at the end of a line begins, or null. */
export function splitCredit(words: string): number | null {
  if (words.length > CAPTION) return null
  const from = Math.max(0, words.length - CREDIT)
  const tail = words.slice(from)
  for (const [at, sign] of photoCredit.entries()) {
    const match = creditHints[at](tail) ? sign.exec(tail) : null
    if (match && (match.index > 0 || from === 0) && !/\s[a-zà-ÿ]+\s[a-zà-ÿ]+\s[a-zà-ÿ]+\s/.test(match[0])) {
      return from + match.index
    }
  }
  return null
}

/** No photo credit is longer. */
const CREDIT = 140
