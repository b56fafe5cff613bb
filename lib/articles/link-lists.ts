import { isSentence, isTitle, type Line } from './page-lines'
import { listHeadings, timeAlone } from './zone-signs'

/** A heading such as "Lire aussi" and, under it, titles, teasers and times, until the story goes on. */
export function markLists(lines: Line[]): void {
  for (let i = 0; i < lines.length; i++) {
    if (lines[i].words.length > 60 || !listHeadings.test(lines[i].words)) continue
    lines[i].kind = 'furniture'
    const end = listEnd(lines, i + 1)
    for (let j = i + 1; j < end; j++) lines[j].kind = 'furniture'
    i = Math.max(i, end - 1)
  }
}

/** How many lines below a time it may stand from the title it belongs to. */
const ITEM = 3
/** A box of links in the middle of a story has no more titles than this. */
const MOST_TITLES = 8
const TEASER = 260

function listEnd(lines: Line[], from: number): number {
  let titles = 0
  let timed = false
  for (let at = from; at < lines.length; at++) {
    const line = lines[at]
    if (line.kind === 'furniture') continue
    const time = nextTime(lines, at)
    if (time >= 0) {
      timed = true
      titles = 0
      at = time
      continue
    }
    const before = lines[at - 1]
    const isLast = at === lines.length - 1
    if (isTitle(line)) {
      if (isSubheading(lines, at)) return at
      if (!timed && ++titles > MOST_TITLES && hasStoryAfter(lines, at)) return at
      continue
    }
    const isTeaser =
      !line.blankBefore &&
      line.words.length <= TEASER &&
      isTitle(before) &&
      before.kind !== 'furniture' &&
      (isLast || isTitle(lines[at + 1]))
    const isTimedTeaser = timed && isLast && line.words.length <= TEASER
    if (isTeaser || isTimedTeaser) continue
    return at
  }
  return lines.length
}

/** The place of a time that stands alone within the next lines of one list item; -1 where there is none. */
function nextTime(lines: Line[], at: number): number {
  for (let i = at; i < Math.min(lines.length, at + ITEM); i++) {
    if (lines[i].words.length < 40 && timeAlone.test(lines[i].words)) return i
    if (lines[i].words.length > TEASER * 2) return -1
    if (i > at && listHeadings.test(lines[i].words)) return -1
  }
  return -1
}

/** A title after a blank line with a paragraph of a story right under it is the story's own subheading. */
function isSubheading(lines: Line[], at: number): boolean {
  const next = lines[at + 1]
  return lines[at].blankBefore && next !== undefined && isSentence(next) && next.words.length > TEASER
}

function hasStoryAfter(lines: Line[], at: number): boolean {
  return lines.slice(at, at + 6).some(line => isSentence(line) && line.words.length > TEASER)
}
