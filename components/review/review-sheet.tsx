import Link from 'next/link'
import { useLocale, useTranslations } from 'next-intl'
import { changesSinceReview } from '@/lib/claims/changes'
import type { Claim } from '@/lib/claims/claim'
import { describeValue, hasOneQuestion } from '@/lib/claims/kinds'
import { outstandingItems } from '@/lib/claims/review'
import type { ReviewCase } from '@/lib/corroboration/review-case'
import type { Origin } from '@/lib/corroboration/corroboration'
import { KindSign } from '../claims/kind-sign'
import { countingOf } from '../evidence/counting'
import { CountingWords } from '../evidence/counting-words'
import { HistoryList } from '../evidence/history-list'
import { InParagraph } from '../evidence/in-paragraph'
import { SourceRow } from '../evidence/source-row'
import { StandingReasons } from '../evidence/standing-reasons'
import { UndecidedOrigin } from '../evidence/undecided-origin'
import { ValueReading } from '../evidence/value-reading'
import { Disclosure } from '../ui/disclosure'
import { ChangesList } from './changes-list'

type Props = { item: ReviewCase; origins: readonly Origin[]; slug: string; personId: string }

/** One claim to be decided on: its conclusion first, the words in their paragraph, the reading, each source with its passage, the history. */
export function ReviewSheet({ item, origins, slug, personId }: Props) {
  const { claim, surroundings, history } = item
  const t = useTranslations('review')
  const words = useTranslations('words.question')
  const evidence = useTranslations('evidence')
  const locale = useLocale()
  const changes = changesSinceReview(claim)
  const counting = countingOf(
    claim.corroborations,
    new Map(origins.map(origin => [origin.id, origin])),
    item.ownOriginId,
  )
  const sources = claim.corroborations.filter(
    source => !source.withdrawn || changes?.corroborations.some(one => one.id === source.id),
  )
  const waiting = new Set(outstandingItems(claim).map(one => one.item))
  return (
    <article className="grid grid-cols-[minmax(0,1fr)] gap-5" aria-labelledby="review-title">
      <header>
        <h1 id="review-title" className="flex items-baseline gap-3 font-read text-heading font-medium">
          <KindSign kind={claim.kind} />
          {describeValue(claim.kind, claim.value, locale)}
        </h1>
        <p className="mt-1 text-soft">
          {claim.article.outletName} ·{' '}
          <Link href={`/n/${slug}/articles/${claim.articleId}#claim-${claim.id}`} className="underline">
            {claim.article.title}
          </Link>
        </p>
      </header>
      <section aria-label={t('conclusion')} className="grid gap-2">
        <h2 className="eyebrow">{t('conclusion')}</h2>
        {claim.standings.map(answer => (
          <StandingReasons
            key={answer.question}
            answer={answer}
            override={claim.overrides.find(one => one.question === answer.question)}
            showQuestion={!hasOneQuestion(claim.kind)}
          />
        ))}
      </section>
      {changes && <ChangesList changes={changes} />}
      <InParagraph excerpt={surroundings.claim} kind={claim.kind} lang={surroundings.claim.language} large />
      <section className="grid gap-2">
        <h2 className="eyebrow">{t('reading')}</h2>
        <ValueReading kind={claim.kind} value={claim.value} />
        <People item="value" madeBy={claim.valueBy} claim={claim} waiting={waiting} personId={personId} />
        {claim.note && <p className="whitespace-pre-line">{claim.note}</p>}
      </section>
      <section className="grid gap-2">
        <h2 className="eyebrow">{t('sources')}</h2>
        {sources.length === 0 && <p className="text-warn">{t('noSources')}</p>}
        <ul>
          {sources.map(source => {
            const change = changes?.corroborations.find(one => one.id === source.id)
            return (
              <SourceRow
                key={source.id}
                source={source}
                cited={surroundings.corroborations[source.id]}
                kind={claim.kind}
                question={
                  hasOneQuestion(claim.kind) ? undefined : <span className="text-soft">{words(source.question)}</span>
                }
                counting={<CountingWords counting={counting.get(source.id)} />}
                remark={
                  <UndecidedOrigin
                    cited={surroundings.corroborations[source.id]}
                    counting={counting.get(source.id)}
                    slug={slug}
                  />
                }
                flag={change && t(`changes.${change.change}`)}
                people={
                  <People
                    item={`corroboration:${source.id}`}
                    madeBy={source.madeBy}
                    claim={claim}
                    waiting={waiting}
                    personId={personId}
                  />
                }
              />
            )
          })}
        </ul>
      </section>
      <Disclosure summary={evidence('history')} note={String(history.length)}>
        <HistoryList entries={history} />
      </Disclosure>
    </article>
  )
}

type PeopleProps = {
  item: string
  madeBy: { id: string; name: string }
  claim: Claim
  waiting: ReadonlySet<string>
  personId: string
}

/** Who made an item, and who stands behind it besides. */
function People({ item, madeBy, claim, waiting, personId }: PeopleProps) {
  const t = useTranslations('review')
  const approvers = claim.approvals
    .filter(one => one.item === item && one.personId !== madeBy.id)
    .map(one => one.personName)
  if (!waiting.has(item) && approvers.length > 0)
    return <span className="text-good">{t('approved', { name: approvers.join(', ') })}</span>
  if (item !== 'value' && madeBy.id !== personId) return null
  return (
    <span className={madeBy.id === personId ? 'text-half' : 'text-soft'}>
      {madeBy.id === personId ? t('madeByYou') : t('madeBy', { name: madeBy.name })}
    </span>
  )
}
