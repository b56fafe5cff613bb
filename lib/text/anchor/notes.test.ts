import { beginsNote } from './notes'
import { reanchor } from './reanchor'

it.each([
  'Correction: An earlier version of this article gave a wrong date.',
  'Correction, May 4: The bridge is 184 metres long.',
  'This story has been updated with a statement by the ministry.',
  'An earlier version of this article said that 52 patients had been treated.',
  'In an earlier version, the name was misspelt.',
  'Clarification: The mayor spoke on Monday.',
  'Rectificatif : le pont mesure 184 mètres.',
  'Rectificatif du 4 mai : le pont mesure 184 mètres.',
  'Une première version de cet article indiquait que 52 patients avaient été soignés.',
  'Contrairement à ce que nous avions écrit, le pont est ouvert.',
  'Mise à jour à 14 heures : le bilan a été revu.',
  "L'article a été modifié jeudi.",
  'NDLR : les prénoms ont été changés.',
])('is a note: %s', text => expect(beginsNote(text, 0)).toBe(true))

it.each([
  'Corrections officers went on strike on Monday.',
  'The earlier version of the bill was rejected.',
  'Updated figures will be published on Friday.',
  'This story began in 1994.',
  'La correction des copies prendra trois semaines.',
  'Une version longue du film sortira en juin.',
  'Cet article de loi a été abrogé.',
])('is none: %s', text => expect(beginsNote(text, 0)).toBe(false))

it('what a note says was wrong is no place for it', () => {
  const before = 'The hospital treated 52 patients on Saturday. Most had burns.'
  const after =
    'Most patients had burns, the hospital said.\n\nCorrection, May 4: An earlier version said that the hospital had treated 52 patients.'
  const start = before.indexOf('52 patients')
  expect(reanchor(before, after, [{ start, end: start + 11 }])[0].state).toBe('lost')
})

it('what stood in a note is carried within it', () => {
  const before = 'Most had burns.\n\nCorrection: The hospital treated 52 patients, not 25.'
  const after = 'Most patients had burns.\n\nCorrection: The hospital treated 52 patients, not 25.'
  const start = before.indexOf('52 patients')
  expect(reanchor(before, after, [{ start, end: start + 11 }])[0]).toMatchObject({ state: 'moved', context: 'same' })
})
