'use client'

import { useRouter } from 'next/navigation'
import { useLocale, useTranslations } from 'next-intl'
import { startTransition, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { Occasion } from '@/lib/articles/article'
import type { CellEntry, Matrix, MatrixRow, ProposedFact } from '@/lib/corroboration/matrix/matrix'
import { unpack } from '@/lib/corroboration/matrix/packed'
import { can, type Viewer } from '@/lib/people/roles'
import { FootBar } from '../shell/foot-bar'
import { Button } from '../ui/button'
import { toast } from '../ui/toast'
import { useKeys } from '../ui/use-keys'
import { ExportMenu } from './export-menu'
import { partsOf, proposalKey, type RowFilter } from './lines'
import { MatrixFilters } from './matrix-filters'
import { useMatrixKeys } from './matrix-keys'
import { focusCell, MatrixTable, type Place } from './matrix-table'
import { RowSheet } from './row-sheet'
import { SideBySide } from './side-by-side'
import { useMatrixWork } from './use-matrix-work'
import { useProposals } from './use-proposals'

type Props = {
  slug: string
  viewer: Pick<Viewer, 'personId' | 'newsroomId' | 'role'>
  story: { id: string; title: string }
  /** Its columns and rows, packed: they go over the line with the page, and again after each change. */
  table: string
  occasions: readonly Occasion[]
}

/** How many rows come with the page: more than a window shows. */
const FIRST = 24

/** How many rows are drawn once the page is alive, and each time more are asked for. */
const PAGE = 60

type Beside = { row: MatrixRow; entries: readonly [CellEntry, CellEntry] }

/** Who says what of a story: the table, what is proposed to be joined in it, and the keys for both. */
export function StoryMatrix({ slug, viewer, story, table, occasions }: Props) {
  const t = useTranslations('matrix')
  const locale = useLocale()
  const router = useRouter()
  const { personId, newsroomId } = viewer
  const canWork = can(viewer.role, 'recordCorroboration')
  const { rows, columns } = useMemo(() => unpack<Pick<Matrix, 'rows' | 'columns'>>(table), [table])
  const of = { storyId: story.id, newsroomId, personId }
  const work = useMatrixWork({ ...of, rows })
  const found = useProposals(of, rows)
  const proposals = useMemo(
    () => found.list.filter(proposal => !work.settled.has(proposalKey(proposal))),
    [found.list, work.settled],
  )
  const [filter, setFilter] = useState<RowFilter>({ show: 'all', kind: '', words: '' })
  const [most, setMost] = useState(FIRST)
  const [place, setPlace] = useState<Place | null>(null)
  const [opened, setOpened] = useState<string | null>(null)
  const [beside, setBeside] = useState<Beside | null>(null)
  const search = useRef<HTMLInputElement>(null)
  const byId = useMemo(() => new Map(columns.map(column => [column.id, column])), [columns])
  const { parts, total } = useMemo(() => partsOf(rows, proposals, filter, most), [rows, proposals, filter, most])
  const drawn = parts.flatMap(part => part.lines.flatMap(line => (line.type === 'row' ? [line.row] : [])))
  const details = useCallback((row: MatrixRow) => setOpened(row.claimId), [])

  useEffect(() => startTransition(() => setMost(before => Math.max(before, PAGE))), [])

  // A row that was joined goes on under its fact's id: the keyboard stays with it.
  const kept =
    drawn.find(one => one.id === place?.row) ?? drawn.find(one => one.claims.some(is => is.id === place?.row))
  const row = kept ?? drawn[0] ?? null
  const at = kept && place ? place.at : 0
  const rowId = row?.id ?? null
  const isPlaced = place !== null
  useEffect(() => {
    if (isPlaced && rowId !== null && document.activeElement === document.body) focusCell(document, { row: rowId, at })
  }, [rows, rowId, at, isPlaced])
  const cell = row?.cells.find(one => one.column === columns[at - 1]?.id)
  const openedRow = opened === null ? undefined : rows.find(one => one.claims.some(claim => claim.id === opened))
  const proposal = row ? (proposals.find(one => one.rows.includes(row.id)) ?? null) : null

  const openClaim = () => {
    if (!row) return false
    const claim = cell?.entries.find(entry => entry.claimId !== null)?.claimId ?? row.claimId
    router.push(`/n/${slug}/claims/${claim}`)
  }
  const openBeside = (of: MatrixRow, entry: CellEntry | undefined) => {
    const own = of.cells.flatMap(one => one.entries).find(one => one.claimId === of.claimId)
    if (!own || !entry?.place || entry === own) toast.say(t('said.noPassage'))
    else setBeside({ row: of, entries: [own, entry] })
  }
  const besideHere = () => {
    if (!row) return
    const others = row.cells
      .flatMap(one => one.entries)
      .filter(one => one.claimId !== row.claimId && one.place !== null)
    // On the fact itself there is something to show where only one other passage speaks of it.
    openBeside(row, cell ? cell.entries.find(one => one.place !== null) : others.length === 1 ? others[0] : undefined)
  }
  /** Goes to the next thing that is proposed, once this one is decided. */
  const decide = async (act: (proposal: ProposedFact) => Promise<boolean>, decided: ProposedFact) => {
    const here = proposals.indexOf(decided)
    const next = [...proposals.slice(here + 1), ...proposals.slice(0, Math.max(0, here))][0]
    const done = await act(decided)
    if (done && next?.rows[0]) goTo({ row: next.rows[0], at: 0 })
  }
  const goTo = (to: Place) => {
    setPlace(to)
    requestAnimationFrame(() => focusCell(document, to))
  }
  /** From a sheet back to the cell it was opened on: with what was done there, that is another element by now. */
  const goBack = () => {
    if (row && place) goTo({ row: row.id, at })
  }
  const here = (act: (proposal: ProposedFact) => Promise<boolean>) => {
    if (!canWork) return false
    if (!proposal) toast.say(t('said.noProposal'))
    else void decide(act, proposal)
  }
  const split = () => {
    if (!row || !canWork) return false
    const claim = cell?.entries.find(entry => entry.claimId !== null)?.claimId
    if (row.claims.length < 2) toast.say(t('said.notJoined'))
    else if (claim) void work.split(row, claim)
    else details(row)
  }
  useKeys({
    Enter: () => (place ? openClaim() : false),
    o: besideHere,
    j: () => here(work.join),
    x: () => here(work.dismiss),
    s: split,
    e: () => (row ? details(row) : false),
    r: () => (row && canWork && row.unrecorded.length > 0 ? details(row) : false),
    z: () => (canWork ? void work.undo() : false),
    '/': () => search.current?.focus(),
  })
  const { hints, groups } = useMatrixKeys(canWork)
  return (
    <div className="flex min-h-[calc(100dvh-13rem)] flex-col">
      <div className="grow px-4 pb-6 wide:px-9">
        <div className="mb-3 flex flex-wrap items-end justify-between gap-x-4 gap-y-2">
          <MatrixFilters
            filter={filter}
            onChange={next => {
              setFilter(next)
              setMost(PAGE)
            }}
            search={search}
            total={total}
          />
          <ExportMenu newsroomId={newsroomId} storyId={story.id} title={story.title} locale={locale} />
        </div>
        <p role="status" className="mb-1 min-h-5 text-small text-soft">
          {found.state === 'loading' && t('proposal.loading')}
          {found.state === 'failed' && t('proposal.failed')}
          {found.state === 'there' && proposals.length > 0 && t('proposal.n', { n: proposals.length })}
        </p>
        <p id="matrix-help" className="sr-only">
          {t('help')}
        </p>
        <div>
          {drawn.length > 0 ? (
            <MatrixTable
              slug={slug}
              caption={t('caption', { title: story.title })}
              columns={columns}
              byId={byId}
              parts={parts}
              place={place && row ? { row: row.id, at } : null}
              canWork={canWork}
              onPlace={setPlace}
              onDetails={details}
              onJoin={chosen => void decide(work.join, chosen)}
              onDismiss={chosen => void decide(work.dismiss, chosen)}
            />
          ) : (
            <p className="py-6 text-soft">
              {t('filter.none')}{' '}
              <Button kind="bare" onClick={() => setFilter({ show: 'all', kind: '', words: '' })}>
                {t('filter.clear')}
              </Button>
            </p>
          )}
          {drawn.length < total && most >= PAGE && (
            <Button className="mt-3" onClick={() => setMost(most + PAGE)}>
              {t('filter.more', { n: Math.min(PAGE, total - drawn.length) })}
            </Button>
          )}
        </div>
      </div>
      <FootBar hints={hints} groups={groups} save={work.save} />
      {openedRow && (
        <RowSheet
          key={`${openedRow.id} ${openedRow.occasion?.id ?? ''} ${openedRow.title}`}
          slug={slug}
          row={openedRow}
          columns={byId}
          occasions={occasions}
          canWork={canWork}
          work={work}
          onBeside={entry => {
            setOpened(null)
            openBeside(openedRow, entry)
          }}
          onClose={() => {
            setOpened(null)
            goBack()
          }}
        />
      )}
      {beside && (
        <SideBySide
          slug={slug}
          viewer={{ personId, newsroomId }}
          row={beside.row}
          columns={byId}
          entries={beside.entries}
          onClose={() => {
            setBeside(null)
            goBack()
          }}
        />
      )}
    </div>
  )
}
