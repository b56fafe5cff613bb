import { v7 as newId } from 'uuid'
import type { Claim } from '@/lib/claims/claim'
import {
  askReview,
  corroborate,
  find,
  invite,
  makeArticle,
  markFigure,
  openRoom,
  otherText,
  searchOf,
  supportOf,
  type Room,
} from './room'
import { sql } from './server'

let room: Room
beforeAll(async () => {
  room = await openRoom()
})

const clients = Array.from({ length: 20 }, (_, at) => at)
const rounds = 4

/** One client's edits: reads, adds its line to the note, saves on the version read, and does it again when refused. */
async function edit(claimId: string, client: number): Promise<{ lines: string[]; refused: number }> {
  const { caller } = room.editor
  const path = `${room.path}/claims/${claimId}`
  const lines: string[] = []
  let refused = 0
  for (let round = 0; round < rounds;) {
    const claim = await caller.must<Claim>('GET', path)
    const line = `client ${client} round ${round};`
    const answer = await caller.ask('PATCH', path, { note: claim.note + line }, { version: claim.version })
    if (answer.status === 200) {
      lines.push(line)
      round++
    } else {
      expect(answer).toMatchObject({ status: 409, json: { code: 'version_conflict', current: { id: claimId } } })
      expect((answer.json?.current as Claim).version).toBeGreaterThan(claim.version)
      refused++
    }
  }
  return { lines, refused }
}

it('twenty clients that edit one claim at once overwrite nothing', async () => {
  const article = await makeArticle(room)
  const before = await markFigure(room, article)
  const done = await Promise.all(clients.map(client => edit(before.id, client)))
  const after = await find(room, before.id)
  const lines = done.flatMap(each => each.lines)
  expect(after.version - before.version).toBe(clients.length * rounds)
  expect(lines).toHaveLength(clients.length * rounds)
  for (const line of lines) expect(after.note.split(line)).toHaveLength(2)
  expect(done.reduce((sum, each) => sum + each.refused, 0)).toBeGreaterThan(0)
  const [events] = await sql<{ count: number }>(
    `SELECT count(*)::int AS count FROM "event" WHERE "claimId" = $1 AND "type" = 'claim.note-changed'`,
    [before.id],
  )
  expect(events?.count).toBe(clients.length * rounds)
  const { chain } = await room.viewer.caller.must<{ chain: unknown }>('GET', `${room.path}/history`)
  expect(JSON.stringify(chain)).not.toMatch(/broken":(?!null|false)/)
})

it('twenty saves on one version: one is stored, nineteen are told', async () => {
  const claim = await markFigure(room, await makeArticle(room))
  const path = `${room.path}/claims/${claim.id}`
  const answers = await Promise.all(
    clients.map(client =>
      room.editor.caller.ask('PATCH', path, { note: `client ${client}` }, { version: claim.version }),
    ),
  )
  expect(answers.map(answer => answer.status).sort()).toEqual([200, ...Array<number>(19).fill(409)])
  const stored = answers.find(answer => answer.status === 200)!.json
  expect((await find(room, claim.id)).note).toBe(stored?.note)
})

it('twenty clients that record sources on one claim lose none', async () => {
  const claim = await markFigure(room, await makeArticle(room))
  const bodies = clients.map(() => searchOf())
  const answers = await Promise.all(
    bodies.map(body => room.editor.caller.ask('POST', `${room.path}/claims/${claim.id}/corroborations`, body)),
  )
  const stored = answers.filter(answer => answer.status === 201)
  const after = await find(room, claim.id)
  expect(answers.filter(answer => ![201, 503].includes(answer.status))).toEqual([])
  expect(after.corroborations).toHaveLength(stored.length)
  expect(after.version - claim.version).toBe(stored.length)
  expect(stored.length).toBeGreaterThan(0)
})

it('one creation asked for twenty times at once happens once', async () => {
  const story = { id: newId(), title: 'Asked for by many' }
  const answers = await Promise.all(clients.map(() => room.editor.caller.ask('POST', `${room.path}/stories`, story)))
  const given = answers.filter(answer => answer.status !== 503).map(answer => answer.json)
  for (const answer of given) expect(answer).toEqual(given[0])
  expect(answers.some(answer => answer.status === 201)).toBe(true)
  const [rows] = await sql<{ count: number }>(`SELECT count(*)::int AS count FROM "story" WHERE "id" = $1`, [story.id])
  expect(rows?.count).toBe(1)
})

it('two reviewers sign at once: one does, the other is told that the claim changed', async () => {
  const [article, other] = [
    await makeArticle(room),
    await makeArticle(room, { text: otherText, outlet: { name: 'La Vigie' } }),
  ]
  const second = await invite(room.admin.caller, room.path, 'checker')
  for (let round = 0; round < 5; round++) {
    const marked = await markFigure(room, article)
    const claim = await askReview(room, await corroborate(room, marked.id, supportOf(other)))
    const answers = await Promise.all(
      [room.checker, second].map(({ caller }) =>
        caller.ask(
          'POST',
          `${room.path}/claims/${claim.id}/reviews`,
          { id: newId(), decision: 'signed' },
          { version: claim.version },
        ),
      ),
    )
    const said = answers.map(answer => `${answer.status} ${String(answer.json?.code ?? '')}`).sort()
    expect(said).toEqual(['201 ', '409 version_conflict'])
    expect(answers.find(answer => answer.status === 409)?.json).toMatchObject({ code: 'version_conflict' })
    const after = await find(room, claim.id)
    expect([after.status, after.reviews.length, after.version]).toEqual(['signed', 1, claim.version + 1])
  }
})
