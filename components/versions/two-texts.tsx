import { useTranslations } from 'next-intl'
import { useMemo, type ReactNode } from 'react'
import type { Unplaced } from '@/lib/claims/carrying'
import { changedWords } from '@/lib/text/changed-words'
import type { Span } from '@/lib/text/span'
import { InParagraph } from '../evidence/in-paragraph'
import { Words } from './text-difference'

/** A claim's words where they stood and where they probably stand now, each in its paragraph, with what the correction took out and put in. */
export function TwoTexts({ item, lang }: { item: Unplaced; lang: string }): ReactNode {
  const t = useTranslations('versions.placing')
  const { claim, before, after, number } = item
  const changed = useMemo(() => (after ? changedWords(before, after) : null), [before, after])
  return (
    <>
      <figure className="grid gap-1">
        <figcaption className="eyebrow">{t('before', { n: number })}</figcaption>
        <InParagraph excerpt={before} kind={claim.kind} lang={lang} draw={drawing('deleted', changed?.before ?? [])} />
      </figure>
      {after ? (
        <figure className="grid gap-1">
          <figcaption className="eyebrow">{t('after')}</figcaption>
          <InParagraph excerpt={after} kind={claim.kind} lang={lang} draw={drawing('inserted', changed?.after ?? [])} />
        </figure>
      ) : (
        <p className="text-warn">{t('none')}</p>
      )}
    </>
  )
}

/** Draws words with those of these spans as deleted or inserted. */
function drawing(kind: 'deleted' | 'inserted', spans: readonly Span[]) {
  return function draw(words: string, from: number): ReactNode {
    const parts: ReactNode[] = []
    let done = 0
    for (const { start, end } of spans) {
      const [a, b] = [Math.max(0, start - from), Math.min(words.length, end - from)]
      if (a >= b) continue
      parts.push(words.slice(done, a), <Words key={start} piece={{ kind, words: words.slice(a, b) }} />)
      done = b
    }
    return [...parts, words.slice(done)]
  }
}
