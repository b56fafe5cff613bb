'use client'

import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useMemo, useState } from 'react'
import { v7 as uuidv7 } from 'uuid'
import type { CorroborationPatch } from '@/lib/api/inputs'
import type { Article, Outlet } from '@/lib/articles/article'
import type { Claim } from '@/lib/claims/claim'
import { movesFrom } from '@/lib/claims/status'
import type { Corroboration, Origin, Question, Stance } from '@/lib/corroboration/corroboration'
import type { HistoryEntry } from '@/lib/corroboration/history-entry'
import type { Surroundings } from '@/lib/corroboration/review-case'
import { questionsOf } from '@/lib/corroboration/standing'
import { evidenceName } from '@/lib/corroboration/standings'
import { can, type Viewer } from '@/lib/people/roles'
import type { Failure } from '@/lib/result'
import type { Anchor } from '@/lib/text/span'
import type { Mark } from '../article/pieces'
import { FootBar } from '../shell/foot-bar'
import { Button } from '../ui/button'
import { Columns } from '../ui/columns'
import { toast } from '../ui/toast'
import { useKeys } from '../ui/use-keys'
import { useProblem } from '../ui/use-problem'
import { ClaimColumn } from './claim-column'
import { Elsewhere, type Candidate } from './elsewhere'
import { OutsideForm, OverrideForm, ReasonForm, SearchForm, type Recorded } from './record-forms'
import { SourceForm } from './source-form'
import { stanceKeys } from './stance-picker'
import { useClaimWork } from './use-claim-work'

type Props = {
  slug: string
  viewer: Pick<Viewer, 'personId' | 'newsroomId' | 'role'>
  claim: Claim
  surroundings: Surroundings
  ownOriginId: string
  origins: Origin[]
  outlets: Outlet[]
  history: HistoryEntry[]
  candidates: Candidate[]
}

type Open = { form: 'outside' | 'search' | 'override' | 'reopen' } | { form: 'source'; source: Corroboration } | null
type Opened = { id: string; article: Article | null; failed: string | null } | null

/** The claim at the left, the other articles at the right: who else says it is picked there and recorded with one key. */
export function EvidencePage(props: Props) {
  const { slug, viewer, origins, outlets, history, candidates } = props
  const t = useTranslations('evidence')
  const words = useTranslations('words.stance')
  const common = useTranslations('common')
  const problem = useProblem()
  const router = useRouter()
  const { claim, api, save, pending, record, run } = useClaimWork(props.claim, viewer)
  const { required, optional } = questionsOf(claim.kind)
  const [asked, setAsked] = useState<Question>(required[0] ?? 'true')
  const [open, setOpen] = useState<Open>(null)
  const [opened, setOpened] = useState<Opened>(null)
  const canWork = can(viewer.role, 'recordCorroboration') && claim.status !== 'withdrawn'
  const close = () => setOpen(null)

  const openArticle = async (id: string) => {
    setOpened({ id, article: null, failed: null })
    const answer = await api.articles.find(id)
    setOpened(before =>
      before?.id === id
        ? { id, article: answer.ok ? answer.value : null, failed: answer.ok ? null : problem(answer) }
        : before,
    )
  }
  const keep = (recorded: Recorded, source: string) => {
    close()
    const id = record({ question: asked, ...recorded })
    toast.say(t('said.recorded', { stance: words(recorded.stance), source }), {
      action: { label: common('undo'), onPress: () => void takeBack(id) },
    })
  }
  const recordPassage = (stance: Stance, { start, end, exact }: Anchor) => {
    const article = opened?.article
    if (!article || !canWork) return
    const evidence = { type: 'article' as const, articleId: article.id, versionId: article.text.id, start, end, exact }
    keep(
      {
        stance,
        evidence,
        outlet: null,
        sourceKind:
          article.outlet.kind === 'agency'
            ? 'agency'
            : article.outlet.kind === 'official'
              ? 'official'
              : 'own-reporting',
      },
      article.outlet.name,
    )
  }
  const withdraw = (source: Corroboration, withdrawn: boolean) =>
    run(
      api => api.corroborations.change(source.id, { withdrawn }, source.version),
      withdrawn ? t('said.withdrawn') : t('said.restored'),
    )
  /** Undoes the last record, once the server has it. */
  const takeBack = async (id: string) => {
    const fresh = await api.claims.find(claim.id)
    const source = fresh.ok ? fresh.value.corroborations.find(one => one.id === id) : undefined
    if (source) await withdraw(source, true)
  }
  const saveSource = async (
    source: Corroboration,
    patch: CorroborationPatch,
    newOrigin: string | null,
  ): Promise<Failure | null> => {
    let changed = patch
    if (newOrigin) {
      const made = await api.post<Origin>('origins', { id: uuidv7(), name: newOrigin })
      if (!made.ok) return made
      changed = { ...patch, originId: made.value.id }
    }
    if (Object.keys(changed).length > 0) {
      const failure = await run(api => api.corroborations.change(source.id, changed, source.version))
      if (failure) return failure
    }
    close()
    return null
  }
  const move = (name: 'ask-review' | 'recall' | 'withdraw' | 'restore' | 'reopen', reason = '') => {
    close()
    return run(
      (api, claim) => api.claims.move(claim.id, { move: name, reason }, claim.version),
      name === 'ask-review' ? t('said.asked') : undefined,
    )
  }
  const moves = movesFrom(claim.status, viewer.role)
  const lastOwn = [...claim.corroborations].reverse().find(one => one.madeBy.id === viewer.personId && !one.withdrawn)

  useKeys({
    q: () => (optional.length > 0 ? setAsked(before => (before === 'said' ? 'true' : 'said')) : false),
    f: () => (canWork ? setOpen({ form: 'search' }) : false),
    '+': () => (canWork ? setOpen({ form: 'outside' }) : false),
    v: () => (moves.includes('ask-review') ? void move('ask-review') : false),
    z: () => (lastOwn ? void withdraw(lastOwn, true) : false),
    Escape: () => (opened ? setOpened(null) : router.push(`/n/${slug}/articles/${claim.articleId}#claim-${claim.id}`)),
  })

  const marks = useMemo(() => citedMarks(claim, opened?.article ?? null), [claim, opened?.article])
  const actions = (
    <div className="flex flex-wrap gap-2">
      {canWork && (
        <>
          <Button onClick={() => setOpen({ form: 'search' })} shortcut="f">
            {t('search.open')}
          </Button>
          <Button onClick={() => setOpen({ form: 'outside' })} shortcut="+">
            {t('outside.open')}
          </Button>
        </>
      )}
      {moves.includes('ask-review') && (
        <Button kind="primary" onClick={() => void move('ask-review')} shortcut="v">
          {t('actions.askReview')}
        </Button>
      )}
      {moves.includes('recall') && <Button onClick={() => void move('recall')}>{t('actions.recall')}</Button>}
      {moves.includes('reopen') && <Button onClick={() => setOpen({ form: 'reopen' })}>{t('actions.reopen')}</Button>}
      {moves.includes('restore') && <Button onClick={() => void move('restore')}>{t('actions.restore')}</Button>}
    </div>
  )
  const override = claim.overrides.find(one => one.question === asked)
  return (
    <>
      <Columns
        stick
        asideLabel={t('elsewhere.title')}
        main={
          <ClaimColumn
            slug={slug}
            claim={claim}
            surroundings={props.surroundings}
            ownOriginId={props.ownOriginId}
            origins={origins}
            history={history}
            pending={pending}
            question={optional.length > 0 ? asked : null}
            onQuestion={setAsked}
            canWork={canWork}
            onEdit={source => setOpen({ form: 'source', source })}
            onWithdraw={(source, withdrawn) => void withdraw(source, withdrawn)}
            onOverride={() => setOpen({ form: 'override' })}
            onDropOverride={question =>
              override && void run((api, claim) => api.claims.dropOverride(claim.id, question, claim.version))
            }
            actions={actions}
          />
        }
        aside={
          <Elsewhere
            slug={slug}
            candidates={candidates}
            opened={opened}
            marks={marks}
            disabled={!canWork}
            onOpen={id => void openArticle(id)}
            onClose={() => setOpened(null)}
            onRecord={recordPassage}
          />
        }
      />
      <FootBar save={save} hints={hints(t, opened !== null, optional.length > 0)} />
      {open?.form === 'outside' && (
        <OutsideForm
          outlets={outlets}
          today={today()}
          onClose={close}
          onRecord={recorded => keep(recorded, nameOf(recorded))}
        />
      )}
      {open?.form === 'search' && (
        <SearchForm now={now()} onClose={close} onRecord={recorded => keep(recorded, nameOf(recorded))} />
      )}
      {open?.form === 'override' && (
        <OverrideForm
          onClose={close}
          onSave={input => {
            close()
            void run((api, claim) => api.claims.override(claim.id, asked, input, claim.version))
          }}
        />
      )}
      {open?.form === 'reopen' && (
        <ReasonForm
          title={t('actions.reopenTitle')}
          description={t('actions.reopenDescription')}
          label={t('actions.reason')}
          save={t('actions.reopen')}
          onClose={close}
          onSave={reason => void move('reopen', reason)}
        />
      )}
      {open?.form === 'source' && (
        <SourceForm
          source={open.source}
          origins={origins}
          onClose={close}
          onSave={(patch, newOrigin) => saveSource(open.source, patch, newOrigin)}
        />
      )}
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

/** What a recorded source is called in the message that says so. */
function nameOf({ evidence, outlet }: Recorded): string {
  return outlet && 'name' in outlet ? outlet.name : evidence.type === 'article' ? '' : evidenceName(evidence)
}

/** The reader's own clock, as date fields want it. */
function now(): string {
  const date = new Date()
  return new Date(date.getTime() - date.getTimezoneOffset() * 60_000).toISOString().slice(0, 16)
}

const today = () => now().slice(0, 10)

function hints(t: ReturnType<typeof useTranslations<'evidence'>>, picking: boolean, two: boolean) {
  const stances = stanceKeys.map(({ key, stance }) => ({ keys: [key], label: t(`keys.${stance}`) }))
  return [
    ...(picking
      ? stances
      : [
          { keys: ['j', 'k'], label: t('keys.articles') },
          { keys: ['o'], label: t('keys.open') },
          { keys: ['/'], label: t('keys.filter') },
        ]),
    ...(two ? [{ keys: ['q'], label: t('keys.question') }] : []),
    { keys: ['f'], label: t('keys.search') },
    { keys: ['+'], label: t('keys.outside') },
    { keys: ['v'], label: t('keys.askReview') },
    { keys: ['z'], label: t('keys.undo') },
    { keys: ['Escape'], label: t('keys.back') },
  ]
}
