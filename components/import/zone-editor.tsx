'use client'

import { useTranslations } from 'next-intl'
import { memo, type ReactNode } from 'react'
import { zoneKinds, type ZoneKind } from '@/lib/articles/article'
import { classNames } from '../ui/class-names'
import { Select } from '../ui/select'
import { withZone, type ZoneRow } from './import-item'

type Props = {
  text: string
  rows: readonly ZoneRow[]
  lang: string
  disabled?: boolean
  onChange: (rows: ZoneRow[]) => void
}

const looks: Record<ZoneKind, string> = {
  headline: 'font-read text-title font-medium',
  lead: 'font-read text-passage font-medium',
  body: 'font-read text-passage',
  caption: 'font-read italic text-soft',
  credit: 'text-small text-soft',
  furniture: 'text-faint',
}

/** The text line by line, each with the zone it was found to be, mendable by a list at its side. */
export function ZoneEditor({ text, rows, lang, disabled, onChange }: Props): ReactNode {
  return (
    <ol className="grid max-h-[28rem] list-none gap-1 overflow-y-auto rounded-base border border-line bg-sheet p-2">
      {rows.map((row, index) => (
        <Row
          key={row.start}
          words={text.slice(row.start, row.end)}
          number={row.number}
          kind={row.kind}
          lang={lang}
          disabled={disabled}
          onChange={kind => onChange(withZone(rows, index, kind))}
        />
      ))}
    </ol>
  )
}

type RowProps = {
  words: string
  number: number
  kind: ZoneKind
  lang: string
  disabled?: boolean
  onChange: (kind: ZoneKind) => void
}

const Row = memo(
  function Row({ words, number, kind, lang, disabled, onChange }: RowProps) {
    const t = useTranslations('desk')
    return (
      <li className="grid grid-cols-[8.5rem_minmax(0,1fr)] items-start gap-x-3 [content-visibility:auto] max-wide:grid-cols-1">
        <Select
          aria-label={t('import.zoneOf', { n: number })}
          value={kind}
          disabled={disabled}
          onChange={event => onChange(event.target.value as ZoneKind)}
        >
          {zoneKinds.map(zone => (
            <option key={zone} value={zone}>
              {t(`zone.${zone}`)}
            </option>
          ))}
        </Select>
        <p lang={lang} dir="auto" className={classNames('whitespace-pre-wrap', looks[kind])}>
          {words}
        </p>
      </li>
    )
  },
  (before, after) =>
    before.words === after.words &&
    before.number === after.number &&
    before.kind === after.kind &&
    before.disabled === after.disabled &&
    before.onChange === after.onChange,
)
