import type { CellSign, Section } from '../../corroboration/matrix/matrix'

/** The words of the picture of a matrix. It is read far from the screen that it was made on, so that it carries its own. */
export type PictureWords = {
  lead: string
  fact: string
  state: string
  origin: (n: number) => string
  reprint: (n: number) => string
  unknown: string
  origins: (n: number) => string
  sections: Record<Section, string>
  signs: Record<CellSign, string>
  more: (n: number) => string
  question: Record<'said' | 'true', string>
  others: (n: number, standing: string, replaced: boolean) => string
}

/** The words of both languages of the house. */
export const pictureWords: Record<'fr' | 'en', PictureWords> = {
  fr: {
    lead: 'Qui dit quoi, par origine. Une reprise est montrée, jamais comptée.',
    fact: 'Fait',
    state: 'État',
    origin: n => `ORIGINE ${n}`,
    reprint: n => `reprise de ${n}`,
    unknown: 'ORIGINE INCONNUE',
    origins: n => (n === 0 ? 'aucune origine connue' : n === 1 ? '1 origine' : `${n} origines`),
    sections: { contradiction: 'CONTRADICTIONS', weak: 'À RECOUPER', strong: 'RECOUPÉ' },
    signs: {
      states: 'affirme',
      supports: 'confirme',
      partly: 'en partie',
      other: 'autre valeur',
      earlier: 'remplacé depuis',
      refutes: 'réfute',
      denies: 'dément',
      mentions: 'mentionne',
      reprint: 'reprise',
    },
    more: n => (n === 1 ? 'Une autre ligne n’est pas montrée.' : `${n} autres lignes ne sont pas montrées.`),
    question: { said: 'dit', true: 'vrai' },
    others: (n, standing, replaced) =>
      `${n === 1 ? '1 autre' : `${n} autres`} : ${standing}${replaced ? ', remplacé depuis' : ''}`,
  },
  en: {
    lead: 'Who says what, by origin. A reprint is shown, never counted.',
    fact: 'Fact',
    state: 'State',
    origin: n => `ORIGIN ${n}`,
    reprint: n => `reprint of ${n}`,
    unknown: 'UNKNOWN ORIGIN',
    origins: n => (n === 0 ? 'no known origin' : n === 1 ? '1 origin' : `${n} origins`),
    sections: { contradiction: 'CONTRADICTIONS', weak: 'TO CORROBORATE', strong: 'CORROBORATED' },
    signs: {
      states: 'states',
      supports: 'supports',
      partly: 'partly',
      other: 'other value',
      earlier: 'replaced since',
      refutes: 'refutes',
      denies: 'denies',
      mentions: 'mentions',
      reprint: 'reprint',
    },
    more: n => (n === 1 ? 'One more row is not shown.' : `${n} more rows are not shown.`),
    question: { said: 'said', true: 'true' },
    others: (n, standing, replaced) =>
      `${n === 1 ? '1 other' : `${n} others`}: ${standing}${replaced ? ', replaced since' : ''}`,
  },
}
