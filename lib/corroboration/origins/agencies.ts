/**
 * News agencies as credits name them: the name of the origin, and every way of writing it. A spelling in capitals is only
 * read in capitals. Grows by a line.
 */
export const agencies: readonly { name: string; spellings: readonly string[] }[] = [
  { name: 'AFP', spellings: ['AFP', 'Agence France-Presse', 'Agence France Presse'] },
  { name: 'Reuters', spellings: ['Reuters', 'REUTERS', 'Thomson Reuters'] },
  { name: 'AP', spellings: ['AP', 'Associated Press', 'The Associated Press', 'A.P.'] },
  { name: 'dpa', spellings: ['dpa', 'DPA'] },
  { name: 'ANSA', spellings: ['ANSA', 'Ansa'] },
  { name: 'EFE', spellings: ['EFE', 'Efe'] },
  { name: 'ATS', spellings: ['ATS', 'Keystone-ATS'] },
  { name: 'Belga', spellings: ['Belga', 'BELGA'] },
  { name: 'PA Media', spellings: ['PA Media', 'PA', 'Press Association'] },
  { name: 'TASS', spellings: ['TASS', 'Tass', 'ITAR-TASS'] },
  { name: 'Interfax', spellings: ['Interfax', 'INTERFAX'] },
  { name: 'RIA Novosti', spellings: ['RIA Novosti', 'Ria Novosti', 'RIA'] },
  { name: 'Ukrinform', spellings: ['Ukrinform'] },
  { name: 'Xinhua', spellings: ['Xinhua', 'Chine nouvelle'] },
  { name: 'Kyodo', spellings: ['Kyodo', 'Kyodo News'] },
  { name: 'Yonhap', spellings: ['Yonhap'] },
  { name: 'Anadolu', spellings: ['Anadolu', 'AA', 'Anadolu Agency', 'Agence Anadolu'] },
  { name: 'Bloomberg', spellings: ['Bloomberg', 'Bloomberg News'] },
  { name: 'La Presse canadienne', spellings: ['La Presse canadienne', 'Presse canadienne', 'The Canadian Press'] },
  { name: 'AAP', spellings: ['AAP', 'Australian Associated Press'] },
  { name: 'Europa Press', spellings: ['Europa Press'] },
  { name: 'Lusa', spellings: ['Lusa', 'LUSA'] },
  { name: 'PAP', spellings: ['PAP', 'Polish Press Agency'] },
  { name: 'MAP', spellings: ['MAP', 'Maghreb Arabe Presse'] },
  { name: 'APS', spellings: ['APS', 'Algérie Presse Service'] },
]

const bySpelling = new Map(agencies.flatMap(agency => agency.spellings.map(spelling => [spelling, agency.name])))

/** All spellings as a pattern, the longest first. */
export const agencyPattern = Array.from(bySpelling.keys())
  .sort((a, b) => b.length - a.length)
  .map(spelling => spelling.replace(/[.]/g, '\\.').replace(/[ -]/g, '[ -]'))
  .join('|')

/** The name of the agency that is written so, or null. */
export function agencyNamed(spelling: string): string | null {
  return bySpelling.get(spelling.trim()) ?? bySpelling.get(spelling.trim().replace(/\s+/g, ' ')) ?? null
}
