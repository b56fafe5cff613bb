import { growth, LINEAR } from '../../../test/linear'
import fc from 'fast-check'
import { reanchor } from './reanchor'

/** The text without its brackets, and the place of what stood in them. */
function marked(source: string) {
  const start = source.indexOf('[')
  const end = source.indexOf(']') - 1
  return { text: source.replace(/[[\]]/g, ''), span: start < 0 ? null : { start, end } }
}

/** Old text with the passage marked, new text with the place it should be carried to (none: lost), and what is said of it. */
const rows: [string, string, string, string?][] = [
  ['moved same', 'Hier, [200 drones] ont attaqué Soumy.', 'Nouveau.\nHier, [200 drones] ont attaqué Soumy.'],
  ['same same', 'Hier, [200 drones] ont attaqué Soumy.', 'Hier, [200 drones] ont attaqué Soumy. Et la suite.'],
  ['changed same', 'Hier, [200 drones] ont attaqué Soumy.', 'Hier, [300 drones] ont attaqué Soumy.', 'number'],
  ['changed same', 'Hier, [200 drones] ont attaqué Soumy.', 'Hier, [200 missiles] ont attaqué Soumy.', 'unit'],
  [
    'changed same',
    'Cela coûtera [800 milliards de dollars] au pays.',
    'Cela coûtera [800 millions de dollars] au pays.',
    'number',
  ],
  [
    'changed same',
    'Cela coûtera [800 milliards de dollars] au pays.',
    "Cela coûtera [800 milliards d'euros] au pays.",
    'unit',
  ],
  ['changed same', 'Il fait [-14 degrés] à Valmorin ce matin.', 'Il fait [14 degrés] à Valmorin ce matin.', 'number'],
  ['changed same', 'Il fait -[14 degrés] à Valmorin ce matin.', 'Il fait [14 degrés] à Valmorin ce matin.', 'number'],
  [
    'changed same',
    '[Le maire a confirmé la vente] du moulin lundi.',
    '[Le maire a démenti la vente] du moulin lundi.',
    'words',
  ],
  [
    'changed same',
    '[Le maire a vendu] le moulin de Valmorin lundi.',
    "[Le maire n'a pas vendu] le moulin de Valmorin lundi.",
    'negation',
  ],
  [
    'changed same',
    'Selon [Rustem Umerov], la réunion a été utile aux deux.',
    'Selon [Roustem Oumerov], la réunion a été utile aux deux.',
    'name',
  ],
  ['same changed', 'Hier, [200 drones] ont attaqué Soumy.', 'Hier, [200 drones] ont été abattus à Soumy.'],
  ['moved changed', 'Plus de [200 drones] ont attaqué Soumy.', 'Moins de [200 drones] ont attaqué Soumy.'],
  [
    'moved changed',
    'Le maire a confirmé [les 200 départs] lundi.',
    "Le maire n'a pas confirmé [les 200 départs] lundi.",
  ],
  ['same same', 'Près de [40 000 personnes], a dit le maire.', 'Près de [40\u202F000 personnes], a dit le maire.'],
  [
    'same same',
    'Il a dit : [« l’été sera chaud »] hier soir.',
    "Il a dit : [“l'e\u0301te\u0301 sera chaud”] hier soir.",
  ],
  ['same same', 'Les [20–21 décembre], ils se verront à Miami.', 'Les [20-21 décembre], ils se verront à Miami.'],
  ['changed same', 'Le score fut de [5–3] pour Valmorin hier soir.', 'Le score fut de [5−3] pour Valmorin hier soir.'],
  ['lost', 'Un. Hier, [200 drones] ont attaqué Soumy.\nFin du texte ici.', 'Un.\nFin du texte ici.'],
  // a deleted figure is not found again in a look-alike
  [
    'lost',
    'Il pleut. [200 drones] ont attaqué Soumy hier soir. Le vent souffle.',
    'Il pleut. Le vent souffle. À Paris, 200 drones seront exposés au salon.',
  ],
  [
    'lost',
    'A dit oui. Huit morts à Kerbaz. Fin. [Huit morts] près du port mardi.',
    'A dit oui. Huit morts à Kerbaz. Fin.',
  ],
  [
    'lost',
    'L’attaque a fait [huit morts] à Kerbaz, selon la mairie du port.',
    'L’attaque a fait des dégâts à Kerbaz, selon la mairie du port.',
  ],
  // twins
  [
    'moved same',
    '[200 drones] ont attaqué Soumy. 200 drones ont attaqué Kiev.',
    '200 drones ont attaqué Kiev. [200 drones] ont attaqué Soumy.',
  ],
  [
    'same changed',
    '[200 drones] ont attaqué Soumy. 200 drones ont attaqué Kiev.',
    '[200 drones] ont visé Soumy. 200 drones ont attaqué Kiev.',
  ],
  [
    'moved same',
    'Un. Le bilan est de deux morts. Trois. [Le bilan est de deux morts.] Cinq.',
    'Un. Trois. [Le bilan est de deux morts.] Cinq.',
  ],
  [
    'lost',
    'Un. [Le bilan est de deux morts.] Trois. Le bilan est de deux morts. Cinq.',
    'Un. Trois. Le bilan est de deux morts. Cinq.',
  ],
  // paragraphs
  [
    'moved same',
    '[Un premier fait important.]\nUn deuxième point ici.\nUn troisième, pour finir.',
    'Un troisième, pour finir.\nUn deuxième point ici.\n[Un premier fait important.]',
  ],
  ['same same', 'Le pont est fermé. [Deux routes] sont coupées.', 'Le pont est fermé.\n[Deux routes] sont coupées.'],
  [
    'moved changed',
    'Le pont est fermé et [deux routes] sont coupées depuis lundi soir.',
    'Le pont de Kerbaz est fermé. Les [deux routes] sont coupées depuis lundi soir.',
  ],
  ['moved changed', '[Les secours cherchent] encore à Kerbaz.', 'Mardi, [les secours cherchent] encore à Kerbaz.'],
  ['changed same', 'Selon [la Croix-Verte], tout va bien.', 'Selon [la croix-verte], tout va bien.'],
  [
    'moved changed',
    'La crue a coupé deux routes. [Douze familles] ont quitté la vallée lundi.',
    'La crue a coupé deux routes et [douze familles] ont quitté la vallée lundi.',
  ],
  [
    'same changed',
    '[Douze familles] ont quitté la vallée et deux routes sont coupées.',
    '[Douze familles] ont quitté la vallée. Par ailleurs, deux routes sont coupées.',
  ],
  // sentences rewritten around a figure that stays
  [
    'moved changed',
    'Le séisme a fait [12 blessés] dans la ville de Kerbaz, selon la police.',
    'À Kerbaz, le séisme a fait [12 blessés], dont deux graves, selon la police locale.',
  ],
  [
    'changed changed',
    'Le séisme a fait [12 blessés] dans la ville de Kerbaz, selon la police.',
    'À Kerbaz, le séisme a fait au moins [15 blessés], selon la police locale.',
    'number',
  ],
  [
    'moved changed',
    'M. Estève a parlé. Le Dr. Roux a vu [3 patients] le 5 mai.',
    'M. Estève a parlé. Le Dr. Roux a soigné [3 patients] le 5 mai.',
  ],
]

it.each(rows.map(([expected, before, after, kind]) => ({ expected, before, after, kind })))(
  '$expected: $before → $after',
  ({ expected, before, after, kind }) => {
    const old = marked(before)
    const now = marked(after)
    const [got] = reanchor(old.text, now.text, [old.span!])
    const [state, context] = expected.split(' ')
    expect({ state: got.state, words: got.start === undefined ? null : now.text.slice(got.start, got.end) }).toEqual({
      state,
      words: now.span && now.text.slice(now.span.start, now.span.end),
    })
    if (now.span) expect(got).toMatchObject({ ...now.span, context })
    if (kind) expect(got.changes?.map(change => change.kind)).toContain(kind)
  },
)

it('says what became of what', () => {
  const [got] = reanchor('Hier, 200 drones ont visé Soumy.', 'Hier, 300 drones ont visé Soumy.', [
    { start: 6, end: 16 },
  ])
  expect(got.changes).toEqual([{ kind: 'number', before: '200', after: '300' }])
})

const text = fc
  .array(
    fc.oneof(
      fc.constantFrom('Un mot. ', '200 drones ', 'drones. ', '\n', '« ', '12 ', 'a', 'é', '👩‍🚀 ', "l'"),
      fc.string({ unit: 'binary', maxLength: 6 }),
    ),
    { maxLength: 40 },
  )
  .map(parts => parts.join(''))

it('an unchanged text carries every passage to itself', () => {
  fc.assert(
    fc.property(text, fc.nat(), fc.nat(), (words, a, b) => {
      const start = words.length === 0 ? 0 : a % words.length
      const end = Math.min(words.length, start + 1 + (b % 20))
      const [got] = reanchor(words, words, [{ start, end }])
      if (got.state !== 'lost') {
        expect(got).toMatchObject({ state: expect.stringMatching(/same|moved/) as string, context: 'same' })
        expect(words.slice(got.start, got.end).trim()).toBe(words.slice(start, end).trim())
      } else expect(words.slice(start, end)).toMatch(/^[\s\u00AD\u200B\u2060\uFEFF]*$/)
    }),
  )
})

it('answers for any two texts, within the new one, and in the words it claims', () => {
  fc.assert(
    fc.property(text, text, fc.array(fc.tuple(fc.nat(60), fc.nat(20)), { maxLength: 8 }), (before, after, pairs) => {
      const spans = pairs.map(([start, length]) => ({
        start: Math.min(start, before.length),
        end: Math.min(start + length, before.length),
      }))
      const carried = reanchor(before, after, spans)
      expect(carried).toHaveLength(spans.length)
      for (const { state, start, end } of carried) {
        expect(state === 'lost').toBe(start === undefined)
        if (start === undefined || end === undefined) continue
        expect(start).toBeGreaterThanOrEqual(0)
        expect(end).toBeGreaterThanOrEqual(start)
        expect(end).toBeLessThanOrEqual(after.length)
      }
    }),
  )
})

it.each(['a', 'mot ', 'Un mot. ', 'mot\n', '« ', '1 000 ', '12, ', 'Il a dit non. Elle a dit oui.\n', '\u0301', '👩‍🚀'])(
  'ever more of %j, with a word put in, stays linear',
  piece => {
    const carry = (count: number) => () => {
      const half = piece.repeat(count / piece.length)
      reanchor(half + half, `${half}nouveau ${half}`, [{ start: 0, end: 10 }])
    }
    expect(growth(carry(25_000), carry(100_000))).toBeLessThan(LINEAR)
  },
)

describe('a lost passage', () => {
  const look = (before: string, words: string, after: string) => {
    const start = before.indexOf(words)
    const [found] = reanchor(before, after, [{ start, end: start + words.length }])
    return {
      state: found.state,
      placed: found.start !== undefined,
      near: found.near && after.slice(found.near.start, found.near.end),
    }
  }

  it('is looked for where its very words stand in what is new', () =>
    expect(
      look(
        'Le préfet compte 200 drones abattus.\nLa nuit fut calme au village.',
        '200 drones',
        'La nuit fut calme au village.\nBilan du matin : on parle ici de 200 drones en tout.',
      ),
    ).toEqual({ state: 'lost', placed: false, near: '200 drones' }))

  it('is looked for nowhere where they stand in a sentence that was there before', () =>
    expect(
      look(
        'Le préfet compte 200 drones abattus.\nLe maire, lui, avait vu 200 drones au large.',
        '200 drones',
        'Le maire, lui, avait vu 200 drones au large.',
      ),
    ).toEqual({ state: 'lost', placed: false, near: undefined }))
})

it('words full of slips of the pen are found by their letters, as changed', () => {
  const before = 'Les recherches reprendront demain matin à Estrelle si la météo le permet, a dit la préfète.'
  const after = 'Les rechershes reprendrontdemain matim à Estrele si la mét éo le permt, a dit la préfète.'
  const start = before.indexOf('la météo le permet')
  const [found] = reanchor(before, after, [{ start, end: start + 'la météo le permet'.length }])
  expect([found.state, after.slice(found.start, found.end)]).toEqual(['changed', 'la mét éo le permt'])
})
