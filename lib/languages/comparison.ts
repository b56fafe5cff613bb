import type { ConceptName } from './concepts'
import type { WordList } from './numbers'

/**
 * What comparing two passages needs to know of a language. Words are written as they stand in a text, lower case; they are
 * cut to their stems by `endings` when the language is first read, so that one form stands for its regular others.
 */
export type ComparisonData = {
  /** Words that carry no meaning of their own: articles, pronouns, prepositions, auxiliaries. */
  empty: WordList
  /** Words that carry little ("notamment", "année"): a passage without them says the same. */
  faint: WordList
  /** Endings without accents and what takes their place; the longest that fits is cut, until none does. */
  endings: readonly (readonly [ending: string, left: string])[]
  /** Endings that may leave three letters; the others leave four. */
  mild: WordList
  /** Base form, its forms that no ending brings together with it. */
  forms: Record<string, WordList>
  /** Words written like another, known by the word before them, and the one that is meant then. */
  homographs: Record<string, { behind: WordList; as: string }>
  /** The words for what is shared between languages; `_` joins the words of a phrase, without its empty words. */
  concepts: Partial<Record<ConceptName, WordList>>
  /** The same by theme, far wider: for comparing alone, as finding goes by what few texts say. */
  everyday: Partial<Record<string, WordList>>
  /** Forms of irregular words that no ending brings together with their base, beyond those of `forms`: for comparing alone, too. */
  everydayForms: Record<string, WordList>
  /** ISO 3166, the names of a country, its people and adjectives, its best-known towns and regions; `_` joins words. */
  places: Record<string, { names: WordList; people: WordList; within: WordList }>
  negation: {
    /** Turn a clause: "pas", "jamais", "not". */
    words: WordList
    /** Turn what follows them at once: "sans", "aucun". */
    before: WordList
    /** Turn the one word behind them: "non assuré". */
    joined: WordList
    /** Words that leave nothing, or one alone: "désert", "seul". */
    lacks: WordList
    /** Behind one of those that turn what follows these make a phrase that denies nothing: "sans doute", "sans compter". */
    idle: WordList
    /** Verbs and adjectives that turn the verb they govern: "refuser de signer", "incapable de", "fails to". */
    reversing: WordList
    /** Words that turn the noun behind them and "de": "privé de chauffage". */
    lacking: WordList
    /** Words for showing that something is so: where they are negated, so is what they show. */
    showing: WordList
    /** Those that turn whatever they govern: "nier", "démentir". */
    denying: WordList
    /** A particle that negates only together with another word ("ne"), and the word that makes it "only" ("que"). */
    particle: WordList
    /** Words that negate only beside the particle: "plus", "personne". */
    paired: WordList
    exception: WordList
    /** Two words joined by `_` behind which stands what was wrongly believed: "que l'on croyait éteinte". */
    supposed: WordList
    /** What something is said by: "la rumeur de sa mort". */
    statements: WordList
    /** Words that say of such a statement that it is not so, and such that say it under a negation ("ne repose sur rien"). */
    verdicts: WordList
    grounds: WordList
    /** Two words that say that something has not come yet, with `_` between: "doit_encore", "has_yet". */
    pending: WordList
  }
  only: WordList
  all: WordList
  /** Quantities of none and of some. */
  none: WordList
  some: WordList
  /** Behind these stands what is left out of all: "à l'exception de", "sauf". */
  except: WordList
  /** Stand before a number of some of what was told of: "17 îles, dont quatre". */
  parting: WordList
  /** Words that say that something has not ended: "encore", "still". */
  still: WordList
  /** Words that say that something may, will or should be so. */
  possible: WordList
  /** Open another clause: "que", "qui", "mais", "that". */
  clause: WordList
  /** Stands before the one who does it in the passive: "par", "by". */
  by: WordList
  /** Prepositions by what they tell. */
  prepositions: { place: WordList; source: WordList; target: WordList; of: WordList; with: WordList }
  /** Pronouns that can open a sentence in place of a name. */
  pronouns: WordList
  /** Forms of "to be": with a participle they make the passive, with a noun they say what a thing is. */
  passive: WordList
  /** Those of them that say what is so now. */
  present: WordList
  /** Words that make the adjective behind them the most; `-` before an ending that does. */
  superlative: WordList
  /** Auxiliaries that tell what had been before, and words, `_` between those of a phrase, for what was earlier. */
  past: { before: WordList; earlier: WordList }
  /** Words, `_` between those of a phrase, behind which what is so is told in place of what was said. */
  correcting: WordList
  /** What stands before and behind the one that did it, and no other: "c'est … qui", "it was … who"; words of a phrase joined by `_`, `’` for any apostrophe. */
  cleft: { opens: WordList; closes: WordList }
  /**
   * Words, `_` between those of a phrase, that tell of a picture, a document or a scene that it is made up or altered, and that it is what it
   * seems to be; and words for how a picture came to be and is seen.
   */
  appearance: { unreal: WordList; real: WordList; taken: WordList }
  /** Prepositions that say what one is for or against; articles and what stands in their place. */
  slots: { stances: WordList; determiners: WordList }
  /**
   * Beginnings of words that turn what follows, the stems behind them that have nothing to do with it ("presser", "impression"), and those
   * that turn each other ("surestimer", "sous-estimer"). Without accents.
   */
  prefixes: { turning: WordList; falseTurns: WordList; over: WordList; under: WordList }
  /** Stands before an infinitive that is still to come: "va fermer". */
  coming: WordList
  /** Stands before a date that is the last or the first possible one: "avant 2000", "depuis 2000". */
  dates: { before: WordList; after: WordList; since: WordList }
  /**
   * Words by which one date is told from another, `_` between those of a phrase: those beside a length of time that lead back and
   * forth, those for the year before and after; and the word behind a number that makes it a factor ("deux fois").
   */
  reckoning: { earlier: WordList; later: WordList; yearBefore: WordList; yearAfter: WordList; times: WordList }
  /**
   * Words that make a number a place: those before one up to which it reaches ("top 10"), those before the place itself ("numéro un"),
   * those beside a number of first places ("les cinq premiers"). `thresholds` may stand between "dépassé" and its number.
   */
  ranking: { top: WordList; number: WordList; firsts: WordList; thresholds: WordList }
  /**
   * Words that set two values against each other: before the earlier one ("contre"), from one to the next ("de", "à"), and between two things of
   * which there is more or less ("plus … que").
   */
  comparing: {
    against: WordList
    from: WordList
    to: WordList
    more: WordList
    less: WordList
    /** "Aussi … que". */
    equal: WordList
    /** What makes the most of a thing behind "never": "n'a jamais été aussi cher", "never so dear". */
    never: WordList
    than: WordList
  }
  /** Joins the parts of a list: "et", "ou". */
  joining: WordList
}
