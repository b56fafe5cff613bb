import { NextIntlClientProvider } from 'next-intl'
import { useMemo, useRef, useState, useSyncExternalStore } from 'react'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import { RestingCard } from '../../components/article/desk-card'
import { deskMarks, rememberedItems, type DeskItem } from '../../components/article/desk-marks'
import { newNear } from '../../components/article/near'
import { idsAt, TextFrame } from '../../components/article/text-frame'
import { useCardsNear } from '../../components/article/use-cards-near'
import { useTextSelection } from '../../components/article/use-text-selection'
import { useVoice } from '../../components/article/use-voice'
import { CardRail } from '../../components/claims/card-rail'
import type { Claim } from '../../lib/claims/claim'
import { packClaims, unpackClaims, type PackedClaims } from '../../lib/claims/packed'
import { kindNames } from '../../lib/claims/kinds'
import { standingsOf } from '../../lib/corroboration/standings'
import { formats, timeZone } from '../../lib/i18n/formats'
import { overlay } from '../../lib/outbox/overlay'
import { toAnchor } from '../../lib/text/span'
import { messages } from '../../messages'
import { figureClaim } from '../../test/claims'
import { denseValue } from '../../test/dense-article'
import { source, type Contender, type Shown } from './contender'

const viewer = { id: 'p-claire', name: 'Claire Ricard' }
const nothing = () => undefined
let text = ''
let given: PackedClaims
const all = source<readonly Claim[]>([])

const standings = Object.fromEntries(
  kindNames.map(kind => [
    kind,
    standingsOf({ kind, corroborations: [], overrides: [], ownOriginId: null }, new Map(), 2),
  ]),
)
const shared = figureClaim('shared')

/** A claim as the server has it. */
function toClaim(span: Shown): Claim {
  const { id, kind } = span
  const passages = [{ id: `${id}-main`, role: 'main' as const, versionId: 'v1', anchor: toAnchor(text, span) }]
  return { ...shared, id, kind, value: denseValue(span, text), passages, standings: standings[kind] } as Claim
}

/** What the desk draws: the text with stacked lines, raised numbers and ticks, its words for who cannot see, and the cards. */
function Page() {
  const claims = useSyncExternalStore(all.subscribe, all.get)
  const frame = useRef<HTMLDivElement>(null)
  const root = useRef<HTMLDivElement>(null)
  const [near] = useState(() => newNear())
  const voice = useVoice()
  const selection = useTextSelection(text, root)
  const [itemsOf] = useState(rememberedItems)
  const items = useMemo(
    () => itemsOf(overlay(claims, [], { text, viewer, newsroomId: 'n1' }), new Map(), 'v1', voice.claim),
    [itemsOf, claims, voice],
  )
  const marks = useMemo(() => deskMarks(items, null), [items])
  const zones = useMemo(() => [], [])
  return (
    <div style={{ display: 'grid', gridTemplateColumns: '44rem 22rem' }}>
      <TextFrame
        text={text}
        zones={zones}
        marks={marks}
        lang="fr"
        label="Text"
        frame={frame}
        root={root}
        near={near}
        selection={selection}
      />
      <Cards items={items} near={near} root={root} />
    </div>
  )
}

type CardsProps = {
  items: readonly DeskItem[]
  near: ReturnType<typeof newNear>
  root: React.RefObject<HTMLDivElement | null>
}

function Cards({ items, near, root }: CardsProps) {
  const { shown, place } = useCardsNear(items, near, null)
  return (
    <CardRail label="Claims" text={root} anchors={shown} top={place.top} currentId={null} onHover={nothing}>
      {shown.map(item => (
        <RestingCard key={item.id} item={item} of={items.length} viewerId={viewer.id} onOpen={nothing} />
      ))}
    </CardRail>
  )
}

/** Recoupe's own components, as they stand on the desk. */
export const recoupe: Contender = {
  prepare(given, root) {
    text = given
    flushSync(() =>
      createRoot(root).render(
        <NextIntlClientProvider locale="en" messages={messages.en} formats={formats} timeZone={timeZone}>
          <Page />
        </NextIntlClientProvider>,
      ),
    )
  },
  // As it travels to the page, with nothing left of what it was made of.
  give: spans => (given = JSON.parse(JSON.stringify(packClaims(spans.map(toClaim), text, 'v1'))) as PackedClaims),
  show: () => flushSync(() => all.set(unpackClaims(given, text, 'v1'))),
  add: span => flushSync(() => all.set([...all.get(), toClaim(span)])),
  isShown: ({ id }) =>
    document.querySelector(`mark[data-ids~="${id}"]`) !== null && document.querySelector('[data-card]') !== null,
  at: (x, y) => idsAt(document.elementFromPoint(x, y)),
}
