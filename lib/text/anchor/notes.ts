/** How a note begins that says what was wrong in the text before, or that it was changed: English and French; at the beginning of a sentence. */
const beginnings = [
  "(?:a |this )?(?:correction|clarification|erratum|editor['’]?s? note|update|updated|note to (?:readers|editors))s?(?: \\([^)]{0,40}\\))?(?:,? (?:on |of )?[\\p{L}\\d., ]{0,30})?[:—–-]",
  'corrections? and clarifications?',
  '(?:an? )?(?:earlier|previous|prior|original|first) versions? of (?:this|the) (?:article|story|report|post|page|piece|headline|text|item)',
  '(?:in )?an? (?:earlier|previous|prior) versions?\\b',
  'this (?:article|story|report|post|page|piece|headline|item|version) (?:has been|was|is being) (?:\\p{L}+ )?(?:updated|corrected|amended|clarified|revised|edited|changed)',
  '(?:the|this) (?:article|story|headline) (?:originally|initially|previously|incorrectly|wrongly)',
  '(?:corrects|corrected to|updates with|adds|recasts|refiles)\\b',
  '(?:rectificatif|rectification|correctif|correction|erratum|précision|mise à jour|actualisation|note de la rédaction|ndlr)(?: \\([^)]{0,40}\\))?(?:,? (?:du |de |le |à )?[\\p{L}\\d., ]{0,30})?[:—–-]',
  "(?:contrairement à ce (?:que nous|qui|qu[’']))",
  '(?:dans )?une (?:première|précédente|ancienne) version\\b',
  '(?:dans )?une version (?:précédente|antérieure|initiale)',
  "(?:cet|l[’'])\\s?article a (?:été|d[’']abord)",
  'cette (?:dépêche|page) a été',
  'version (?:corrigée|actualisée|mise à jour)\\b',
  '(?:correction|clarification|rectificatif|erratum|ndlr)\\s*$',
]
const NOTE = new RegExp(`^[\\s*_([•–—-]{0,8}(?:${beginnings.join('|')})`, 'iu')

/** As many letters of a sentence are looked at. */
const LOOKED_AT = 120

/** Whether a sentence that begins here tells of a correction of the text, and not of the news. */
export function beginsNote(text: string, at: number): boolean {
  return NOTE.test(text.slice(at, at + LOOKED_AT))
}
