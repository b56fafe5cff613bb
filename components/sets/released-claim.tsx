import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { hasOneQuestion } from '@/lib/claims/kinds'
import type { KindAndValue } from '@/lib/claims/value-columns'
import type { PrintedClaim } from '@/lib/exports/printed'
import type { PublicSource } from '@/lib/exports/sources'
import { useFormat } from '@/lib/i18n/format'
import { useKnownDate } from '@/lib/i18n/known-date'
import { hiddenCharacters } from '@/lib/text/characters'
import { KindSign } from '../claims/kind-sign'
import { StandingBadge } from '../claims/standing-badge'
import { toBadge } from '../claims/standing-number'
import { StanceBadge } from '../claims/status-badge'
import { InParagraph } from '../evidence/in-paragraph'
import { ClaimValue } from './claim-row'

/** A released claim, as it is printed: its words, value, standing, sources, and who stands behind it. */
export function ReleasedClaim({ claim, number, slug }: { claim: PrintedClaim; number: number; slug: string }) {
  const t = useTranslations('releases.release')
  const format = useFormat()
  const known = useKnownDate()
  const { article, excerpt } = claim
  const alone = hasOneQuestion(claim.kind)
  const value = { kind: claim.kind, value: claim.value } as KindAndValue
  return (
    <li className="grid gap-3 border-t border-line py-6 wide:grid-cols-[2rem_minmax(0,1fr)]" id={claim.id}>
      <span className="text-soft">{number}</span>
      <article className="grid min-w-0 gap-3">
        <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <KindSign kind={claim.kind} withWord />
          <ClaimValue {...value} words={excerpt.exact} />
          <Link data-chrome href={`/n/${slug}/claims/${claim.id}`} className="link ml-auto text-small text-soft">
            {t('open')}
          </Link>
        </div>
        <InParagraph excerpt={excerpt} kind={claim.kind} lang={claim.language} />
        <p className="text-small text-soft">
          {[
            t('article', { outlet: article.outlet, title: article.title }),
            known(article.publishedAt),
            t('version', { n: article.version }),
          ]
            .filter(Boolean)
            .join(', ')}
          {article.url && (
            <>
              {' · '}
              <a href={article.url} className="link break-all" rel="noreferrer nofollow">
                {article.url}
              </a>
            </>
          )}
        </p>
        {claim.fact && (
          <p className="text-small text-soft">
            {claim.fact.title !== '' && `${claim.fact.title} · `}
            {t('sameFact', { n: claim.fact.others.length })}{' '}
            {claim.fact.others.map(({ id, number }, index) => (
              <span key={id}>
                {index > 0 && ', '}
                <a href={`#${id}`} className="link">
                  {number}
                </a>
              </span>
            ))}
          </p>
        )}
        {hiddenCharacters(excerpt.exact).length > 0 && <p className="text-small text-half">{t('hidden')}</p>}
        {claim.standings.map(answer => (
          <div key={answer.question}>
            <StandingBadge {...toBadge(answer, alone)} className="text-large" />
            <p className="text-soft">{answer.reasonInWords}</p>
          </div>
        ))}
        {claim.sources.length > 0 && (
          <ul aria-label={t('sources')} className="grid">
            {claim.sources.map(source => (
              <Source key={source.id} source={source} showQuestion={!alone} />
            ))}
          </ul>
        )}
        <p className="flex flex-wrap gap-x-4 text-small">
          <span>{t('made', { names: format.list(claim.makers) })}</span>
          <span className="font-medium">
            {t('signed', { names: format.list(claim.checkers) })}{' '}
            {t('signedAt', { date: format.dateTime(new Date(claim.signedAt), 'moment') })}
          </span>
        </p>
      </article>
    </li>
  )
}

function Source({ source, showQuestion }: { source: PublicSource; showQuestion: boolean }) {
  const words = useTranslations('words.question')
  const date = useKnownDate()(source.date)
  return (
    <li className="grid gap-0.5 border-t border-hair py-1.5">
      <span className="flex flex-wrap items-baseline gap-x-3">
        {showQuestion && <span className="text-soft">{words(source.question)}</span>}
        <StanceBadge stance={source.stance} />
        <span className="font-medium">{source.name}</span>
        {source.stance !== 'not-found' && <Rating rating={source.rating} />}
        {date && <span className="text-small text-soft">{date}</span>}
        {source.url && (
          <a href={source.url} className="link text-small break-all" rel="noreferrer nofollow">
            {source.url}
          </a>
        )}
      </span>
      {source.words && <q className="font-read text-passage [quotes:none]">{source.words}</q>}
    </li>
  )
}

/** "B2": how reliable the source, how credible what it says; the words behind the letters are in its title. */
function Rating({ rating }: { rating: string }) {
  const t = useTranslations('evidence.source')
  const [reliability = '', credibility = ''] = rating
  return (
    <abbr title={t('gradeMeans', { reliability, credibility })} className="text-small text-soft no-underline">
      {rating}
    </abbr>
  )
}
