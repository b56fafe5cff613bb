'use client'

import { useTranslations } from 'next-intl'
import { useMemo, useState, type ReactNode } from 'react'
import type { NewsroomApi } from '@/lib/api/client'
import type { CorroborationPatch } from '@/lib/api/inputs'
import type { Article } from '@/lib/articles/article'
import type { KindName } from '@/lib/claims/value'
import { stances, type Corroboration, type Stance } from '@/lib/corroboration/corroboration'
import type { Failure } from '@/lib/result'
import { reanchor, type Carried } from '@/lib/text/anchor/reanchor'
import { toAnchor, type Anchor } from '@/lib/text/span'
import { PassagePicker } from '../article/passage-picker'
import type { Mark } from '../article/pieces'
import { RowAction } from '../evidence/source-row'
import { Button } from '../ui/button'
import { Dialog } from '../ui/dialog'
import { Field } from '../ui/field'
import { Notice } from '../ui/notice'
import { Select } from '../ui/select'
import { ChangeWords } from './fate-sign'

type Props = {
  source: Corroboration
  kind: KindName
  api: NewsroomApi
  onSave: (source: Corroboration, patch: CorroborationPatch) => Promise<Failure | null>
}

type Loaded = { article: Article; found: Carried | null }

/**
 * A source whose article was corrected since: what it said, what its text says now and where that probably is, and the choice of
 * words and stance that somebody stands behind from now on.
 */
export function SourceCorrection({ source, kind, api, onSave }: Props): ReactNode {
  const t = useTranslations('versions.correction')
  const [open, setOpen] = useState(false)
  const [loaded, setLoaded] = useState<Loaded | 'failed' | null>(null)
  const { evidence, sourceState, withdrawn } = source
  if (evidence.type !== 'article' || sourceState === null || withdrawn) return null
  const show = async () => {
    setOpen(true)
    setLoaded(null)
    setLoaded((await load(api, evidence)) ?? 'failed')
  }
  return (
    <>
      <RowAction onPress={() => void show()}>{t('look')}</RowAction>
      <Dialog title={t('title')} description={t(sourceState)} open={open} onOpenChange={setOpen} size="wide">
        <blockquote className="mb-3 border-l-3 border-line pl-4">
          <p className="eyebrow">{t('then')}</p>
          <p className="font-read text-passage wrap-anywhere">{evidence.anchor.exact}</p>
        </blockquote>
        {loaded === null && <p role="status">{t('loading')}</p>}
        {loaded === 'failed' && <Notice tone="warn">{t('failed')}</Notice>}
        {loaded && loaded !== 'failed' && (
          <NowSaid
            loaded={loaded}
            kind={kind}
            source={source}
            onSave={async patch => {
              const failure = await onSave(source, patch)
              if (!failure) setOpen(false)
            }}
          />
        )}
      </Dialog>
    </>
  )
}

/** The newest text of the cited article, and where the cited words of the old one probably are in it. */
async function load(api: NewsroomApi, evidence: Cites): Promise<Loaded | null> {
  const newest = await api.articles.find(evidence.articleId)
  if (!newest.ok) return null
  const number = newest.value.versions.find(version => version.id === evidence.versionId)?.number
  const old = number === undefined ? null : await api.articles.find(evidence.articleId, number)
  const [found] = old?.ok ? reanchor(old.value.text.text, newest.value.text.text, [evidence.anchor]) : []
  return { article: newest.value, found: found ?? null }
}

type Cites = Extract<Corroboration['evidence'], { type: 'article' }>

type NowProps = {
  loaded: Loaded
  kind: KindName
  source: Corroboration
  onSave: (patch: CorroborationPatch) => Promise<void>
}

function NowSaid({ loaded: { article, found }, kind, source, onSave }: NowProps): ReactNode {
  const t = useTranslations('versions.correction')
  const words = useTranslations('words.stance')
  const { text } = article
  const [stance, setStance] = useState<Stance>(source.stance)
  const [saving, setSaving] = useState(false)
  const proposed =
    found?.start === undefined || found.end === undefined ? found?.near : { start: found.start, end: found.end }
  const [picked, setPicked] = useState<Anchor | null>(proposed ? toAnchor(text.text, proposed) : null)
  const marks = useMemo(
    (): Mark[] =>
      picked ? [{ id: 'cited', kind, state: 'claim', current: true, start: picked.start, end: picked.end }] : [],
    [picked, kind],
  )
  const save = async () => {
    if (!picked) return
    setSaving(true)
    const { start, end, exact } = picked
    await onSave({ place: { versionId: text.id, start, end, exact }, ...(stance !== source.stance && { stance }) })
    setSaving(false)
  }
  return (
    <div className="grid gap-4">
      {found?.changes && <ChangeWords changes={found.changes} />}
      <div className="flex flex-wrap items-end gap-3">
        <Field label={t('stance')}>
          <Select value={stance} onChange={event => setStance(event.target.value as Stance)}>
            {stances
              .filter(one => one !== 'not-found')
              .map(one => (
                <option key={one} value={one}>
                  {words(one)}
                </option>
              ))}
          </Select>
        </Field>
        <Button kind="primary" disabled={!picked} pending={saving} onClick={() => void save()}>
          {t('confirm')}
        </Button>
      </div>
      {picked && <p className="font-read text-passage font-medium wrap-anywhere">{picked.exact}</p>}
      <p className="text-soft">{t('pick')}</p>
      <PassagePicker version={text} lang={article.language} label={t('now')} marks={marks} onPick={setPicked} />
    </div>
  )
}
