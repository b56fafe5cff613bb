import { growth, LINEAR } from '../../../test/linear'
import { isDerived } from './derived'
import { ownWords } from './own-words'
import { readText, sameDispatch } from './same-dispatch'
import { sharedText } from './shared-text'
import { signatureOf } from './signature'

const dispatch = [
  'Un pan du vieux quai s’est effondré dans le fleuve mercredi vers six heures du matin, emportant deux kiosques et une partie de la promenade plantée.',
  'Les services techniques avaient fermé la promenade la veille au soir après l’apparition de fissures le long du parapet.',
  'Une trentaine de riverains ont été relogés pour la nuit dans un hôtel du centre, le temps que des ingénieurs vérifient les immeubles.',
]
const speech =
  '« Nous avons fermé à temps, et c’est grâce à une promeneuse qui nous a appelés à propos d’une fissure qu’il n’y a personne à pleurer ce matin, et je veux qu’elle le sache », a dit la maire.'
const report = [
  'Colette ouvrait ses volets quand le bruit est monté de la berge, comme un train qui déraille, et elle a tout de suite pensé aux enfants.',
  'À l’endroit où elle promenait son chien, il n’y a plus qu’un trou, de la terre rouge et deux platanes couchés dans l’eau brune du fleuve.',
]
const told = (a: string[], b: string[]) => sameDispatch(readText(a.join('\n\n'), []), readText(b.join('\n\n'), []))

it.each([
  ['the same text', dispatch, dispatch, 'same-text'],
  ['a cut one', dispatch, dispatch.slice(0, 2), 'same-text'],
  ['one turned round', dispatch, [...dispatch].reverse(), 'same-text'],
  [
    'one with a word changed here and there',
    dispatch,
    dispatch.map(p => p.replace('vieux', 'ancien').replace('veille', 'veille donc')),
    'same-text',
  ],
  ['one among own paragraphs', dispatch, [...report, ...dispatch], 'same-text'],
  ['a report of one’s own', dispatch, report, null],
  ['two reports with one speech', [...dispatch.slice(0, 1), speech], [...report, speech], null],
  [
    'two reports with one paragraph of background',
    [...report, dispatch[1]],
    [dispatch[0], dispatch[1], dispatch[2]],
    null,
  ],
  ['nothing', [''], [''], null],
])('%s', (_, a, b, reason) => {
  expect(told(a, b)?.reason ?? null).toBe(reason)
  expect(told(b, a)?.reason ?? null).toBe(reason)
})

it('asks for less where both credit one agency', () => {
  const some = [...report, ...report.map(p => p.replace(/e/g, 'é')), dispatch[0], dispatch[1]]
  const credited = (text: string[], credit: string) => [...text, credit]
  expect(told(credited(dispatch, '(AFP)'), credited(some, 'avec AFP'))).toMatchObject({ agency: 'AFP' })
  expect(told(credited(dispatch, '(AFP)'), credited(some, 'avec Reuters'))?.agency ?? null).toBeNull()
})

it('says how much is shared in exact words, and where', () => {
  const a = dispatch.join('\n')
  const shared = sharedText(ownWords(a, []), ownWords(dispatch[1], []))
  expect(shared.bInA).toBe(1)
  expect(shared.passage && a.slice(shared.passage.start, shared.passage.end)).toBe(dispatch[1].replace(/\.$/, ''))
  const changed = sharedText(ownWords(a, []), ownWords(a.replace('kiosques', 'cafés'), []))
  expect(changed.aInB).toBeLessThan(1)
  expect(changed.longest).toBe(ownWords(a, []).count)
})

it('leaves out what the writer did not choose', () => {
  const text = `Un titre\n${speech}`
  const words = ownWords(text, [{ start: 0, end: 8, kind: 'headline' }])
  expect(Array.from({ length: words.count }, (_, at) => text.slice(words.starts[at], words.ends[at]))).toEqual([
    'a',
    'dit',
    'la',
    'maire',
  ])
})

it('keeps at least one hash in common of any eight words in common', () => {
  const common = 'emportant deux kiosques et une partie de la'
  const a = signatureOf(ownWords(`Avant tout le monde, ${common} grille.`, []))
  const b = signatureOf(ownWords(`Puis hier ${common} cour et du jardin.`, []))
  expect(a.some(hash => b.includes(hash))).toBe(true)
})

it.each([
  ['newspaper', '2026-03-13', 'agency', '2026-03-14', true],
  ['agency', '2026-03-14', 'newspaper', '2026-03-13', false],
  ['newspaper', '2026-03-14', 'newspaper', '2026-03-13', true],
  ['newspaper', '2026-03-13', 'newspaper', '2026-03-14T10:00:00Z', false],
])('a %s of %s has it from an %s of %s: %s', (kindA, dayA, kindB, dayB, expected) => {
  const made = (outletKind: string, publishedAt: string) => ({ outletKind, publishedAt, createdAt: '2026-03-15' })
  expect(isDerived(made(kindA, dayA), made(kindB, dayB))).toBe(expected)
})

it('takes time in proportion to the text', () => {
  const run = (times: number) => () => {
    for (const piece of ['un mot ', '« ', '"a ', 'é', '\n', 'quatre mots ou cinq ']) {
      const words = ownWords(piece.repeat(times), [])
      signatureOf(words)
      sharedText(words, words)
    }
  }
  expect(growth(run(10_000), run(40_000))).toBeLessThan(LINEAR)
})
