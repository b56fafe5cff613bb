import { ordinalLabel } from './ordinal-label'

it.each([
  ['4', 'quatrième année', 'fr', '4e'],
  ['1', 'première fois', 'fr', '1re'],
  ['1', '1er but', 'fr', '1er'],
  ['1', 'premier ministre', 'fr-FR', '1er'],
  ['21', '21e édition', 'fr', '21e'],
  ['4', 'fourth year', 'en', '4th'],
  ['1', 'first time', 'en-GB', '1st'],
  ['22', '22nd floor', 'en', '22nd'],
  ['113', '113th goal', 'en', '113th'],
  ['4', 'viertes Jahr', 'de', '4'],
  ['1.5', 'odd', 'en', '1.5'],
])('%s of "%s" in %s is %s', (number, printed, locale, label) => {
  expect(ordinalLabel(number, printed, locale)).toBe(label)
})
