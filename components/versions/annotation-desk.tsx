'use client'

import Link from 'next/link'
import { useRouter } from 'next/navigation'
import { useLocale, useTranslations } from 'next-intl'
import { useEffect, useRef, type ReactNode } from 'react'
import type { Article } from '@/lib/articles/article'
import type { AnnotationFate, Unmade } from '@/lib/claims/annotation-fate'
import { describeValue } from '@/lib/claims/kinds'
import { KindSign } from '../claims/kind-sign'
import { InParagraph } from '../evidence/in-paragraph'
import { PasteBox } from '../import/paste-box'
import { FootBar } from '../shell/foot-bar'
import { Button } from '../ui/button'
import { buttonClass } from '../ui/button-class'
import { FileDrop } from '../ui/file-drop'
import { Notice } from '../ui/notice'
import { useKeys } from '../ui/use-keys'
import { useProblem } from '../ui/use-problem'
import { useAnnotations } from './use-annotations'

type Props = { article: Article; viewer: { newsroomId: string; personId: string }; slug: string }
type Taking = ReturnType<typeof useAnnotations>

/** Annotations made elsewhere (W3C): a file or pasted, then where each would stand in the text, before a claim is made of any. */
export function AnnotationDesk({ article, viewer, slug }: Props): ReactNode {
  const t = useTranslations('versions.annotations')
  const back = useTranslations('versions.keys')('back')
  const problem = useProblem()
  const router = useRouter()
  const taking = useAnnotations(article.id, viewer)
  const { fates, made, work, failure } = taking
  const path = `/n/${slug}/articles/${article.id}`
  useKeys({ Escape: () => (fates ? taking.again() : router.push(path)) })
  return (
    <>
      <div className="grid max-w-5xl gap-6 px-4 py-6 wide:px-9 wide:py-8">
        <header>
          <h1 className="font-read text-heading font-medium">{t('title')}</h1>
          <p className="mt-1 max-w-prose text-soft">{t('intro')}</p>
        </header>
        {failure && !fates && (
          <Notice tone="warn" live>
            {problem(failure)}
          </Notice>
        )}
        {made ? (
          <Made taking={taking} path={path} />
        ) : fates ? (
          <Told taking={taking} fates={fates} lang={article.language} />
        ) : (
          <Source taking={taking} />
        )}
        <p role="status" className="text-soft">
          {work ? t(`work.${work}`) : ''}
        </p>
      </div>
      <FootBar hints={[{ keys: ['Escape'], label: fates ? t('keys.again') : back }]} />
    </>
  )
}

function Source({ taking }: { taking: Taking }): ReactNode {
  const t = useTranslations('versions.annotations')
  const busy = taking.work !== null
  return (
    <div className="grid items-start gap-5 desk:grid-cols-2">
      <PasteBox
        label={t('paste')}
        hint={t('pasteHint')}
        action={t('read')}
        main
        mono
        busy={busy}
        keep={taking.kept}
        onText={taking.take}
      />
      <FileDrop
        label={t('files')}
        hint={t('filesHint')}
        accept=".json,.jsonld"
        disabled={busy}
        onFiles={files => void files[0]?.text().then(taking.take)}
      />
    </div>
  )
}

function Told({ taking, fates, lang }: { taking: Taking; fates: readonly AnnotationFate[]; lang: string }): ReactNode {
  const t = useTranslations('versions.annotations')
  const problem = useProblem()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const of = (state: AnnotationFate['state']) => fates.filter(fate => fate.state === state)
  const [fresh, known, unfit] = [of('new'), of('known'), of('unfit')]
  return (
    <section className="grid gap-5" aria-labelledby="annotations-told">
      <h2 ref={heading} tabIndex={-1} id="annotations-told" className="font-read text-title font-medium outline-none">
        {t('told')}
      </h2>
      <p className="flex flex-wrap gap-x-5 gap-y-1 font-medium" data-counts>
        <span className={fresh.length > 0 ? 'text-good' : 'text-soft'}>+ {t('fresh', { n: fresh.length })}</span>
        <span className="text-soft">= {t('known', { n: known.length })}</span>
        <span className={unfit.length > 0 ? 'text-warn' : 'text-soft'}>∅ {t('unfit', { n: unfit.length })}</span>
      </p>
      <Unfit items={unfit.flatMap(fate => (fate.state === 'unfit' ? [fate] : []))} />
      <ul aria-label={t('places')} className="grid gap-3">
        {[...fresh, ...known].map(fate => (
          <Placed key={fate.id} fate={fate} lang={lang} />
        ))}
      </ul>
      <div className="sticky bottom-(--foot-height) z-10 -mx-1 flex flex-wrap gap-2 border-t border-line bg-paper px-1 py-3">
        {taking.failure && (
          <div className="w-full">
            <Notice tone="warn" live>
              {problem(taking.failure)}
            </Notice>
          </div>
        )}
        <Button kind="primary" disabled={fresh.length === 0} pending={taking.work === 'making'} onClick={taking.make}>
          {t('make', { n: fresh.length })}
        </Button>
        <Button disabled={taking.work !== null} onClick={taking.again}>
          {t('again')}
        </Button>
      </div>
    </section>
  )
}

function Placed({ fate, lang }: { fate: AnnotationFate; lang: string }): ReactNode {
  const t = useTranslations('versions.annotations')
  const locale = useLocale()
  if (fate.state === 'unfit') return null
  return (
    <li className="grid gap-1 border-l-2 border-line pl-3" data-annotation={fate.state}>
      <p className="flex flex-wrap items-baseline gap-x-3">
        <KindSign kind={fate.kind} />
        <b className="min-w-0 font-semibold wrap-anywhere">{describeValue(fate.kind, fate.value, locale)}</b>
        {fate.state === 'known' && <span className="text-soft">= {t('isKnown')}</span>}
      </p>
      <InParagraph excerpt={fate.place} kind={fate.kind} lang={lang} />
    </li>
  )
}

/** Annotations that make nothing, first: they are what somebody has to look at. */
function Unfit({ items }: { items: readonly Unmade[] }): ReactNode {
  const t = useTranslations('versions.annotations')
  const problem = useProblem()
  if (items.length === 0) return null
  return (
    <section className="grid gap-2">
      <h3 className="eyebrow">{t('unfitTitle')}</h3>
      <ul className="grid gap-2">
        {items.map(({ id, exact, code, detail }) => (
          <li key={id} className="border-l-2 border-warn pl-3" data-annotation="unfit">
            <p className="font-read wrap-anywhere">{exact ?? t('noWords', { id })}</p>
            <p className="text-warn">
              {code === 'quote_mismatch' ? t('notFound') : problem({ code, message: detail })}
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Made({ taking, path }: { taking: Taking; path: string }): ReactNode {
  const t = useTranslations('versions.annotations')
  const { made, work } = taking
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  if (!made) return null
  return (
    <section className="grid gap-5" aria-labelledby="annotations-made">
      <h2 ref={heading} tabIndex={-1} id="annotations-made" className="font-read text-title font-medium outline-none">
        {t('made', { n: made.claims.length })}
      </h2>
      <Unfit items={made.unmade} />
      <div className="flex flex-wrap gap-2">
        <Link href={path} className={buttonClass('primary')}>
          {t('toArticle')}
        </Link>
        {made.claims.length > 0 && (
          <Button pending={work === 'undoing'} onClick={taking.undo}>
            {t('undo')}
          </Button>
        )}
        <Button disabled={work !== null} onClick={taking.again}>
          {t('more')}
        </Button>
      </div>
    </section>
  )
}
