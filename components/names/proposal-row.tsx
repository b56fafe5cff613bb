'use client'

import { useTranslations } from 'next-intl'
import { nameKinds, type NameKind } from '@/lib/corroboration/names/mentions'
import type { NameProposal } from '@/lib/corroboration/names/news-name'
import { Button } from '../ui/button'
import { Card } from '../ui/card'
import { Chip } from '../ui/chip'
import { Select } from '../ui/select'
import { SpellingList } from './spelling-list'

type Props = {
  proposal: NameProposal
  current: boolean
  canEdit: boolean
  saving: boolean
  ticked: ReadonlySet<string>
  kind: NameKind
  where: string | null
  onTick: (plain: string) => void
  onKind: (kind: NameKind) => void
  onWhere: (spelling: string) => void
  onConfirm: () => void
  onApart: () => void
  children?: React.ReactNode
}

/** Spellings that look like one name: ticked ones are meant by the buttons. */
export function ProposalRow({ proposal, current, canEdit, saving, kind, onKind, onConfirm, onApart, ...row }: Props) {
  const t = useTranslations('names')
  return (
    <Card current={current} className="grid gap-2" data-name={proposal.name}>
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <h3 className="text-base font-semibold">{proposal.name}</h3>
        <Chip quiet>{t(`reason.${proposal.reason}`)}</Chip>
        {proposal.speaks && <Chip quiet>{t('speaks')}</Chip>}
        {proposal.joins && <span className="text-soft">{t('joins', { name: proposal.name })}</span>}
      </div>
      <SpellingList
        legend={t('spellings', { name: proposal.name })}
        spellings={proposal.spellings}
        ticked={row.ticked}
        onTick={row.onTick}
        onWhere={row.onWhere}
        where={row.where}
        numbered={current && canEdit}
        fixed={!canEdit}
      />
      {canEdit && (
        <div className="flex flex-wrap items-center gap-2">
          <Button kind="primary" pending={saving} shortcut={current ? 'c' : undefined} onClick={onConfirm}>
            {proposal.joins ? t('confirmJoin', { name: proposal.name }) : t('confirm')}
          </Button>
          <Button pending={saving} shortcut={current ? 'x' : undefined} onClick={onApart}>
            {t('apart')}
          </Button>
          {!proposal.joins && (
            <Select
              className="max-w-40"
              aria-label={`${t('kind')} (${proposal.name})`}
              value={kind}
              onChange={event => onKind(event.target.value as NameKind)}
            >
              {nameKinds.map(one => (
                <option key={one} value={one}>
                  {t(`kinds.${one}`)}
                </option>
              ))}
            </Select>
          )}
        </div>
      )}
      {row.children}
    </Card>
  )
}
