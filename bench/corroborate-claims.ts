import {
  chanceOf,
  inWords,
  makeNames,
  makeWords,
  spell,
  type Chance,
  type Name,
  type Spelling,
} from './corroborate-words'

type Tongue = 'fr' | 'en'

/** Something that happens, with those who speak of it again and again. */
type Happening = { language: Tongue; places: Name[]; people: Name[]; words: string[] }

/** What a claim says, from which its sentence is written in one way or another. */
export type Told = {
  language: Tongue
  number: number
  unit: string
  verb: string
  place: Name
  speaker: readonly [Name, Name]
  /** The other words that carry meaning. */
  words: string[]
  happening: Happening
}

const grammar = {
  fr: {
    units:
      'drones soldats habitants maisons immeubles manifestants familles blessés salariés hectares véhicules missiles écoles élèves patients réfugiés bateaux arbres dossiers logements camions policiers pompiers candidats électeurs tonnes kilomètres entreprises agriculteurs bénévoles',
    bounds: ['', '', '', '', 'Plus de ', 'Près de ', 'Au moins '],
    said: ['selon', 'a déclaré', 'a indiqué', 'd’après', 'a affirmé'],
    small: ['le', 'la', 'un', 'une', 'ce'],
    links: ['de', 'dans', 'pour', 'avec', 'sur', 'après'],
    verb: 'ont',
    near: 'à',
  },
  en: {
    units:
      'drones soldiers residents houses buildings protesters families wounded workers acres vehicles missiles schools pupils patients refugees boats trees files homes trucks officers firefighters candidates voters tonnes miles companies farmers volunteers',
    bounds: ['', '', '', '', 'More than ', 'Nearly ', 'At least '],
    said: ['according to', 'said', 'reported', 'announced', 'claimed'],
    small: ['the', 'a', 'this', 'that', 'its'],
    links: ['of', 'in', 'for', 'with', 'over', 'after'],
    verb: 'have',
    near: 'in',
  },
}

const unitsOf = { fr: grammar.fr.units.split(' '), en: grammar.en.units.split(' ') }

/** So many things happen for each claim: a story of some fifty claims. */
const CLAIMS_PER_HAPPENING = 50

/** Makes up a newsroom's claims from a seed: topics, places, people and words, each by Zipf's law. */
export class Newsroom {
  private readonly chance: Chance
  private readonly happenings: Happening[]
  private readonly nouns: Record<Tongue, string[]>
  private readonly names: Name[]

  constructor(seed: number, claims: number) {
    this.chance = chanceOf(seed)
    const { chance } = this
    this.nouns = { fr: makeWords(chance, 'fr', 30_000), en: makeWords(chance, 'en', 30_000) }
    this.names = makeNames(chance, 60_000)
    const places = makeNames(chance, 12_000)
    this.happenings = Array.from({ length: Math.max(50, Math.ceil(claims / CLAIMS_PER_HAPPENING)) }, () => {
      const language = chance.next() < 0.7 ? 'fr' : 'en'
      return {
        language,
        places: Array.from({ length: 3 }, () => chance.zipf(places)),
        people: Array.from({ length: 5 }, () => chance.zipf(this.names)),
        words: Array.from({ length: 25 }, () => chance.zipf(this.nouns[language])),
      }
    })
  }

  /** A new claim about something that happens, or about `of`. */
  tell(of: Happening = this.chance.zipf(this.happenings)): Told {
    const { chance } = this
    const { language } = of
    const word = () => (chance.next() < 0.5 ? chance.pick(of.words) : chance.zipf(this.nouns[language]))
    return {
      language,
      happening: of,
      number: this.number(),
      unit: chance.zipf(unitsOf[language]),
      verb: word(),
      place: chance.pick(of.places),
      speaker: [chance.zipf(this.names), chance.pick(of.people)],
      words: Array.from({ length: 5 + chance.below(5) }, word),
    }
  }

  /** The same number of the same things at another event: what must not be taken for the claim. */
  elsewhere(told: Told): Told {
    for (;;) {
      const other = this.tell()
      if (other.language === told.language && other.happening !== told.happening)
        return { ...other, number: told.number, unit: told.unit }
    }
  }

  /** The sentence of a claim. */
  write({ language, number, unit, verb, place, speaker, words }: Told): string {
    const { chance } = this
    const { bounds, verb: have } = grammar[language]
    const figure = `${chance.pick(bounds)}${digits(number, language)} ${unit}`
    return `${figure} ${have} ${verb} ${this.run(words.slice(0, 4), language)} ${grammar[language].near} ${spell(place, language)}, ${this.source(speaker, language, language)}, ${this.run(words.slice(4), language)}.`
  }

  /**
   * The same claim as another paper tells it: a fifth of its words dropped, two others swapped, the sentence turned round,
   * the number in words where that is usual, the names as another language spells them.
   */
  retell(told: Told): string {
    const { chance } = this
    const { language, number, unit, verb, place, speaker } = told
    const words = told.words.filter(() => chance.next() > 0.2)
    const [one, other] = [chance.below(words.length), chance.below(words.length)]
    if (words.length > 1) [words[one], words[other]] = [words[other], words[one]]
    const printed =
      number <= 16 || (number % 100 === 0 && chance.next() < 0.5)
        ? inWords(number, language)
        : digits(number, language, chance.next() < 0.5)
    const how = chance.pick<Spelling>(language === 'fr' ? ['en', 'de', 'en', 'fr'] : ['fr', 'de', 'fr', 'en'])
    const { near, verb: have } = grammar[language]
    const where = `${near} ${spell(place, how)}`
    const half = Math.floor(words.length / 2)
    const source = this.source(speaker, language, how)
    const body = `${printed} ${unit} ${have} ${chance.next() < 0.8 ? verb : ''} ${this.run(words.slice(0, half), language)}`
    const sentence =
      chance.next() < 0.5
        ? `${where}, ${body}, ${this.run(words.slice(half), language)}, ${source}`
        : `${this.run(words.slice(half), language)} ${where}, ${source}: ${body}`
    const even = sentence.replace(/ {2,}/g, ' ').trim()
    return `${even.charAt(0).toUpperCase()}${even.slice(1)}.`
  }

  private source([first, last]: readonly [Name, Name], language: Tongue, how: Spelling): string {
    return `${this.chance.pick(grammar[language].said)} ${spell(first, how)} ${spell(last, how)}`
  }

  /** Words with small ones between them. */
  private run(words: readonly string[], language: Tongue): string {
    const { small, links } = grammar[language]
    return words
      .map(
        (word, at) =>
          `${at % 2 > 0 ? `${this.chance.pick(links)} ` : ''}${at % 2 > 0 || this.chance.next() < 0.5 ? this.chance.pick(small) : ''} ${word}`,
      )
      .join(' ')
      .replace(/ {2,}/g, ' ')
      .trim()
  }

  /** Numbers as news has them: small ones and round ones more often. */
  private number(): number {
    const { chance } = this
    const size = 10 ** (chance.next() * 5.5)
    const round = chance.next() < 0.6 ? 10 ** Math.max(0, Math.floor(Math.log10(size)) - chance.below(2)) : 1
    return Math.max(2, Math.round(size / round) * round)
  }
}

/** A whole number in digits, grouped as the language does or not at all. */
function digits(number: number, language: Tongue, grouped = true): string {
  return grouped && number >= 1000
    ? String(number).replace(/\B(?=(\d{3})+$)/g, language === 'fr' ? '\u202f' : ',')
    : String(number)
}
