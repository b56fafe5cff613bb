'use client'

import Link from 'next/link'
import { useLocale, useTranslations } from 'next-intl'
import type { ComponentProps, ReactNode } from 'react'
import type { Claim } from '@/lib/claims/claim'
import { describeValue } from '@/lib/claims/kinds'
import type { HistoryEntry } from '@/lib/corroboration/history-entry'
import type { Corroboration, Origin, Question } from '@/lib/corroboration/corroboration'
import type { Surroundings } from '@/lib/corroboration/review-case'
import { KindSign } from '../claims/kind-sign'
import { Disclosure } from '../ui/disclosure'
import { Segmented } from '../ui/segmented'
import { ContradictedNotice } from './contradicted'
import { ConfidenceActions } from './confidence-actions'
import { countingOf } from './counting'
import { CountingWords } from './counting-words'
import { HistoryList } from './history-list'
import { InParagraph } from './in-paragraph'
import { RowAction, SourceRow } from './source-row'
import { UnplacedNotice } from '../versions/unplaced-notice'
import { SourceCorrection } from '../versions/source-correction'
import { StandingReasons } from './standing-reasons'
import { UndecidedOrigin } from './undecided-origin'
import type { Waiting } from './use-claim-work'
import { WaitingSource } from './waiting-source'
import { ValueReading } from './value-reading'

type Props = {
  slug: string
  claim: Claim
  surroundings: Surroundings
  ownOriginId: string
  origins: readonly Origin[]
  history: readonly HistoryEntry[]
  pending: readonly Waiting[]
  onSettle: ComponentProps<typeof WaitingSource>['onSettle']
  /** The question that the next key answers; null where the claim has one only. */
  question: Question | null
  onQuestion: (question: Question) => void
  canWork: boolean
  /** Which meeting, strike or vote the claim is about. */
  occasion: ReactNode
  onEdit: (source: Corroboration) => void
  /** How a source is looked at again whose article was corrected. */
  correct: Pick<ComponentProps<typeof SourceCorrection>, 'api' | 'onSave'>
  /** How a confidential source is shared or erased. */
  confide: Omit<ComponentProps<typeof ConfidenceActions>, 'source'>
  onWithdraw: (source: Corroboration, withdrawn: boolean) => void
  onOverride: () => void
  onDropOverride: (question: Question) => void
  actions: ReactNode
}

/** The claim's own side: its words, where it stands and why, what is recorded, its history. */
export function ClaimColumn(props: Props) {
  const { slug, claim, surroundings, origins, history, pending, question, canWork } = props
  const t = useTranslations('evidence')
  const words = useTranslations('words')
  const origin = useTranslations('versions')
  const locale = useLocale()
  const counting = countingOf(
    claim.corroborations,
    new Map(origins.map(origin => [origin.id, origin])),
    props.ownOriginId,
  )
  const overridden = claim.overrides.some(one => one.question === (question ?? 'true'))
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] content-start gap-5">
      <header>
        <h1 className="flex items-baseline gap-3 font-read text-heading font-medium">
          <KindSign kind={claim.kind} />
          <span className="min-w-0 wrap-break-word">{describeValue(claim.kind, claim.value, locale)}</span>
        </h1>
        <p className="mt-1 text-soft">
          {claim.article.outletName} ·{' '}
          <Link href={`/n/${slug}/articles/${claim.articleId}#claim-${claim.id}`} className="underline">
            {t('openInArticle')}
          </Link>
          {surroundings.claim.link && (
            <>
              {' · '}
              <a href={surroundings.claim.link} rel="noreferrer noopener" target="_blank" className="underline">
                {origin('origin')}
              </a>
            </>
          )}
        </p>
      </header>
      <UnplacedNotice claim={claim} slug={slug} />
      <InParagraph excerpt={surroundings.claim} kind={claim.kind} lang={surroundings.claim.language} large />
      <ContradictedNotice claim={claim} />
      {props.occasion}
      {question && <QuestionChoice question={question} onQuestion={props.onQuestion} />}
      <div className="grid gap-2">
        {claim.standings.map(answer => (
          <StandingReasons
            key={answer.question}
            answer={answer}
            override={claim.overrides.find(one => one.question === answer.question)}
            showQuestion={question !== null}
          />
        ))}
        {canWork && (
          <div className="flex flex-wrap gap-x-4 text-small">
            <RowAction onPress={props.onOverride}>{t('override.open')}</RowAction>
            {overridden && (
              <RowAction onPress={() => props.onDropOverride(question ?? 'true')}>{t('override.remove')}</RowAction>
            )}
          </div>
        )}
      </div>
      {props.actions}
      <section aria-labelledby="recorded-title">
        <h2 id="recorded-title" className="eyebrow">
          {t('recorded')}
        </h2>
        {claim.corroborations.length + pending.length === 0 && (
          <p className="mt-2 max-w-prose text-soft">{t('nothingRecorded')}</p>
        )}
        <ul>
          {claim.corroborations.map(source => (
            <SourceRow
              key={source.id}
              source={source}
              cited={surroundings.corroborations[source.id]}
              kind={claim.kind}
              question={question && <span className="text-soft">{words(`question.${source.question}`)}</span>}
              counting={<CountingWords counting={counting.get(source.id)} />}
              remark={
                <UndecidedOrigin
                  cited={surroundings.corroborations[source.id]}
                  counting={counting.get(source.id)}
                  slug={slug}
                />
              }
              actions={
                canWork && (
                  <>
                    <SourceCorrection source={source} kind={claim.kind} {...props.correct} />
                    <ConfidenceActions source={source} {...props.confide} />
                    {!source.withdrawn && (
                      <RowAction onPress={() => props.onEdit(source)}>{t('source.edit')}</RowAction>
                    )}
                    <RowAction onPress={() => props.onWithdraw(source, !source.withdrawn)}>
                      {source.withdrawn ? t('source.restore') : t('source.withdraw')}
                    </RowAction>
                  </>
                )
              }
            />
          ))}
          {pending.map(waiting => (
            <WaitingSource key={waiting.input.id} waiting={waiting} onSettle={props.onSettle} />
          ))}
        </ul>
      </section>
      <Disclosure summary={t('details')}>
        <ValueReading kind={claim.kind} value={claim.value} />
      </Disclosure>
      <Disclosure summary={t('history')} note={String(history.length)}>
        <HistoryList entries={history} />
      </Disclosure>
    </div>
  )
}

function QuestionChoice({ question, onQuestion }: { question: Question; onQuestion: (question: Question) => void }) {
  const t = useTranslations('evidence.question')
  return (
    <Segmented
      legend={t('label')}
      hideLegend
      value={question}
      onChoose={value => onQuestion(value as Question)}
      hint={t(`${question}Means`)}
      options={(['said', 'true'] as const).map(value => ({
        value,
        label: t(value),
        shortcut: value === question ? undefined : 'q',
      }))}
    />
  )
}
