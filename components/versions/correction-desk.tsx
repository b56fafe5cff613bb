'use client'

import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useEffect, useRef, type ReactNode } from 'react'
import type { Article } from '@/lib/articles/article'
import { PasteBox } from '../import/paste-box'
import { ZoneEditor } from '../import/zone-editor'
import { FootBar } from '../shell/foot-bar'
import { Button } from '../ui/button'
import { Disclosure } from '../ui/disclosure'
import { Field } from '../ui/field'
import { FileDrop } from '../ui/file-drop'
import { Input } from '../ui/input'
import { Notice } from '../ui/notice'
import { useKeys } from '../ui/use-keys'
import { useProblem } from '../ui/use-problem'
import { ClaimFates } from './claim-fates'
import { TextDifference } from './text-difference'
import { useCorrection, type Correction } from './use-correction'

type Props = { article: Article; viewer: { newsroomId: string; personId: string }; slug: string }

/** A corrected text: pasted, chosen or fetched again; then what it changes, word by word and claim by claim, before it is saved. */
export function CorrectionDesk({ article, viewer, slug }: Props): ReactNode {
  const t = useTranslations('versions')
  const problem = useProblem()
  const router = useRouter()
  const correction = useCorrection(article, viewer, slug)
  const { preview, work, failure } = correction
  useKeys({
    Escape: () => (preview ? correction.again() : router.push(`/n/${slug}/articles/${article.id}`)),
  })
  return (
    <>
      <div className="grid max-w-5xl gap-8 px-4 py-6 wide:px-9 wide:py-8">
        <h1 className="font-read text-heading font-medium">{t('new')}</h1>
        {failure && !preview && (
          <Notice tone="warn" live>
            {problem(failure)}
          </Notice>
        )}
        {preview ? (
          <Told correction={correction} lang={article.language} />
        ) : (
          <Sources correction={correction} url={article.url} />
        )}
        {work && work !== 'saving' && (
          <p role="status" className="text-soft">
            {t(work === 'fetching' ? 'source.fetching' : 'source.reading')}
          </p>
        )}
      </div>
      <FootBar hints={[{ keys: ['Escape'], label: preview ? t('keys.again') : t('keys.back') }]} />
    </>
  )
}

/** Where the corrected text comes from. */
function Sources({ correction, url }: { correction: Correction; url: string | null }): ReactNode {
  const t = useTranslations('versions.source')
  const busy = correction.work !== null
  return (
    <div className="grid items-start gap-5 desk:grid-cols-2">
      <PasteBox
        label={t('paste')}
        hint={t('pasteHint')}
        action={t('read')}
        main
        busy={busy}
        keep={correction.kept}
        onText={correction.takeText}
      />
      <div className="grid gap-4">
        <FileDrop
          label={t('files')}
          hint={t('filesHint')}
          accept=".txt,.html,.htm,.pdf,.docx"
          disabled={busy}
          onFiles={files => files[0] && correction.takeFile(files[0])}
        />
        {url && (
          <Button className="justify-self-start" pending={busy} onClick={() => correction.fetchAgain(url)}>
            {t('fetch')}
          </Button>
        )}
      </div>
    </div>
  )
}

/** What the text would change, and the button that saves it. */
function Told({ correction, lang }: { correction: Correction; lang: string }): ReactNode {
  const t = useTranslations('versions')
  const problem = useProblem()
  const { preview, rows, work, failure } = correction
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  if (!preview) return null
  return (
    <section className="grid gap-6" aria-labelledby="correction-title">
      <h2 ref={heading} tabIndex={-1} id="correction-title" className="font-read text-title font-medium outline-none">
        {t('preview.title')}
      </h2>
      <Field
        label={t('preview.articleTitle')}
        hint={
          correction.title.trim() === correction.article.title
            ? t('preview.titleSame')
            : t('preview.titleWas', { title: correction.article.title })
        }
      >
        <Input
          value={correction.title}
          maxLength={500}
          lang={lang}
          disabled={work !== null}
          onChange={event => correction.mendTitle(event.target.value)}
        />
      </Field>
      <ClaimFates preview={preview} lang={lang} />
      <TextDifference pieces={preview.difference} lang={lang} />
      <Disclosure summary={t('preview.zones')}>
        <p className="mb-2 text-soft">{t('preview.zonesText')}</p>
        <ZoneEditor
          text={preview.text}
          rows={rows}
          lang={lang}
          disabled={work !== null}
          onChange={correction.mendZones}
        />
      </Disclosure>
      <div className="sticky bottom-(--foot-height) z-10 -mx-1 flex flex-wrap gap-2 border-t border-line bg-paper px-1 py-3">
        <div className="grid w-full gap-2 empty:hidden">
          {failure && (
            <Notice tone="warn" live>
              {problem(failure)}
            </Notice>
          )}
          {correction.overtaken && (
            <Notice tone="half" live>
              {t('conflict')}
            </Notice>
          )}
        </div>
        <Button kind="primary" pending={work === 'saving'} onClick={correction.save}>
          {t('save', { n: preview.number })}
        </Button>
        <Button disabled={work !== null} onClick={correction.again}>
          {t('source.again')}
        </Button>
        <p role="status" className="self-center text-soft">
          {work === 'saving' && t('saving', { n: preview.claims.length })}
        </p>
      </div>
    </section>
  )
}
