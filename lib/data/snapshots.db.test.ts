import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { v7 as uuidv7 } from 'uuid'
import { makePdf } from '../../test/documents'
import { makeNewsroom, makeViewer, must, openDatabase } from '../../test/newsroom'
import { articleInput } from '../api/inputs'
import { versionInput } from '../api/version-inputs'
import { takeSnapshot, type SnapshotReading } from '../outside/take-snapshot'
import type { Viewer } from '../people/roles'
import { createVersion } from './article-versions'
import { createArticle } from './articles'
import { client } from './client'
import { findTaken } from './snapshots'

const story = 'La préfecture a recensé 38 communes touchées par la crue. '.repeat(5).trim()
const page = `<html lang=fr><title>Crue</title><article><h1>Crue de la Sarène</h1><p>${story}</p></article>`

/** A site of the public internet, played by the loopback. */
let server: Server
let hits = 0
let communes = '38'
let database: { close: () => Promise<void> }
let editor: Viewer
let address: string
beforeAll(async () => {
  database = await openDatabase()
  editor = await makeViewer(await makeNewsroom(), 'editor')
  server = createServer((request, response) => {
    hits += 1
    if (request.url === '/gone') response.writeHead(404).end()
    else response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page.replaceAll('38', communes))
  })
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done))
  address = `http://prefecture.example:${(server.address() as AddressInfo).port}/crue`
})
afterAll(async () => {
  server.closeAllConnections()
  server.close()
  await database.close()
})

const near = () => ({
  reach: { mayConnect: (ip: string) => ip === '127.0.0.1', ports: [(server.address() as AddressInfo).port] },
  resolve: async () => ['127.0.0.1'],
})
const take = (id = uuidv7(), url = address) => takeSnapshot(editor, { id, url }, near())
const articleFrom = ({ text, url, snapshot }: SnapshotReading, more: Record<string, unknown> = {}) =>
  articleInput.parse({
    ...{ id: uuidv7(), versionId: uuidv7(), title: 'Crue', text, url, language: 'fr' },
    ...{ outlet: { name: 'Préfecture', kind: 'official' }, snapshotId: snapshot.id, ...more },
  })
const count = () => client().snapshot.count()

describe('a snapshot', () => {
  it('is the page to the byte, with its hash, and the text that was read from it', async () => {
    const taken = must(await take())
    expect(taken.text).toContain('38 communes touchées')
    expect(taken.snapshot).toMatchObject({
      url: address,
      finalUrl: address,
      mediaType: 'text/html',
      size: Buffer.byteLength(page),
    })
    expect(Buffer.from((await findTaken(editor, taken.snapshot.id))!.bytes).toString()).toBe(page)
    const article = must(await createArticle(editor, articleFrom(taken)))
    expect(article.text.snapshot).toEqual(taken.snapshot)
    const again = must(await take())
    expect(again.duplicates).toEqual([{ id: article.id, title: article.title }])
  })

  it('is taken once for one id, and fetched once', async () => {
    const id = uuidv7()
    const before = hits
    const first = must(await take(id))
    expect(must(await take(id))).toEqual(first)
    expect(hits).toBe(before + 1)
    expect(await take(id, `${address}/other`)).toMatchObject({ code: 'key_reused' })
  })

  it('stands behind a corrected text too, when a page is fetched again', async () => {
    const article = must(
      await createArticle(editor, articleFrom(must(await take()), { url: null, outlet: { name: 'Le Val' } })),
    )
    communes = '41'
    const again = must(await take())
    communes = '38'
    const input = versionInput.parse({ id: uuidv7(), text: again.text, snapshotId: again.snapshot.id })
    const corrected = must(await createVersion(editor, article.id, article.version, input))
    expect(corrected.text).toMatchObject({ number: 2, snapshot: again.snapshot })
    const other = { id: uuidv7(), text: `${again.text}.`, snapshotId: again.snapshot.id }
    expect(await createVersion(editor, article.id, corrected.version, versionInput.parse(other))).toMatchObject({
      code: 'snapshot_mismatch',
    })
  })

  it('of what cannot be read is not kept', async () => {
    const before = await count()
    expect(await take(uuidv7(), address.replace('/crue', '/gone'))).toMatchObject({ code: 'upstream_status' })
    expect(await takeSnapshot(editor, { id: uuidv7(), url: address })).toMatchObject({ ok: false })
    expect(await count()).toBe(before)
  })

  it('stands behind no other text than its own', async () => {
    const taken = must(await take())
    const other = articleFrom(taken, { text: `${taken.text}.`, url: null })
    expect(await createArticle(editor, other)).toMatchObject({ code: 'snapshot_mismatch' })
    const missing = articleFrom(taken, { snapshotId: uuidv7(), url: null })
    expect(await createArticle(editor, missing)).toMatchObject({ code: 'unknown_reference' })
  })

  it('is nobody else’s', async () => {
    const taken = must(await take())
    const stranger = await makeViewer(await makeNewsroom(), 'editor')
    expect(await findTaken(stranger, taken.snapshot.id)).toBeNull()
    expect(await createArticle(stranger, articleFrom(taken))).toMatchObject({ code: 'unknown_reference' })
  })

  it('never changes, and goes after a day where no text keeps it', async () => {
    const kept = must(await take())
    must(await createArticle(editor, articleFrom(kept, { url: null, outlet: { name: 'Un autre' } })))
    const forgotten = must(await take())
    await expect(client().snapshot.updateMany({ data: { size: 1 } })).rejects.toThrow('never changed')
    await client().$executeRaw`ALTER TABLE "snapshot" DISABLE TRIGGER "snapshot_immutable"`
    await client().snapshot.updateMany({ data: { takenAt: new Date(0) } })
    await client().$executeRaw`ALTER TABLE "snapshot" ENABLE TRIGGER "snapshot_immutable"`
    must(await take())
    expect(await findTaken(editor, kept.snapshot.id)).not.toBeNull()
    expect(await findTaken(editor, forgotten.snapshot.id)).toBeNull()
  })

  it('is of a document too', async () => {
    const lines = ['Bilan de la crue', 'La préfecture a recensé 38 communes touchées.']
    const base64 = makePdf([lines]).toString('base64')
    const taken = must(await takeSnapshot(editor, { id: uuidv7(), fileName: 'bilan.pdf', base64 }))
    expect(taken.snapshot).toMatchObject({ url: null, fileName: 'bilan.pdf', mediaType: 'application/pdf' })
    const article = must(await createArticle(editor, articleFrom(taken)))
    expect(article.url).toBeNull()
    expect(article.text.text).toContain('38 communes touchées.')
  })
})
