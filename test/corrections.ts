import type { Span } from '../lib/text/span'

/** A passage of an old text and what a correction made of it: its place in the new text, or null where it was deleted. */
export type Truth = {
  span: Span
  now: Span | null
  /** Whether its words, and the rest of its sentence, are the same but for typography. */
  words: 'same' | 'changed'
  context: 'same' | 'changed'
  isFigure: boolean
}

/** A text, its corrected version, and the truth about each of its passages. `steps` names what was done to it. */
export type Correction = { before: string; after: string; truths: Truth[]; steps: string[] }

/** Numbers from 0 to 1, the same ones for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), state | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

/** Part of a sentence: `figure` and `name` are passages that claims stand on. */
type Part = { id: number; words: string; role: 'text' | 'figure' | 'name' }
type Sentence = { parts: Part[]; template: number; isChanged: boolean }
type Page = Sentence[][]

/** Sentences with holes: {n} a number, {u} what is counted, {p} a place, {q} a person; [ ] marks a passage. */
const templates = [
  '[Plus de {n} {u}] ont touché la région de {p} dans la nuit, selon les autorités locales.',
  '[{n} {u}] sont attendus à {p} avant la fin du mois, a indiqué le gouverneur {q}.',
  'Le coût des travaux de {p} atteindra [{n} milliards d’euros], a déclaré [{q}] devant les élus.',
  'Une enquête menée à {p} montre que [{n} % des habitants] ne sont pas satisfaits.',
  '« Nous avons compté [{n} {u}] », a affirmé {q}, arrivé à {p} lundi.',
  'À {p}, la température est descendue à [-{n} degrés], un record depuis l’hiver de la grande crue.',
  'Le tribunal de {p} a condamné [{q}] à [{n} mois de prison].',
  'La mairie de {p} avait d’abord annoncé [{n} {u}] avant de se corriger.',
  'More than [{n} {v}] were seen near {p}, the mayor said on Friday.',
  'According to [{q}], the town of {p} has lost [{n} {v}] since the flood.',
  '“We counted [{n} {v}] in one night,” said {q}, who runs the shelter in {p}.',
  'The repair of the bridge at {p} will cost [${n} million], up from an earlier estimate.',
  'The court in {p} heard that [{n} {v}] had been moved without a licence.',
  'Aucun blessé n’est à déplorer à {p}.',
  'Les recherches reprendront demain matin à {p} si la météo le permet.',
  'The council of {p} meets again next week.',
]
const counted = ['drones', 'maisons', 'familles', 'camions', 'blessés', 'arbres', 'bateaux']
const things = ['houses', 'trucks', 'boats', 'families', 'trees', 'wells']
const places = ['Valmorin', 'Saint-Aubrac', 'Estrelle', 'Harlow Bridge', 'Kerbaz', 'Port-Aurel', 'Oakmere', 'Lantheuil']
const people = [
  'Élise Marchetti',
  'Paul Estève',
  'Martha Quill',
  'Sam Oakes',
  'Inès Kérouan',
  'Noé Dubreuil',
  'Ada Finch',
]
const emoji = ['🚨', '👩‍🚒', '🇫🇷', '❤️', '👍🏽']

/** One text and a correction of it in one to four steps; the same for the same seed. */
export function makeCorrection(seed: number): Correction {
  const random = seeded(seed)
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]
  const number = () =>
    random() < 0.3
      ? `${1 + Math.floor(random() * 9)} ${100 + Math.floor(random() * 900)}`
      : `${2 + Math.floor(random() * 900)}`
  let ids = 0

  const makeSentence = (template = Math.floor(random() * templates.length)): Sentence => {
    const parts: Part[] = []
    for (const piece of templates[template].split(/(\[[^\]]*\])/)) {
      if (!piece) continue
      const isPassage = piece.startsWith('[')
      const words = piece
        .replace(/^\[|\]$/g, '')
        .replace(/\{n\}/g, number)
        .replace(/\{u\}/g, () => pick(counted))
        .replace(/\{v\}/g, () => pick(things))
        .replace(/\{p\}/g, () => pick(places))
        .replace(/\{q\}/g, () => pick(people))
      parts.push({ id: ids++, words, role: !isPassage ? 'text' : /\d/.test(words) ? 'figure' : 'name' })
    }
    return { parts, template, isChanged: false }
  }

  const page: Page = []
  const length = 6 + Math.floor(random() * 14)
  for (let i = 0; i < length; i++) {
    const sentence = makeSentence(random() < 0.5 && page.length > 0 ? page[0][0].template : undefined)
    if (page.length === 0 || random() < 0.5) page.push([sentence])
    else page[page.length - 1].push(sentence)
  }
  const old = print(page)
  const next: Page = page.map(paragraph =>
    paragraph.map(sentence => ({ ...sentence, parts: sentence.parts.map(part => ({ ...part })) })),
  )
  const steps: string[] = []
  // A look-alike put in where its twin was taken out is an edit to every reader, so no case does both.
  const [gone, added] = [new Set<number>(), new Set<number>()]
  let polish = (text: string) => text
  const all = () => next.flatMap((paragraph, p) => paragraph.map((sentence, s) => ({ sentence, p, s })))
  const edit = (role: Part['role'], change: (words: string) => string): boolean => {
    const found = all().flatMap(({ sentence }) =>
      sentence.parts.filter(part => part.role === role).map(part => ({ sentence, part })),
    )
    if (found.length === 0) return false
    const { sentence, part } = pick(found)
    const words = change(part.words)
    if (words === part.words) return false
    part.words = words
    sentence.isChanged = true
    return true
  }

  const corrections: Record<string, () => boolean> = {
    insert: () => {
      const paragraph = pick(next)
      const sentence = makeSentence(random() < 0.5 ? pick(all()).sentence.template : undefined)
      if (gone.has(sentence.template)) return false
      added.add(sentence.template)
      paragraph.splice(Math.floor(random() * (paragraph.length + 1)), 0, sentence)
      return true
    },
    delete: () => {
      if (all().length < 4) return false
      const { p, s, sentence } = pick(all())
      if (added.has(sentence.template)) return false
      gone.add(sentence.template)
      next[p].splice(s, 1)
      if (next[p].length === 0) next.splice(p, 1)
      return true
    },
    swap: () => {
      const [one, two] = [pick(all()), pick(all())]
      if (one.sentence === two.sentence) return false
      next[one.p][one.s] = two.sentence
      next[two.p][two.s] = one.sentence
      return true
    },
    'swap twins': () => {
      const one = pick(all())
      const twins = all().filter(
        each => each.sentence !== one.sentence && each.sentence.template === one.sentence.template,
      )
      if (twins.length === 0) return false
      const two = pick(twins)
      next[one.p][one.s] = two.sentence
      next[two.p][two.s] = one.sentence
      return true
    },
    'move paragraph': () => {
      if (next.length < 3) return false
      const [paragraph] = next.splice(Math.floor(random() * next.length), 1)
      next.splice(Math.floor(random() * (next.length + 1)), 0, paragraph)
      return true
    },
    figure: () => edit('figure', words => words.replace(/\d[\d ]*\d|\d/, number)),
    digit: () =>
      edit('figure', words => words.replace(/\d/, digit => String((+digit + 1 + Math.floor(random() * 8)) % 10))),
    magnitude: () => edit('figure', words => words.replace('milliards', 'millions').replace('million', 'billion')),
    unit: () =>
      edit('figure', words =>
        words.replace(/(drones|maisons|familles|camions|mois|degrés|habitants|houses|trucks|boats)/, () =>
          pick(['missiles', 'immeubles', 'barns', 'ans']),
        ),
      ),
    sign: () => edit('figure', words => words.replace(/^-(?=\d)/, '')),
    name: () => edit('name', () => pick(people.filter(name => !old.text.includes(name)).concat('Robin Vallier'))),
    accents: () => edit('name', words => words.replace(/[éèÉ]/, letter => (letter === 'É' ? 'E' : 'e'))),
    negation: () =>
      edit('text', words =>
        words
          .replace(' a déclaré', ' n’a pas déclaré')
          .replace(' were seen', ' were not seen')
          .replace(' ont touché', ' n’ont pas touché')
          .replace('ne sont pas', 'sont'),
      ),
    verb: () =>
      edit('text', words =>
        words
          .replace('a affirmé', 'a démenti')
          .replace('a déclaré', 'a nié')
          .replace(' said', ' denied')
          .replace('has lost', 'has gained'),
      ),
    words: () =>
      edit('text', words =>
        words.replace(/ (de la ville|la région|the town|la nuit|lundi|on Friday|next week|demain matin)/, () =>
          pick([' hier', ' the county', ' ce mardi', ' enfin']),
        ),
      ),
    emoji: () => edit('text', words => words.replace(/ (?=[a-zàé])/, ` ${pick(emoji)} `)),
    'split paragraph': () => {
      const p = next.findIndex(paragraph => paragraph.length > 1)
      if (p < 0) return false
      const cut = 1 + Math.floor(random() * (next[p].length - 1))
      next.splice(p, 1, next[p].slice(0, cut), next[p].slice(cut))
      return true
    },
    'join paragraphs': () => {
      if (next.length < 2) return false
      const p = Math.floor(random() * (next.length - 1))
      next.splice(p, 2, [...next[p], ...next[p + 1]])
      return true
    },
    typography: () => {
      const before = polish
      const kinds = [
        (text: string) => text.replace(/(\d) (?=\d)/g, '$1\u202F'),
        (text: string) => text.replace(/« /g, '«\u00A0').replace(/ »/g, '\u00A0»').replace(/[“”]/g, '"'),
        (text: string) => text.replace(/’/g, "'"),
        (text: string) => text.replace(/ (?=[%:;!?])/g, '\u00A0'),
        (text: string) => text.normalize('NFD'),
        (text: string) => text.replace(/(?<= )-(?=\d)/g, '−'),
      ]
      const kind = pick(kinds)
      polish = text => kind(before(text))
      return true
    },
  }
  const names = Object.keys(corrections)
  const wanted = 1 + Math.floor(random() * 4)
  for (let tries = 0; steps.length < wanted && tries < 20; tries++) {
    const name = pick(names)
    if (corrections[name]()) steps.push(name)
  }
  const now = print(next, polish)
  const sentencesNow = new Map(
    next.flat().flatMap(sentence => sentence.parts.map(part => [part.id, { sentence, part }] as const)),
  )
  const truths = page.flat().flatMap(sentence =>
    sentence.parts
      .filter(part => part.role !== 'text')
      .map((part): Truth => {
        const then = sentencesNow.get(part.id)
        const words = then && then.part.words.replace(/\s/g, '') === part.words.replace(/\s/g, '') ? 'same' : 'changed'
        const rest = (parts: Part[]) => parts.map(each => (each.id === part.id ? '@' : each.words)).join('')
        const context = then && rest(then.sentence.parts) === rest(sentence.parts) ? 'same' : 'changed'
        return {
          span: old.places.get(part.id)!,
          now: now.places.get(part.id) ?? null,
          words,
          context,
          isFigure: part.role === 'figure',
        }
      }),
  )
  return { before: old.text, after: now.text, truths, steps }
}

/** The page as text, with the place of each part; `polish` is applied to each part alone. */
function print(page: Page, polish = (text: string) => text): { text: string; places: Map<number, Span> } {
  const places = new Map<number, Span>()
  let text = ''
  page.forEach((paragraph, p) => {
    if (p > 0) text += '\n'
    paragraph.forEach((sentence, s) => {
      if (s > 0) text += ' '
      for (const { id, words } of sentence.parts) {
        // Polished with a neighbour on each side, so that what depends on neighbours comes out as in the whole text.
        const printed = polish(` ${words} `).slice(1, -1)
        places.set(id, { start: text.length, end: text.length + printed.length })
        text += printed
      }
    })
  })
  return { text, places }
}
