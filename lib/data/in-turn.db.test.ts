import { Client } from 'pg'
import { makeNewsroom, openDatabase } from '@/test/newsroom'
import { client } from './client'

let close: () => Promise<void>
beforeAll(async () => ({ close } = await openDatabase()))
afterAll(() => close())

/** How many statements one connection had at most under way at once, while `work` was done. */
async function mostAtOnce(work: () => Promise<unknown>): Promise<number> {
  let most = 0
  const underWay = new Map<unknown, number>()
  const query = Client.prototype.query
  const spy = jest.spyOn(Client.prototype, 'query').mockImplementation(function (this: Client, ...words: unknown[]) {
    const add = (more: number) => underWay.set(this, (underWay.get(this) ?? 0) + more).get(this) ?? 0
    most = Math.max(most, add(1))
    const answer: unknown = Reflect.apply(query, this, words)
    const ended = () => add(-1)
    if (answer instanceof Promise) answer.then(ended, ended)
    return answer
  })
  try {
    await work()
  } finally {
    spy.mockRestore()
  }
  return most
}

const include = { memberships: true, invitations: true, outlets: true, stories: true, eventHead: true }

it('a transaction asks one thing after the other, whatever is read together', async () => {
  const { id } = await makeNewsroom()
  const read = () => client().$transaction(db => db.newsroom.findUniqueOrThrow({ where: { id }, include }))
  expect(await mostAtOnce(read)).toBe(1)
  expect(await read()).toMatchObject({ id, memberships: [], outlets: [], eventHead: { newsroomId: id } })
})

it('what fails in a transaction leaves nobody waiting, and undoes it', async () => {
  const { id, slug } = await makeNewsroom()
  const broken = client().$transaction(async db => {
    await db.newsroom.update({ where: { id }, data: { name: 'Autre' } })
    await expect(db.$queryRaw`SELECT 1 / 0`).rejects.toThrow('division by zero')
    await expect(db.newsroom.count()).rejects.toThrow('transaction is aborted')
    throw new Error('undone')
  })
  await expect(broken).rejects.toThrow('undone')
  expect(await client().newsroom.findUniqueOrThrow({ where: { id } })).toMatchObject({ name: slug })
})
