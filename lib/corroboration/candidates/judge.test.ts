import { claimInput } from '../../../test/claim-in-text'
import type { Comparison } from '../compare'
import type { Question } from '../corroboration'
import { readHolders } from '../names/holders'
import { nameTable, type Meant } from '../names/key'
import { readStatement } from '../statement'
import { claimStatement } from './claim-statement'
import { judge } from './judge'

const about = { language: 'fr', publishedAt: '2026-03-13', outletName: 'Le Courrier du Val' }

function judged(
  marked: string,
  other: string,
  more: {
    question?: Question
    language?: 'fr' | 'en'
    occasions?: [string | null, string | null]
    published?: string
  } = {},
): Comparison {
  const { question = 'true', language = 'fr', occasions = [null, null], published = '2026-03-13' } = more
  const { claim, text } = claimInput(marked)
  const statement = claimStatement({ ...claim, occasionId: occasions[0] }, text, question, about)
  return judge(statement, readStatement(other, { language, publishedAt: published, occasionId: occasions[1] }))
}

describe('a figure elsewhere', () => {
  it.each<[Comparison['relation'], string, string]>([
    [
      'supports',
      'Les secours ont mobilisé [180 pompiers] à Pont-Vieux.',
      'À Pont-Vieux, 180 pompiers ont été mobilisés.',
    ],
    [
      'supports',
      'La ville a évacué plus de [1 200 habitants] dans la nuit.',
      'Dans la nuit, 1 240 personnes ont été évacuées.',
    ],
    ['supports', 'Le niveau a atteint [4,85 mètres] au Pont-Vieux.', 'La cote relevée au Pont-Vieux : 4,85 m.'],
    [
      'partly',
      'La ville a évacué [1 240 habitants] dans la nuit.',
      'Plus de 1 000 personnes ont été évacuées dans la nuit.',
    ],
    [
      'partly',
      'La mairie estime les dégâts à [3,4 millions d’euros].',
      'Les dégâts pourraient atteindre 5 millions d’euros.',
    ],
    [
      'partly',
      'La mairie estime les dégâts à [5 millions d’euros].',
      'Les dégâts pourraient atteindre 5 millions d’euros.',
    ],
    ['refutes', '[Trois écoles] resteront fermées jusqu’à lundi.', 'Cinq écoles sont fermées jusqu’à lundi.'],
    [
      'refutes',
      '[Trois écoles] resteront fermées jusqu’à lundi.',
      'Cinq établissements scolaires sont fermés jusqu’au lundi 16 mars.',
    ],
    [
      'unrelated',
      'Les secours ont mobilisé [180 pompiers] à Pont-Vieux.',
      'Les secours ont mobilisé 180 véhicules à Pont-Vieux.',
    ],
    [
      'unrelated',
      'Les secours ont mobilisé [180 pompiers] à Pont-Vieux.',
      'Mercredi soir déjà, 40 pompiers étaient sur place.',
    ],
    [
      'unrelated',
      'Plus de [1 200 habitants] ont quitté leur logement, et trois écoles resteront fermées.',
      'Trois écoles resteront fermées, selon la mairie.',
    ],
  ])('%s: %s / %s', (relation, marked, other) => {
    expect(judged(marked, other).relation).toBe(relation)
  })

  it.each([
    ['2026-03-13', 'refutes', null],
    ['2026-03-14T08:00:00+01:00', 'partly', 'later-value'],
    ['2026-03-11', 'partly', 'earlier-value'],
    ['', 'refutes', null],
  ])('another value published %s: %s (%s)', (published, relation, code) => {
    const judgement = judged(
      'À Pont-Vieux, [8 000 foyers] sont privés d’électricité.',
      '3 500 foyers sont encore privés d’électricité à Pont-Vieux.',
      { published },
    )
    expect(judgement.relation).toBe(relation)
    expect(judgement.reasons.some(reason => reason.code === code)).toBe(code !== null)
  })

  it('is cited by its own words, the differing ones told', () => {
    const other = 'Selon la mairie, cinq écoles sont fermées jusqu’à lundi.'
    const { matched, differing, reasons } = judged('[Trois écoles] resteront fermées jusqu’à lundi.', other)
    expect(matched.b && other.slice(matched.b.start, matched.b.end)).toBe('cinq écoles')
    expect(differing.b.map(({ start, end }) => other.slice(start, end))).toEqual(['cinq'])
    expect(reasons[0]).toEqual({ code: 'value-differs', words: ['Trois écoles', 'cinq écoles'] })
  })
})

describe('somebody’s words elsewhere', () => {
  const marked = '« [Nous n’avons jamais vu l’eau monter aussi vite] », a déclaré la préfète Claire Aubanel.'
  it.each<[Comparison['relation'], Question, 'fr' | 'en', string]>([
    ['supports', 'said', 'fr', '« Nous n’avons jamais vu l’eau monter aussi vite », a déclaré Claire Aubanel jeudi.'],
    ['supports', 'said', 'en', '“We have never seen the water rise so fast,” said Claire Aubanell, the prefect.'],
    ['refutes', 'said', 'fr', '« Nous n’avons jamais vu l’eau monter aussi vite », a déclaré Marc Tellier jeudi.'],
    ['unrelated', 'said', 'fr', '« La décrue est attendue vendredi », a déclaré Claire Aubanel.'],
    ['unrelated', 'true', 'fr', '« Nous n’avons jamais vu l’eau monter aussi vite », a déclaré Claire Aubanel jeudi.'],
  ])('%s (%s, %s): %s', (relation, question, language, other) => {
    expect(judged(marked, other, { question, language }).relation).toBe(relation)
  })
})

describe('occasions', () => {
  const marked = 'La réunion de Genève a rassemblé [30 délégués].'
  const other = 'La réunion de Genève a rassemblé 30 délégués.'
  it('that differ never support nor refute', () => {
    expect(judged(marked, other, { occasions: ['november', 'december'] })).toMatchObject({
      relation: 'unrelated',
      score: 0,
    })
  })
  it('that are known on one side only are asked for', () => {
    const { relation, reasons } = judged(marked, other, { occasions: [null, 'december'] })
    expect(relation).toBe('supports')
    expect(reasons).toContainEqual({ code: 'unknown-occasion', words: [] })
  })
})

it('reads odd input in a moment and never throws', () => {
  const odd = `${'9'.repeat(5_000)} « ${'a '.repeat(5_000)}\u202e\ud800`
  expect(judged('[180 pompiers] sont là.', odd).relation).toBe('unrelated')
})

describe('a name that two people bear', () => {
  const names = nameTable([
    { id: 'mayor', spellings: ['Jean Dubreuil'] },
    { id: 'rower', spellings: ['Jean Dubreuil'] },
  ])
  const mayor: Meant = new Map([['jean dubreuil', 'mayor']])
  const rower: Meant = new Map([['jean dubreuil', 'rower']])
  const met = (marked: string, other: string, [mine, theirs]: (Meant | undefined)[], question: Question = 'said') => {
    const { claim, text } = claimInput(marked)
    const statement = claimStatement(claim, text, question, { ...about, meant: mine })
    const { relation, reasons } = judge(
      statement,
      readStatement(other, { language: 'fr', publishedAt: '2026-03-13', meant: theirs }),
      names,
    )
    return [relation, reasons.map(one => one.code).find(code => /speaker|namesake/.test(code)) ?? null]
  }
  const quote = '« [Le pont sera reconstruit avant l’été] », a déclaré Jean Dubreuil.'
  const again = 'Jean Dubreuil a promis : « Le pont sera reconstruit avant l’été ».'
  const short = '« Le pont sera reconstruit avant l’été », a répété Dubreuil.'
  const figure = 'Jean Dubreuil a reçu [1 240 lettres] de soutien à la mairie.'
  const same = 'À la mairie, Jean Dubreuil a reçu 1 240 lettres de soutien.'
  const more = 'À la mairie, Jean Dubreuil a reçu 1 900 lettres de soutien.'
  it.each<[string, string, string, (Meant | undefined)[], Question, (string | null)[]]>([
    ['one person', quote, again, [mayor, mayor], 'said', ['supports', 'same-speaker']],
    ['one person, by the last name', quote, short, [mayor, mayor], 'said', ['supports', 'same-speaker']],
    ['two people who say the same', quote, again, [mayor, rower], 'said', ['unrelated', 'other-speaker']],
    ['nobody knows who here', quote, again, [undefined, mayor], 'said', ['partly', 'unknown-namesake']],
    ['nobody knows who there', quote, again, [mayor, undefined], 'said', ['partly', 'unknown-namesake']],
    ['nobody knows who', quote, short, [undefined, undefined], 'said', ['partly', 'unknown-namesake']],
    ['a figure of one', figure, same, [rower, rower], 'true', ['supports', null]],
    ['a figure of two', figure, same, [rower, mayor], 'true', ['unrelated', 'another-namesake']],
    ['a figure of nobody knows whom', figure, same, [rower, undefined], 'true', ['partly', 'unknown-namesake']],
    ['another figure of one', figure, more, [rower, rower], 'true', ['refutes', null]],
    [
      'another figure of nobody knows whom',
      figure,
      more,
      [undefined, rower],
      'true',
      ['unrelated', 'unknown-namesake'],
    ],
    ['another figure of two', figure, more, [mayor, rower], 'true', ['unrelated', 'another-namesake']],
  ])('%s', (_, marked, other, meant, question, expected) =>
    expect(met(marked, other, meant, question)).toEqual(expected),
  )

  it('of another first name is not taken for the same speaker', () => {
    const cousin = 'Paul Dubreuil a promis : « Le pont sera reconstruit avant l’été ».'
    expect(judged(quote, again, { question: 'said' }).relation).toBe('supports')
    expect(judged(quote, cousin, { question: 'said' }).relation).not.toBe('supports')
  })
})

describe('an office and who holds it', () => {
  const words = 'Le pont sera reconstruit avant l’été'
  const met = (speaker: string, other: string, [mine, theirs]: string[] = ['', '']) => {
    const { claim, text } = claimInput(`« [${words}] », a déclaré ${speaker}.`)
    const statement = claimStatement(claim, text, 'said', { ...about, holders: readHolders(mine, 'fr') })
    const { relation, reasons } = judge(
      statement,
      readStatement(`« ${words} », a déclaré ${other}.`, { language: 'fr', holders: readHolders(theirs, 'fr') }),
    )
    return [relation, reasons.map(one => one.code).find(code => /speaker/.test(code)) ?? null]
  }
  const minister = 'le ministre vestérien des Affaires étrangères'
  const turned = 'le ministre des Affaires étrangères vestérien'
  const said = 'Andrii Sybelin, ministre vestérien des Affaires étrangères, est arrivé lundi.'
  const mayor = 'Le maire de Brume, Paul Arvel, l’a reçu.'
  it.each<[string, string, string, string[], (string | null)[]]>([
    ['nothing tells', 'Andrii Sybelin', minister, ['', ''], ['partly', null]],
    ['nothing tells, the other way', minister, 'Andrii Sybelin', ['', ''], ['partly', null]],
    ['the claim’s article tells', 'Andrii Sybelin', minister, [said, ''], ['supports', 'same-speaker']],
    ['in another order', 'Andrii Sybelin', turned, [said, ''], ['supports', 'same-speaker']],
    ['by the last name alone', 'Sybelin', minister, [said, ''], ['supports', 'same-speaker']],
    ['the other article tells', 'Andrii Sybelin', minister, ['', said], ['supports', 'same-speaker']],
    ['the office is the claim’s', minister, 'Andrii Sybelin', ['', said], ['supports', 'same-speaker']],
    ['it is a mayor’s', 'Paul Arvel', 'le maire de Brume', [mayor, ''], ['supports', 'same-speaker']],
    ['it is another office', 'Andrii Sybelin', 'le maire de Brume', [said, ''], ['partly', null]],
    [
      'its own text gives it to another',
      'Andrii Sybelin',
      'le maire de Brume',
      ['', mayor],
      ['refutes', 'other-speaker'],
    ],
    ['the claim’s gives it to another', 'Andrii Sybelin', 'le maire de Brume', [mayor, ''], ['partly', null]],
    ['it is less of an office', 'Andrii Sybelin', 'le ministre des Affaires étrangères', [said, ''], ['partly', null]],
    ['two offices', minister, 'le maire de Brume', ['', ''], ['refutes', 'other-speaker']],
    ['two names', 'Andrii Sybelin', 'Paul Arvel', ['', ''], ['refutes', 'other-speaker']],
    ['a name with its office', 'Paul Arvel', 'le maire Paul Arvel', ['', ''], ['supports', 'same-speaker']],
  ])('%s', (_, speaker, other, texts, expected) => expect(met(speaker, other, texts)).toEqual(expected))
})
