import { kindNames, kinds } from '@/lib/claims/kinds'
import type { KindName, Value } from '@/lib/claims/value'
import type { Span } from '@/lib/text/span'
import { seeded } from './corrections'

/** Words that somebody would mark, and of which kind. */
export type DenseSpan = Span & { kind: KindName }

const words =
  'le port rouvre mardi après la tempête selon la mairie de Brisemont qui annonce deux cents marins et quarante millions pour une digue neuve dans la nuit où l’eau monte encore sans que personne puisse dire combien de temps elle tiendra'.split(
    ' ',
  )

/** An invented article of about `length` UTF-16 units: a headline and paragraphs of two to nine sentences, the same for a seed. */
export function denseText(length = 200_000, seed = 1): string {
  const random = seeded(seed)
  const pick = () => words[Math.floor(random() * words.length)]!
  const sentence = () => {
    const said = Array.from({ length: 8 + Math.floor(random() * 16) }, () =>
      random() < 0.03 ? String(Math.floor(random() * 9_000)) : pick(),
    ).join(' ')
    return `${said[0]!.toUpperCase()}${said.slice(1)}.`
  }
  const paragraphs = ['Une longue nuit à Brisemont']
  for (let size = paragraphs[0]!.length; size < length;) {
    const one = Array.from({ length: 2 + Math.floor(random() * 8) }, sentence).join(' ')
    paragraphs.push(one)
    size += one.length + 2
  }
  return paragraphs.join('\n\n')
}

/** `count` spans over whole words of a text, spread evenly, in its order; about one in seven lies over another. */
export function denseSpans(text: string, count: number, seed = 2): DenseSpan[] {
  const random = seeded(seed)
  const starts = [...text.matchAll(/(?<=^|\s)\S/g)].map(match => match.index)
  const wordEnd = (at: number) => /[\s.]|$/.exec(text.slice(at, at + 60))!.index + at
  const spans = Array.from({ length: count }, (_, at): DenseSpan => {
    const word = Math.floor(((at + random() * 0.9) / count) * (starts.length - 12))
    const most = random() < 0.15 ? 9 : 2
    let last = word + Math.floor(random() * most)
    while (last > word && text.slice(starts[word], starts[last]).includes('\n')) last--
    return { kind: kindNames[at % kindNames.length]!, start: starts[word]!, end: wordEnd(starts[last]!) }
  })
  return spans.sort((a, b) => a.start - b.start || b.end - a.end)
}

/** A value as a person would have left it at once: the kind's blank one over its printed words. */
export function denseValue({ kind, start, end }: DenseSpan, text: string): Value {
  return kinds[kind].blank(text.slice(start, end))
}
