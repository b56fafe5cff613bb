import { readFileSync } from 'node:fs'
import { sharedPath } from '../shared'

/** A file as it is chosen on the import page. */
export type SourceFile = { name: string; bytes: Buffer; outlet: string }

/** Words of one of the files, to be marked or cited. */
export type Words = { file: string; words: string }

/** What the journey is made with: texts, what is marked in them, and where else it is said. */
export type Material = {
  files: SourceFile[]
  /** A figure that nobody else has: it is searched for and not found. */
  alone: Words & { number: string; comparator: string; unit: string }
  /** A sum of money; corroborated where another article has it, else searched for too. */
  money: Words & { number: string; unit: string; elsewhere: Words | null }
  quote: Words & { elsewhere: Words }
}

/** The text of one of the files. */
export function textOf({ files }: Material, name: string): string {
  const found = files.find(file => file.name === name)
  if (!found) throw new Error(`${name} is not among the files`)
  return found.bytes.toString('utf8')
}

const file = (name: string, outlet: string, text: string): SourceFile => ({ name, outlet, bytes: Buffer.from(text) })

/** Three invented pieces, with emoji, an accent of its own code point, narrow no-break spaces and a twin of the quote. */
export const invented: Material = {
  files: [
    file(
      'brisemont.txt',
      'La Vigie de Brisemont',
      `🌊 Brisemont\u202f: le port rouvre après la tempête

Plus de 240 bouées ont été arrachées dans la nuit de lundi à mardi au large de Brisemont. Le chantier de la digue coûtera 8,5 millions d’euros, selon la mairie.

«\u202fLe port tiendra\u202f», a déclaré la maire Anae\u0308lle Riou devant le café du môle ☕️, où 36 marins attendaient la marée 👩🏽‍🚒.

Lire aussi
Digues\u202f: dix ans de promesses
`,
    ),
    file(
      'estran.txt',
      'Radio Estran',
      `Tempête à Brisemont\u202f: la maire se veut rassurante

La maire, Anaëlle Riou, l’a répété mardi matin au micro 🎙️\u202f: «\u202fLe port tiendra\u202f». Le devis de la digue s’élève à 8,5 millions d’euros, confirme le syndicat du port.
`,
    ),
    file(
      'quayside.txt',
      'The Quayside Mirror',
      `Brisemont harbour opens again after the storm

Fishing boats left the harbour on Tuesday. The mayor, Anaëlle Riou, thanked the volunteers. The new sea wall will be ready in 2028, the harbour board said.
`,
    ),
  ],
  alone: { file: 'brisemont.txt', words: '240 bouées', number: '240', comparator: '>', unit: 'bouée' },
  money: {
    file: 'brisemont.txt',
    words: '8,5 millions d’euros',
    number: '8500000',
    unit: 'EUR',
    elsewhere: { file: 'estran.txt', words: '8,5 millions d’euros' },
  },
  quote: {
    file: 'brisemont.txt',
    words: 'Le port tiendra',
    elsewhere: { file: 'estran.txt', words: 'Le port tiendra' },
  },
}

const articleNames = [
  '000_53c962a0aecdd817.txt',
  '001_4ad6623f3b8a30b4.txt',
  '002_f2570bbd80a2c8a3.txt',
  '003_887f02d65b067772.txt',
  '004_456c6f170c822276.txt',
]

/** The five shared articles, or null (with a warning) where they are absent. The quote is the first one of the second article. */
export function sharedMaterial(): Material | null {
  const paths = articleNames.map(name => sharedPath(`articles/${name}`))
  if (paths.some(path => path === null)) return null
  const files = paths.map((path, at) => ({
    name: articleNames[at],
    outlet: `Outlet ${at + 1}`,
    bytes: readFileSync(path!),
  }))
  const [first, second] = files.map(one => one.bytes.toString('utf8'))
  const quoted = /« ?([^«»]{20,160}?) ?»/u.exec(second)?.[1].trim()
  const echoed = /« ?(substantiel[^«»]*?) ?»/u.exec(first)?.[1].trim()
  if (!quoted || !echoed) throw new Error('The shared articles hold no quote where one is expected')
  return {
    files,
    alone: { file: articleNames[0], words: '200 drones', number: '200', comparator: '>', unit: 'drone' },
    money: {
      file: articleNames[0],
      words: '800 milliards de dollars',
      number: '800000000000',
      unit: 'USD',
      elsewhere: null,
    },
    quote: { file: articleNames[1], words: quoted, elsewhere: { file: articleNames[0], words: echoed } },
  }
}
