'use client'

import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useMemo, useState } from 'react'
import type { Article, Occasion, Outlet } from '@/lib/articles/article'
import type { Claim } from '@/lib/claims/claim'
import type { Candidate } from '@/lib/corroboration/candidate'
import type { Origin } from '@/lib/corroboration/corroboration'
import type { HistoryEntry } from '@/lib/corroboration/history-entry'
import type { Surroundings } from '@/lib/corroboration/review-case'
import type { Viewer } from '@/lib/people/roles'
import type { Mark } from '../article/pieces'
import { FootBar } from '../shell/foot-bar'
import { Columns } from '../ui/columns'
import { useEarlyKeys } from '../ui/early-keys'
import { useKeys } from '../ui/use-keys'
import { CandidateList } from './candidate-list'
import { ClaimActions } from './claim-actions'
import { ClaimColumn } from './claim-column'
import { Elsewhere } from './elsewhere'
import { EvidenceForms, type OpenForm } from './evidence-forms'
import { useEvidenceHints } from './evidence-hints'
import { NamesakeAsked } from './namesake-asked'
import { OccasionAsked, OccasionLine } from './occasion-choice'
import { OtherArticles, type OtherArticle } from './other-articles'
import { OwnArticle } from './own-article'
import { useCandidateKeys } from './use-candidate-keys'
import { useEvidence } from './use-evidence'

type Props = {
  slug: string
  viewer: Pick<Viewer, 'personId' | 'newsroomId' | 'role'>
  claim: Claim
  surroundings: Surroundings
  ownOriginId: string
  origins: Origin[]
  outlets: Outlet[]
  occasions: Occasion[]
  history: HistoryEntry[]
  articles: OtherArticle[]
}

/** The claim at the left, what others say of it at the right: who else says it is confirmed there with one key. */
export function EvidencePage(props: Props) {
  const { slug, viewer, surroundings, origins, articles } = props
  const router = useRouter()
  const evidence = useEvidence(props.claim, viewer)
  const { claim, candidates, opened, canWork, asked, hasTwo, moves } = evidence
  const [form, setForm] = useState<OpenForm>(null)
  const [last, setLast] = useState<string | null>(null)
  const beside = ({ article, cited }: Candidate) => {
    setLast(null)
    void evidence.open(article.id, cited, true)
  }
  const { at, setAt, list, decide } = useCandidateKeys({
    open: candidates.open,
    canWork,
    enabled: opened === null,
    record: evidence.recordCandidate,
    leaveAside: evidence.leaveAside,
    beside,
  })
  const { hints, groups } = useEvidenceHints({
    picking: opened !== null,
    two: hasTwo,
    walking: candidates.open.length > 0,
  })
  useKeys({
    q: () => (hasTwo ? evidence.turnQuestion() : false),
    f: () => (canWork ? setForm({ form: 'search' }) : false),
    g: () => (canWork ? setForm({ form: 'fetch' }) : false),
    '+': () => (canWork ? setForm({ form: 'outside' }) : false),
    v: () => (moves.includes('ask-review') ? void evidence.move('ask-review') : false),
    z: evidence.undo,
    Escape: () => (opened ? evidence.close() : router.push(`/n/${slug}/articles/${claim.articleId}#claim-${claim.id}`)),
  })
  useEarlyKeys()
  const marks = useMemo(() => citedMarks(claim, opened?.article ?? null), [claim, opened?.article])
  const occasion = { claim, api: evidence.api, run: evidence.run, occasions: props.occasions, canWork }
  return (
    <>
      <Columns
        stick
        asideLabel={useTranslations('evidence.elsewhere')('title')}
        main={
          opened?.beside ? (
            <OwnArticle api={evidence.api} claim={claim} surroundings={surroundings} />
          ) : (
            <ClaimColumn
              slug={slug}
              claim={claim}
              surroundings={surroundings}
              ownOriginId={props.ownOriginId}
              origins={origins}
              history={props.history}
              pending={evidence.pending}
              onSettle={evidence.settle}
              question={hasTwo ? asked : null}
              onQuestion={evidence.ask}
              canWork={canWork}
              occasion={<OccasionLine {...occasion} />}
              onEdit={source => setForm({ form: 'source', source })}
              correct={{ api: evidence.api, onSave: (source, patch) => evidence.saveSource(source, patch, null) }}
              confide={{ api: evidence.api, me: viewer.personId, run: evidence.run }}
              onWithdraw={(source, withdrawn) => void evidence.withdraw(source, withdrawn)}
              onOverride={() => setForm({ form: 'override' })}
              onDropOverride={question =>
                void evidence.run((api, claim) => api.claims.dropOverride(claim.id, question, claim.version))
              }
              actions={<ClaimActions evidence={evidence} onForm={name => setForm({ form: name })} />}
            />
          )
        }
        aside={
          opened ? (
            <Elsewhere
              opened={opened}
              other={articles.find(one => one.article.id === opened.id)}
              marks={marks}
              disabled={!canWork}
              onRetry={() => void evidence.open(opened.id, opened.picked, opened.beside)}
              onClose={evidence.close}
              onRecord={evidence.recordPassage}
            />
          ) : (
            <div className="grid grid-cols-[minmax(0,1fr)] gap-8">
              <OccasionAsked {...occasion} candidates={candidates.open} />
              {canWork && <NamesakeAsked slug={slug} candidates={candidates.open} />}
              <CandidateList
                candidates={candidates}
                kind={claim.kind}
                slug={slug}
                at={at}
                list={list}
                actions={
                  canWork
                    ? {
                        record: (candidate, stance) => decide(() => evidence.recordCandidate(candidate, stance)),
                        leaveAside: (candidate, back) =>
                          back ? evidence.leaveAside(candidate, true) : decide(() => evidence.leaveAside(candidate)),
                      }
                    : null
                }
                onAt={setAt}
                onBeside={beside}
              />
              <OtherArticles
                slug={slug}
                articles={articles}
                last={last}
                onOpen={id => {
                  setLast(id)
                  void evidence.open(id)
                }}
              />
            </div>
          )
        }
      />
      <FootBar save={evidence.save} hints={hints} groups={groups} />
      <EvidenceForms
        form={form}
        evidence={evidence}
        origins={origins}
        outlets={props.outlets}
        owner={viewer}
        onClose={() => setForm(null)}
      />
    </>
  )
}

/** Passages of the open article that are recorded already. */
function citedMarks(claim: Claim, article: Article | null): Mark[] {
  if (!article) return []
  return claim.corroborations.flatMap(({ id, evidence, withdrawn }) =>
    evidence.type === 'article' && evidence.versionId === article.text.id && !withdrawn
      ? [{ id, kind: claim.kind, state: 'claim' as const, start: evidence.anchor.start, end: evidence.anchor.end }]
      : [],
  )
}
