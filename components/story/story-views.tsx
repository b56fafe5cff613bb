import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { classNames } from '../ui/class-names'

/** The two views of a story, each with an address of its own: who says what, and its articles. */
const storyViews = ['claims', 'articles'] as const
export type StoryView = (typeof storyViews)[number]

/** The links between the views of a story. */
export function StoryViews({ path, view }: { path: string; view: StoryView }) {
  const t = useTranslations('matrix')
  return (
    <nav aria-label={t('views')} className="flex gap-4 overflow-x-auto border-b border-line">
      {storyViews.map(one => (
        <Link
          key={one}
          href={one === 'claims' ? path : `${path}?view=${one}`}
          aria-current={one === view ? 'page' : undefined}
          className={classNames(
            '-mb-px flex min-h-8 items-center border-b-2 whitespace-nowrap touch:min-h-11',
            one === view ? 'border-ink font-medium text-ink' : 'border-transparent text-soft hover:text-ink',
          )}
        >
          {t(one)}
        </Link>
      ))}
    </nav>
  )
}
