import type { ReactNode } from 'react'
import { classNames } from '../ui/class-names'
import { PageBar, type Crumb } from './page-bar'

type Props = {
  trail: readonly Crumb[]
  /** At the right of the page's line. */
  bar?: ReactNode
  /** The `FootBar`, on pages of work. */
  foot?: ReactNode
  /** Room at the sides; off where the page brings its own (`Columns`). */
  padded?: boolean
  children: ReactNode
}

/** One page under the newsroom's header: its line, its content, its foot. The page's `main` is here and nowhere else. */
export function Screen({ trail, bar, foot, padded = true, children }: Props) {
  return (
    <div className="flex min-h-[calc(100dvh-3rem)] flex-col">
      <PageBar trail={trail}>{bar}</PageBar>
      <main
        id="main"
        tabIndex={-1}
        className={classNames('min-w-0 grow', padded ? 'px-4 py-6 wide:px-9 wide:py-8' : 'flex flex-col')}
      >
        {children}
      </main>
      {foot}
    </div>
  )
}
