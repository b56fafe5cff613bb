import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { v7 as newId } from 'uuid'
import { makeDocx, makeLockedPdf, makePdf } from '../documents'
import { openRoom, type Room } from './room'

let room: Room
/** Nobody of the newsroom may make Recoupe speak to this. */
let canary: Server
let hits = 0
let port: number
beforeAll(async () => {
  room = await openRoom()
  canary = createServer((_request, response) => {
    hits += 1
    response.end('<p>secret</p>')
  })
  await new Promise<void>(done => canary.listen(0, '127.0.0.1', done))
  port = (canary.address() as AddressInfo).port
})
afterAll(() => {
  canary.closeAllConnections()
  canary.close()
})

const send = (body: Record<string, unknown>) =>
  room.editor.caller.ask('POST', `${room.path}/snapshots`, { id: newId(), ...body })

it.each([
  ['file:///etc/passwd', 'url_not_allowed'],
  ['gopher://a.example/', 'url_not_allowed'],
  ['data:text/html,hello', 'url_not_allowed'],
  ['javascript:alert(1)', 'url_not_allowed'],
  ['http://127.0.0.1:PORT/', 'url_not_allowed'],
  ['http://localhost:PORT/', 'url_not_allowed'],
  ['http://localhost./', 'url_not_allowed'],
  ['http://2130706433:PORT/', 'url_not_allowed'],
  ['http://0x7f.1/', 'url_not_allowed'],
  ['http://017700000001/', 'url_not_allowed'],
  ['http://[::1]:PORT/', 'url_not_allowed'],
  ['http://[::ffff:127.0.0.1]:PORT/', 'url_not_allowed'],
  ['http://[::ffff:10.0.0.1]/', 'url_not_allowed'],
  ['http://[64:ff9b::7f00:1]/', 'url_not_allowed'],
  ['http://169.254.169.254/', 'url_not_allowed'],
  ['http://10.0.0.1/', 'url_not_allowed'],
  ['https://a.example:22/', 'url_not_allowed'],
  ['https://a.example:25/', 'url_not_allowed'],
  ['https://user:pw@a.example/', 'url_has_credentials'],
  ['http://no-such-name.invalid/', 'host_not_found'],
  ['nothing at all', 'bad_link'],
])('%s is not fetched', async (url, code) => {
  const answer = await send({ url: url.replace('PORT', String(port)) })
  expect([answer.status, answer.json?.code]).toEqual([422, code])
  expect(hits).toBe(0)
})

const wordsFile = async () => makeDocx(['Bilan', 'La préfecture a recensé 38 communes touchées par la crue.'])
it.each<[string, string, () => Promise<Buffer> | Buffer, number, string]>([
  ['an empty file', 'a.pdf', () => Buffer.alloc(0), 422, 'empty_file'],
  ['another type', 'a.png', () => Buffer.from('x'), 415, 'unsupported_type'],
  ['a picture called .docx', 'a.docx', () => Buffer.from('89504e47', 'hex'), 415, 'content_mismatch'],
  ['a page called .pdf', 'a.pdf', () => Buffer.from('<p>x</p>'), 415, 'content_mismatch'],
  ['an old Word document', 'a.doc', () => Buffer.from('d0cf11e0a1b11ae1', 'hex'), 415, 'legacy_doc'],
  ['a locked PDF', 'a.pdf', makeLockedPdf, 422, 'encrypted_document'],
  ['a PDF without text', 'a.pdf', () => makePdf([[]]), 422, 'no_text_in_pdf'],
  ['a Word document cut short', 'a.docx', async () => (await wordsFile()).subarray(0, 99), 422, 'damaged_file'],
])('%s is refused', async (_what, fileName, make, status, code) => {
  const answer = await send({ fileName, base64: (await make()).toString('base64') })
  expect([answer.status, answer.json?.code]).toEqual([status, code])
})

it('a document of 51 MB is refused', async () => {
  const answer = await send({ fileName: 'a.pdf', base64: 'A'.repeat(51 * 1024 * 1024) })
  expect(answer.status).toBe(413)
})

it('a document comes back to the byte, as a file that no browser opens', async () => {
  const bytes = await wordsFile()
  const id = newId()
  const fileName = 'a"\r\nX: y \u202Ebilan.docx'
  const sent = await room.editor.caller.ask('POST', `${room.path}/snapshots`, {
    id,
    fileName,
    base64: bytes.toString('base64'),
  })
  expect(sent.status).toBe(201)
  const file = await room.viewer.caller.ask('GET', `${room.path}/snapshots/${id}/file`)
  expect(file.status).toBe(200)
  expect(file.headers.get('content-type')).toBe('application/octet-stream')
  expect(file.headers.get('content-disposition')).toMatch(
    /^attachment; filename="[^"\r\n]*"; filename\*=UTF-8''[\w%.-]+$/,
  )
  expect(file.headers.get('x')).toBeNull()
  expect(file.headers.get('x-content-type-options')).toBe('nosniff')
})
