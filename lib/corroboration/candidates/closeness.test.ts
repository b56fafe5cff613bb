import { closenessOf, surelyOf } from './closeness'

const told = (text: string, publishedAt = '2031-03-14', language = 'fr') => ({ text, publishedAt, language })
const place = (text: string, ...about: [publishedAt?: string, language?: string]) => ({
  text: told(text, ...about),
  span: { start: 0, end: text.length },
})

const claim = place('Le barrage de Corvelle a cédé avant l’aube.')

it.each([
  ['the same event before another one', 'La digue de Corvelle s’est rompue.', 'La mairie de Corvelle a rouvert.'],
  ['the same name before none', 'À Corvelle, le barrage a cédé.', 'Le barrage est fermé aux touristes.'],
])('puts %s', (_, near, far) => {
  const [one, other] = closenessOf(claim, [place(near), place(far)])
  expect(one).toBeGreaterThan(other)
})

it('tells more of what appeared on the same day', () => {
  const text = 'Le barrage de Corvelle a cédé.'
  const [soon, late] = closenessOf(claim, [place(text), place(text, '2031-09-14')])
  expect(soon).toBeGreaterThan(late)
})

it('meets another language by names and meanings', () => {
  const [one] = closenessOf(claim, [place('The Corvelle dam burst before dawn.', '2031-03-14', 'en')])
  expect(one).toBeGreaterThan(0.5)
})

it('reads a sentence that opens with a pronoun with the one before it', () => {
  const text = 'Le barrage de Corvelle date de 1958. Il a cédé mercredi.'
  const span = { start: text.indexOf('Il a'), end: text.length }
  const [behind, alone] = closenessOf(claim, [{ text: told(text), span }, place('Il a cédé mercredi.')])
  expect(behind).toBeGreaterThan(alone)
})

it('is nothing on another occasion, and never more than one', () => {
  expect(surelyOf({ reasons: [{ code: 'another_occasion', words: [] }] }, 0.9)).toBe(0)
  expect(surelyOf({ reasons: [] }, 1)).toBeLessThanOrEqual(1)
})

it('finds nothing near nothing', () => {
  expect(closenessOf(place(''), [place('Corvelle'), place('')])).toEqual([0, 0])
  expect(closenessOf(claim, [])).toEqual([])
})
