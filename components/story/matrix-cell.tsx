'use client'

import Link from 'next/link'
import { useTranslations } from 'next-intl'
import type { Cell, CellEntry, MatrixColumn, MatrixRow } from '@/lib/corroboration/matrix/matrix'
import { useFormat } from '@/lib/i18n/format'
import { Sign, stanceSigns, toneClass } from '../claims/signs'
import { classNames } from '../ui/class-names'
import { cellTones, shownIn } from './cell-words'
import { isMoment, publishedFormat } from './published'

/** How many things of one outlet a cell shows; the rest is counted. */
const MOST = 3

type Props = {
  slug: string
  row: MatrixRow
  cell: Cell
  columns: ReadonlyMap<string, MatrixColumn>
  twoQuestions: boolean
}

/** What one outlet says in a row: sign, value or word, when; everything a colour says is also in words. */
export function MatrixCell({ slug, row, cell, columns, twoQuestions }: Props) {
  const t = useTranslations('matrix.cell')
  const shown = cell.entries.slice(0, MOST)
  return (
    <div className="grid gap-1">
      {shown.map((entry, at) => (
        <Entry
          key={entry.claimId ?? entry.corroborationId ?? at}
          slug={slug}
          row={row}
          entry={entry}
          columns={columns}
          twoQuestions={twoQuestions}
        />
      ))}
      {cell.entries.length > MOST && (
        <span className="text-small text-soft">{t('more', { n: cell.entries.length - MOST })}</span>
      )}
      {cell.insideArticle && <span className="text-small font-medium text-warn">{t('inside')}</span>}
    </div>
  )
}

type EntryProps = Omit<Props, 'cell'> & { entry: CellEntry }

function Entry({ slug, row, entry, columns, twoQuestions }: EntryProps) {
  const t = useTranslations('matrix')
  const format = useFormat()
  const said = shownIn(row, entry)
  const leader = entry.reprintOf === null ? null : columns.get(entry.reprintOf)
  const word = leader ? t('cell.reprintOf', { name: leader.name }) : t(`sign.${entry.sign}`)
  const sign = signOf(entry)
  const isValue = 'words' in said
  // The word of the sign is heard always, and seen where nothing else says as much.
  const seen = isValue ? said.words : said.say === null ? word : t(`cell.${said.say}`)
  return (
    <Link
      href={`/n/${slug}/claims/${entry.claimId ?? row.claimId}`}
      tabIndex={-1}
      data-sign={entry.sign}
      className={classNames('group block rounded-small no-underline touch:py-1', toneClass[cellTones[entry.sign]])}
    >
      <span className="flex items-baseline gap-1">
        {sign && <Sign>{sign.drawing}</Sign>}
        <span className="line-clamp-3 min-w-0">
          {twoQuestions && <span className="font-normal text-soft">{t(`cell.${entry.question}`)} </span>}
          {seen !== word && <span className="sr-only">{word} : </span>}
          <span
            className={classNames(
              'group-hover:underline',
              entry.sign === 'reprint' || entry.sign === 'earlier' ? 'font-normal' : 'font-semibold',
              entry.sign === 'earlier' && 'line-through decoration-faint/60',
            )}
          >
            {seen}
          </span>
        </span>
      </span>
      {entry.against !== null && (
        <span className="block text-small text-soft">{t('cell.against', { value: entry.against })}</span>
      )}
      <span className="block text-small font-normal text-faint">
        {isMoment(entry.at) && (
          <time dateTime={entry.at}>{format.dateTime(new Date(entry.at), publishedFormat(entry.at))}</time>
        )}
        {entry.claimId !== null && entry.corroborationId !== null && (
          <span className="sr-only">, {t('cell.recorded')}</span>
        )}
      </span>
    </Link>
  )
}

function signOf({ sign }: CellEntry) {
  if (sign === 'states' || sign === 'earlier') return null
  if (sign === 'other') return stanceSigns.refutes
  return stanceSigns[sign]
}
