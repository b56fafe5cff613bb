import fc from 'fast-check'
import { excerpt } from './excerpt'

describe('an excerpt', () => {
  it.each([
    ['one\ntwo [three] four\nfive', 'two ', ' four'],
    ['[one] two', '', ' two'],
    ['one\n[two]', '', ''],
    ['a [b\nc] d\ne', 'a ', ' d'],
  ])('is the passage in its paragraph: %j', (source, before, after) => {
    const start = source.indexOf('[')
    const text = source.replace('[', '').replace(']', '')
    expect(excerpt(text, { start, end: source.indexOf(']') - 1 })).toMatchObject({
      before,
      after,
      cutBefore: false,
      cutAfter: false,
    })
  })

  it('is cut at a space where the paragraph is long', () => {
    const text = 'word '.repeat(500)
    const cut = excerpt(text, { start: 1000, end: 1004 }, 52)
    expect(cut.before).toBe('word '.repeat(10))
    expect([cut.cutBefore, cut.cutAfter]).toEqual([true, true])
    expect(cut.after.length).toBeLessThanOrEqual(52)
  })

  it('always holds the text around the passage', () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 200 }),
        fc.nat(200),
        fc.nat(200),
        fc.integer({ min: 1, max: 50 }),
        (text, a, b, reach) => {
          const [start, end] = [Math.min(a, b, text.length), Math.min(Math.max(a, b), text.length)]
          const { before, exact, after } = excerpt(text, { start, end }, reach)
          expect(text.slice(start - before.length, end + after.length)).toBe(before + exact + after)
          expect(exact).toBe(text.slice(start, end))
        },
      ),
    )
  })
})
