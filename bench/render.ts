import { readFileSync } from 'node:fs'
import path from 'node:path'
import { chromium, type Browser, type Page } from '@playwright/test'
import tailwind from '@tailwindcss/postcss'
import { build } from 'esbuild'
import postcss from 'postcss'
import { getChromium } from '../scripts/chromium.mjs'
import type { Bench } from './rendering/page'

/** Highlights in a text of 200 KB, and how often each contender is asked, in turn with the others. */
const COUNTS = (process.env.RECOUPE_COUNTS ?? '100,1000,10000').split(',').map(Number)
const ROUNDS = Number(process.env.RECOUPE_ROUNDS ?? 3)

const NAMES = (process.env.RECOUPE_ONLY ?? 'recogito,by offsets,in one node,marks,highlights,recoupe').split(',')
const root = process.cwd()

type Measured = {
  paint: number
  /** Milliseconds that the page's main thread worked for it, whoever else was on the machine; for a scrolled frame in `turn`. */
  work: number
  turn: number
  added: number
  addedFrames: number
  /** Frames per second while the text is scrolled by `SCROLLED` pixels a frame, and the share that came late (over 20 ms). */
  scrolled: number
  late: number
  /** Megabytes over the plain text on the same page: JavaScript's heap, and all that the renderer keeps for itself. */
  heap: number
  own: number
  hit: number
}

const FRAMES = 150
const SCROLLED = 60

/** The contenders for a browser, as one script and the style sheets it asks for. */
async function bundled() {
  const { outputFiles } = await build({
    entryPoints: [path.join(root, 'bench', 'rendering', 'page.ts')],
    bundle: true,
    minify: true,
    write: false,
    outdir: path.join(root, 'dist'),
    jsx: 'automatic',
    alias: { '@': root },
    define: { 'process.env.NODE_ENV': '"production"' },
    banner: { js: 'var process = { env: {} }' },
  })
  const of = (ending: string) => outputFiles.find(file => file.path.endsWith(ending))?.text ?? ''
  return { program: of('.js'), sheets: of('.css') }
}

/** The style sheet of the pages, as the build makes it. */
async function styles(): Promise<string> {
  const from = path.join(root, 'app', 'globals.css')
  const { css } = await postcss([tailwind()]).process(readFileSync(from, 'utf8'), { from })
  return css
}

async function memoryOf(browser: Browser, page: Page) {
  const tab = await page.context().newCDPSession(page)
  for (let time = 0; time < 3; time++) await tab.send('HeapProfiler.collectGarbage')
  const { usedSize } = await tab.send('Runtime.getHeapUsage')
  const whole = await browser.newBrowserCDPSession()
  const { processInfo } = await whole.send('SystemInfo.getProcessInfo')
  const renderers = processInfo.filter(one => one.type === 'renderer')
  return { heap: usedSize / 2 ** 20, own: renderers.reduce((sum, { id }) => sum + privateMegabytes(id), 0) }
}

/** Tells the milliseconds that the main thread of a page has worked since this was asked. */
async function clockOf(page: Page): Promise<() => Promise<number>> {
  const tab = await page.context().newCDPSession(page)
  await tab.send('Performance.enable', { timeDomain: 'threadTicks' })
  return async () => {
    const { metrics } = await tab.send('Performance.getMetrics')
    return 1_000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? NaN)
  }
}

/** What a process has written to and shares with none; NaN where the system does not tell. */
function privateMegabytes(process: number): number {
  try {
    const words = readFileSync(`/proc/${process}/smaps_rollup`, 'utf8')
    return Number(/Private_Dirty:\s+(\d+)/.exec(words)?.[1]) / 1024
  } catch {
    return NaN
  }
}

async function measured(name: string, count: number, css: string, program: string): Promise<Measured> {
  const browser = await chromium.launch({
    executablePath: getChromium(root),
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  })
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
    await page.setContent(`<!doctype html><html lang="en"><title>${name}</title><style>${css}${plain}</style>`)
    await page.addScriptTag({ content: program })
    const call = <T>(run: (bench: Bench) => Promise<T> | T) =>
      page.evaluate(`(${run.toString()})(window.bench)`) as Promise<T>
    await page.evaluate(([name, count]) => (window as unknown as { bench: Bench }).bench.prepare(name, count, 7), [
      name,
      count,
    ] as const)
    await page.waitForTimeout(300)
    const before = await memoryOf(browser, page)
    await call(bench => bench.give())
    const worked = await clockOf(page)
    const rested = await worked()
    const paint = await call(bench => bench.paint())
    const painted = await worked()
    await page.waitForTimeout(700)
    const after = await memoryOf(browser, page)
    await page.keyboard.press('1')
    await page.waitForFunction(() => (window as unknown as { bench: Bench }).bench.added !== null)
    const added = (await call(bench => bench.added))!
    const hit = await call(bench => bench.hit())
    const still = await worked()
    const times = await page.evaluate(
      ([count, step]) => (window as unknown as { bench: Bench }).bench.scroll(count, step),
      [FRAMES, SCROLLED] as const,
    )
    return {
      paint: paint.ms,
      work: painted - rested,
      turn: ((await worked()) - still) / FRAMES,
      added: added.ms,
      addedFrames: added.frames,
      scrolled: (1_000 * times.length) / times.reduce((sum, time) => sum + time, 0),
      late: times.filter(time => time > 20).length / times.length,
      heap: after.heap - before.heap,
      own: after.own - before.own,
      hit: hit.ms,
    }
  } finally {
    await browser.close()
  }
}

/** How the peers' highlights look, and the measure of the text for all. */
const plain = `
#root { position: relative; max-width: 66rem; font: 19px/1.68 serif }
#root > p { max-width: 66ch; margin: 0; min-height: 0.6em }
mark[data-ids] { background: #dbe7ff }
${['figure', 'quote', 'attribution', 'statement'].map(kind => `::highlight(bench-${kind}) { background: #dbe7ff; text-decoration: underline 2px #26c }`).join('\n')}`

const median = (numbers: number[]) => numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? NaN
const medians = (all: Measured[]) =>
  Object.fromEntries(
    Object.keys(all[0]!).map(key => [key, median(all.map(one => one[key as keyof Measured]))]),
  ) as Measured

const number = (value: number, digits = 0) => value.toFixed(digits).padStart(9)

const { program, sheets } = await bundled()
const css = `${await styles()}\n${sheets}`
for (const count of COUNTS) {
  const all = new Map<string, Measured[]>(NAMES.map(name => [name, []]))
  for (let round = 0; round < ROUNDS; round++)
    for (const name of NAMES) all.get(name)!.push(await measured(name, count, css, program))
  const rows = new Map(NAMES.map(name => [name, medians(all.get(name)!)]))
  const heads = [
    'paint ms',
    'work ms',
    'new ms',
    'frames',
    'frames/s',
    'late %',
    'turn ms',
    'heap MB',
    'own MB',
    'hit µs',
  ]
  console.log(`\n${count} highlights in 200 KB, the middle of ${ROUNDS} rounds`)
  console.log(`${''.padEnd(12)}${heads.map(head => head.padStart(9)).join('')}`)
  for (const [name, row] of rows) {
    const { paint, work, added, addedFrames, scrolled, late, turn, heap, own, hit } = row
    const cells = [
      number(paint),
      number(work),
      number(added),
      number(addedFrames),
      number(scrolled, 1),
      number(late * 100),
      number(turn, 1),
      number(heap, 1),
      number(own, 1),
      number(hit * 1_000),
    ]
    console.log(`${name.padEnd(12)}${cells.join('')}`)
  }
  const mine = rows.get('recoupe')
  const of = (a: number, b: number) => (a / b).toFixed(3)
  for (const peer of ['recogito', 'by offsets', 'in one node']) {
    const theirs = rows.get(peer)
    if (!mine || !theirs) continue
    console.log(
      `recoupe to ${peer === 'recogito' ? peer : `recogito ${peer}`}: paint ${of(mine.paint, theirs.paint)}, work ${of(mine.work, theirs.work)}, new ${of(mine.added, theirs.added)}, ` +
        `heap ${of(mine.heap, theirs.heap)}, memory of its own ${of(mine.own, theirs.own)}`,
    )
  }
}
