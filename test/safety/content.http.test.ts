import { parse } from 'csv-parse/sync'
import { v7 as newId } from 'uuid'
import type { Claim } from '@/lib/claims/claim'
import { askReview, corroborate, makeArticle, markFigure, openRoom, otherText, supportOf, type Room } from './room'
import { changingNothing } from './server'

let room: Room
beforeAll(async () => {
  room = await openRoom()
})

/** What a spreadsheet would run as a formula. */
const formulas = ['=1+1', "+cmd|' /C calc'!A0", '-2+3', '@SUM(1)', '＝1+1']
const script = '</script><script>alert(1)</script><img src=x onerror=alert(1)>'

describe('an imported page', () => {
  it('is read as text: nothing of it is markup any more', async () => {
    const html = `<html><head><base href="//evil.example"><title>Un port</title></head><body><article><h1>Un port</h1>
      <p onclick="alert(1)">Le port a reçu 200 navires en mars, selon la capitainerie du port.</p><script>alert(1)</script>
      <svg><script>alert(2)</script></svg><math><mtext><table><mglyph><style><img src onerror=alert(3)></style></mglyph></table></mtext></math>
      <p><a href="javascript:alert(4)">Les quais étaient pleins</a> et les grues ont travaillé toute la nuit sans arrêt.</p></article></body></html>`
    const read = await changingNothing(() => room.editor.caller.ask('POST', `${room.path}/articles/reading`, { html }))
    expect(read.status).toBe(200)
    expect(String(read.json?.text)).toContain('200 navires')
    expect(String(read.json?.text)).not.toMatch(/alert|<script|onerror|javascript:/)
  })

  it('whose text looks like markup is shown as text on every page that shows it', async () => {
    const article = await makeArticle(room, { title: script, text: `${script} Il y a 200 navires. ${newId()}` })
    const claim = await markFigure(room, article)
    await askReview(
      room,
      await corroborate(
        room,
        claim.id,
        supportOf(await makeArticle(room, { text: otherText, outlet: { name: script } })),
      ),
    )
    for (const page of [
      '',
      '/articles',
      `/articles/${article.id}`,
      '/claims',
      `/claims/${claim.id}`,
      '/review',
      '/stories',
    ]) {
      const { text } = await room.checker.caller.ask('GET', `/n/${room.slug}${page}`)
      expect(text).not.toContain('<script>alert')
      expect(text).not.toContain('<img src=x')
    }
  })
})

describe('an exported release', () => {
  it('runs nothing in a spreadsheet, and names its file in plain letters', async () => {
    const { path, editor, checker } = room
    const members: string[] = []
    for (const [at, formula] of formulas.entries()) {
      const article = await makeArticle(room, { title: formula, outlet: { name: `${formula} ${at}` } })
      const other = await makeArticle(room, { text: `${otherText} ${at}`, outlet: { name: `La Vigie ${at}` } })
      const marked = await markFigure(room, article)
      const asked = await askReview(
        room,
        await corroborate(room, marked.id, supportOf(other, '200 navires', { note: formula })),
      )
      await checker.caller.must<Claim>(
        'POST',
        `${path}/claims/${asked.id}/reviews`,
        { id: newId(), decision: 'signed' },
        { version: asked.version },
      )
      members.push(asked.id)
    }
    const [setId, releaseId] = [newId(), newId()]
    await editor.caller.must('POST', `${path}/sets`, { id: setId, name: '=1+1"; x.csv', members })
    await checker.caller.must('POST', `${path}/sets/${setId}/releases`, { id: releaseId, title: '=1+1"\u202e../../x' })
    const answer = await editor.caller.ask('GET', `${path}/releases/${releaseId}/export?format=csv`)
    expect(answer.status).toBe(200)
    expect(answer.headers.get('content-disposition')).toMatch(
      /^attachment; filename="[^"\\/\x00-\x1f\x7f-\uffff]+"(; filename\*=UTF-8''[\w.~%()'-]+)?$/,
    )
    const cells = (parse(answer.text, { bom: true, relax_column_count: true }) as string[][]).flat()
    expect(cells.filter(cell => cell.includes('1+1')).length).toBeGreaterThan(0)
    expect(cells.filter(cell => /^[=+@\t\r＝＋－＠]/.test(cell) || /^-(?![\d.]+$)/.test(cell))).toEqual([])
  })
})
