import { opening } from './word-kinds'
import type { Names } from './names'
import { readNoun } from './noun-reading'
import type { Page } from './page'
import { readSourcePhrase, readView } from './phrase-reading'
import type { Reading } from './reading'
import { readHeadline, readSignature } from './sign-reading'
import { mainSubject } from './subject'
import { readVerb } from './verb-reading'
import { windowOf } from './window'
import { kind } from './columns'

/** Every report of the page, in the order of the cues. */
export function readingsOf(page: Page, names: Names): Reading[] {
  const found: Reading[] = []
  const { opens } = page.lexicon
  for (let at = 0; at < page.count; at++) {
    if (page.kind[at] === kind.colon || page.kind[at] === kind.dash) {
      const signed = page.kind[at] === kind.colon ? readHeadline(page, names, at) : readSignature(page, at)
      if (signed) found.push(signed)
      continue
    }
    const begins = opens[page.word[at]]
    if (begins === 0 || page.kind[at] !== kind.word) continue
    let reading: Reading | null = null
    if (begins & opening.phrase) reading = readSourcePhrase(page, names, at)
    if (!reading && begins & opening.view) reading = readView(page, at)
    if (!reading && begins & opening.noun) reading = readNoun(page, at)
    if (!reading && page.forms[at] !== 0) reading = readVerb(page, at)
    if (!reading || (reading.how === 'hidden' && isSourceOf(found[found.length - 1], at))) continue
    found.push(reading)
    if (reading.via && reading.via.first > at) at = reading.via.last
  }
  return shareSources(page, found)
}

/** Whether the words that hide a source are already the source of the verb before them: "indique-t-on de source policière". */
function isSourceOf(before: Reading | undefined, at: number): boolean {
  return before?.source != null && before.source.first - at <= 1 && before.source.last > at
}

/** Gives each cue without a subject of its own the source of the report before it in the sentence, or whoever acts in it. */
function shareSources(page: Page, readings: Reading[]): Reading[] {
  return readings.filter((reading, at) => {
    if (!reading.shared) return true
    for (let i = at - 1; i >= 0 && readings[i].sentence === reading.sentence; i--) {
      const before = readings[i]
      if (!before.source || before.how === 'phrase' || before.how === 'hidden' || before.how === 'passive') continue
      reading.source = before.source
      reading.head = before.head
      return true
    }
    const subject = mainSubject(page, windowOf(page, reading.cue.first).first, reading.cue.first)
    if (subject.how !== 'phrase' && subject.how !== 'pronoun') {
      const before = readings[at - 1]
      if (!reading.narrative || !before?.source || reading.sentence - before.sentence > 2) return false
      reading.source = before.source
      reading.head = before.head
      return true
    }
    reading.source = subject.run
    reading.head = subject.head
    return true
  })
}
