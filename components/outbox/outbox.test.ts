import { IDBFactory } from 'fake-indexeddb'
import 'fake-indexeddb/auto'
import { figureClaim, figureInput } from '@/test/claims'
import type { Claim } from '@/lib/claims/claim'
import type { KindSpan } from '@/lib/claims/coverage'
import { textSubject, type Entry, type Stored } from '@/lib/outbox/entry'
import { saveLine } from '@/lib/outbox/save-status'
import { fail, ok, type Result } from '@/lib/result'
import { Outbox } from './outbox'
import { openStore, type OutboxStore } from './store'
import type { News, World } from './world'

/** A server that keeps claims by the rules of the API, and can be down, or lose its answers. */
class Server {
  readonly claims = new Map<string, Claim>()
  requests = 0
  writes = 0
  trouble: 'none' | 'down' | 'answers-lost' | 'signed-out' = 'none'

  dismissed: KindSpan[] = []
  /** Looks round as a request comes in, before it is answered. */
  look: () => Promise<void> = async () => undefined

  async receive({ claimId, change, base }: Entry): Promise<Result<Stored>> {
    this.requests++
    await this.look()
    await new Promise(resolve => setTimeout(resolve, 1))
    if (this.trouble === 'down') return fail('unavailable', 'no_answer', '')
    if (this.trouble === 'signed-out') return fail('forbidden', 'not_signed_in', '')
    const answer = this.write(claimId, change, base)
    return this.trouble === 'answers-lost' ? fail('unavailable', 'no_answer', '') : answer
  }

  private write(claimId: string, change: Entry['change'], base: number | null): Result<Stored> {
    if (change.type === 'dismiss') {
      const { versionId, dismiss = [], restore = [] } = change.input
      const kept = this.dismissed.filter(one => ![...dismiss, ...restore].some(other => other.start === one.start))
      this.dismissed = [...kept, ...dismiss.map(({ kind, start, end }) => ({ kind, start, end }))]
      return ok({ versionId, dismissed: this.dismissed })
    }
    if (change.type === 'leave-aside') return ok({ claimId: change.claimId, leftAside: change.input.dismiss ?? [] })
    const stored = this.claims.get(claimId)
    if (change.type === 'create') {
      if (stored) return ok({ claim: { ...stored, version: 1 } })
      return this.store(figureClaim(claimId))
    }
    if (!stored) return fail('not-found', 'not_found', '')
    if (stored.version !== base)
      return fail('conflict', 'version_conflict', '', undefined, { extra: { current: stored } })
    const version = stored.version + 1
    if (change.type === 'move')
      return this.store({ ...stored, version, status: change.move === 'withdraw' ? 'withdrawn' : 'draft' })
    if (change.type === 'corroborate') return this.store({ ...stored, version })
    return this.store({ ...stored, version, ...(change.patch as Partial<Claim>) } as Claim)
  }

  private store(claim: Claim): Result<Stored> {
    this.writes++
    this.claims.set(claim.id, claim)
    return ok({ claim })
  }
}

/** Tabs of one browser: one disk, one lock, one channel. */
class Browser {
  private readonly tabs = new Set<Outbox>()
  private lock: Promise<void> = Promise.resolve()
  private ids = 0
  /** News on its way to other tabs, and how much was told so far. */
  readonly hearing = new Set<Promise<void>>()
  told = 0
  timers: (() => void)[] = []

  constructor(
    readonly server: Server,
    private readonly open: () => Promise<OutboxStore> = () => openStore(),
  ) {}

  async tab(owner = 'claire/n1'): Promise<Outbox> {
    const world: World = {
      owner,
      open: this.open,
      send: entry => this.server.receive(entry),
      alone: work => {
        const turn = this.lock.then(work)
        this.lock = turn.catch(() => undefined)
        return turn
      },
      tell: news => this.tell(news, tab),
      now: () => 1_000,
      newId: () => `entry-${this.ids++}`,
      later: work => {
        this.timers.push(work)
        return () => (this.timers = this.timers.filter(timer => timer !== work))
      },
      isOnline: () => true,
    }
    const tab = new Outbox(world)
    this.tabs.add(tab)
    await tab.start()
    return tab
  }

  private tell(news: News, from: Outbox) {
    for (const tab of this.tabs) {
      if (tab === from) continue
      const heard = tab.hear(structuredClone(news)).finally(() => this.hearing.delete(heard))
      this.hearing.add(heard)
      this.told++
    }
  }

  /** The tab is gone, whatever it was doing. */
  kill(tab: Outbox) {
    tab.close()
    this.tabs.delete(tab)
  }

  ring() {
    const timers = this.timers
    this.timers = []
    for (const timer of timers) timer()
  }
}

const mark = (claimId: string) => ({
  articleId: 'a1',
  claimId,
  change: { type: 'create', input: figureInput(claimId) } as const,
  base: null,
})
const note = (claimId: string, words: string, base: number | null = null) => ({
  articleId: 'a1',
  claimId,
  change: { type: 'edit', patch: { note: words } } as const,
  base,
})
const state = (tab: Outbox) => saveLine(tab.snapshot())

/** Until nothing is under way: no tab sends, and all news has been heard. */
async function quiet(...tabs: Outbox[]) {
  let before: number
  do {
    before = browser.told
    await Promise.all(browser.hearing)
    for (const tab of tabs) await tab.idle()
  } while (browser.told !== before || browser.hearing.size > 0)
}

let server: Server
let browser: Browser
beforeEach(() => {
  globalThis.indexedDB = new IDBFactory()
  server = new Server()
  browser = new Browser(server)
})

it('a mark is on disk before anything is sent, and gone when the server has it', async () => {
  const tab = await browser.tab()
  const seen: string[] = []
  let kept = 0
  server.look = async () => void (kept = (await (await openStore()).list('claire/n1')).length)
  tab.subscribe(() => seen.push(state(tab).state))
  await tab.add([mark('c1')])
  await quiet(tab)
  expect(kept).toBe(1)
  expect(server.claims.has('c1')).toBe(true)
  expect(state(tab)).toEqual({ state: 'saved', at: 1_000 })
  expect(await (await openStore()).list('claire/n1')).toHaveLength(0)
  expect(seen.filter((one, at) => one !== seen[at - 1])).toEqual(['unsaved', 'saving', 'saved'])
})

it('changes of one claim are sent in order, each on the version the one before led to', async () => {
  const tab = await browser.tab()
  await tab.add([mark('c1'), note('c1', 'a'), note('c1', 'b')])
  await tab.add([note('c1', 'c', 1)])
  await quiet(tab)
  expect(server.claims.get('c1')).toMatchObject({ version: 4, note: 'c' })
})

it('a server that is down gets everything when it is back, once', async () => {
  server.trouble = 'down'
  const tab = await browser.tab()
  await tab.add([mark('c1'), note('c1', 'a'), mark('c2')])
  await quiet(tab)
  expect(state(tab)).toEqual({ state: 'unsaved', count: 3, because: 'unreachable' })
  server.trouble = 'none'
  browser.ring()
  await quiet(tab)
  expect(state(tab).state).toBe('saved')
  expect([server.writes, server.claims.get('c1')?.version]).toEqual([3, 2])
})

it('lost answers make neither doubles nor conflicts', async () => {
  const tab = await browser.tab()
  server.trouble = 'answers-lost'
  await tab.add([mark('c1'), note('c1', 'a')])
  await quiet(tab)
  server.trouble = 'none'
  browser.ring()
  await quiet(tab)
  server.trouble = 'answers-lost'
  await tab.add([note('c1', 'b', server.claims.get('c1')!.version)])
  await quiet(tab)
  server.trouble = 'none'
  browser.ring()
  await quiet(tab)
  expect(state(tab).state).toBe('saved')
  expect(server.claims.get('c1')).toMatchObject({ note: 'b', version: 3 })
})

it('a closed tab leaves its work to the next', async () => {
  server.trouble = 'down'
  const tab = await browser.tab()
  await tab.add([mark('c1'), note('c1', 'a')])
  await quiet(tab)
  browser.kill(tab)
  server.trouble = 'none'
  const next = await browser.tab()
  await quiet(next)
  expect(server.claims.get('c1')).toMatchObject({ note: 'a', version: 2 })
})

it("another person's work is neither seen nor sent", async () => {
  server.trouble = 'signed-out'
  const tab = await browser.tab('claire/n1')
  await tab.add([mark('c1')])
  await quiet(tab)
  expect(state(tab)).toMatchObject({ because: 'signed-out' })
  browser.kill(tab)
  server.trouble = 'none'
  const other = await browser.tab('thomas/n1')
  await quiet(other)
  expect([other.snapshot().entries, server.claims.size]).toEqual([[], 0])
  const back = await browser.tab('claire/n1')
  await quiet(back)
  expect(server.claims.size).toBe(1)
})

it('two tabs send each change once, and both show it', async () => {
  const [one, two] = [await browser.tab(), await browser.tab()]
  const heard: string[] = []
  two.hearers.onStored(claim => heard.push(claim.id))
  await Promise.all([...Array(10).keys()].map(at => (at % 2 ? one : two).add([mark(`c${at}`)])))
  await quiet(one, two)
  expect([server.claims.size, server.requests]).toEqual([10, 10])
  expect([state(one).state, state(two).state]).toEqual(['saved', 'saved'])
  expect(new Set(heard).size).toBe(10)
})

it("a colleague's change is shown, never written over unasked", async () => {
  const tab = await browser.tab()
  server.claims.set('c1', figureClaim('c1', { version: 5, note: 'theirs' }))
  await tab.add([note('c1', 'mine', 4), note('c1', 'mine, bettered')])
  await quiet(tab)
  expect(state(tab)).toEqual({ state: 'unsaved', count: 2, because: 'conflict' })
  expect(server.claims.get('c1')?.note).toBe('theirs')
  const reloaded = await browser.tab()
  expect(reloaded.snapshot().entries[0]).toMatchObject({ state: 'conflict', stored: { note: 'theirs' } })
  await reloaded.resolve('c1', 'mine')
  await quiet(tab, reloaded)
  expect(server.claims.get('c1')).toMatchObject({ note: 'mine, bettered', version: 7 })
  expect([state(tab).state, state(reloaded).state]).toEqual(['saved', 'saved'])
})

it('taking theirs drops mine; writing something else sends that', async () => {
  const tab = await browser.tab()
  server.claims.set('c1', figureClaim('c1', { version: 5, note: 'theirs' }))
  const heard: string[] = []
  tab.hearers.onStored(claim => heard.push(claim.note))
  await tab.add([note('c1', 'mine', 4)])
  await quiet(tab)
  await tab.resolve('c1', 'theirs')
  expect([heard, tab.snapshot().entries]).toEqual([['theirs'], []])
  await tab.add([note('c1', 'mine', 4)])
  await quiet(tab)
  await tab.resolve('c1', { type: 'edit', patch: { note: 'both' } })
  await quiet(tab)
  expect(server.claims.get('c1')).toMatchObject({ note: 'both', version: 6 })
})

it('one change that was refused is given up, and what waits behind it is sent', async () => {
  const tab = await browser.tab()
  await tab.add([note('c1', 'of a claim that is gone', 1)])
  await quiet(tab)
  server.claims.set('c1', figureClaim('c1', { version: 5 }))
  await tab.add([note('c1', 'mine', 5)])
  await quiet(tab)
  const [first, second] = tab.snapshot().entries
  expect([first.state, second.state]).toEqual(['refused', 'waiting'])
  const { requests } = server
  await tab.drop(first.id)
  await quiet(tab)
  expect(server.requests).toBe(requests + 1)
  expect(tab.snapshot().entries).toMatchObject([{ id: second.id, base: 1, state: 'conflict' }])
})

it('a browser that keeps nothing says so, and sends all the same', async () => {
  server.trouble = 'down'
  browser = new Browser(server, () => Promise.reject(new Error('QuotaExceededError')))
  const tab = await browser.tab()
  await tab.add([mark('c1'), note('c1', 'a')])
  await quiet(tab)
  expect(state(tab)).toEqual({ state: 'unsaved', count: 2, because: 'kept-nowhere' })
  server.trouble = 'none'
  browser.ring()
  await quiet(tab)
  expect(server.claims.get('c1')).toMatchObject({ note: 'a', version: 2 })
  expect(state(tab).state).toBe('saved')
})

it('a disk that fills up in the middle loses nothing', async () => {
  const full = async (): Promise<OutboxStore> => {
    const store = await openStore()
    let writes = 0
    return {
      ...store,
      add: entry => (++writes > 1 ? Promise.reject(new DOMException('full', 'QuotaExceededError')) : store.add(entry)),
    }
  }
  browser = new Browser(server, full)
  const tab = await browser.tab()
  await tab.add([mark('c1'), note('c1', 'a'), mark('c2')])
  await quiet(tab)
  expect([server.claims.get('c1')?.note, server.claims.has('c2'), state(tab).state]).toEqual(['a', true, 'saved'])
})

it('tabs killed at any moment lose nothing and double nothing', async () => {
  let tab = await browser.tab()
  const names = [...Array(60).keys()].map(at => `c${at}`)
  for (const [at, name] of names.entries()) {
    server.trouble = at % 7 === 3 ? 'answers-lost' : at % 5 === 2 ? 'down' : 'none'
    await tab.add([mark(name), note(name, name)])
    if (at % 3 === 0) {
      browser.kill(tab)
      tab = await browser.tab()
    }
  }
  server.trouble = 'none'
  browser.ring()
  tab.wake()
  await quiet(tab)
  expect(names.map(name => [server.claims.get(name)?.note, server.claims.get(name)?.version])).toEqual(
    names.map(name => [name, 2]),
  )
  expect(server.writes).toBe(120)
})

it('dismissals are kept until the server has them, and sent in order', async () => {
  const figure = { kind: 'figure', start: 8, end: 18 } as const
  const dismissal = (input: { dismiss?: (KindSpan & { exact: string })[]; restore?: KindSpan[] }) => ({
    articleId: 'a1',
    claimId: textSubject('v1'),
    change: { type: 'dismiss', input: { versionId: 'v1', ...input } } as const,
    base: null,
  })
  server.trouble = 'down'
  const tab = await browser.tab()
  const heard: number[] = []
  await tab.add([dismissal({ dismiss: [{ ...figure, exact: '200 drones' }] })])
  await quiet(tab)
  expect(state(tab)).toEqual({ state: 'unsaved', count: 1, because: 'unreachable' })
  browser.kill(tab)
  server.trouble = 'none'
  const [next, other] = [await browser.tab(), await browser.tab()]
  other.hearers.onDismissed(({ dismissed }) => heard.push(dismissed.length))
  await quiet(next, other)
  expect(server.dismissed).toEqual([figure])
  await next.add([dismissal({ restore: [figure] })])
  await quiet(next, other)
  expect([server.dismissed, heard.at(-1), state(next).state]).toEqual([[], 0, 'saved'])
})
