'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import type { NewsroomApi } from '@/lib/api/client'
import type { Claim } from '@/lib/claims/claim'
import type { Corroboration } from '@/lib/corroboration/corroboration'
import type { Failure, Result } from '@/lib/result'
import { ConfirmDialog } from '../ui/confirm-dialog'
import { FormDialog } from './form-dialog'
import { Readers } from './readers'
import { RowAction } from './source-row'

type Props = {
  source: Corroboration
  api: NewsroomApi
  me: string
  run: (work: (api: NewsroomApi) => Promise<Result<Claim>>, said?: string) => Promise<Failure | null>
}

/** What somebody who may read a confidential source can do about that: say who else may, or erase what it is. */
export function ConfidenceActions({ source, api, me, run }: Props) {
  const t = useTranslations('evidence.confidence')
  const [open, setOpen] = useState<'readers' | 'erase' | null>(null)
  const { confidence } = source
  if (!confidence?.secret) return null
  const close = () => setOpen(null)
  return (
    <>
      <RowAction onPress={() => setOpen('readers')}>{t('changeReaders')}</RowAction>
      <RowAction onPress={() => setOpen('erase')}>{t('erase')}</RowAction>
      {open === 'readers' && (
        <ReadersForm
          api={api}
          me={me}
          readers={confidence.readers.map(reader => reader.id).filter(id => id !== me)}
          onClose={close}
          onSave={async readers => {
            const failure = await run(
              api => api.corroborations.change(source.id, { readers }, source.version),
              t('readersChanged'),
            )
            if (!failure) close()
          }}
        />
      )}
      {open === 'erase' && (
        <ConfirmDialog
          title={t('eraseTitle')}
          description={t('eraseText')}
          action={t('eraseNow')}
          onClose={close}
          onConfirm={erase}
        />
      )}
    </>
  )

  async function erase() {
    const failure = await run(api => api.corroborations.erase(source.id, source.version), t('erasedNow'))
    if (!failure) close()
  }
}

type FormProps = {
  api: NewsroomApi
  me: string
  readers: string[]
  onClose: () => void
  onSave: (readers: string[]) => Promise<void>
}

function ReadersForm({ api, me, readers, onClose, onSave }: FormProps) {
  const t = useTranslations('evidence.confidence')
  const [chosen, setChosen] = useState(readers)
  const [pending, setPending] = useState(false)
  return (
    <FormDialog
      id="readers-form"
      title={t('readersTitle')}
      save={t('saveReaders')}
      pending={pending}
      onClose={onClose}
      onSubmit={() => {
        setPending(true)
        void onSave(chosen).finally(() => setPending(false))
      }}
    >
      <Readers api={api} me={me} value={chosen} onChange={setChosen} />
    </FormDialog>
  )
}
