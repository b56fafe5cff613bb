'use client'

import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import type { Outlet } from '@/lib/articles/article'
import type { Corroboration, Origin } from '@/lib/corroboration/corroboration'
import { evidenceName } from '@/lib/corroboration/standings'
import type { ImportOwner } from '../import/use-import'
import { forget } from '../ui/kept'
import { FetchSource } from './fetch-source'
import { OutsideForm } from './outside-form'
import { OverrideForm, ReasonForm, SearchForm, type Recorded } from './record-forms'
import { SourceForm } from './source-form'
import type { Evidence } from './use-evidence'

/** The sheet that is open over the page, if any. */
export type OpenForm =
  { form: 'fetch' | 'outside' | 'search' | 'override' | 'reopen' } | { form: 'source'; source: Corroboration } | null

type Props = {
  form: OpenForm
  evidence: Evidence
  origins: readonly Origin[]
  outlets: readonly Outlet[]
  owner: ImportOwner
  onClose: () => void
}

/** The sheets of the claim's page: a search, an outside source, a judgement, a reason, what is known of a source. */
export function EvidenceForms({ form, evidence, origins, outlets, owner, onClose }: Props) {
  const router = useRouter()
  const t = useTranslations('evidence.actions')
  const keep = (recorded: Recorded) => {
    onClose()
    evidence.keep(recorded, nameOf(recorded))
  }
  const { storyId, storyTitle } = evidence.claim.article
  const keepAs = `${owner.personId}.${evidence.claim.id}.${form?.form}`
  switch (form?.form) {
    case 'fetch':
      return (
        <FetchSource
          owner={owner}
          outlets={outlets}
          story={storyId === null ? null : { id: storyId, title: storyTitle ?? '' }}
          onClose={onClose}
          onOpen={articleId => {
            onClose()
            void evidence.open(articleId)
            router.refresh()
          }}
        />
      )
    case 'outside':
      return (
        <OutsideForm
          api={evidence.api}
          me={owner.personId}
          outlets={outlets}
          today={now().slice(0, 10)}
          keepAs={keepAs}
          onClose={onClose}
          onRecord={keep}
        />
      )
    case 'search':
      return <SearchForm now={now()} keepAs={keepAs} onClose={onClose} onRecord={keep} />
    case 'override':
      return (
        <OverrideForm
          keepAs={keepAs}
          onClose={onClose}
          onSave={async input => {
            onClose()
            const { asked } = evidence
            if (!(await evidence.run((api, claim) => api.claims.override(claim.id, asked, input, claim.version))))
              forget(keepAs)
          }}
        />
      )
    case 'reopen':
      return (
        <ReasonForm
          title={t('reopenTitle')}
          description={t('reopenDescription')}
          label={t('reason')}
          save={t('reopen')}
          keepAs={keepAs}
          onClose={onClose}
          onSave={async reason => {
            onClose()
            if (!(await evidence.move('reopen', reason))) forget(keepAs)
          }}
        />
      )
    case 'source':
      return (
        <SourceForm
          source={form.source}
          origins={origins}
          onClose={onClose}
          onSave={async (patch, newOrigin) => {
            const failure = await evidence.saveSource(form.source, patch, newOrigin)
            if (!failure) onClose()
            return failure
          }}
        />
      )
    default:
      return null
  }
}

/** What a recorded source is called in the message that says so. */
function nameOf({ evidence, outlet, origin, confidential }: Recorded): string {
  if (confidential) return origin && 'name' in origin ? origin.name : ''
  return outlet && 'name' in outlet ? outlet.name : evidence.type === 'article' ? '' : evidenceName(evidence)
}

/** The reader's own clock, as date fields want it. */
function now(): string {
  const date = new Date()
  return new Date(date.getTime() - date.getTimezoneOffset() * 60_000).toISOString().slice(0, 16)
}
