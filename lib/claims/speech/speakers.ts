import { is } from './word-kinds'
import type { Names } from './names'
import { has, isName } from './page'
import type { Page, Run } from './page'
import type { Reading } from './reading'
import { resolve } from './resolve'
import type { Resolved, Speakers } from './resolved'
import { kind, shape } from './columns'

/** A report with its source resolved. */
export type Spoken = Reading & { who: Resolved; viaNames: string[] }

/** Resolves the sources of all reports in the order of the text, so that pronouns find who spoke last. */
export function speakersOf(page: Page, names: Names, readings: Reading[]): Spoken[] {
  const speakers: Speakers = { single: null, singleAt: -9, many: null }
  const bySource = new Map<number, Resolved>()
  const spoken: Spoken[] = []
  for (const reading of readings) {
    const head = reading.head
    if (!head) continue
    const who = bySource.get(head.first * 4096 + (head.last - head.first)) ?? resolve(page, names, speakers, head)
    bySource.set(head.first * 4096 + (head.last - head.first), who)
    if (reading.how === 'hidden') who.kind = 'anonymous'
    else if (
      who.kind === 'other' &&
      (looksLikePerson(page, head) || (reading.source && describesPerson(page, reading.source, head)))
    ) {
      who.kind = 'person'
      if (who.entity) who.entity.person = true
    }
    const plural = who.name.includes('; ') || who.kind === 'crowd'
    if (plural) speakers.many = who
    else if (reading.how !== 'hidden') {
      speakers.single = who
      speakers.singleAt = reading.sentence
    }
    const viaNames = reading.via ? [resolve(page, names, speakers, reading.via).name] : []
    spoken.push(heardFrom(reading, who, viaNames))
  }
  return spoken
}

/** One literal, so that every report has one shape. */
function heardFrom(reading: Reading, who: Resolved, viaNames: string[]): Spoken {
  const { how, sense, cue, source, head, shared, narrative, content, quote, colon, sentence, via } = reading
  return { how, sense, cue, source, head, shared, narrative, content, quote, colon, sentence, via, who, viaNames }
}

/** Whether an apposition beside the name tells an office or an age: then it names a person. */
function describesPerson(page: Page, source: Run, head: Run): boolean {
  for (let i = head.last + 1; i <= source.last; i++)
    if (has(page, i, is.title) || page.kind[i] === kind.number) return true
  const from = head.last + 2
  if (from > source.last || head.last === head.first || !has(page, from, is.determiner)) return false
  for (let i = from; i <= source.last && i < from + 4; i++) if (has(page, i, is.people | is.document)) return false
  return true
}

/** Two or three capitalised words without an article, none of them an institution's: most likely somebody. */
function looksLikePerson(page: Page, head: Run): boolean {
  if (has(page, head.first, is.determiner)) return false
  let count = 0
  for (let i = head.first; i <= head.last; i++) {
    if (page.kind[i] === kind.dot || has(page, i, is.particle)) continue
    if (
      !isName(page, i) ||
      page.shape[i] & shape.capitals ||
      has(page, i, is.people | is.document | is.determiner | is.link | is.time)
    )
      return false
    count++
  }
  return count === 2 || count === 3
}
