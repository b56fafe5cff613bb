import type { Claim } from '@/lib/claims/claim'
import { readFigure } from '@/lib/claims/figures/read'
import { kinds } from '@/lib/claims/kinds'
import { detectSpeech } from '@/lib/claims/speech/detect'
import { toAnchor } from '@/lib/text/span'

/** A claim over the words in brackets, its value as the machine reads it: a quote inside marks, else a figure. French. */
export function claimInput(marked: string): {
  text: string
  claim: Pick<Claim, 'passages' | 'occasionId' | 'kind' | 'value'>
} {
  const start = marked.indexOf('[')
  const end = marked.indexOf(']') - 1
  const text = marked.replace('[', '').replace(']', '')
  const anchor = toAnchor(text, { start, end })
  const passages = [{ id: 'main', role: 'main' as const, versionId: 'v', anchor }]
  const isQuote = marked[start - 2] === '«'
  if (!isQuote) {
    const { value } = readFigure(text, { start, end }, { language: 'fr', publishedAt: '2026-03-13' })
    return { text, claim: { passages, occasionId: null, kind: 'figure', value } }
  }
  const read = detectSpeech(text, { language: 'fr' }).find(one => one.kind === 'quote')
  const value = read?.kind === 'quote' ? read.value : kinds.quote.blank(anchor.exact)
  return { text, claim: { passages, occasionId: null, kind: 'quote', value } }
}
