'use client'

import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { nameKinds, type NameKind } from '@/lib/corroboration/names/mentions'
import type { NewsName } from '@/lib/corroboration/names/news-name'
import { Button } from '../ui/button'
import { Card } from '../ui/card'
import { Chip } from '../ui/chip'
import { Select } from '../ui/select'
import { SpellingList } from './spelling-list'

type Props = {
  slug: string
  name: NewsName
  current: boolean
  canEdit: boolean
  saving: boolean
  ticked: ReadonlySet<string>
  where: string | null
  onTick: (plain: string) => void
  onWhere: (spelling: string) => void
  onChange: (change: { name?: string; kind?: NameKind }) => void
  onSplit: () => void
  onJoin: () => void
  onTwo: () => void
  onSigns: () => void
  onTakeBack: () => void
  children?: React.ReactNode
}

/** A settled name: its spellings, what it is, and how it is joined, split or given back. */
export function NameRow({
  slug,
  name,
  current,
  canEdit,
  saving,
  onChange,
  onSplit,
  onJoin,
  onTwo,
  onSigns,
  onTakeBack,
  ...row
}: Props) {
  const t = useTranslations('names')
  const isOne = name.status === 'confirmed'
  const canSplit = isOne && name.spellings.length > 1
  const isNamesake = name.spellings.some(one => one.shared)
  return (
    <Card current={current} className="grid gap-2" data-name={name.name}>
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <h3 className="text-base font-semibold">{name.name}</h3>
        <Chip quiet>{t(`kinds.${name.kind}`)}</Chip>
        {!isOne && <Chip>{t('isSplit')}</Chip>}
        {isNamesake && <Chip>{t('namesake')}</Chip>}
        {isOne && name.kind !== 'place' && (
          <Link
            href={`/n/${slug}/claims?speaker=${encodeURIComponent(name.name)}`}
            className="text-soft underline underline-offset-2 hover:text-ink"
          >
            {t('claims', { name: name.name })}
          </Link>
        )}
      </div>
      {isNamesake && (
        <p className="text-soft">
          {name.signs.length > 0 ? t('signsAre', { signs: name.signs.join(', ') }) : t('signsNone')}
        </p>
      )}
      <SpellingList
        legend={t('spellings', { name: name.name })}
        spellings={name.spellings}
        ticked={row.ticked}
        onTick={row.onTick}
        onWhere={row.onWhere}
        where={row.where}
        numbered={current && canEdit && canSplit}
        fixed={!canEdit || !canSplit}
      />
      {canEdit && current && (
        <div className="flex flex-wrap items-center gap-2">
          {canSplit && (
            <Button pending={saving} shortcut="s" onClick={onSplit} aria-describedby={`${name.id}-split`}>
              {t('split')}
            </Button>
          )}
          {isOne && (
            <Button pending={saving} shortcut="j" onClick={onJoin}>
              {t('join')}
            </Button>
          )}
          {isOne && (
            <Button pending={saving} shortcut="d" onClick={onTwo}>
              {t('two')}
            </Button>
          )}
          {isNamesake && (
            <Button pending={saving} shortcut="w" onClick={onSigns}>
              {t('signsChange')}
            </Button>
          )}
          <Button pending={saving} onClick={onTakeBack}>
            {t('takeBack')}
          </Button>
          <Select
            className="max-w-40"
            aria-label={`${t('kind')} (${name.name})`}
            value={name.kind}
            onChange={event => onChange({ kind: event.target.value as NameKind })}
          >
            {nameKinds.map(kind => (
              <option key={kind} value={kind}>
                {t(`kinds.${kind}`)}
              </option>
            ))}
          </Select>
          {canSplit && (
            <Select
              className="max-w-64"
              aria-label={t('shown')}
              value={name.name}
              onChange={event => onChange({ name: event.target.value })}
            >
              {Array.from(new Set([name.name, ...name.spellings.map(one => one.spelling)])).map(spelling => (
                <option key={spelling} value={spelling}>
                  {spelling}
                </option>
              ))}
            </Select>
          )}
          {canSplit && (
            <span id={`${name.id}-split`} className="text-small text-soft">
              {t('splitHint')}
            </span>
          )}
        </div>
      )}
      {row.children}
    </Card>
  )
}
