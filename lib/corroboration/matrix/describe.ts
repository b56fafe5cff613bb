import { describeValue } from '../../claims/kinds'
import type { KindAndValue } from '../../claims/value-columns'

/** A claim's value in one short line of the reader's language: a figure as it is read, speech with who says it and what. */
export function describeFact(claim: KindAndValue, locale: string): string {
  const isFrench = locale.startsWith('fr')
  const quoted = (words: string) => (isFrench ? `«\u202f${words}\u202f»` : `“${words}”`)
  const said = (who: string, what: string) => `${who}${isFrench ? '\u202f: ' : ': '}${what}`
  if (claim.kind === 'quote') {
    const { speaker, words } = claim.value
    return speaker === null ? quoted(words) : said(speaker, quoted(words))
  }
  if (claim.kind === 'attribution') {
    const { source, content } = claim.value
    return content === null ? source : said(source, content)
  }
  return describeValue(claim.kind, claim.value, locale)
}
