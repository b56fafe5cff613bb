import './versions.css'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { summarise, type Piece } from '@/lib/text/difference'
import { Disclosure } from '../ui/disclosure'
import { differenceBlocks, type DifferenceLine } from './difference-blocks'

type Props = { pieces: readonly Piece[]; lang: string }

/** Two texts read together, word by word. What went is struck through, what came is underlined: signs and words say it, colour only helps. */
export function TextDifference({ pieces, lang }: Props): ReactNode {
  const t = useTranslations('versions')
  const { deleted, inserted, moved, respelled } = summarise(pieces)
  if (deleted + inserted + moved === 0)
    return <p className="text-soft">{respelled > 0 ? t('difference.typography') : t('compare.same')}</p>
  return (
    <section aria-label={t('difference.label')} className="grid gap-3">
      <p className="flex flex-wrap gap-x-5 gap-y-1 text-soft">
        <span>{t('difference.summary', { deleted, inserted, moved })}</span>
        <span aria-hidden className="flex gap-x-3">
          <del className="difference-gone">{t('difference.legendDeleted')}</del>
          <ins className="difference-new">{t('difference.legendInserted')}</ins>
          {moved > 0 && (
            <ins className="difference-new" data-moved>
              {t('difference.legendMoved')}
            </ins>
          )}
        </span>
      </p>
      <div className="max-w-[72ch] rounded-base border border-line bg-sheet px-4 py-3 font-read text-passage">
        {differenceBlocks(pieces).map(({ changed, lines }, at) =>
          changed ? (
            <Lines key={at} lines={lines} lang={lang} />
          ) : (
            <Disclosure
              key={at}
              className="font-sans text-base"
              summary={t('difference.unchanged', { n: lines.length })}
            >
              <div className="font-read text-passage text-soft">
                <Lines lines={lines} lang={lang} />
              </div>
            </Disclosure>
          ),
        )}
      </div>
    </section>
  )
}

function Lines({ lines, lang }: { lines: readonly DifferenceLine[]; lang: string }): ReactNode {
  return lines.map((line, at) => (
    <p key={at} lang={lang} dir="auto" className="my-2 whitespace-pre-wrap wrap-anywhere">
      {line.pieces.map((piece, index) => (
        <Words key={index} piece={piece} />
      ))}
    </p>
  ))
}

/** Words of a difference: what went and what came say so, to those who listen too. */
export function Words({ piece: { kind, words, moved } }: { piece: Piece }): ReactNode {
  const t = useTranslations('versions.difference')
  if (kind === 'same') return words
  const Element = kind === 'deleted' ? 'del' : 'ins'
  const name = kind === 'deleted' ? t(moved ? 'movedFrom' : 'deleted') : t(moved ? 'movedTo' : 'inserted')
  return (
    <Element className={kind === 'deleted' ? 'difference-gone' : 'difference-new'} data-moved={moved}>
      <span className="sr-only">[{name}: </span>
      {words}
      <span className="sr-only">]</span>
    </Element>
  )
}
