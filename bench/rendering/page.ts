import { denseSpans, denseText } from '../../test/dense-article'
import type { Contender, Shown } from './contender'
import { highlights } from './highlights'
import { marks } from './marks'
import { recogito, recogitoByOffsets, recogitoInOneNode } from './recogito'
import { recoupe } from './recoupe'

const plain: Contender = {
  prepare: recogito.prepare,
  give: () => undefined,
  show: () => undefined,
  add: () => undefined,
  isShown: () => true,
  at: () => [],
}
const contenders: Record<string, Contender> = {
  recogito,
  'by offsets': recogitoByOffsets,
  'in one node': recogitoInOneNode,
  marks,
  highlights,
  recoupe,
  plain,
}

let one: Contender
let spans: Shown[] = []
/** A highlight in the window, the last of those that are given; and one that is added later. */
let seen: Shown
let fresh: Shown

/** Fulfilled when a frame has been drawn, with the time. */
const drawn = () =>
  new Promise<number>(resolve =>
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = () => resolve(performance.now())
      port2.postMessage(null)
    }),
  )

/** Milliseconds from `began` to the end of the first frame in which `seen` holds, and the number of that frame. */
async function until(seen: () => boolean, began: number) {
  for (let frames = 1; frames < 600; frames++) {
    const at = await drawn()
    if (seen()) return { ms: at - began, frames }
  }
  throw new Error('It is never to be seen')
}

const api = {
  async prepare(name: string, count: number, seed: number) {
    const text = denseText(200_000, seed)
    const first = text.indexOf('\n\n') + 2
    seen = { id: 'seen', kind: 'quote', start: first, end: text.indexOf(' ', first) }
    spans = [...denseSpans(text, count - 1, seed + 1).map((span, at) => ({ ...span, id: `c${at}` })), seen]
    const start = text.indexOf(' ', 700) + 1
    fresh = { id: 'fresh', kind: 'figure', start, end: text.indexOf(' ', start + 5) }
    one = contenders[name]!
    const root = document.createElement('main')
    root.id = 'root'
    document.body.append(root)
    one.prepare(text, root)
    await drawn()
    addEventListener('keydown', event => {
      if (event.key !== '1') return
      one.add(fresh)
      void until(() => one.isShown(fresh), event.timeStamp).then(answer => (api.added = answer))
    })
  },
  added: null as { ms: number; frames: number } | null,
  /** The data in hand, in the form in which each contender gets them from a server. */
  give() {
    one.give(spans)
  },
  paint() {
    const began = performance.now()
    one.show()
    return until(() => one.isShown(seen), began)
  },
  /** Frames while the text is scrolled by `step` pixels each: their times in milliseconds. */
  async scroll(count: number, step: number) {
    const times: number[] = []
    let last = await new Promise<number>(requestAnimationFrame)
    for (let frame = 0; frame < count; frame++) {
      window.scrollBy(0, step)
      const now = await new Promise<number>(requestAnimationFrame)
      times.push(now - last)
      last = now
    }
    return times
  },
  /** Milliseconds to name the highlights under a point, and how many of a hundred points had any. */
  hit() {
    window.scrollTo(0, 0)
    const points = Array.from(
      { length: 100 },
      (_, at) => [120 + (at % 10) * 45, 60 + Math.floor(at / 10) * 70] as const,
    )
    const began = performance.now()
    const found = points.filter(([x, y]) => one.at(x, y).length > 0).length
    return { ms: (performance.now() - began) / points.length, found }
  },
}

Object.assign(window, { bench: api })

/** What the page offers to who drives it. */
export type Bench = typeof api
