import type { ReactNode } from 'react'
import { classNames } from './class-names'

type Props = {
  /** What the page is about: the article, the claim. */
  main: ReactNode
  /** What stands beside it: cards, candidates. Under `desk` width it follows below. */
  aside: ReactNode
  asideLabel: string
  /** reading: a column of text with notes in its margin. even: two columns side by side. */
  shape?: 'reading' | 'even'
  /** The second column scrolls by itself and stays in sight. */
  stick?: boolean
}

const shapes = {
  reading: 'desk:grid-cols-[minmax(0,1fr)_minmax(0,44rem)_minmax(18rem,24rem)_minmax(0,1fr)] desk:*:first:col-start-2',
  even: 'desk:grid-cols-[minmax(0,9fr)_minmax(0,11fr)]',
} as const

/** Two columns on a desk's screen, one under the other on a phone. */
export function Columns({ main, aside, asideLabel, shape = 'even', stick = false }: Props) {
  return (
    <div className={classNames('grid grid-cols-[minmax(0,1fr)]', shapes[shape])}>
      <div
        className={classNames(
          'min-w-0 px-4 py-6 wide:px-9 wide:py-8',
          shape === 'even' && 'desk:border-r desk:border-line',
        )}
      >
        {main}
      </div>
      <aside
        aria-label={asideLabel}
        className={classNames(
          'min-w-0 px-4 py-6 wide:px-9 wide:py-8 max-desk:border-t max-desk:border-line',
          shape === 'reading' && 'desk:pr-4 desk:pl-7',
          stick &&
            'desk:sticky desk:top-(--bar-height) desk:max-h-[calc(100dvh-var(--bar-height)-var(--foot-height))] desk:overflow-y-auto',
        )}
      >
        {aside}
      </aside>
    </div>
  )
}
