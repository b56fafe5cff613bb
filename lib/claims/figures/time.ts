import { boundBefore } from './bound'
import { draft, type Draft } from './draft'
import { add, divide, fromDigits, whole } from './decimal'
import { ROLE, TRAIT } from './roles'
import { idAt, isMark, isStuck, isTight, isWord, longest, rolesAt, traitsAt, wordAt, type Page } from './page'
import { DIGITS, NEWLINE } from './scan'

/** A time of day at a token, the token after it, and null as `draft` where it is page furniture ("14h15" alone on its line). */
export type Time = { draft: Draft | null; to: number }

function amount(page: Page, at: number): number {
  if (idAt(page, at) !== DIGITS || page.end[at] - page.start[at] > 2) return -1
  return Number(page.text.slice(page.start[at], page.end[at]))
}

function clock(hour: number, minute: number): string {
  return `T${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`
}

/** Hours and minutes as printed: "14h15", "14:30", "2.30"; the token after them. */
function hoursAt(
  page: Page,
  at: number,
): { hour: number; minute: number; to: number; word: boolean; minutes: boolean; mark: number } | null {
  const hour = amount(page, at)
  if (hour < 0) return null
  const mark = idAt(page, at + 1)
  if ((mark === -58 || mark === -46) && isTight(page, at + 1) && isTight(page, at + 2)) {
    const minute = amount(page, at + 2)
    const length = idAt(page, at + 2) === DIGITS ? page.end[at + 2] - page.start[at + 2] : 0
    if (minute >= 0 && minute < 60 && length === 2 && hour < 24)
      return { hour, minute, to: at + 3, word: false, minutes: true, mark }
    return null
  }
  if (!(traitsAt(page, at + 1) & TRAIT.hour))
    return { hour, minute: 0, to: at + 1, word: false, minutes: false, mark: 0 }
  const long = page.end[at + 1] - page.start[at + 1] > 1
  const minute = amount(page, at + 2)
  const hasMinutes =
    minute >= 0 &&
    minute < 60 &&
    page.end[at + 2] - page.start[at + 2] === 2 &&
    !longest(page, page.lexicon.after, at + 3, value => value.kind === 'unit' && (long || value.code === 'min')) &&
    !(isWord(page, at + 3) && isTight(page, at + 3))
  return {
    hour,
    minute: hasMinutes ? minute : 0,
    to: hasMinutes ? at + 3 : at + 2,
    word: long,
    minutes: hasMinutes,
    mark: -1,
  }
}

/** "0930 GMT": four digits and a time zone. */
function zonedAt(page: Page, at: number): Time | null {
  if (idAt(page, at) !== DIGITS || page.end[at] - page.start[at] !== 4 || isStuck(page, at)) return null
  if (!page.lexicon.zones.has(idAt(page, at + 1)) || wordAt(page, at + 1) !== wordAt(page, at + 1).toUpperCase())
    return null
  const digits = page.text.slice(page.start[at], page.end[at])
  const hour = Number(digits.slice(0, 2))
  const minute = Number(digits.slice(2))
  if (hour > 23 || minute > 59) return null
  const core = { start: page.start[at], end: page.end[at] }
  return {
    draft: draft(at, at + 1, core, { text: clock(hour, minute), dimension: 'time', reason: 'time' }),
    to: at + 1,
  }
}

/** "à 14:30:15", a time of day; "2:15:32", how long it took. */
function withSeconds(
  page: Page,
  at: number,
  { hour, minute, to }: { hour: number; minute: number; to: number },
): Time | null {
  const second = amount(page, to + 1)
  const end = to + 2
  if (second < 0 || second > 59 || !isTight(page, to + 1) || page.end[to + 1] - page.start[to + 1] !== 2) return null
  if (isTight(page, end) && (isMark(page, end, ':') || isWord(page, end))) return null
  const core = { start: page.start[at], end: page.end[to + 1] }
  if (rolesAt(page, at - 1) & ROLE.timeBefore && !(rolesAt(page, at - 1) & ROLE.durationBefore)) {
    const text = `${clock(hour, minute)}:${String(second).padStart(2, '0')}`
    return { draft: draft(at, end, core, { text, dimension: 'time', reason: 'time' }), to: end }
  }
  const value = divide(whole(hour * 3600 + minute * 60 + second), whole(3600))
  if (!value) return null
  return { draft: draft(at, end, core, { value, unit: 'h', dimension: 'duration', reason: 'duration' }), to: end }
}

/** "1:43.2": minutes, seconds and parts of one. */
function raceTime(
  page: Page,
  at: number,
  { hour, minute, to }: { hour: number; minute: number; to: number },
): Time | null {
  if (!isMark(page, to, '.') || idAt(page, to + 1) !== DIGITS || !isTight(page, to) || !isTight(page, to + 1))
    return null
  const parts = page.text.slice(page.start[to + 1], page.end[to + 1])
  if (parts.length > 3 || (isTight(page, to + 2) && isWord(page, to + 2))) return null
  const core = { start: page.start[at], end: page.end[to + 1] }
  const value = fromDigits(String(hour * 60 + minute), parts)
  return { draft: draft(at, to + 2, core, { value, unit: 's', dimension: 'duration', reason: 'duration' }), to: to + 2 }
}

/** "2 h 15 min": minutes with their own unit behind the hours. */
function minutesFollow(page: Page, at: number): boolean {
  return (
    idAt(page, at) === DIGITS &&
    longest(page, page.lexicon.after, at + 1, value => value.kind === 'unit' && value.code === 'min') !== null
  )
}

const periods = new Set(['d', 'wk', 'mo', 'a'])

/** "3 h 50 par jour": the day, week, month or year that the hours are counted in. */
function periodFollows(page: Page, at: number): boolean {
  return (
    (traitsAt(page, at) & TRAIT.per) !== 0 &&
    longest(page, page.lexicon.after, at + 1, value => value.kind === 'unit' && periods.has(value.code)) !== null
  )
}

/** The time of day, or duration in hours and minutes, that begins at token `at`. */
export function readTime(page: Page, at: number): Time | null {
  const zoned = zonedAt(page, at)
  if (zoned) return zoned
  const read = hoursAt(page, at)
  if (!read || isStuck(page, at)) return null
  const core = (to: number) => ({ start: page.start[at], end: page.end[to - 1] })
  const half = longest(page, page.lexicon.am, read.to) ? 'am' : longest(page, page.lexicon.pm, read.to) ? 'pm' : null
  if (half && read.hour <= 12) {
    const found = longest(page, half === 'am' ? page.lexicon.am : page.lexicon.pm, read.to)
    const spaced = !isTight(page, read.to)
    const measured = spaced && read.mark === -46 && !(rolesAt(page, at - 1) & ROLE.timeBefore)
    const tree = half === 'am' ? 0 : 12
    if (found && !measured && !(isTight(page, found.to) && isWord(page, found.to))) {
      return {
        draft: draft(at, found.to, core(found.to), {
          text: clock((read.hour % 12) + tree, read.minute),
          dimension: 'time',
          reason: 'time',
        }),
        to: found.to,
      }
    }
  }
  const said = read.mark === -46 && (traitsAt(page, read.to) & TRAIT.hour) !== 0
  if (said) {
    const to = read.to + 1
    return {
      draft: draft(at, to, core(to), { text: clock(read.hour, read.minute), dimension: 'time', reason: 'time' }),
      to,
    }
  }
  if (read.mark === 0 || read.mark === -46 || read.to > page.count) return null
  if (read.mark === -58 && isMark(page, read.to, ':') && isTight(page, read.to)) return withSeconds(page, at, read)
  const raced = read.mark === -58 ? raceTime(page, at, read) : null
  if (raced) return raced
  if (read.mark === -1 && !read.minutes && minutesFollow(page, read.to)) return null
  const alone = (at === 0 || page.id[at - 1] === NEWLINE) && (read.to >= page.count || page.id[read.to] === NEWLINE)
  if (alone && !page.bare) return { draft: null, to: read.to }
  const lasts = (rolesAt(page, at - 1) & ROLE.durationBefore) !== 0 || read.hour > 23 || periodFollows(page, read.to)
  const bound = boundBefore(page, at)
  const bounded = bound !== null && bound.to - bound.from > 1
  const isTime =
    (rolesAt(page, at - 1) & ROLE.timeBefore) !== 0 && !(bounded && read.word) && (read.hour < 24 || !read.word)
  if (read.mark === -1 && lasts && !isTime) {
    if (!read.minutes) return null
    const minutes = divide(whole(read.minute), whole(60), 4)
    if (!minutes) return null
    return {
      draft: draft(at, read.to, core(read.to), {
        value: add(whole(read.hour), minutes),
        unit: 'h',
        dimension: 'duration',
        reason: 'duration',
      }),
      to: read.to,
    }
  }
  if (read.word && !isTime) return null
  if (read.hour > 24 || (!read.minutes && !isTime && !read.word && read.hour > 23)) return null
  return {
    draft: draft(at, read.to, core(read.to), {
      text: clock(read.hour === 24 ? 0 : read.hour, read.minute),
      dimension: 'time',
      reason: 'time',
    }),
    to: read.to,
  }
}
