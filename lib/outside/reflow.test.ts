import { reflow, type PrintedLine } from './reflow'

/** Lines fourteen points apart, as wide as their words; an empty one is a gap. */
const page = (lines: readonly string[], height = 12): PrintedLine[] =>
  lines.flatMap((words, at) =>
    words === '' ? [] : [{ words, x: 60, y: 780 - 14 * at, end: 60 + 6 * words.length, height }],
  )

it.each<[string, string[], string]>([
  [
    'lines that run on are one paragraph',
    [
      'Les pompiers ont mené 214 interventions dans la nuit et',
      'évacué 38 personnes. La préfecture a levé l’alerte à 6 h',
    ],
    'Les pompiers ont mené 214 interventions dans la nuit et évacué 38 personnes. La préfecture a levé l’alerte à 6 h',
  ],
  [
    'a gap begins a new paragraph',
    [
      'Les pompiers ont mené 214 interventions dans la nuit.',
      '',
      'Deux routes restent fermées depuis hier soir, dit-elle.',
    ],
    'Les pompiers ont mené 214 interventions dans la nuit.\nDeux routes restent fermées depuis hier soir, dit-elle.',
  ],
  [
    'a short last line ends its paragraph',
    [
      'Les pompiers ont mené 214 interventions dans la nuit et',
      'évacué 38 personnes.',
      'Deux routes restent fermées depuis hier soir, dit-elle.',
    ],
    'Les pompiers ont mené 214 interventions dans la nuit et évacué 38 personnes.\nDeux routes restent fermées depuis hier soir, dit-elle.',
  ],
  [
    'a divided word is whole again',
    ['Les habitants sont restés sans électricité ni communi-', 'cation pendant onze heures, et sans eau pendant neuf.'],
    'Les habitants sont restés sans électricité ni communication pendant onze heures, et sans eau pendant neuf.',
  ],
  [
    'a word that is written with a hyphen keeps it',
    [
      'Selon le porte-parole du préfet, 214 interventions ont eu',
      'lieu depuis la veille, a précisé hier à midi le même porte-',
      'parole, qui n’a pas voulu parler davantage des quatre.',
    ],
    'Selon le porte-parole du préfet, 214 interventions ont eu lieu depuis la veille, a précisé hier à midi le même porte-parole, qui n’a pas voulu parler davantage des quatre.',
  ],
  [
    'the points of a list stay apart',
    [
      'Le bilan de la nuit est celui-ci, selon la préfecture :',
      '• 214 interventions ont été menées par les pompiers',
      '• 38 personnes ont été évacuées de leurs maisons',
    ],
    'Le bilan de la nuit est celui-ci, selon la préfecture :\n• 214 interventions ont été menées par les pompiers\n• 38 personnes ont été évacuées de leurs maisons',
  ],
])('%s', (_what, lines, expected) => expect(reflow([page(lines)])).toBe(expected))

it('a sentence goes on over the page, without the head and the foot of the pages', () => {
  const foot = (number: number) => ({ words: `page ${number}`, x: 60, y: 40, end: 90, height: 9 })
  const head = { words: 'Préfecture du Val', x: 60, y: 820, end: 160, height: 9 }
  const pages = [
    'Les pompiers ont mené 214 interventions dans la nuit et',
    'évacué 38 personnes avant que la rivière ne remonte dans',
    'la vallée, où deux routes restent fermées.',
  ].map((words, at) => [head, ...page([words]), foot(at + 1)])
  expect(reflow(pages)).toBe(
    'Les pompiers ont mené 214 interventions dans la nuit et évacué 38 personnes avant que la rivière ne remonte dans la vallée, où deux routes restent fermées.',
  )
})

it('a title in larger letters stands alone', () => {
  const title = { words: 'Bilan de la nuit du 12 au 13 mars dans toute la vallée', x: 60, y: 800, end: 500, height: 20 }
  expect(reflow([[title, ...page(['les pompiers ont mené 214 interventions dans la nuit.'])]])).toBe(
    'Bilan de la nuit du 12 au 13 mars dans toute la vallée\nles pompiers ont mené 214 interventions dans la nuit.',
  )
})
