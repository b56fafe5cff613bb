import { growth, LINEAR } from '../../../test/linear'
import { isOpen, nameIdentity, nameTable, sameName } from './key'
import { meaningIn, type Bearer, type NamedIn } from './meaning'

const mayor: Bearer = { id: 'mayor', spellings: ['Jean Dubreuil'], signs: ['maire', 'mayor', 'Valmont'] }
const rower: Bearer = { id: 'rower', spellings: ['Jean Dubreuil', 'J.-M. Dubreuil'], signs: ['rameur', 'champion'] }
const named = (text: string, more: Partial<NamedIn> = {}): NamedIn => ({
  ...{ forms: ['Jean Dubreuil'], text, names: new Set<string>(), decided: null, inStory: [] },
  ...more,
})
const who = (text: string, more: Partial<NamedIn> = {}) => {
  const meaning = meaningIn(named(text, more), [mayor, rower])
  return meaning && `${meaning.nameId} by ${meaning.by}${meaning.words && `: ${meaning.words}`}`
}

it.each<[string, string, Partial<NamedIn>, string | null]>([
  ['an office before it', 'Le maire de Brume, Jean Dubreuil, a parlé.', {}, 'mayor by beside: maire'],
  ['an office after it', 'Jean Dubreuil, maire de Brume, a parlé.', {}, 'mayor by beside: maire'],
  ['a place', 'À Valmont, Jean Dubreuil a parlé.', {}, 'mayor by beside: Valmont'],
  ['any case and accent', 'Le RAMEUR Jean Dubreuil a parlé.', {}, 'rower by beside: rameur'],
  ['English', 'The mayor Jean Dubreuil spoke.', {}, 'mayor by beside: mayor'],
  ['a later mention', 'Jean Dubreuil a parlé. Le champion Jean Dubreuil a ri.', {}, 'rower by beside: champion'],
  ['nothing', 'Jean Dubreuil a parlé.', {}, null],
  ['a part of a word', 'Le rameurisme de Jean Dubreuil.', {}, null],
  ['another sentence', 'Le maire a parlé. Jean Dubreuil a ri.', {}, null],
  ['what is far away', 'Le maire est venu hier soir au port avec Jean Dubreuil.', {}, null],
  ['both', 'Le maire et rameur Jean Dubreuil. Le champion Jean Dubreuil.', {}, null],
  [
    'his own spelling',
    'Jean Dubreuil a parlé.',
    { names: new Set(['j m dubreuil']) },
    'rower by spelling: J.-M. Dubreuil',
  ],
  ['two that disagree', 'Le maire Jean Dubreuil.', { names: new Set(['j m dubreuil']) }, null],
  ['the story', 'Jean Dubreuil a parlé.', { inStory: ['mayor', 'mayor'] }, 'mayor by story'],
  ['a story of both', 'Jean Dubreuil a parlé.', { inStory: ['mayor', 'rower'] }, null],
  ['the article before the story', 'Le rameur Jean Dubreuil.', { inStory: ['mayor'] }, 'rower by beside: rameur'],
  ['a person before all', 'Le rameur Jean Dubreuil.', { decided: 'mayor' }, 'mayor by person'],
  ['a person who bears the name no more', 'Le rameur Jean Dubreuil.', { decided: 'x' }, 'rower by beside: rameur'],
])('tells namesakes apart by %s: %s', (_, text, more, expected) => expect(who(text, more)).toBe(expected))

it('takes time in proportion to the text', () => {
  const run = (times: number) => () => {
    for (const piece of ['Jean Dubreuil ', 'Jean Dubreuil, maire. ', 'maire '])
      meaningIn(named(piece.repeat(times)), [{ ...mayor, signs: ['zzz'] }, rower])
  }
  expect(growth(run(4_000), run(16_000))).toBeLessThan(LINEAR)
})

describe('a name that several bear', () => {
  const table = nameTable([
    { id: 'mayor', spellings: ['Jean Dubreuil'] },
    { id: 'rower', spellings: ['Jean Dubreuil', 'J.-M. Dubreuil'] },
    { id: 'other', spellings: ['Pékin', 'Beijing'] },
  ])
  const mayor = new Map([['jean dubreuil', 'mayor']])
  const rower = new Map([['jean dubreuil', 'rower']])
  it.each([
    ['Jean Dubreuil', 'Jean Dubreuil', [], false],
    ['Jean Dubreuil', 'Jean Dubreuil', [mayor], false],
    ['Jean Dubreuil', 'Jean Dubreuil', [mayor, rower], false],
    ['Jean Dubreuil', 'JEAN DUBREUIL', [mayor, mayor], true],
    ['Dubreuil', 'Jean Dubreuil', [mayor, mayor], true],
    ['Dubreuil', 'Jean Dubreuil', [null, mayor], false],
    ['J.-M. Dubreuil', 'Jean Dubreuil', [null, rower], true],
    ['J.-M. Dubreuil', 'Jean Dubreuil', [null, mayor], false],
    ['Pékin', 'Beijing', [], true],
  ])('%s, %s: %j', (a, b, meant, expected) => expect(sameName(a, b, table, meant)).toBe(expected))

  it('is open until it is known whom a text means', () => {
    expect(isOpen(nameIdentity('Jean Dubreuil', table))).toBe(true)
    expect(isOpen(nameIdentity('Dubreuil', table, mayor))).toBe(false)
    expect(isOpen(nameIdentity('J.-M. Dubreuil', table))).toBe(false)
    expect(isOpen(nameIdentity('Paul Dubreuil', table))).toBe(false)
  })
})
