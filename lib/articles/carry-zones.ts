import { reanchor } from '../text/anchor/reanchor'
import type { ZoneKind, ZoneSpan } from './article'

/**
 * The zones of a corrected text: as the machine reads them, save that a line which is one of the text before, word for word or
 * edited, keeps the zone it had there, for a person may have mended it. Where two old ones differ about one, the machine's stands.
 */
export function carryZones(
  before: { text: string; zones: readonly ZoneSpan[] },
  after: { text: string; zones: readonly ZoneSpan[] },
): ZoneSpan[] {
  const carried = reanchor(before.text, after.text, before.zones)
  const kept = new Map<string, ZoneKind | null>()
  before.zones.forEach(({ kind }, at) => {
    const { start, end } = carried[at]!
    if (start === undefined || end === undefined) return
    const place = nameOf(after.text, start, end)
    const known = kept.get(place)
    kept.set(place, known === undefined || known === kind ? kind : null)
  })
  return after.zones.map(zone => ({ ...zone, kind: kept.get(nameOf(after.text, zone.start, zone.end)) ?? zone.kind }))
}

/** A place by its first and last visible character: where blanks at its ends are counted does not matter. */
function nameOf(text: string, start: number, end: number): string {
  let [from, to] = [start, end]
  while (from < to && /\s/.test(text[from]!)) from++
  while (to > from && /\s/.test(text[to - 1]!)) to--
  return `${from} ${to}`
}
