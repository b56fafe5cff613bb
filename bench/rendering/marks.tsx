import { memo, useMemo, useSyncExternalStore } from 'react'
import { createRoot } from 'react-dom/client'
import { flushSync } from 'react-dom'
import { paragraphs, segments, type Segment } from '../../lib/text/segments'
import { source, type Contender, type Shown } from './contender'

let given: readonly Shown[] = []
const all = source<readonly Shown[]>([])

const Paragraph = memo(
  function Paragraph({ text, pieces }: { text: string; pieces: readonly Segment[]; signature: string }) {
    return (
      <p>
        {pieces.map(({ start, end, ids }) =>
          ids.length === 0 ? (
            text.slice(start, end)
          ) : (
            <mark key={start} className="passage" data-state="claim" data-ids={ids.join(' ')}>
              {text.slice(start, end)}
            </mark>
          ),
        )}
      </p>
    )
  },
  (a, b) => a.signature === b.signature,
)

function Text({ text }: { text: string }) {
  const spans = useSyncExternalStore(all.subscribe, all.get)
  const lines = useMemo(() => {
    const cuts = segments(text, spans)
    let cut = 0
    return paragraphs(text).map(({ start, end }) => {
      while (cut < cuts.length && cuts[cut]!.end <= start) cut++
      const pieces: Segment[] = []
      for (let at = cut; at < cuts.length && cuts[at]!.start < end; at++)
        pieces.push({
          start: Math.max(start, cuts[at]!.start),
          end: Math.min(end, cuts[at]!.end),
          ids: cuts[at]!.ids,
        })
      return { start, pieces, signature: pieces.map(piece => `${piece.start} ${piece.ids.join()}`).join() }
    })
  }, [text, spans])
  return lines.map(line => <Paragraph key={line.start} text={text} pieces={line.pieces} signature={line.signature} />)
}

/** Every highlight a <mark>, drawn by React a paragraph at a time. */
export const marks: Contender = {
  prepare: (text, root) => flushSync(() => createRoot(root).render(<Text text={text} />)),
  give: spans => (given = spans),
  show: () => flushSync(() => all.set(given)),
  add: span => flushSync(() => all.set([...all.get(), span])),
  isShown: ({ id }) => document.querySelector(`mark[data-ids~="${id}"]`) !== null,
  at: (x, y) => document.elementFromPoint(x, y)?.closest('mark')?.getAttribute('data-ids')?.split(' ') ?? [],
}
