import { add, divide, isShort, multiply, small, whole } from './decimal'
import type { Draft } from './draft'
import { countedNoun } from './noun'
import { readNumber } from './number'
import { idAt, isTight, joined, longest, type Page, rolesAt } from './page'
import { ROLE } from './roles'
import { DIGITS } from './scan'

/** Units of time that are said one after the other, in seconds. */
const seconds: Record<string, number> = { h: 3600, min: 60, s: 1 }

/** What two digits behind a unit count where no unit follows them: "1 min 30" seconds, "9 s 58" hundredths. */
const parts: Record<string, number> = { min: 60, s: 100 }

/** "deux heures et 48 minutes", "2 h 15 min 32 s", "9 s 58": what is said in smaller units is added to the first. */
export function withSmallerUnits(page: Page, made: Draft): void {
  const first = made.unit ?? ''
  let unit = first
  while (seconds[unit] !== undefined && made.value && isShort(made.value)) {
    const linked = (rolesAt(page, made.to) & ROLE.join) !== 0
    const at = linked ? made.to + 1 : made.to
    if (idAt(page, at) !== DIGITS && !(rolesAt(page, at) & ROLE.cardinal)) return
    const more = readNumber(page, at)
    if (!more || more.ratio || more.power > 0 || !isShort(more.value)) return
    const found = longest(
      page,
      page.lexicon.after,
      joined(page, more.to),
      value => value.kind === 'unit' && seconds[value.code] < seconds[unit],
    )
    if (found?.value.kind === 'unit') {
      const share = divide(multiply(more.value, whole(seconds[found.value.code])), whole(seconds[first]))
      if (!share) return
      extend(page, made, share, found.to)
      unit = found.value.code
      continue
    }
    const isPart =
      !linked &&
      more.plain &&
      page.end[at] - page.start[at] === 2 &&
      small(more.value) < parts[unit] &&
      !isTight(page, more.to + 1) &&
      countedNoun(page, more.to, more.value, false) === null
    const share = isPart
      ? divide(multiply(more.value, whole(seconds[unit])), whole(parts[unit] * seconds[first]))
      : null
    if (share) extend(page, made, share, more.to)
    return
  }
}

function extend(page: Page, made: Draft, share: NonNullable<Draft['value']>, to: number) {
  if (made.value) made.value = add(made.value, share)
  made.to = to
  made.core = { start: made.core.start, end: page.end[to - 1] }
  made.span = { start: made.span.start, end: page.end[to - 1] }
}
