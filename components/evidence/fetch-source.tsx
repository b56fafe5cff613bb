'use client'

import { useTranslations } from 'next-intl'
import { useState, type ReactNode } from 'react'
import type { Outlet } from '@/lib/articles/article'
import { AddressInput } from '../import/address-input'
import { ImportFields } from '../import/import-fields'
import { useImport, type ImportOwner } from '../import/use-import'
import { Field } from '../ui/field'
import { FileDrop } from '../ui/file-drop'
import { Notice } from '../ui/notice'
import { useProblem } from '../ui/use-problem'
import { FormDialog } from './form-dialog'

type Props = {
  owner: ImportOwner
  outlets: readonly Outlet[]
  /** The claim's story, which the source is kept in. */
  story: { id: string; title: string } | null
  onClose: () => void
  /** The source is kept, or was here already: its text is to be opened, for a passage to be picked in it. */
  onOpen: (articleId: string) => void
}

/** Takes a page or a document from outside as a source: fetched, checked, kept, and then cited from its text. */
export function FetchSource({ owner, outlets, story, onClose, onOpen }: Props): ReactNode {
  const t = useTranslations('evidence.fetch')
  const importing = useImport(owner, outlets, story?.id ?? '')
  const { items, work } = importing
  const [address, setAddress] = useState('')
  const [empty, setEmpty] = useState(false)
  const item = items.at(0)
  const known = item?.duplicates.at(0)
  const fetch = async () => {
    setEmpty(address.trim() === '')
    if (address.trim() === '' || work) return
    importing.dropUnread()
    await importing.takeAddress(address.trim())
  }
  const keep = async () => {
    if (known) return onOpen(known.id)
    const [id] = await importing.save()
    if (id) onOpen(id)
  }
  return (
    <FormDialog
      id="fetch-form"
      title={t('title')}
      description={item ? t('check') : t('text')}
      save={known ? t('openKnown') : item ? t('keep') : t('fetch')}
      pending={work !== null}
      onClose={onClose}
      onSubmit={() => void (item ? keep() : fetch())}
    >
      {item ? (
        <>
          {known && <Notice tone="half">{t('known', { title: known.title })}</Notice>}
          {item.failure && <Problem failure={item.failure} />}
          {!known && (
            <ImportFields
              narrow
              item={item}
              outlets={outlets}
              stories={story ? [story] : []}
              onEdit={changes => importing.edit(item.key, changes)}
            />
          )}
          <blockquote
            lang={item.particulars.language}
            className="max-h-40 overflow-y-auto border-l-2 border-line pl-3 font-read whitespace-pre-line"
          >
            {item.text.slice(0, BEGINNING)}
          </blockquote>
        </>
      ) : (
        <>
          {importing.unread.map(({ failure }, at) => (
            <Problem key={at} failure={failure} />
          ))}
          <Field label={t('address')} hint={t('addressHint')} error={empty ? t('needed') : undefined}>
            <AddressInput value={address} onChange={setAddress} autoFocus />
          </Field>
          <FileDrop
            label={t('file')}
            hint={t('fileHint')}
            accept=".txt,.html,.htm,.pdf,.docx"
            disabled={work !== null}
            onFiles={files => {
              importing.dropUnread()
              void importing.takeFiles(files.slice(0, 1))
            }}
          />
        </>
      )}
    </FormDialog>
  )
}

/** How much of a text is shown before it is kept, in UTF-16 units. */
const BEGINNING = 1_200

function Problem({ failure }: { failure: Parameters<ReturnType<typeof useProblem>>[0] }): ReactNode {
  const problem = useProblem()
  return (
    <Notice tone="warn" live>
      {problem(failure)}
    </Notice>
  )
}
