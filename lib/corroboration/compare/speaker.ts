import type { Span } from '../../text/span'
import type { Said, Statement } from '../statement'
import { isFound, type Conflict, type Meeting } from './meeting'

/** This share of the words said must be found in what another is said to have said. */
const SAME_WORDS = 0.75

/** At most this many reports of each side are looked at. */
const MOST = 6

/** "Selon X, p" against "p, a déclaré Y": the same is said by somebody else. */
export function otherSpeaker(meeting: Meeting): Conflict | null {
  const { claim, other } = meeting
  for (const said of claim.said.slice(0, MOST)) {
    const speaker = nameIn(claim, said)
    if (speaker < 0 || isFound(meeting.alignment.matches[speaker])) continue
    for (const theirs of other.said.slice(0, MOST)) {
      const otherSpeaker = nameIn(other, theirs)
      if (otherSpeaker < 0 || meeting.taken.has(otherSpeaker)) continue
      if (shareOf(meeting, said.content, theirs.content) >= SAME_WORDS)
        return { code: 'another_speaker', claim: speaker, other: otherSpeaker }
    }
  }
  return null
}

/** The last word of the speaker's name where it stands outside what is said; -1 for nobody named. */
function nameIn({ words, text }: Statement, { speaker, content }: Said): number {
  if (speaker === null) return -1
  let found = -1
  words.forEach((word, at) => {
    if (word.run < 0 || (word.start < content.end && content.start < word.end)) return
    if (speaker.includes(text.slice(word.start, word.end))) found = at
  })
  return found
}

function shareOf({ claim, other, alignment }: Meeting, mine: Span, theirs: Span): number {
  let whole = 0
  let found = 0
  claim.words.forEach((word, at) => {
    if (word.start < mine.start || word.end > mine.end || word.figure >= 0) return
    whole += word.weight
    const match = alignment.matches[at]
    if (!isFound(match)) return
    const { start, end } = other.words[match.at]
    if (start >= theirs.start && end <= theirs.end) found += word.weight
  })
  return whole > 0 ? found / whole : 0
}
