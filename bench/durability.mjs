// Promise R1: an answer of 2xx means stored. Claims are saved through the API of a whole Recoupe while its database (or its
// web server) is killed with SIGKILL; afterwards every acknowledged claim must be there, once, as it was sent.
//   node bench/durability.mjs [--kills 20] [--clients 8] [--what database|web|mixed] [--seed 1] [--control]
// `--control` switches synchronous_commit off first: then some must be lost, or this test could not see a loss.
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { withConnection } from '../scripts/database/connection.mjs'
import { figureOf, importArticle, setUpNewsroom } from '../test/newsroom-client.mjs'
import { startRecoupe } from '../test/recoupe-process.mjs'
import { killWhileWriting } from './kill-while-writing.mjs'
import { seeded } from './seeded.mjs'

const figures = 400
const text = Array.from({ length: figures }, (_, at) => `Boat ${at} landed ${at + 1000} crates.`).join('\n')

/** Runs it and gives the counts: `acknowledged`, `lost`, `doubled`, `altered`, `resent`, the slowest recovery and the first start in ms. */
export async function durability({ kills = 20, clients = 8, what = 'database', seed = 1, control = false } = {}) {
  const random = seeded(seed)
  const began = performance.now()
  const recoupe = await startRecoupe()
  const started = performance.now() - began
  try {
    const newsroom = await setUpNewsroom(recoupe)
    const article = await importArticle(newsroom, { title: 'The landing', text })
    if (control) await sabotage(recoupe)
    const next = claims(article)
    const run = await killWhileWriting({
      clients,
      kills,
      random,
      next,
      write: claim => isSaved(newsroom, claim),
      kill: number => killOne(recoupe, what, number),
      enough: async sent => control && (await compare(recoupe, sent)).lost > 0,
    })
    const found = await compare(recoupe, run.acknowledged)
    const times = { slowest: Math.max(...run.recoveries), started }
    return { acknowledged: run.acknowledged.length, resent: run.resent, ...found, ...times }
  } finally {
    await recoupe.remove()
  }
}

/** One claim after the other, each with a number of its own on one of the figures of the text. */
function claims(article) {
  let made = 0
  return () => {
    const number = 1000 + (made++ % figures)
    return { ...figureOf(article, text, `${number} crates`, String(number)), note: `claim ${made}` }
  }
}

async function isSaved({ session, path }, claim) {
  try {
    const signal = AbortSignal.timeout(15_000)
    const response = await session.ask('POST', `${path}/claims`, claim, { 'Idempotency-Key': claim.id }, { signal })
    const body = await response.text()
    if (response.ok) return true
    if (response.status >= 500) return false
    throw new Error(`a claim was refused: ${response.status} ${body}`)
  } catch (error) {
    if (error instanceof TypeError || error.name === 'TimeoutError') return false // no answer
    throw error
  }
}

function killOne(recoupe, what, number) {
  if (what === 'web' || (what === 'mixed' && number % 2 === 1)) recoupe.killWeb()
  else recoupe.killDatabase()
}

/** What is stored, against what was acknowledged. */
const compare = (recoupe, sent) =>
  untilThere(() =>
    withConnection(recoupe.databaseUrl(), async client => {
      const { rows } = await client.query(
        `SELECT "id", "note", "value"->>'number' AS "number", count(*) OVER (PARTITION BY "note")::int AS "times" FROM "claim"`,
      )
      const stored = new Map(rows.map(row => [row.id, row]))
      const kept = sent.filter(claim => stored.has(claim.id))
      return {
        lost: sent.length - kept.length,
        doubled: rows.filter(row => row.times > 1).length,
        altered: kept.filter(({ id, note, value }) => {
          const row = stored.get(id)
          return row.note !== note || row.number !== value.number
        }).length,
      }
    }),
  )

async function untilThere(work) {
  for (let tries = 1; ; tries++) {
    try {
      return await work()
    } catch (error) {
      if (tries === 100) throw error
      await new Promise(resolve => setTimeout(resolve, 100))
    }
  }
}

/** Makes the database forgetful, behind the back of the check at start. */
async function sabotage(recoupe) {
  await withConnection(recoupe.databaseUrl(), async client => {
    await client.query(`ALTER SYSTEM SET wal_writer_delay = '10s'`)
    await client.query(`ALTER SYSTEM SET synchronous_commit = 'off'`)
    await client.query('SELECT pg_reload_conf()')
  })
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values } = parseArgs({
    options: {
      kills: { type: 'string', default: '20' },
      clients: { type: 'string', default: '8' },
      what: { type: 'string', default: 'database' },
      seed: { type: 'string', default: String(Date.now() % 1_000_000) },
      control: { type: 'boolean', default: false },
    },
  })
  const settings = {
    ...values,
    kills: Number(values.kills),
    clients: Number(values.clients),
    seed: Number(values.seed),
  }
  console.log(JSON.stringify(settings))
  const found = await durability(settings)
  console.log(JSON.stringify(found))
  process.exit(found.lost > 0 === settings.control && found.doubled + found.altered === 0 ? 0 : 1)
}
