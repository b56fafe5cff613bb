import fc from 'fast-check'
import { checkAnchor, checkSpan, LONGEST, toAnchor } from './span'

const text = 'Le 20 janvier, 200 drones 👩‍🚀 ont attaqué.\u0000 \uD800 fin\u200B \u2060'

it.each([
  ['the start after the end', 5, 3, 'bad_range'],
  ['a negative start', -1, 3, 'bad_range'],
  ['a fraction', 0.5, 3, 'bad_range'],
  ['no number at all', Number.NaN, 3, 'bad_range'],
  ['infinity', 0, 1e309, 'bad_range'],
  ['an end past the text', 0, text.length + 1, 'range_outside_text'],
  ['both past the text', 900, 901, 'range_outside_text'],
  ['a start inside an emoji', text.indexOf('👩') + 1, text.indexOf(' ont'), 'range_splits_character'],
  ['an end between joined emoji', 15, text.indexOf('👩') + 3, 'range_splits_character'],
  ['nothing', 3, 3, 'empty_claim'],
  ['a space', 2, 3, 'empty_claim'],
  ['characters without width', text.indexOf('fin') + 3, text.length, 'empty_claim'],
  ['a NUL', text.indexOf('attaqué'), text.indexOf('\0') + 1, 'bad_character'],
  ['half a character', text.indexOf('\uD800'), text.indexOf('fin') + 3, 'bad_character'],
])('%s is refused', (_, start, end, code) => {
  expect(checkSpan(text, { start, end })).toMatchObject({ ok: false, kind: 'invalid', code })
})

it('says how long the text is, and how long a claim may be', () => {
  expect(checkSpan('abc', { start: 0, end: 9 })).toMatchObject({ field: 'end', params: { length: 3 } })
  const long = 'a '.repeat(LONGEST)
  expect(checkSpan(long, { start: 0, end: LONGEST })).toMatchObject({ ok: true })
  expect(checkSpan(long, { start: 0, end: LONGEST + 1 })).toMatchObject({ code: 'too_long', params: { max: LONGEST } })
})

it('keeps words and context, and never half a character of it', () => {
  expect(toAnchor('Le 20 janvier, 200 drones.', { start: 15, end: 25 })).toEqual({
    start: 15,
    end: 25,
    exact: '200 drones',
    prefix: 'Le 20 janvier, ',
    suffix: '.',
  })
  const emoji = '😀'.repeat(40) + 'a'
  expect(toAnchor(emoji, { start: 41 * 2 - 2, end: 41 * 2 - 1 }).prefix).toBe('😀'.repeat(16))
  expect(toAnchor('a' + emoji, { start: 0, end: 1 }).suffix).toBe('😀'.repeat(16))
})

it('an anchor is believed only where its words and its context are those of the text', () => {
  const anchor = toAnchor(text, { start: 15, end: 25 })
  expect(checkAnchor(text, anchor)).toEqual({ ok: true, value: anchor })
  expect(checkAnchor(text, { ...anchor, prefix: ', ', suffix: '' })).toEqual({ ok: true, value: anchor })
  const wrong = { ok: false, kind: 'conflict', code: 'quote_mismatch' }
  expect(checkAnchor(text, { ...anchor, exact: '300 drones' })).toMatchObject({ ...wrong, field: 'exact' })
  expect(checkAnchor(text, { ...anchor, prefix: 'hier, ' })).toMatchObject({ ...wrong, field: 'prefix' })
  expect(checkAnchor(text, { ...anchor, suffix: ' abattus' })).toMatchObject({ ...wrong, field: 'suffix' })
  expect(checkAnchor(text, { ...anchor, start: 14, exact: ' 200 drones', prefix: 'x'.repeat(20) })).toMatchObject(wrong)
})

it('whatever passes can be made an anchor and checked again', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.nat(60), fc.nat(60), (words, a, b) => {
      const checked = checkSpan(words, { start: a, end: a + b })
      if (!checked.ok) return
      const anchor = toAnchor(words, checked.value)
      expect(checkAnchor(words, anchor)).toEqual({ ok: true, value: anchor })
    }),
  )
})
