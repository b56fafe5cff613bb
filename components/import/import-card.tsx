'use client'

import Link from 'next/link'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { Outlet, Story } from '@/lib/articles/article'
import { Button } from '../ui/button'
import { buttonClass } from '../ui/button-class'
import { Disclosure } from '../ui/disclosure'
import { Notice } from '../ui/notice'
import { useProblem } from '../ui/use-problem'
import { ImportFields } from './import-fields'
import { fieldOf, type ImportItem } from './import-item'
import type { Import } from './use-import'
import { ZoneEditor } from './zone-editor'

type Props = {
  item: ImportItem
  twin: boolean
  /** It is the only one: its zones are shown at once. */
  alone: boolean
  outlets: readonly Outlet[]
  stories: readonly Story[]
  slug: string
  importing: Pick<Import, 'edit' | 'mendZones' | 'remove'>
}

/** One article to check before it is stored; afterwards, what was stored. */
export function ImportCard({ item, twin, alone, outlets, stories, slug, importing }: Props): ReactNode {
  const t = useTranslations('desk.import')
  const problem = useProblem()
  const { key, name, particulars, state, failure, stored } = item
  if (state === 'saved' && stored) {
    return (
      <Notice
        tone="good"
        live
        title={particulars.title}
        action={
          <Link className={buttonClass('quiet')} href={`/n/${slug}/articles/${stored.id}`}>
            {t('open')}
          </Link>
        }
      >
        <span className="[overflow-wrap:anywhere]">{t('stored', { lines: stored.lines, hash: stored.sha256 })}</span>
      </Notice>
    )
  }
  const own =
    failure !== null &&
    (['title', 'outletName', 'author', 'url', 'publishedAt', 'language', 'storyTitle'] as const).some(field =>
      fieldOf(failure, field),
    )
  return (
    <section aria-label={particulars.title || name} className="grid gap-4 border-t-2 border-line pt-4">
      <header className="flex flex-wrap items-baseline gap-x-3">
        <h3 className="min-w-0 font-read text-title font-medium">{particulars.title || name}</h3>
        <span className="text-small text-faint">{name}</span>
        <span className={state === 'failed' ? 'font-medium text-warn' : 'text-soft'}>
          {t(state === 'failed' ? 'failed' : 'waiting')}
        </span>
        <Button kind="bare" className="ml-auto" disabled={state === 'saving'} onClick={() => importing.remove(key)}>
          {t('remove')}
        </Button>
      </header>
      {failure && !own && (
        <Notice tone="warn" live>
          {problem(failure)} <Duplicates duplicates={duplicatesOf(failure)} slug={slug} />
        </Notice>
      )}
      {item.duplicates.length > 0 && (
        <Notice tone="half" title={t('duplicate')}>
          <Duplicates duplicates={item.duplicates} slug={slug} />
        </Notice>
      )}
      {twin && <Notice tone="half">{t('duplicateHere')}</Notice>}
      <Warnings warnings={item.warnings} />
      <ImportFields item={item} outlets={outlets} stories={stories} onEdit={changes => importing.edit(key, changes)} />
      <Disclosure open={alone} summary={t('zones')}>
        <p className="mb-2 text-soft">{t('zonesText')}</p>
        <ZoneEditor
          text={item.text}
          rows={item.rows}
          lang={particulars.language}
          disabled={state === 'saving'}
          onChange={rows => importing.mendZones(key, rows)}
        />
      </Disclosure>
    </section>
  )
}

function duplicatesOf({ extra }: NonNullable<ImportItem['failure']>): { id: string; title: string }[] {
  const article = extra?.article as { id: string; title: string } | undefined
  return article ? [article] : []
}

function Duplicates({
  duplicates,
  slug,
}: {
  duplicates: readonly { id: string; title: string }[]
  slug: string
}): ReactNode {
  return duplicates.map(({ id, title }) => (
    <Link key={id} className="link mr-3" href={`/n/${slug}/articles/${id}`}>
      {title}
    </Link>
  ))
}

function Warnings({ warnings }: { warnings: readonly string[] }): ReactNode {
  const t = useTranslations('desk.import.warning')
  const known = warnings.filter(warning => t.has(warning as 'charset_guessed'))
  if (known.length === 0) return null
  return <Notice tone="half">{known.map(warning => t(warning as 'charset_guessed')).join(' ')}</Notice>
}
