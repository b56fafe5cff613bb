'use client'

import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { mainPassage, type Claim } from '@/lib/claims/claim'
import type { Entry } from '@/lib/outbox/entry'
import { Button } from '../ui/button'
import { Notice } from '../ui/notice'
import { useProblem } from '../ui/use-problem'
import { differences, type Difference } from './differences'
import { useFieldWords } from './use-field-words'

type Props = {
  /** The claim as its author wants it. */
  mine: Claim
  /** The changes of it that wait; the first one stands still. */
  waiting: readonly Entry[]
  onChoose: (choice: 'mine' | 'theirs' | 'edit') => void
}

/** Where a change stands still: both versions side by side, or the server's reason; the person says how to go on. */
export function ConflictChoice({ mine, waiting, onChoose }: Props): ReactNode {
  const t = useTranslations('desk.conflict')
  const problem = useProblem()
  const first = waiting[0]
  if (!first || first.state === 'waiting') return null
  const edit = first.change.type !== 'move' && <Button onClick={() => onChoose('edit')}>{t('edit')}</Button>
  if (first.state === 'refused' || !first.stored) {
    return (
      <Notice tone="warn" live title={t('refused')}>
        <p className="mb-2">{first.failure && problem(first.failure)}</p>
        <div className="flex flex-wrap gap-2">
          {edit}
          <Button onClick={() => onChoose('theirs')}>{t('drop')}</Button>
        </div>
      </Notice>
    )
  }
  return (
    <section aria-label={t('title')} className="grid gap-3">
      <Notice tone="warn" live title={t('title')}>
        {t('text', { name: first.stored.valueBy.name })}
      </Notice>
      <p className="font-read">{mainPassage(mine).anchor.exact}</p>
      <SideBySide rows={differences(mine, first.stored)} />
      <div className="flex flex-wrap gap-2">
        <Button onClick={() => onChoose('mine')}>{t('keepMine')}</Button>
        <Button onClick={() => onChoose('theirs')}>{t('takeTheirs')}</Button>
        {edit}
      </div>
      <p className="text-small text-soft">{t('drops', { n: waiting.length })}</p>
    </section>
  )
}

function SideBySide({ rows }: { rows: readonly Difference[] }): ReactNode {
  const t = useTranslations('desk.conflict')
  const words = useWords()
  if (rows.length === 0) return <p className="text-soft">{t('same')}</p>
  return (
    <table className="w-full table-fixed text-left">
      <thead>
        <tr className="align-baseline">
          <td className="w-20" />
          <th scope="col" className="eyebrow pb-1">
            {t('mine')}
          </th>
          <th scope="col" className="eyebrow pb-1 pl-3">
            {t('theirs')}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(row => (
          <tr key={`${row.of} ${row.name}`} className="align-baseline [&>*]:border-t [&>*]:border-hair [&>*]:py-1">
            <th scope="row" className="font-normal text-faint">
              {words.name(row)}
            </th>
            <td>{words.content(row, row.mine)}</td>
            <td className="pl-3">{words.content(row, row.theirs)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** The words of a difference: names and options in the reader's language, everything else as it is. */
function useWords() {
  const t = useTranslations('desk.conflict')
  const all = useTranslations('words')
  const none = useTranslations('common')('dash')
  const fields = useFieldWords()
  return {
    name: ({ name, of }: Difference) => (of === 'value' ? fields.field(name) : t(name as 'note')),
    content: ({ name, of }: Difference, content: unknown): string => {
      if (content === null || content === undefined || content === '') return none
      if (of === 'claim' && (name === 'status' || name === 'kind'))
        return all(`${name}.${String(content)}` as 'status.draft')
      if (Array.isArray(content)) return content.join(' › ') || none
      if (typeof content === 'object') return Object.values(content).filter(Boolean).join(' ')
      return fields.option(name, String(content))
    },
  }
}
