import type { KindName } from '@/lib/claims/value'
import { segments } from '@/lib/text/segments'
import type { Span } from '@/lib/text/span'

type Props = {
  words: string
  kind: KindName
  lang: string
  /** What the claim was compared with; null where the sentence as a whole was. */
  matched: Span | null
  /** What is otherwise than in the claim. */
  differing: readonly Span[]
}

/** A sentence with the words that were compared marked, and those that differ in another weight. */
export function ComparedWords({ words, kind, lang, matched, differing }: Props) {
  const spans = [
    ...(matched ? [{ ...matched, id: 'matched' }] : []),
    ...differing.map((span, index) => ({ ...span, id: `differs ${index}` })),
  ].filter(span => span.start < span.end && span.end <= words.length)
  return (
    <p lang={lang} dir="auto" className="font-read text-passage whitespace-pre-line">
      {segments(words, spans).map(({ start, end, ids }) => {
        const text = words.slice(start, end)
        const differs = ids.some(id => id.startsWith('differs'))
        const inner = differs ? <b className="font-semibold text-warn">{text}</b> : text
        if (!ids.includes('matched')) return <span key={start}>{inner}</span>
        return (
          <mark
            key={start}
            style={{ background: `var(--${kind}-wash)`, boxShadow: `inset 0 -2px var(--${kind})` }}
            className="box-decoration-clone px-px text-inherit"
          >
            {inner}
          </mark>
        )
      })}
    </p>
  )
}
