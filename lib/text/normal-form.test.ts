import { growth, LINEAR } from '../../test/linear'
import fc from 'fast-check'
import { normalForm } from './normal-form'

it.each([
  ['« l’eau »', '"l\'eau"'],
  ['“l’eau”', "«\u00A0l'eau\u00A0»"],
  ['"l\'eau", dit-il', '« l’eau », dit‑il'],
  ['e\u0301te\u0301', 'été'],
  ['40\u202F000 drones', '40 000 drones'],
  ['40 000', '40000'],
  ['1 234 567', '1234567'],
  ['20–21 décembre', '20-21 décembre'],
  ['un mot — un autre', 'un mot – un autre'],
  ['−14 degrés', '-14 degrés'],
  ['Quoi\u00A0?', 'Quoi?'],
  ['25 %', '25%'],
  ['un\nmot', 'un  mot '],
  ['fini…', 'fini...'],
  ['mou\u00ADlin', 'moulin'],
])('%s is %s', (a, b) => {
  expect(normalForm(a).text).toBe(normalForm(b).text)
})

it.each([
  ['-14', '14'],
  ['5−3', '5–3'],
  ['200 drones', '300 drones'],
  ['1,5', '15'],
  ['a confirmé', 'a démenti'],
  ['le 20 2000', 'le 202000'],
  ['en 2025 200 drones', 'en 2025200 drones'],
  ['1,5 300', '1,5300'],
  ['il vient', 'ilvient'],
  ['Kiev', 'kiev'],
])('%s is not %s', (a, b) => {
  expect(normalForm(a).text).not.toBe(normalForm(b).text)
})

it('finds the way back, and there again', () => {
  const form = normalForm('Il dit :  « e\u0301te\u0301 40\u202F000 »…')
  expect(form.text).toBe('Il dit: "été 40000"...')
  const start = form.text.indexOf('été')
  expect(form.toOriginal({ start, end: start + 3 })).toEqual({ start: 12, end: 17 })
  expect(form.toNormal({ start: 12, end: 17 })).toEqual({ start, end: start + 3 })
  expect(form.toNormal({ start: 18, end: 24 })).toEqual({ start: start + 4, end: start + 9 })
})

it('the way back holds what it came from, in texts of any kind', () => {
  const odd = fc.constantFrom(' ', '\u00A0', '«', '»', '"', '“', '-', '−', '–', '\u0301', '…', '\u00AD', '1', '000')
  fc.assert(
    fc.property(fc.array(fc.oneof(odd, fc.string({ unit: 'binary', maxLength: 4 })), { maxLength: 20 }), parts => {
      const text = parts.join('')
      const form = normalForm(text)
      for (let at = 0; at < form.text.length; at++) {
        const span = form.toOriginal({ start: at, end: at + 1 })
        expect(span.start).toBeLessThan(span.end)
        const again = form.toNormal(span)
        expect(again.start).toBeLessThanOrEqual(at)
        expect(again.end).toBeGreaterThan(at)
      }
    }),
  )
})

it('stays linear', () => {
  for (const piece of ['a', ' ', '1 000', 'e\u0301\u0323', '«', '… ', '\u0301\u0323']) {
    const times = (count: number) => () => void normalForm(piece.repeat(count / piece.length))
    expect(growth(times(100_000), times(400_000))).toBeLessThan(LINEAR)
  }
})
