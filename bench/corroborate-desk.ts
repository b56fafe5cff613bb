import { detectFigures } from '../lib/claims/figures/detect'
import { kinds } from '../lib/claims/kinds'
import { bestCandidates } from '../lib/corroboration/candidate'
import { claimStatement } from '../lib/corroboration/candidates/claim-statement'
import { askedIn, closenessOf, surelyOf } from '../lib/corroboration/candidates/closeness'
import { judge } from '../lib/corroboration/candidates/judge'
import type { Sentence } from '../lib/corroboration/search-closely'
import { readStatement } from '../lib/corroboration/statement'
import type { Place, Told } from './corroborate-pairs'

/**
 * The order in which the claim's page lists sentences, with all of one story at hand: a passage that holds one count is a figure, any
 * other the content of an attribution. For one claim the places, best first.
 */
export function deskOf(articles: readonly Told[], sentences: readonly Sentence[]): (claim: Place) => Place[] {
  const texts = new Map(
    articles.map(({ file, publishedAt, ...about }) => [
      file,
      { ...about, publishedAt: publishedAt ?? '', outletName: '' },
    ]),
  )
  const read = sentences.map(({ article, start, end, ...about }) => ({
    place: { file: String(article), start, end },
    statement: readStatement(about.text.slice(start, end), about),
  }))
  return claim => {
    const text = texts.get(claim.file)
    if (!text) return []
    const words = text.text.slice(claim.start, claim.end)
    const [figure, ...others] = detectFigures(words, text).filter(({ core }) => core)
    const isCount = figure !== undefined && others.length === 0 && figure.value.dimension === 'count'
    const [start, end] = isCount
      ? [claim.start + (figure.core?.start ?? 0), claim.start + figure.span.end]
      : [claim.start, claim.end]
    const anchor = { start, end, exact: text.text.slice(start, end), prefix: '', suffix: '' }
    const value = isCount ? figure.value : { ...kinds.attribution.blank(words), content: words }
    const passages = [{ role: 'main' as const, anchor, id: '', versionId: '' }]
    const kind = isCount ? ('figure' as const) : ('attribution' as const)
    const stated = claimStatement({ kind, value, passages, occasionId: null }, text.text, 'true', text)
    const asked = read.filter(({ place }) => place.file !== claim.file)
    const close = closenessOf(
      { text, span: askedIn(text, kind, anchor) },
      asked.flatMap(({ place }) => {
        const there = texts.get(place.file)
        return there ? [{ text: there, span: place }] : []
      }),
    )
    const origin = { id: '', name: '', weight: 'new' as const, reprint: false }
    const candidates = asked.map(({ place, statement }, at) => {
      const judged = judge(stated, statement)
      const sentence = { ...place, exact: texts.get(place.file)?.text.slice(place.start, place.end) ?? '' }
      return { ...judged, score: surelyOf(judged, close[at]), origin, sentence, article: { id: place.file } }
    })
    return bestCandidates(candidates).map(({ sentence: { start, end }, article }) => ({ file: article.id, start, end }))
  }
}
