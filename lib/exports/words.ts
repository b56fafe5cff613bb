import type { Question, Stance } from '../corroboration/corroboration'
import type { Standing } from '../corroboration/standing'

/**
 * The words that formats write for people. They are part of the formats: a change here changes bytes, so that the version of
 * each format that uses them rises with it. (The screens have words of their own.)
 */
export type Words = {
  standing: Record<Standing, string>
  question: Record<Question, string>
  stance: Record<Stance, string>
  call: string
  confidential: string
  document: string
  search: string
  release: (set: string, number: number) => string
  quoted: (words: string) => string
  supports: (n: number, names: string) => string
  refutes: (n: number, names: string) => string
  denies: (names: string) => string
  nothingSupports: string
  nothingRefutes: string
  needed: (n: number) => string
  searches: (n: number) => string
  judged: (standing: string, reason: string) => string
}

const en: Words = {
  standing: {
    corroborated: 'Corroborated',
    'single-origin': 'Single origin',
    conflicting: 'Conflicting',
    refuted: 'Refuted',
    contested: 'Contested',
    partly: 'Partly',
    inconclusive: 'Inconclusive',
    'not-found': 'Nothing found',
    unchecked: 'Unchecked',
    unverifiable: 'Unverifiable',
    'not-checkable': 'Not checkable',
  },
  question: { said: 'said', true: 'true' },
  stance: {
    supports: 'supports',
    refutes: 'refutes',
    denies: 'denies',
    partly: 'partly',
    mentions: 'mentions',
    'not-found': 'searched, nothing found',
  },
  call: 'a call',
  confidential: 'a confidential source',
  document: 'a document',
  search: 'a search',
  release: (set, number) => `${set}, release ${number}`,
  quoted: words => `“${words}”`,
  supports: (n, names) => `${n} independent ${n === 1 ? 'origin supports' : 'origins support'} it (${names}).`,
  refutes: (n, names) => `${n} independent ${n === 1 ? 'origin refutes' : 'origins refute'} it (${names}).`,
  denies: names => `Denied by an interested party (${names}).`,
  nothingSupports: 'Nothing supports it.',
  nothingRefutes: 'Nothing refutes it.',
  needed: n => `${n} ${n === 1 ? 'origin is' : 'origins are'} needed.`,
  searches: n => `${n} ${n === 1 ? 'search' : 'searches'} found nothing.`,
  judged: (standing, reason) => `Judged by a person: ${standing}. ${reason}`,
}

const fr: Words = {
  standing: {
    corroborated: 'Corroboré',
    'single-origin': 'Une seule origine',
    conflicting: 'En conflit',
    refuted: 'Réfuté',
    contested: 'Contesté',
    partly: 'En partie',
    inconclusive: 'Sans conclusion',
    'not-found': 'Rien trouvé',
    unchecked: 'Non vérifié',
    unverifiable: 'Invérifiable',
    'not-checkable': 'Hors vérification',
  },
  question: { said: 'dit', true: 'vrai' },
  stance: {
    supports: 'confirme',
    refutes: 'réfute',
    denies: 'dément',
    partly: 'en partie',
    mentions: 'mentionne',
    'not-found': 'cherché, rien trouvé',
  },
  call: 'un appel',
  confidential: 'une source confidentielle',
  document: 'un document',
  search: 'une recherche',
  release: (set, number) => `${set}, publication ${number}`,
  quoted: words => `«\u202f${words}\u202f»`,
  supports: (n, names) =>
    `${n} ${n === 1 ? 'origine indépendante confirme' : 'origines indépendantes confirment'} (${names}).`,
  refutes: (n, names) =>
    `${n} ${n === 1 ? 'origine indépendante réfute' : 'origines indépendantes réfutent'} (${names}).`,
  denies: names => `Démenti d’une partie intéressée (${names}).`,
  nothingSupports: 'Rien ne confirme.',
  nothingRefutes: 'Rien ne réfute.',
  needed: n => `Il en faut ${n}.`,
  searches: n => `${n} ${n === 1 ? 'recherche n’a' : 'recherches n’ont'} rien trouvé.`,
  judged: (standing, reason) => `Jugé par une personne\u00a0: ${standing}. ${reason}`,
}

const byLanguage: Record<string, Words> = { en, fr }

/** The words for a language tag ("fr-CA"); English for a language that has none. */
export function wordsFor(language: string): Words {
  return byLanguage[language.toLowerCase().split('-')[0] ?? ''] ?? en
}
