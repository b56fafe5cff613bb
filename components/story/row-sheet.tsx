'use client'

import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import type { Occasion } from '@/lib/articles/article'
import { stances, type Stance } from '@/lib/corroboration/corroboration'
import type { CellEntry, MatrixColumn, MatrixRow, Unrecorded } from '@/lib/corroboration/matrix/matrix'
import { useFormat } from '@/lib/i18n/format'
import { Button } from '../ui/button'
import { Dialog } from '../ui/dialog'
import { Field } from '../ui/field'
import { Input } from '../ui/input'
import { Select } from '../ui/select'
import { isMoment, publishedFormat } from './published'
import { RowOccasion } from './row-occasion'
import { TimeLine } from './time-line'
import type { MatrixWork } from './use-matrix-work'

type Props = {
  slug: string
  row: MatrixRow
  columns: ReadonlyMap<string, MatrixColumn>
  occasions: readonly Occasion[]
  canWork: boolean
  work: MatrixWork
  onBeside: (entry: CellEntry) => void
  onClose: () => void
}

/** A row from near: its claims, what could be recorded, its name and its occasion, and how its figure moved. */
export function RowSheet({ slug, row, columns, occasions, canWork, work, onBeside, onClose }: Props) {
  const t = useTranslations('matrix')
  const outletOf = (claimId: string) => columns.get(columnOf(row, claimId) ?? '')?.name ?? ''
  return (
    <Dialog
      title={row.title || row.shown}
      description={t('row.originsLong', { n: row.origins, needed: row.needed })}
      open
      onOpenChange={open => !open && onClose()}
      size="wide"
    >
      <div className="grid gap-6">
        <Claims slug={slug} row={row} outletOf={outletOf} canWork={canWork} work={work} onBeside={onBeside} />
        {canWork && row.unrecorded.length > 0 && (
          <ToRecord row={row} outletOf={outletOf} onRecord={(sources, chosen) => void work.record(sources, chosen)} />
        )}
        {row.timeLine.length > 0 && (
          <section>
            <h3 className="eyebrow mb-1">{t('line.title')}</h3>
            <TimeLine points={row.timeLine} columns={columns} width={520} height={110} />
          </section>
        )}
        {canWork && <Particulars row={row} occasions={occasions} work={work} />}
      </div>
    </Dialog>
  )
}

/** The column in which a claim of the row stands. */
function columnOf(row: MatrixRow, claimId: string): string | null {
  return row.cells.find(cell => cell.entries.some(entry => entry.claimId === claimId))?.column ?? null
}

type ClaimsProps = Pick<Props, 'slug' | 'row' | 'canWork' | 'work' | 'onBeside'> & {
  outletOf: (claimId: string) => string
}

function Claims({ slug, row, outletOf, canWork, work, onBeside }: ClaimsProps) {
  const t = useTranslations('matrix')
  const format = useFormat()
  const entries = row.cells.flatMap(cell => cell.entries.filter(entry => entry.claimId !== null))
  return (
    <section>
      <h3 className="eyebrow mb-1">{t('sheet.claims')}</h3>
      <ul className="grid">
        {entries.map(entry => {
          const claimId = entry.claimId ?? ''
          return (
            <li key={claimId} className="flex flex-wrap items-baseline gap-x-3 gap-y-1 border-b border-hair py-2">
              <span className="w-36 shrink-0 font-medium">{outletOf(claimId)}</span>
              <span className="min-w-0 grow basis-48">
                <Link href={`/n/${slug}/claims/${claimId}`} className="font-read text-passage hover:underline">
                  {entry.words}
                </Link>
                <span className="block text-small text-soft">
                  {t(`sign.${entry.sign}`)}
                  {isMoment(entry.at) && ` · ${format.dateTime(new Date(entry.at), publishedFormat(entry.at))}`}
                </span>
              </span>
              {claimId !== row.claimId && entry.place && (
                <Button kind="bare" onClick={() => onBeside(entry)}>
                  {t('sheet.sideBySide')}
                </Button>
              )}
              {canWork && row.claims.length > 1 && (
                <Button
                  kind="bare"
                  aria-label={t('sheet.splitOff', { outlet: outletOf(claimId) })}
                  onClick={() => void work.split(row, claimId)}
                >
                  {t('sheet.split')}
                </Button>
              )}
            </li>
          )
        })}
      </ul>
    </section>
  )
}

type ToRecordProps = {
  row: MatrixRow
  outletOf: (claimId: string) => string
  onRecord: (sources: readonly Unrecorded[], chosen: Readonly<Record<string, Stance>>) => void
}

/** Joining records nothing: here a person says what each joined claim says of the leading one. */
function ToRecord({ row, outletOf, onRecord }: ToRecordProps) {
  const t = useTranslations('matrix.sheet')
  const words = useTranslations('words.stance')
  const [chosen, setChosen] = useState<Record<string, Stance>>({})
  return (
    <section>
      <h3 className="eyebrow mb-1">{t('record')}</h3>
      <p className="mb-1 text-soft">{t('recordText', { outlet: outletOf(row.claimId) })}</p>
      <ul className="grid">
        {row.unrecorded.map(source => (
          <li key={source.byClaimId} className="flex flex-wrap items-end gap-x-3 gap-y-1 border-b border-hair py-2">
            <span className="min-w-0 grow basis-48">
              <span className="font-medium">{outletOf(source.byClaimId)}</span>
              <span className="block font-read text-passage">{source.words}</span>
            </span>
            <Field label={t('stance', { outlet: outletOf(source.byClaimId) })} hideLabel className="w-44">
              <Select
                value={chosen[source.byClaimId] ?? source.stance}
                onChange={event => setChosen({ ...chosen, [source.byClaimId]: event.target.value as Stance })}
              >
                {stances
                  .filter(stance => stance !== 'not-found')
                  .map(stance => (
                    <option key={stance} value={stance}>
                      {words(stance)}
                    </option>
                  ))}
              </Select>
            </Field>
            <Button onClick={() => onRecord([source], chosen)}>{t('recordOne')}</Button>
          </li>
        ))}
      </ul>
      {row.unrecorded.length > 1 && (
        <Button kind="primary" className="mt-2" onClick={() => onRecord(row.unrecorded, chosen)}>
          {t('recordAll')}
        </Button>
      )}
    </section>
  )
}

function Particulars({ row, occasions, work }: Pick<Props, 'row' | 'occasions' | 'work'>) {
  const t = useTranslations('matrix.sheet')
  const [title, setTitle] = useState(row.title)
  return (
    <section className="grid gap-4 wide:grid-cols-2">
      <form
        className="grid content-start gap-2"
        onSubmit={event => {
          event.preventDefault()
          void work.name(row, title.trim())
        }}
      >
        <Field label={t('name')} hint={t('nameHint')}>
          <Input value={title} maxLength={500} onChange={event => setTitle(event.target.value)} />
        </Field>
        <Button type="submit" className="justify-self-start" disabled={title.trim() === row.title}>
          {t('save')}
        </Button>
      </form>
      <RowOccasion row={row} occasions={occasions} work={work} />
    </section>
  )
}
