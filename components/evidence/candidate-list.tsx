'use client'

import { useTranslations } from 'next-intl'
import type { RefObject } from 'react'
import type { KindName } from '@/lib/claims/value'
import type { Candidate } from '@/lib/corroboration/candidate'
import type { Stance } from '@/lib/corroboration/corroboration'
import { Disclosure } from '../ui/disclosure'
import { ErrorState, Loading } from '../ui/states'
import { useProblem } from '../ui/use-problem'
import { CandidateItem } from './candidate-item'
import { RowAction } from './source-row'
import type { Candidates } from './use-candidates'

/** What can be done with a candidate; nothing where the reader may only read. */
export type CandidateActions = {
  record: (candidate: Candidate, stance: Stance) => void
  leaveAside: (candidate: Candidate, back?: boolean) => void
}

type Props = {
  candidates: Candidates
  kind: KindName
  slug: string
  /** The place in the list that keys are about. */
  at: number
  list: RefObject<HTMLOListElement | null>
  actions: CandidateActions | null
  onAt: (at: number) => void
  onBeside: (candidate: Candidate) => void
}

/** The passages of other articles that may speak of the claim, best first; the current one is framed and takes the keys. */
export function CandidateList({ candidates, kind, slug, at, list, actions, onAt, onBeside }: Props) {
  const t = useTranslations('candidates')
  const problem = useProblem()
  const { state, failure, open, leftAside, retry } = candidates
  return (
    <section aria-labelledby="candidates-title" className="grid grid-cols-[minmax(0,1fr)] gap-2">
      <div className="flex flex-wrap items-baseline gap-x-3">
        <h2 id="candidates-title" className="eyebrow">
          {t('heading')}
        </h2>
        {state === 'ready' && <span className="text-soft">{t('count', { n: open.length })}</span>}
      </div>
      {state === 'loading' && <Loading rows={4} label={t('loading')} />}
      {state === 'failed' && failure && (
        <ErrorState title={t('failed')} onRetry={retry} level={3}>
          {problem(failure)}
        </ErrorState>
      )}
      {state === 'ready' && open.length === 0 && <Nothing done={leftAside.length > 0} />}
      {open.length > 0 && (
        <ol ref={list} className="grid grid-cols-[minmax(0,1fr)]">
          {open.map((candidate, index) => (
            <CandidateItem
              key={candidate.id}
              candidate={candidate}
              kind={kind}
              slug={slug}
              place={{ n: index + 1, of: open.length }}
              current={index === at}
              actions={actions}
              onCurrent={() => onAt(index)}
              onBeside={() => onBeside(candidate)}
            />
          ))}
        </ol>
      )}
      {leftAside.length > 0 && (
        <Disclosure summary={t('leftAside', { n: leftAside.length })}>
          <ul className="grid gap-1">
            {leftAside.map(candidate => (
              <li key={candidate.id} className="flex flex-wrap items-baseline gap-x-3 text-soft">
                <span className="min-w-0 font-medium">{candidate.article.outletName}</span>
                <span className="min-w-0 grow basis-64 truncate font-read">{candidate.sentence.exact}</span>
                {actions && (
                  <RowAction
                    onPress={() => actions.leaveAside(candidate, true)}
                    label={t('restoreOne', { outlet: candidate.article.outletName })}
                  >
                    {t('restore')}
                  </RowAction>
                )}
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </section>
  )
}

function Nothing({ done }: { done: boolean }) {
  const t = useTranslations('candidates')
  return <p className="max-w-prose text-soft">{done ? t('done') : `${t('none')} ${t('noneText')}`}</p>
}
