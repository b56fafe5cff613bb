import { compareStatements, type Comparison } from '../compare'
import { isOffice, officeOf, type Holder } from '../names/holders'
import { isOpen, nameIdentity, namesakeKey, nameKey, sameName, type NameTable } from '../names/key'
import { readStatement, type Said, type Statement } from '../statement'
import type { ClaimStatement } from './claim-statement'

/** So much of a quote must be there before another speaker is a contradiction, not a likeness. */
const THE_SAME_WORDS = 0.9

/** With less to go by than two words of weight nothing is sure. */
const LEAST = 2

type Heard = { said: Said; content: Comparison; who: Who }

/** Whether two names are one speaker; `namesake`: of one name, and nobody knows whether of one person. */
type Who = 'same' | 'other' | 'unknown' | 'namesake'

/** What a sentence says of somebody's words: the words themselves, and who is said to have said them. */
export function judgeSaid(claim: ClaimStatement, words: Statement, other: Statement, names?: NameTable): Comparison {
  const whom = speakerOf(claim)
  const options = {
    language: other.language,
    publishedAt: other.publishedAt,
    meant: other.meant ?? undefined,
    holders: other.holders,
  }
  const heard = other.said.map((said): Heard => {
    const content = compareStatements(
      words,
      readStatement(other.text.slice(said.content.start, said.content.end), options),
      names,
    )
    return {
      said,
      content,
      who: sameSpeaker({ name: whom, of: claim.sentence }, { name: said.speaker, of: other }, names),
    }
  })
  const best = heard.reduce<Heard | null>((best, one) => (best && weigh(best) >= weigh(one) ? best : one), null)
  if (!best || best.content.relation === 'unrelated') return unsaid(claim, words, other, best, names)
  const { content, who, said } = best
  const from = said.content.start
  const moved = content.differing.b.map(({ start, end }) => ({ start: start + from, end: end + from }))
  return {
    relation: words.weight < LEAST ? 'unrelated' : relationOf(claim, best),
    score: Math.min(1, content.score * (who === 'same' ? 1 : who === 'other' ? 0.8 : 0.85)),
    reasons: [
      ...content.reasons,
      ...(who === 'same' && whom ? [{ code: 'same-speaker', words: [whom, said.speaker ?? ''] }] : []),
      ...(who === 'other' ? [{ code: 'other-speaker', words: [whom ?? '', said.speaker ?? ''] }] : []),
      ...(who === 'namesake' ? [{ code: 'unknown-namesake', words: [whom ?? '', said.speaker ?? ''] }] : []),
      ...(words.language !== other.language ? [{ code: 'translated', words: [] }] : []),
    ],
    differing: { a: [], b: moved },
    matched: { a: null, b: said.content },
  }
}

const weigh = ({ content, who }: Heard) =>
  content.score + (content.relation === 'unrelated' ? 0 : 1) + (who === 'same' ? 0.3 : who === 'other' ? -0.1 : 0)

function relationOf({ kind }: ClaimStatement, { content, who, said }: Heard): Comparison['relation'] {
  if (who === 'same') return content.relation
  if (who === 'unknown' || who === 'namesake') return content.relation === 'supports' ? 'partly' : 'unrelated'
  const isTaken = kind === 'quote' && said.isQuote && content.relation === 'supports' && content.score >= THE_SAME_WORDS
  return isTaken ? 'refutes' : 'unrelated'
}

/** The words are there without anybody who says them, or somebody says something else. */
function unsaid(
  claim: ClaimStatement,
  words: Statement,
  other: Statement,
  best: Heard | null,
  names?: NameTable,
): Comparison {
  const whole = compareStatements(words, other, names)
  const knows = best?.who === 'same'
  const score = whole.score * 0.7 + (knows ? 0.3 : 0)
  return {
    relation:
      claim.kind === 'quote' && whole.relation === 'supports' && whole.score >= THE_SAME_WORDS ? 'partly' : 'unrelated',
    score: Math.min(1, score),
    reasons: [
      ...whole.reasons,
      ...(knows && best?.said.speaker ? [{ code: 'same-speaker', words: [best.said.speaker, best.said.speaker] }] : []),
    ],
    differing: whole.differing,
    matched: { a: null, b: null },
  }
}

function speakerOf({ value }: ClaimStatement): string | null {
  if ('speaker' in value) return value.speaker
  return 'source' in value ? value.source : null
}

/** A speaker's name, and the passage that prints it. */
type Speaker = { name: string | null; of: Statement }

/**
 * Whether two speakers are one. A pronoun, or nobody, may be anybody; of two names the last word decides where one is only a
 * part of the other; people set apart are two, and of namesakes it has to be known whom each text means. An office is the one who
 * holds it where an article says so, and else anybody.
 */
export function sameSpeaker({ name: a, of: mine }: Speaker, { name: b, of: theirs }: Speaker, names?: NameTable): Who {
  if (!a || !b || !isName(a) || !isName(b)) return 'unknown'
  const [one, other] = [nameIdentity(a, names, mine.meant), nameIdentity(b, names, theirs.meant)]
  if (isOpen(one) || isOpen(other)) return mayBeNamesakes(a, b, names) ? 'namesake' : 'other'
  if (one === other) return 'same'
  if (isPerson(one) && isPerson(other)) return 'other'
  if (isOffice(a) !== isOffice(b))
    return isOffice(a)
      ? heldBy({ name: a, of: mine }, { name: b, of: theirs }, names)
      : heldBy({ name: b, of: theirs }, { name: a, of: mine }, names)
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  const last = short.split(/\s/).at(-1) ?? short
  if (!long.split(/\s/).some(word => sameName(word, last, names))) return 'other'
  return haveOtherFirstNames(short, long) ? 'unknown' : 'same'
}

/** Whether an office is a person's, as the text of either says; another's where its own text gives it to another. */
function heldBy(office: Speaker, person: Speaker, names?: NameTable): Who {
  const asked = officeOf(office.name ?? '', office.of.language)
  const isAsked = (holder: Holder) =>
    holder.office.size === asked.size && [...asked].every(word => holder.office.has(word))
  const isPerson = ({ name }: Holder) => {
    const last = name.slice(name.lastIndexOf(' ') + 1)
    return sameName(name, person.name ?? '', names) || sameName(last, person.name ?? '', names)
  }
  const own = (office.of.holders ?? []).filter(isAsked)
  if ([...own, ...(person.of.holders ?? []).filter(isAsked)].some(isPerson)) return 'same'
  return own.length > 0 ? 'other' : 'unknown'
}

/** Whether two full names begin otherwise ("Jean Dubreuil", "Paul Dubreuil"): a cousin, or another way to write a first name. */
function haveOtherFirstNames(short: string, long: string): boolean {
  const [one, other] = [short, long].map(name => name.split(/\s/).filter(isName).map(nameKey))
  const isPart = one.every(word => other.includes(word))
  return one.length > 1 && other.length > 1 && !isPart && one[0].charAt(0) !== other[0].charAt(0)
}

const isPerson = (identity: string) => identity.startsWith('name:')

/** Whether a name that several bear can be the other: it is one of its bearers', or a last name alone of theirs. */
function mayBeNamesakes(a: string, b: string, names?: NameTable): boolean {
  if (!names) return false
  const key = namesakeKey(a, names) ?? namesakeKey(b, names)
  const other = namesakeKey(a, names) === null ? a : b
  if (key === null || namesakeKey(other, names) === key) return key !== null
  const identity = nameIdentity(other, names)
  return names.bearers.get(key)?.some(id => identity === `name:${id}`) || key.endsWith(` ${nameKey(other)}`)
}

const isName = (words: string) => /\p{Lu}/u.test(words)
