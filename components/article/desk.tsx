'use client'

import { useLocale, useTranslations } from 'next-intl'
import { useMemo, type ReactNode } from 'react'
import type { Article } from '@/lib/articles/article'
import type { Claim } from '@/lib/claims/claim'
import { useKnownDate } from '@/lib/i18n/known-date'
import type { Viewer } from '@/lib/people/roles'
import { useFieldWords } from '../claims/use-field-words'
import { useSaveStatus } from '../outbox/use-outbox'
import { FootBar } from '../shell/foot-bar'
import { Screen } from '../shell/screen'
import { Button } from '../ui/button'
import { Columns } from '../ui/columns'
import { Disclosure } from '../ui/disclosure'
import { ArticleHead } from './article-head'
import { claimIdOf } from './desk-marks'
import { CoverageLine } from './coverage-line'
import { UnplacedList } from '../versions/unplaced-list'
import { EarlierList } from './earlier-list'
import { useBoundKeys, useHover, usePermalink, useStable } from './desk-hooks'
import { useDeskKeys } from './desk-keys'
import { DeskRail } from './desk-rail'
import { FoldedProposals } from './proposal-cards'
import { KindToolbar, TakeToolbar } from './selection-toolbar'
import { TextFrame } from './text-frame'
import { reveal, useDesk, type DeskState } from './use-desk'
import type { MachineReading } from './use-proposals'
import { describeValue } from '@/lib/claims/kinds'
import { ProposalVoice } from '../claims/proposal-card'

type Props = {
  article: Article
  claims: readonly Claim[]
  /** What the machine proposes; nothing for an older version. */
  reading?: MachineReading
  viewer: Pick<Viewer, 'personId' | 'name' | 'newsroomId' | 'newsroomSlug' | 'role'>
}

/** The page of an article: the text in the middle, its claims as notes beside their lines, keys and what is saved at the foot. */
export function Desk({ article, claims, reading, viewer }: Props): ReactNode {
  const t = useTranslations('desk')
  const desk = useDesk(article, claims, viewer, reading)
  const { items, currentProposal, root } = desk
  const { hints, groups } = useDeskKeys(desk.canMark)
  const save = useSaveStatus(desk.outbox, { begun: desk.begun, lost: desk.draftLost })
  const open = useStable((id: string) => pressCard(desk, id))
  const hover = useHover(root)
  usePermalink(desk)
  useBoundKeys(desk, viewer.newsroomSlug)
  const slug = viewer.newsroomSlug
  return (
    <Screen
      padded={false}
      trail={[
        article.story
          ? { label: article.story.title, href: `/n/${slug}/stories/${article.story.id}` }
          : { label: t('list.title'), href: `/n/${slug}/articles` },
        { label: article.outlet.name, href: `/n/${slug}/articles` },
        { label: article.title },
      ]}
      bar={
        <>
          <Particulars article={article} />
          <CoverageLine desk={desk} />
        </>
      }
      foot={<FootBar hints={hints} groups={groups} save={save} />}
    >
      <Columns
        shape="reading"
        asideLabel={t('article.claims')}
        main={
          <>
            <ArticleHead
              article={article}
              slug={slug}
              elsewhere={desk.elsewhere}
              canMark={desk.canMark}
              unplaced={desk.unplaced.length}
            />
            {desk.canMark && (
              <EarlierList marks={desk.earlier} article={article} slug={slug} onDrop={desk.dropEarlier} />
            )}
            <DeskText article={article} desk={desk} onHover={hover} />
          </>
        }
        aside={
          <>
            <DeskRail desk={desk} viewerId={viewer.personId} slug={slug} onOpen={open} onHover={hover} />
            {items.length === 0 && desk.proposals.waiting.length === 0 && (
              <div className="text-soft">
                <p className="font-medium text-ink">{t('article.none')}</p>
                <p>{desk.canMark ? t('article.noneText') : t('article.readOnly')}</p>
              </div>
            )}
            <ProposalVoice proposal={currentProposal?.proposal ?? null} />
            <FoldedProposals desk={desk} />
            <UnplacedList claims={desk.unplaced} path={`/n/${slug}/articles/${article.id}`} />
            <Withdrawn desk={desk} />
            {currentProposal && <div aria-hidden className="h-56 desk:hidden" />}
          </>
        }
      />
    </Screen>
  )
}

/** The text with its marks and, at the end of a selection, what can be done with it. */
function DeskText({
  article,
  desk,
  onHover,
}: {
  article: Article
  desk: DeskState
  onHover: (id: string | null) => void
}): ReactNode {
  const t = useTranslations('desk')
  const words = useFieldWords()
  const { mode } = desk
  const zones = useMemo(() => article.text.zones, [article.text.zones])
  const toolbar =
    mode.at === 'pick' ? (
      <TakeToolbar
        label={mode.role === 'main' ? t('mark.take') : t('mark.takeAs', { role: words.role(mode.role) })}
        onTake={desk.take}
      />
    ) : (
      desk.canMark && <KindToolbar onMark={desk.mark} />
    )
  return (
    <TextFrame
      text={article.text.text}
      zones={zones}
      marks={desk.marks}
      lang={article.language}
      label={t('article.text')}
      frame={desk.frame}
      root={desk.root}
      selection={desk.selection}
      near={desk.near}
      toolbar={toolbar}
      onPress={ids => pressText(desk, ids.map(claimIdOf))}
      onHover={ids => onHover(ids.length > 0 ? claimIdOf(ids[ids.length - 1]) : null)}
    />
  )
}

/** A press on marks makes the innermost claim current; pressing again goes outwards. Beside all marks nothing is current. */
function pressText(desk: DeskState, ids: readonly string[]) {
  if (desk.mode.at === 'pick') return
  const inward = [...ids].reverse()
  desk.setCurrentId(inward[(inward.indexOf(desk.currentId ?? '') + 1) % inward.length] ?? null)
}

function pressCard(desk: DeskState, id: string) {
  if (desk.mode.at !== 'text') desk.back()
  desk.setCurrentId(id)
  requestAnimationFrame(() => reveal(desk.root.current, id))
}

function Particulars({ article }: { article: Article }): ReactNode {
  const t = useTranslations('desk.article')
  const { publishedAt, text, versions } = article
  const date = useKnownDate()(publishedAt)
  return (
    <>
      {date && <span>{date}</span>}
      <span>{t('version', { n: text.number, of: Math.max(...versions.map(version => version.number)) })}</span>
    </>
  )
}

function Withdrawn({ desk }: { desk: DeskState }): ReactNode {
  const t = useTranslations('desk')
  const locale = useLocale()
  if (desk.withdrawn.length === 0) return null
  return (
    <Disclosure className="mt-4" summary={t('article.withdrawn', { n: desk.withdrawn.length })}>
      <ul className="grid gap-1">
        {desk.withdrawn.map(claim => (
          <li key={claim.id} className="flex items-baseline gap-2">
            <span className="min-w-0 grow truncate text-soft line-through">
              {describeValue(claim.kind, claim.value, locale)}
            </span>
            {desk.canMark && (
              <Button kind="bare" onClick={() => desk.restore(claim.id)}>
                {t('card.actions.restore')}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </Disclosure>
  )
}
