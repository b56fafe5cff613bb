import { sentenceSpans } from '../../text/sentence-spans'
import { collect } from '../features-search'
import { featuredSentences } from '../features-sentences'
import { searchClosely } from '../search-closely'
import { askedIn, closenessOf, surelyOf } from './closeness'

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

describe('the order of places is that of a search among the same articles', () => {
  const own =
    'Le barrage de Corvelle a cédé avant l’aube. Trois villages ont été évacués. Le préfet Odran Kervil accuse la pluie.'
  const others = [
    'La digue de Corvelle s’est rompue vers cinq heures. Trois villages sont vides. Le préfet Kervil met en cause les pluies.',
    'À Corvelle, la pluie tombe depuis trois jours. Le préfet visite un lycée. Le barrage a cédé, les villages sont sous l’eau.',
    'Le festival de Corvelle est annulé. Trois groupes devaient y jouer. Les villages voisins le regrettent.',
  ]
  const about = { language: 'fr' as const, publishedAt: '2031-03-14' }
  it.each(sentenceSpans(own))('of what stands from %o', passage => {
    const sentences = [own, ...others].flatMap(text =>
      featuredSentences(text, about).map(one => ({ ...one, ...about, text, article: text })),
    )
    const question = { ...about, text: own, passage }
    const found = searchClosely(collect(sentences), question, 20, ({ article }) => article !== own)
    const texts = new Map([own, ...others].map(text => [text, told(text)]))
    const places = sentences.flatMap(({ text, start, end }) => {
      const there = texts.get(text)
      return there && text !== own ? [{ text: there, span: { start, end } }] : []
    })
    const listed = closenessOf({ text: told(own), span: passage }, places)
      .map((closeness, at) => ({ closeness, at }))
      .filter(({ closeness }) => closeness > 0)
      .sort((a, b) => b.closeness - a.closeness)
      .map(({ at }) => [places[at].text.text, places[at].span.start])
    expect(listed.slice(0, found.length)).toEqual(found.map(({ passage: { text, start } }) => [text, start]))
  })
})

it('a figure is asked for by the clause that it stands in, anything else by its own words', () => {
  const text =
    'Dans la nuit, plus de 1 900 habitants de Corvelle et des villages voisins ont dû quitter leurs maisons, et la route est coupée.'
  const span = { start: text.indexOf('1 900'), end: text.indexOf(' de Corvelle') }
  const { start, end } = askedIn(told(text), 'figure', span)
  expect(text.slice(start, end).trim()).toBe(
    'plus de 1 900 habitants de Corvelle et des villages voisins ont dû quitter leurs maisons',
  )
  expect(askedIn(told(text), 'quote', span)).toBe(span)
})
