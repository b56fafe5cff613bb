import { growth, LINEAR } from '../../test/linear'
import fc from 'fast-check'
import { readFileSync } from 'node:fs'
import { sharedPath } from '../../test/shared'
import { readZones, type ZoneHints } from './zones'

/** Long enough to be a paragraph of a story and to look like nothing else. */
const story =
  "Le conseil municipal de Valmorin a voté mardi soir la rénovation du pont, après trois ans de débats. Les travaux doivent durer quatorze mois et coûter 2,4 millions d'euros, selon la mairie, qui compte sur une aide de la région. L'opposition a voté contre et dénonce un chantier mal préparé, trop long et trop cher pour la commune."
const tale =
  'The town council of Harlow Bridge voted on Tuesday to repair the old mill after three years of debate. Work is due to last fourteen months and to cost 2.4 million pounds, according to the mayor, who counts on help from the county. The opposition voted against it and called the plan too long and too costly for a town of this size.'

/** Each page with the zone of each line before it; a caption's credit stands after `‖`. */
const pages: [string, string, ZoneHints?][] = [
  [
    'a French page with a box of timed links at its end',
    `headline> Le pont de Valmorin sera rénové
credit> Publié le 12 mars 2024 à 18h05, mis à jour le 13 mars 2024 à 7h40
credit> Par Élise Marchetti
lead> La commune a tranché : le vieux pont ne sera pas démoli, mais refait pierre par pierre.
caption> Le maire, Paul Estève, devant le pont de Valmorin, le 12 mars 2024.‖ | JEANNE ROCHE / AFP
body> ${story}
body> Un chantier discuté
body> ${story}
furniture> Lire aussi
furniture> La piscine de Valmorin rouvre en avril
furniture> Après deux ans de travaux, le bassin accueille de nouveau les nageurs.
furniture> 15h45
furniture> Un nouveau médecin s'installe
furniture> 09h12`,
  ],
  [
    'a box of links in the middle of the story',
    `headline> Le pont de Valmorin sera rénové
lead> ${story}
furniture> À lire aussi
furniture> La piscine rouvre en avril
furniture> Un nouveau médecin s'installe

body> ${story}
furniture> Lire aussi : Le marché couvert change de place
body> ${story}`,
  ],
  [
    'an English page',
    `furniture> Home > News > Local
headline> Old mill to be repaired after three-year row
credit> By Martha Quill
credit> Published 12 March 2024 at 18:05
furniture> Share
furniture> 4 min read
lead> Councillors have voted to keep the old mill, ending one of the longest rows in the town.
caption> Mayor Ada Finch speaks during a meeting at the old mill, in Harlow Bridge, on March 12, 2024.‖ REUTERS/Tom Barley
body> ${tale}
furniture> Advertisement
body> ${tale}
furniture> Sign up for our weekly newsletter
body> "We are relieved," said Ms Finch.
furniture> Read more: The mill in ten pictures
body> ${tale}
credit> Reporting by Martha Quill; editing by Sam Oakes
furniture> Tags: mill, council, Harlow Bridge
furniture> Related articles
furniture> Swimming pool to open in April
furniture> 2 hours ago
furniture> A new doctor comes to town
furniture> © 2024 The Harlow Courier. All rights reserved.`,
  ],
  [
    'menus before and after',
    `furniture> Accueil
furniture> Politique
furniture> Sports
furniture> Culture
furniture> Se connecter
headline> Le pont de Valmorin sera rénové
body> ${story}
body> ${story}
furniture> Facebook
furniture> Twitter
furniture> Newsletters
furniture> Mentions légales`,
    { title: 'Le pont de Valmorin sera rénové | La Gazette' },
  ],
  [
    'lists that belong to the story',
    `headline> Ce que change la loi
body> ${story}
body> Trois mesures sont prévues :
body> • Un guichet unique
body> • Une aide de 300 euros
body> • Un numéro vert
body> - Deux réunions
body> ${story}`,
  ],
  [
    'sentences that begin as boxes do',
    `headline> Élections : la campagne s'ouvre
lead> ${story}
body> « Inscrivez-vous sur les listes », a demandé le maire aux habitants qui viennent d'arriver dans la commune.
body> Lire aussi bien que compter : c'est le but du programme que la ministre a présenté mardi devant les enseignants.
body> Partager le pouvoir ne suffit pas, a dit M. Estève.
body> Le 12 mars 2024, le conseil a voté la rénovation.
body> ${story}`,
  ],
  [
    'a text that begins with its story',
    `body> ${story}
body> Un chantier discuté
body> ${story}`,
  ],
  [
    'photo credits of many shapes',
    `headline> Le pont en images
body> ${story}
caption> Le pont vu du ciel ‖(Photo : Jeanne Roche/AFP)
caption> Des ouvriers sur le chantier. ‖© Jeanne Roche
caption> The bridge at dawn. ‖Tom Barley/Getty Images
caption> Le vieux moulin‖ | TOM BARLEY / REUTERS
body> ${story}`,
  ],
]

/** The text without the names, and the zones that the names say. */
function read(page: string): { text: string; expected: string[] } {
  const expected: string[] = []
  const lines = page.split('\n').map(line => {
    const match = /^(\w+)> (.*)$/.exec(line)
    if (!match) return line
    const [words, credit] = match[2].split('‖')
    expected.push(`${match[1]}> ${words.slice(0, 50).trim()}`)
    if (credit) expected.push(`credit> ${credit.trim()}`)
    return words + (credit ?? '')
  })
  return { text: lines.join('\n'), expected }
}

it.each(pages.map(([name, page, hints]) => ({ name, page, hints })))('knows the parts of $name', ({ page, hints }) => {
  const { text, expected } = read(page)
  const found = readZones(text, hints).map(
    zone => `${zone.kind}> ${text.slice(zone.start, zone.end).trim().slice(0, 50).trim()}`,
  )
  expect(found).toEqual(expected)
})

it('puts every line with words into one zone, whatever the text', () => {
  const line = fc.oneof(
    fc.constantFrom('', ' ', 'Lire aussi', '15h45', 'Titre', story, 'Photo | A / AFP', '© X', '\u2028', '\r', '« »'),
    fc.string({ unit: 'grapheme' }),
  )
  fc.assert(
    fc.property(fc.array(line, { maxLength: 30 }), lines => {
      const text = lines.join('\n')
      let at = 0
      for (const zone of readZones(text)) {
        expect(text.slice(at, zone.start).trim()).toBe('')
        expect(zone.start).toBeGreaterThanOrEqual(at)
        expect(zone.end).toBeGreaterThan(zone.start)
        at = zone.end
      }
      expect(text.slice(at).trim()).toBe('')
    }),
  )
})

it('finds the list of links of a real page, and nothing but it', () => {
  const file = sharedPath('articles/001_4ad6623f3b8a30b4.txt')
  if (!file) return
  const text = readFileSync(file, 'utf8')
  const furniture = readZones(text).filter(zone => zone.kind === 'furniture')
  expect(furniture).toHaveLength(19)
  expect(text.slice(furniture[0].start, furniture[0].end)).toBe('Lire aussi')
  expect(
    readZones(text)
      .map(zone => zone.kind)
      .slice(0, 5),
  ).toEqual(['headline', 'lead', 'headline', 'caption', 'credit'])
})

it('stays linear', () => {
  for (const piece of [
    'a',
    '| ',
    '15h45\n',
    'Lire aussi\n',
    'Lire aussi\nTitre\n',
    'Photo (',
    '\n',
    'Titre court\n',
    '12/01/2020 ',
  ]) {
    const read = (count: number) => () => void readZones(piece.repeat(count / piece.length))
    expect(growth(read(100_000), read(400_000))).toBeLessThan(LINEAR)
  }
})
