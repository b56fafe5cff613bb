import { readZones } from '../../articles/zones'
import { growth, LINEAR } from '../../../test/linear'
import { readCredits } from './credits'

const body =
  'Le barrage de Valmont a été rouvert mardi soir après trois jours de travaux, a annoncé la préfecture du département.'
const page = (line: string) =>
  `Le barrage de Valmont rouvert\n\n${body}\n\n${body.replace('mardi', 'lundi')}\n\n${line}\n`
const agenciesIn = (text: string) => readCredits(text, readZones(text)).map(credit => credit.agency)

it.each([
  ['(AFP)', ['AFP']],
  ['AFP', ['AFP']],
  ['Avec AFP', ['AFP']],
  ['avec Reuters', ['Reuters']],
  ['Le Courrier du Val avec AFP', ['AFP']],
  ['Le Courrier du Val (avec AFP)', ['AFP']],
  ['Par Jeanne Orsel avec l’AFP', ['AFP']],
  ['Jeanne Orsel, avec AFP et Reuters', ['AFP', 'Reuters']],
  ['with AP', ['AP']],
  ['The Harbour Post with Reuters', ['Reuters']],
  ['Source : AFP', ['AFP']],
  ['Source: Agence France-Presse', ['AFP']],
  ['By The Associated Press', ['AP']],
  ['AFP/Reuters', ['AFP', 'Reuters']],
  ['ats', []],
  [`VALMONT, 20 janv 2026 (AFP) - ${body}`, ['AFP']],
  [`KYIV (Reuters) — ${body}`, ['Reuters']],
  [`${body} (AFP)`, ['AFP']],
  [`${body} (avec Reuters)`, ['Reuters']],
  [`${body} Avec AFP.`, ['AFP']],
])('a text that ends with "%s" is credited to %j', (line, expected) => expect(agenciesIn(page(line))).toEqual(expected))

it.each([
  'Le barrage vu de la rive, à Valmont, le 3 mars 2026. | JEANNE ORSEL / AFP',
  'Photo AFP',
  'Jeanne Orsel / AFP',
  '© Jeanne Orsel / AFP',
  'Crédit photo : AFP',
  'Getty Images via AFP',
  'Le préfet lors d’une visite du barrage (photo AFP)',
  'Il a parlé à l’AFP de ce barrage.',
  'La PA système du barrage est en panne.',
  'Ce journaliste de Reuters vit à Valmont depuis dix ans, avec sa famille.',
  `${body} Il l’a dit à l’AFP.`,
])('makes no origin of "%s"', line => expect(agenciesIn(page(line))).toEqual([]))

it('names where it stands', () => {
  const text = page('Le Courrier du Val avec AFP')
  const [credit] = readCredits(text, readZones(text))
  expect(text.slice(credit.span.start, credit.span.end)).toBe('Le Courrier du Val avec AFP')
})

it('takes time in proportion to the text', () => {
  const run = (times: number) => () => {
    for (const piece of ['avec AFP ', '(AFP)\n', 'AFP, ', 'A', 'Par a avec l’', ' \n'])
      readCredits(piece.repeat(times), [])
  }
  expect(growth(run(20_000), run(80_000))).toBeLessThan(LINEAR)
})
