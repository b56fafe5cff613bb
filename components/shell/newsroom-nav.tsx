'use client'

import { Menu as MenuIcon } from 'lucide-react'
import Link from 'next/link'
import { usePathname } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { buttonClass } from '../ui/button-class'
import { classNames } from '../ui/class-names'
import { Menu, MenuItem } from '../ui/menu'

/** The places of a newsroom, in the order of a claim's way through the house. */
const places = ['stories', 'articles', 'claims', 'review', 'sets', 'outlets', 'names', 'people'] as const
export type Place = (typeof places)[number]

/** The address of a place of a newsroom. */
const placeHref = (slug: string, place: Place) => `/n/${slug}/${place}`

type Props = {
  slug: string
  /** How many things wait at a place; shown beside its name where more than none. */
  waiting?: Partial<Record<Place, number>>
}

/** The way round a newsroom: a row of words on a desk, a menu on a phone. */
export function NewsroomNav({ slug, waiting = {} }: Props) {
  const t = useTranslations('shell')
  const path = usePathname() ?? ''
  const links = places.map(place => {
    const href = placeHref(slug, place)
    return { place, href, here: path === href || path.startsWith(`${href}/`), count: waiting[place] ?? 0 }
  })
  return (
    <>
      <nav aria-label={t('nav.label')} className="hidden min-w-0 desk:block">
        <ul className="flex gap-0.5">
          {links.map(({ place, href, here, count }) => (
            <li key={place}>
              <Link
                href={href}
                aria-current={here ? 'page' : undefined}
                className={classNames(
                  'flex min-h-8 items-center gap-1.5 rounded-base px-2.5 hover:bg-hair hover:text-ink touch:min-h-10',
                  here ? 'font-medium text-ink shadow-[inset_0_-2px_var(--ink)] hover:rounded-b-none' : 'text-soft',
                )}
              >
                {t(`nav.${place}`)}
                <Waiting count={count} words={t('nav.waiting', { count })} />
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <div className="desk:hidden">
        <Menu
          align="start"
          label={t('nav.label')}
          trigger={
            <button type="button" className={buttonClass('bare', 'gap-2')}>
              <MenuIcon aria-hidden className="size-4" />
              {t('menu')}
            </button>
          }
        >
          {links.map(({ place, href, here, count }) => (
            <MenuItem key={place} asChild>
              <Link href={href} aria-current={here ? 'page' : undefined} className={here ? 'font-medium' : undefined}>
                <span className="grow">{t(`nav.${place}`)}</span>
                <Waiting count={count} words={t('nav.waiting', { count })} />
              </Link>
            </MenuItem>
          ))}
        </Menu>
      </div>
    </>
  )
}

function Waiting({ count, words }: { count: number; words: string }) {
  if (count === 0) return null
  return (
    <span className="rounded-base bg-hair px-1.5 text-tiny font-semibold text-ink">
      <span aria-hidden>{count}</span>
      <span className="sr-only">{words}</span>
    </span>
  )
}
