'use client'

import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { CoverageBar } from '../ui/progress'
import { Tooltip } from '../ui/tooltip'
import type { DeskState } from './use-desk'

/** How far the reading has come: of what an editor would look up, how much was seen. Pressed, it goes to what waits next. */
export function CoverageLine({ desk }: { desk: DeskState }): ReactNode {
  const t = useTranslations('desk.coverage')
  const { coverage, minor } = desk.proposals
  const { found, accepted, dismissed, unread } = coverage
  if (found === 0 && minor.length === 0) return null
  const seen = accepted + dismissed
  return (
    <Tooltip side="bottom" words={t('more', { accepted, dismissed, minor: minor.length })}>
      <button
        type="button"
        data-coverage
        onClick={() => desk.step(true)}
        className="flex min-h-6 max-w-full items-center gap-3 rounded-small touch:min-h-10"
      >
        <CoverageBar
          label={t('label', { found, unread })}
          total={found}
          parts={[
            { tone: 'good', count: accepted, label: t('accepted') },
            { tone: 'faint', count: dismissed, label: t('dismissed') },
          ]}
        />
        <span className="whitespace-nowrap">
          {t.rich('seen', { seen, found, unread, b: words => <b className="font-semibold text-ink">{words}</b> })}
        </span>
      </button>
    </Tooltip>
  )
}
