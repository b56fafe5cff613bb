'use client'

import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useRef, useState } from 'react'
import type { NameKind } from '@/lib/corroboration/names/mentions'
import type { LooseSpelling, NameProposal, NamesPage, NewsName } from '@/lib/corroboration/names/news-name'
import { Button } from '../ui/button'
import { Field } from '../ui/field'
import { Input } from '../ui/input'
import { EmptyState } from '../ui/states'
import { useKeys, type KeyActions } from '../ui/use-keys'
import { JoinDialog } from './join-dialog'
import { LooseSpellings } from './loose-spellings'
import { NameRow } from './name-row'
import { NamesakeDialog, NamesakesDialog } from './namesakes-dialog'
import { Occurrences } from './occurrences'
import { ProposalRow } from './proposal-row'
import { useNameWork } from './use-name-work'

type Props = {
  slug: string
  viewer: { personId: string; newsroomId: string }
  page: NamesPage
  q: string
  canEdit: boolean
}

/** The key of a proposal as long as it is one: its spellings. */
const keyOf = (proposal: NameProposal) => proposal.spellings.map(one => one.plain).join('|')

/** Names to decide on and names that are settled, walked through with the keyboard; one key decides and moves on. */
export function NamesDesk({ slug, viewer, page, q, canEdit }: Props) {
  const t = useTranslations('names')
  const router = useRouter()
  const work = useNameWork(viewer)
  const rows = useRef<HTMLDivElement>(null)
  const search = useRef<HTMLInputElement>(null)
  const [at, setAt] = useState(0)
  const [ticks, setTicks] = useState<Record<string, ReadonlySet<string>>>({})
  const [kinds, setKinds] = useState<Record<string, NameKind>>({})
  const [where, setWhere] = useState<{ row: string; spelling: string } | null>(null)
  const [joining, setJoining] = useState<NewsName | null>(null)
  const [doubling, setDoubling] = useState<NewsName | LooseSpelling | null>(null)
  const [describing, setDescribing] = useState<NewsName | null>(null)
  const { proposals, names, more, loose } = page
  const total = proposals.length + names.length
  const place = Math.min(at, total - 1)
  const proposal: NameProposal | undefined = proposals[place]
  const name: NewsName | undefined = place < proposals.length ? undefined : names[place - proposals.length]

  const all = (spellings: { plain: string }[]) => new Set(spellings.map(one => one.plain))
  const tickedIn = (key: string, whole: { plain: string }[]) => ticks[key] ?? all(whole)
  const tick = (key: string, before: ReadonlySet<string>, plain: string) => {
    const after = new Set(before)
    if (!after.delete(plain)) after.add(plain)
    setTicks(all => ({ ...all, [key]: after }))
  }
  const chosenOf = (one: NameProposal) =>
    one.spellings.filter(each => tickedIn(keyOf(one), one.spellings).has(each.plain)).map(each => each.spelling)
  const kindOf = (one: NameProposal) => kinds[keyOf(one)] ?? one.kind
  const homeOf = (one: NameProposal) => names.find(each => each.id === one.joins)
  const toggleWhere = (row: string, spelling: string) =>
    setWhere(before => (before?.row === row && before.spelling === spelling ? null : { row, spelling }))

  const confirm = (one: NameProposal) => {
    const chosen = chosenOf(one)
    if (chosen.length > 0) void work.confirm(one, chosen, kindOf(one), homeOf(one))
  }
  const setApart = (one: NameProposal) => {
    const chosen = chosenOf(one)
    if (chosen.length > 0) void work.setApart(one, chosen, kindOf(one))
  }
  const split = (one: NewsName) => {
    const leaving = one.spellings.filter(each => ticks[one.id]?.has(each.plain)).map(each => each.spelling)
    if (leaving.length === 0 || leaving.length === one.spellings.length) return
    setTicks(before => ({ ...before, [one.id]: new Set() }))
    void work.split(one, leaving)
  }
  /** The spellings that two people have: those ticked, else all. */
  const borne = (one: NewsName | LooseSpelling) => {
    if (!('version' in one)) return [one.spelling]
    const chosen = one.spellings.filter(each => ticks[one.id]?.has(each.plain))
    return (chosen.length > 0 ? chosen : one.spellings).map(each => each.spelling)
  }
  const go = (step: number) => {
    const next = Math.max(0, Math.min(total - 1, place + step))
    setAt(next)
    rows.current?.querySelectorAll('[data-name]')[next]?.scrollIntoView({ block: 'nearest' })
  }
  const tickNumber = (index: number) => () => {
    const spelling = (proposal ?? name)?.spellings[index]
    if (!spelling || !canEdit) return false
    if (proposal) tick(keyOf(proposal), tickedIn(keyOf(proposal), proposal.spellings), spelling.plain)
    else if (name) tick(name.id, ticks[name.id] ?? new Set(), spelling.plain)
  }
  const numbers: KeyActions = Object.fromEntries(
    Array.from({ length: 9 }, (_, index) => [String(index + 1), tickNumber(index)]),
  )
  useKeys({
    ...numbers,
    n: () => go(1),
    p: () => go(-1),
    c: () => (proposal && canEdit ? confirm(proposal) : false),
    x: () => (proposal && canEdit ? setApart(proposal) : false),
    s: () => (name && canEdit ? split(name) : false),
    j: () => (name?.status === 'confirmed' && canEdit ? setJoining(name) : false),
    d: () => (name?.status === 'confirmed' && canEdit ? setDoubling(name) : false),
    w: () => (name?.spellings.some(one => one.shared) && canEdit ? setDescribing(name) : false),
    o: () => {
      const [first] = (proposal ?? name)?.spellings ?? []
      if (!first) return false
      toggleWhere(proposal ? keyOf(proposal) : (name?.id ?? ''), first.spelling)
    },
    z: () => (canEdit ? void work.undo() : false),
    '/': () => search.current?.focus(),
  })
  const occurrences = (row: string) =>
    where?.row === row && <Occurrences {...{ slug, viewer, canEdit, work }} spelling={where.spelling} />

  return (
    <div ref={rows} className="grid max-w-4xl gap-6" data-names={work.saving ? 'saving' : 'saved'}>
      <form
        role="search"
        className="flex flex-wrap items-end gap-2"
        onSubmit={event => {
          event.preventDefault()
          const words = search.current?.value.trim() ?? ''
          router.replace(words ? `?q=${encodeURIComponent(words)}` : '?')
        }}
      >
        <Field label={t('search')} className="min-w-0 grow wide:max-w-80">
          <Input ref={search} name="q" type="search" defaultValue={q} key={q} />
        </Field>
        <Button type="submit" shortcut="/">
          {t('find')}
        </Button>
        {q && <Button onClick={() => router.replace('?')}>{t('clear')}</Button>}
      </form>
      {total + loose.length === 0 && (
        <EmptyState title={t('noMatch')}>
          <p>{t('noMatchText', { q })}</p>
        </EmptyState>
      )}
      {proposals.length > 0 && (
        <section aria-labelledby="names-proposed" className="grid gap-2">
          <h2 id="names-proposed" className="eyebrow">
            {t('proposed')}
          </h2>
          <p className="text-soft">{t('proposedText')}</p>
          <ol className="grid gap-2">
            {proposals.map((one, index) => (
              <li key={keyOf(one)} onFocus={() => setAt(index)} onClick={() => setAt(index)}>
                <ProposalRow
                  proposal={one}
                  current={index === place}
                  canEdit={canEdit}
                  saving={work.saving}
                  ticked={tickedIn(keyOf(one), one.spellings)}
                  kind={kindOf(one)}
                  where={where?.row === keyOf(one) ? where.spelling : null}
                  onTick={plain => tick(keyOf(one), tickedIn(keyOf(one), one.spellings), plain)}
                  onKind={kind => setKinds(before => ({ ...before, [keyOf(one)]: kind }))}
                  onWhere={spelling => toggleWhere(keyOf(one), spelling)}
                  onConfirm={() => confirm(one)}
                  onApart={() => setApart(one)}
                >
                  {occurrences(keyOf(one))}
                </ProposalRow>
              </li>
            ))}
          </ol>
          {more > 0 && <p className="text-soft">{t('more', { n: more })}</p>}
        </section>
      )}
      {total > 0 && (
        <section aria-labelledby="names-settled" className="grid gap-2">
          <h2 id="names-settled" className="eyebrow">
            {t('settled')}
          </h2>
          <p className="text-soft">{names.length > 0 ? t('settledText') : t('settledNone')}</p>
          <ul className="grid gap-2">
            {names.map((one, index) => (
              <li
                key={one.id}
                onFocus={() => setAt(proposals.length + index)}
                onClick={() => setAt(proposals.length + index)}
              >
                <NameRow
                  slug={slug}
                  name={one}
                  current={proposals.length + index === place}
                  canEdit={canEdit}
                  saving={work.saving}
                  ticked={ticks[one.id] ?? new Set()}
                  where={where?.row === one.id ? where.spelling : null}
                  onTick={plain => tick(one.id, ticks[one.id] ?? new Set(), plain)}
                  onWhere={spelling => toggleWhere(one.id, spelling)}
                  onChange={change => void work.change(one, change)}
                  onSplit={() => split(one)}
                  onJoin={() => setJoining(one)}
                  onTwo={() => setDoubling(one)}
                  onSigns={() => setDescribing(one)}
                  onTakeBack={() => void work.takeBack(one)}
                >
                  {occurrences(one.id)}
                </NameRow>
              </li>
            ))}
          </ul>
        </section>
      )}
      {loose.length > 0 && (
        <LooseSpellings spellings={loose} canEdit={canEdit} saving={work.saving} onTwo={setDoubling} />
      )}
      {doubling && (
        <NamesakesDialog
          known={'version' in doubling ? doubling : { name: doubling.spelling, signs: [] }}
          onClose={() => setDoubling(null)}
          onMake={people => {
            setDoubling(null)
            void work.two(doubling, borne(doubling), people)
          }}
        />
      )}
      {describing && (
        <NamesakeDialog
          person={describing}
          onClose={() => setDescribing(null)}
          onSave={person => {
            setDescribing(null)
            void work.change(describing, person)
          }}
        />
      )}
      {joining && (
        <JoinDialog
          name={joining}
          others={names.filter(one => one.id !== joining.id && one.status === 'confirmed')}
          onClose={() => setJoining(null)}
          onJoin={other => {
            setJoining(null)
            void work.join(joining, other)
          }}
        />
      )}
    </div>
  )
}
