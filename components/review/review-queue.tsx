'use client'

import Link from 'next/link'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useEffect, useRef, useState } from 'react'
import { v7 as uuidv7 } from 'uuid'
import { newsroomApi } from '@/lib/api/client'
import type { Claim, Review } from '@/lib/claims/claim'
import type { ReviewCase } from '@/lib/corroboration/review-case'
import type { Origin } from '@/lib/corroboration/corroboration'
import { ReasonForm } from '../evidence/record-forms'
import { FootBar } from '../shell/foot-bar'
import type { SaveStatus } from '../shell/save-state'
import { Button } from '../ui/button'
import { buttonClass } from '../ui/button-class'
import { forget } from '../ui/kept'
import { EmptyState } from '../ui/states'
import { toast } from '../ui/toast'
import { useKeys } from '../ui/use-keys'
import { useProblem } from '../ui/use-problem'
import { ReviewSheet } from './review-sheet'

type Props = {
  newsroom: { id: string; slug: string }
  viewer: { personId: string }
  items: ReviewCase[]
  origins: Origin[]
}

/** The queue, one claim at a time. What was decided leaves it at once; a claim that changed meanwhile is shown as it is now. */
export function ReviewQueue({ newsroom, viewer, items, origins }: Props) {
  const t = useTranslations('review')
  const problem = useProblem()
  const router = useRouter()
  const top = useRef<HTMLDivElement>(null)
  const [done, setDone] = useState<ReadonlySet<string>>(new Set())
  const [at, setAt] = useState(0)
  const [returning, setReturning] = useState(false)
  const [pending, setPending] = useState(false)
  const [save, setSave] = useState<SaveStatus>({ state: 'saved', at: null })
  const waiting = items.filter(item => !done.has(item.claim.id + item.claim.version))
  const current = waiting[Math.min(at, waiting.length - 1)]
  const api = newsroomApi(newsroom.id, { personId: viewer.personId })

  useEffect(() => {
    top.current?.focus({ preventScroll: true })
    window.scrollTo({ top: 0 })
  }, [current?.claim.id])

  const returnName = ({ id }: Claim) => `${viewer.personId}.${id}.return`
  const go = (step: number) => setAt(before => Math.max(0, Math.min(waiting.length - 1, before + step)))

  const decide = async (decision: Review['decision'], reason = '') => {
    if (!current || pending) return
    setPending(true)
    setSave({ state: 'saving' })
    const { claim } = current
    const answer = await api.claims.review(claim.id, { id: uuidv7(), decision, reason }, claim.version)
    setPending(false)
    setReturning(false)
    if (answer.ok) {
      setSave({ state: 'saved', at: new Date() })
      toast.say(saidOf(decision, answer.value, t))
      if (decision === 'returned') forget(returnName(claim))
      setDone(before => new Set(before).add(claim.id + claim.version))
      router.refresh()
      return
    }
    setSave({ state: 'failed', reason: problem(answer) })
    toast.fail(answer.code === 'version_conflict' ? t('said.conflict') : problem(answer))
    if (answer.kind === 'conflict' || answer.kind === 'not-found') router.refresh()
  }
  const approve = () => void decide(current?.task === 'countersign' ? 'countersigned' : 'signed')

  useKeys({
    n: () => go(1),
    p: () => go(-1),
    'Shift+V': approve,
    b: () => (current?.task === 'sign' ? setReturning(true) : false),
    e: () => (current ? router.push(`/n/${newsroom.slug}/claims/${current.claim.id}`) : false),
  })

  const foot = (
    <FootBar
      save={save}
      hints={[
        { keys: ['Shift+V'], label: t('keys.sign') },
        { keys: ['b'], label: t('keys.return') },
        { keys: ['n', 'p'], label: t('keys.next') },
        { keys: ['e'], label: t('keys.evidence') },
      ]}
    />
  )

  if (!current) {
    return (
      <>
        <main id="main" tabIndex={-1} ref={top} className="grow px-4 py-8 wide:px-9">
          <EmptyState
            level={1}
            title={t('empty')}
            action={
              <Link href={`/n/${newsroom.slug}/claims`} className={buttonClass('quiet')}>
                {t('toClaims')}
              </Link>
            }
          >
            <p>{t('emptyText')}</p>
          </EmptyState>
        </main>
        {foot}
      </>
    )
  }
  return (
    <>
      <main
        id="main"
        tabIndex={-1}
        ref={top}
        className="mx-auto w-full max-w-3xl grow px-4 py-6 outline-none wide:px-9 wide:py-8"
      >
        <div className="mb-4 flex flex-wrap items-center gap-3 text-soft" role="status">
          <span>{t('position', { n: waiting.indexOf(current) + 1, of: waiting.length })}</span>
          <span className="font-medium text-ink">
            {current.task === 'sign' ? t('task.sign') : t('task.countersign', { name: signerOf(current.claim) })}
          </span>
        </div>
        <ReviewSheet
          key={current.claim.id}
          item={current}
          origins={origins}
          slug={newsroom.slug}
          personId={viewer.personId}
        />
        <div
          data-chrome
          className="sticky bottom-(--foot-height) mt-6 flex flex-wrap gap-2 border-t border-line bg-paper py-3"
        >
          <Button kind="primary" pending={pending} onClick={approve} shortcut="Shift+V">
            {current.task === 'countersign' ? t('countersign') : t('sign')}
          </Button>
          {current.task === 'sign' && (
            <Button kind="danger" onClick={() => setReturning(true)} shortcut="b">
              {t('return')}
            </Button>
          )}
          <Button onClick={() => go(1)} shortcut="n">
            {t('skip')}
          </Button>
          <Link href={`/n/${newsroom.slug}/claims/${current.claim.id}`} className={buttonClass('quiet')}>
            {t('openClaim')}
          </Link>
        </div>
      </main>
      {foot}
      {returning && (
        <ReasonForm
          title={t('returnTitle')}
          label={t('returnReason')}
          save={t('return')}
          keepAs={returnName(current.claim)}
          onClose={() => setReturning(false)}
          onSave={reason => void decide('returned', reason)}
        />
      )}
    </>
  )
}

function signerOf(claim: Claim): string {
  return claim.approvals.find(approval => approval.decision === 'signed')?.personName ?? ''
}

function saidOf(decision: Review['decision'], claim: Claim, t: ReturnType<typeof useTranslations<'review'>>): string {
  if (decision === 'signed') return claim.status === 'signed' ? t('said.signed') : t('said.half')
  return t(`said.${decision}`)
}
