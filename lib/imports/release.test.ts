import { sampleId, sampleRelease } from '../../test/release'
import { jsonl } from '../exports/jsonl'
import { canonicalLine, type Contents } from '../exports/release'
import { parseRelease } from './release'

const written = jsonl.write(sampleRelease()) as string
const lines = written.split('\n')

it('what was written is read back whole, and writes the same bytes', () => {
  const read = parseRelease(written)
  expect(read).toEqual({ ok: true, value: sampleRelease() })
  if (read.ok) expect(jsonl.write(read.value)).toBe(written)
})

it('a release without facts is of the format that it always had, and one with facts of the next', () => {
  const without = sampleRelease(contents => (contents.facts = []))
  expect([without.manifest.format, sampleRelease().manifest.format]).toEqual([1, 2])
  expect(jsonl.write(without)).not.toContain('"fact"')
  expect(parseRelease(jsonl.write(without) as string)).toEqual({ ok: true, value: without })
})

it('the order of what it is made of does not change a byte', () => {
  const turned = sampleRelease(contents => Object.values(contents).forEach(list => list.reverse()))
  expect(jsonl.write(turned)).toBe(written)
})

/** The file with one line's object changed and written canonically again. */
function withLine(number: number, change: (line: Record<string, unknown>) => void): string {
  const line = JSON.parse(lines[number - 1]!) as Record<string, unknown>
  change(line)
  return lines.with(number - 1, canonicalLine(line).trimEnd()).join('\n')
}

it.each<[string, string, number | undefined]>([
  ['empty_file', '', undefined],
  ['truncated', written.slice(0, -1), undefined],
  ['bad_json', 'hello\n', 1],
  ['bad_json', '[]\n', 1],
  ['bad_json', `\ufeff${written}`, 1],
  ['bad_json', `${lines[0]}\n\n`, 2],
  ['bad_json', `${lines[0]}\n${'['.repeat(100_000)}\n`, 2],
  ['not_a_release', `${lines[1]}\n`, 1],
  ['unknown_format_version', withLine(1, line => (line.format = 3)), 1],
  ['unknown_field', withLine(1, line => (line.approved = true)), 1],
  ['unknown_field', withLine(2, line => (line.newsroomId = sampleId(9))), 2],
  ['unknown_field', lines.with(1, lines[1]!.replace('{', '{"__proto__":{},')).join('\n'), 2],
  ['bad_value', withLine(2, line => (line.id = 'x')), 2],
  ['bad_value', withLine(2, line => (line.version = 1.5)), 2],
  ['bad_value', withLine(14, line => (line.status = 'draft')), 14],
  ['bad_character', withLine(2, line => (line.name = 'a\0')), 2],
  ['bad_character', withLine(2, line => (line.name = '\ud800')), 2],
  ['not_canonical', lines.with(1, lines[1]!.replace('{', '{ ')).join('\n'), 2],
  ['not_canonical', lines.with(1, lines[1]!.replace('{', '{"id":"twice",')).join('\n'), 2],
  ['unknown_type', withLine(1, line => (line.format = 1)), lines.length - 1],
  ['unknown_type', withLine(2, line => (line.type = 'person')), 2],
  ['out_of_order', [lines[0], lines[6], lines[1], ''].join('\n'), 3],
  [
    'count_mismatch',
    lines
      .toSpliced(5, 2)
      .filter((_, index) => index < 1)
      .concat('')
      .join('\n'),
    1,
  ],
  ['hash_mismatch', withLine(11, line => (line.bytes = 'AAAA')), 11],
  ['bad_reference', withLine(11, line => (line.id = sampleId(0x52))), 13],
  ['hash_mismatch', withLine(2, line => (line.name = 'Le Courrier du Mont')), 1],
  ['hash_mismatch', withLine(1, line => (line.linesSha256 = '0'.repeat(64))), 1],
])('refuses with %s', (code, text, line) => {
  const read = parseRelease(text)
  expect(read).toMatchObject({ ok: false, code })
  expect(read.ok ? undefined : read.params?.line).toBe(line)
})

const first = (contents: Contents) => contents.claims[0]!

it.each<[string, string, (contents: Contents) => void]>([
  ['duplicate_id', 'outlet', contents => contents.outlets.push({ ...contents.outlets[0]!, name: 'Autre' })],
  ['duplicate_id', 'claim', contents => (contents.claims[1]!.passages[0]!.id = first(contents).passages[0]!.id)],
  ['duplicate_value', 'outlet', contents => contents.outlets.push({ ...contents.outlets[0]!, id: sampleId(0x99) })],
  ['bad_reference', 'origin', contents => (contents.origins[0]!.outletId = sampleId(0x99))],
  ['bad_reference', 'article', contents => (contents.articles[0]!.storyId = sampleId(0x99))],
  ['bad_reference', 'occasion', contents => (contents.occasions[0]!.storyId = sampleId(0x99))],
  ['bad_reference', 'text', contents => (contents.texts[0]!.articleId = sampleId(0x99))],
  ['bad_reference', 'claim', contents => (first(contents).versionId = contents.texts[1]!.id)],
  ['bad_reference', 'claim', contents => (first(contents).corroborations[0]!.originId = sampleId(0x99))],
  ['bad_reference', 'claim', contents => (first(contents).approvals[0]!.reviewId = sampleId(0x99))],
  ['bad_reference', 'fact', contents => (contents.facts[0]!.storyId = sampleId(0x99))],
  ['bad_reference', 'fact', contents => (contents.facts[0]!.occasionId = sampleId(0x99))],
  ['bad_reference', 'fact', contents => (contents.facts[0]!.claims[1] = sampleId(0x99))],
  ['duplicate_value', 'fact', contents => contents.facts.push({ ...contents.facts[0]!, id: sampleId(0x61) })],
  ['out_of_order', 'fact', contents => contents.facts[0]!.claims.reverse()],
  ['bad_value', 'fact', contents => (contents.facts[0]!.claims = [])],
  ['origin_circle', 'origin', contents => (contents.origins[2]!.joinedInto = contents.origins[1]!.id)],
  ['hash_mismatch', 'text', contents => (contents.texts[0]!.text += ' ')],
  ['bad_zone', 'text', contents => (contents.texts[0]!.zones[0]!.end = 9_999)],
  [
    'conflicting_name',
    'claim',
    contents => (first(contents).createdBy = { ...first(contents).createdBy, name: 'Autre' }),
  ],
  ['quote_mismatch', 'claim', contents => (first(contents).passages[0]!.anchor.exact = '181 pompiers')],
  ['quote_mismatch', 'claim', contents => (first(contents).passages[0]!.anchor.prefix = '')],
  ['out_of_order', 'claim', contents => first(contents).approvals.reverse()],
  ['out_of_order', 'claim', contents => first(contents).corroborations.reverse()],
  ['one_main_passage', 'claim', contents => (first(contents).passages[0]!.role = 'mention')],
  ['bad_search', 'claim', contents => (first(contents).corroborations[2]!.stance = 'mentions')],
  ['standing_mismatch', 'claim', contents => (first(contents).standings[0]!.shown = 'corroborated')],
  ['not_signed', 'claim', contents => first(contents).approvals.pop()],
  ['not_signed', 'claim', contents => (first(contents).valueVersion = 2)],
  ['not_signed', 'claim', contents => (first(contents).round = 2)],
])('a whole release that cannot be is refused: %s in a line of type %s', (code, type, change) => {
  const text = jsonl.write(sampleRelease(change)) as string
  const read = parseRelease(text)
  expect(read).toMatchObject({ ok: false, code })
  const line = read.ok ? 0 : Number(read.params?.line)
  expect(JSON.parse(text.split('\n')[line - 1]!)).toMatchObject({ type })
})
