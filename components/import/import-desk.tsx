'use client'

import { useTranslations } from 'next-intl'
import Link from 'next/link'
import { useState, type ReactNode } from 'react'
import type { Outlet, Story } from '@/lib/articles/article'
import { Button } from '../ui/button'
import { buttonClass } from '../ui/button-class'
import { Field } from '../ui/field'
import { FileDrop } from '../ui/file-drop'
import { Notice } from '../ui/notice'
import { Progress } from '../ui/progress'
import { useProblem } from '../ui/use-problem'
import { AddressInput } from './address-input'
import { ImportCard } from './import-card'
import { twins } from './import-item'
import { PasteBox } from './paste-box'
import { useImport, type Import } from './use-import'

type Props = {
  newsroom: { id: string; slug: string }
  personId: string
  outlets: readonly Outlet[]
  stories: readonly Story[]
  /** The story that what is imported belongs to, where one came from its page; else empty. */
  storyId: string
}

/** Bringing articles in: paste or choose files, check what was read, store them all, each with its own result. */
export function ImportDesk({ newsroom, personId, outlets, stories, storyId }: Props): ReactNode {
  const t = useTranslations('desk.import')
  const importing = useImport({ newsroomId: newsroom.id, personId }, outlets, storyId)
  const { items, work } = importing
  const waiting = items.filter(item => item.state !== 'saved')
  const twinKeys = twins(items)
  return (
    <div className="grid max-w-5xl gap-8">
      <Sources importing={importing} />
      <Unread importing={importing} />
      {work && (
        <div role="status" className="grid gap-1.5">
          <span>{t(work.doing, { done: Math.min(work.done + 1, work.of), of: work.of })}</span>
          <Progress value={work.done} max={work.of} label={t(work.doing, { done: work.done, of: work.of })} />
        </div>
      )}
      {items.length > 0 && (
        <section className="grid gap-6">
          <header>
            <h2 className="font-read text-title font-medium">{t('check')}</h2>
            {waiting.length > 0 && <p className="text-soft">{t('checkText')}</p>}
          </header>
          <Outcome importing={importing} slug={newsroom.slug} />
          {items.map(item => (
            <ImportCard
              key={item.key}
              item={item}
              twin={twinKeys.has(item.key)}
              alone={items.length === 1}
              outlets={outlets}
              stories={stories}
              slug={newsroom.slug}
              importing={importing}
            />
          ))}
          {waiting.length > 0 && (
            <div className="sticky bottom-0 z-10 -mx-1 border-t border-line bg-paper px-1 py-3">
              <Button kind="primary" pending={work !== null} onClick={() => void importing.save()}>
                {t('saveAll', { n: waiting.length })}
              </Button>
            </div>
          )}
        </section>
      )}
    </div>
  )
}

/** Where texts come from: a box to paste into, files to choose or drop. */
function Sources({ importing }: { importing: Import }): ReactNode {
  const t = useTranslations('desk.import')
  return (
    <div className="grid items-start gap-5 desk:grid-cols-2">
      <AddressSource importing={importing} />
      <PasteBox
        label={t('paste')}
        hint={t('pasteHint')}
        action={t('read')}
        busy={importing.work !== null}
        onText={text => void importing.takeText(text, t('pasted'))}
      />
      <FileDrop
        label={t('files')}
        hint={t('filesHint')}
        accept=".txt,.html,.htm,.pdf,.docx"
        multiple
        disabled={importing.work !== null}
        onFiles={files => void importing.takeFiles(files)}
      />
    </div>
  )
}

/** A page to be fetched by its address. */
function AddressSource({ importing }: { importing: Import }): ReactNode {
  const t = useTranslations('desk.import')
  const [address, setAddress] = useState('')
  const wanted = address.trim()
  const fetch = async () => {
    if (wanted === '' || importing.work !== null) return
    if (await importing.takeAddress(wanted)) setAddress('')
  }
  return (
    <form
      noValidate
      className="grid items-end gap-2 wide:grid-cols-[minmax(0,1fr)_auto] desk:col-span-2"
      onSubmit={event => {
        event.preventDefault()
        void fetch()
      }}
    >
      <Field label={t('address')} hint={t('addressHint')}>
        <AddressInput value={address} onChange={setAddress} />
      </Field>
      <Button className="justify-self-start" type="submit" disabled={wanted === '' || importing.work !== null}>
        {t('fetch')}
      </Button>
    </form>
  )
}

function Unread({ importing }: { importing: Import }): ReactNode {
  const t = useTranslations('desk.import')
  const problem = useProblem()
  if (importing.unread.length === 0) return null
  return (
    <Notice tone="warn" live>
      <ul>
        {importing.unread.map(({ name, failure }, at) => (
          <li key={at}>
            {failure.code === 'unsupported_file'
              ? t('badFile', { name })
              : t('fileFailed', { name, reason: problem(failure) })}
          </li>
        ))}
      </ul>
    </Notice>
  )
}

function Outcome({ importing, slug }: { importing: Import; slug: string }): ReactNode {
  const t = useTranslations('desk')
  const { items, work } = importing
  const failed = items.filter(item => item.state === 'failed').length
  if (work !== null) return null
  if (failed > 0) {
    return (
      <Notice tone="warn" live>
        {t('import.someFailed', { n: failed })}
      </Notice>
    )
  }
  if (!items.every(item => item.state === 'saved')) return null
  return (
    <div className="flex flex-wrap items-center gap-3" role="status">
      <span className="font-medium text-good">✓ {t('import.allSaved', { n: items.length })}</span>
      <Button onClick={importing.clear}>{t('import.again')}</Button>
      <Link className={buttonClass('quiet')} href={`/n/${slug}/articles`}>
        {t('list.title')}
      </Link>
    </div>
  )
}
