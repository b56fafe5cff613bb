import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { z } from 'zod'
import { PageKeys } from '@/components/sets/page-keys'
import { Screen } from '@/components/shell/screen'
import { buttonClass } from '@/components/ui/button-class'
import { CompareForm } from '@/components/versions/compare-form'
import { TextDifference } from '@/components/versions/text-difference'
import { VersionTable } from '@/components/versions/version-table'
import { versionNumber } from '@/lib/api/version-inputs'
import { requireViewer } from '@/lib/auth'
import { listVersions } from '@/lib/data/article-versions'
import { findArticle } from '@/lib/data/articles'
import { can } from '@/lib/people/roles'
import { difference } from '@/lib/text/difference'

type Props = {
  params: Promise<{ newsroom: string; id: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('versions'))('title') }
}

/** The versions of an article, and any two of them side by side in one text. */
export default async function VersionsPage({ params, searchParams }: Props) {
  const { newsroom, id } = await params
  const viewer = await requireViewer(newsroom)
  const article = z.uuid().safeParse(id).success ? await findArticle(viewer, id) : null
  const versions = article && (await listVersions(viewer, id))
  if (!article || !versions) notFound()
  const t = await getTranslations('versions')
  const asked = await searchParams
  const newest = article.text.number
  const known = (given: unknown, otherwise: number) => {
    const number = versionNumber.safeParse(given).data
    return number !== undefined && number <= newest ? number : otherwise
  }
  const [from, to] = [known(asked.from, Math.max(1, newest - 1)), known(asked.to, newest)]
  const path = `/n/${viewer.newsroomSlug}/articles/${id}`
  const canCorrect = can(viewer.role, 'importArticle')
  return (
    <Screen
      trail={[{ label: article.title, href: path }, { label: t('title') }]}
      foot={<PageKeys keys={[{ key: 'Escape', label: t('keys.back'), href: path }]} />}
    >
      <div className="grid max-w-5xl gap-8">
        <header className="flex flex-wrap items-baseline gap-4">
          <h1 className="font-read text-heading font-medium">{t('title')}</h1>
          {canCorrect && (
            <Link className={buttonClass('primary', 'ml-auto')} href={`${path}/versions/new`}>
              {t('new')}
            </Link>
          )}
        </header>
        <VersionTable versions={versions} path={path} />
        {newest === 1 ? (
          <p className="max-w-prose text-soft">
            {t('list.only')} {t('list.onlyText')}
          </p>
        ) : (
          <section className="grid gap-4">
            <h2 className="font-read text-title font-medium">{t('compare.heading', { from, to })}</h2>
            <CompareForm numbers={versions.map(version => version.number)} from={from} to={to} />
            {from === to ? (
              <p className="text-soft">{t('compare.swap')}</p>
            ) : (
              <Difference viewer={viewer} id={id} from={from} to={to} lang={article.language} />
            )}
          </section>
        )}
      </div>
    </Screen>
  )
}

type DifferenceProps = {
  viewer: Parameters<typeof findArticle>[0]
  id: string
  from: number
  to: number
  lang: string
}

async function Difference({ viewer, id, from, to, lang }: DifferenceProps) {
  const [before, after] = await Promise.all([findArticle(viewer, id, from), findArticle(viewer, id, to)])
  if (!before || !after) notFound()
  return <TextDifference pieces={difference(before.text.text, after.text.text)} lang={lang} />
}
