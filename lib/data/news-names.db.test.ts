import { v7 as uuidv7 } from 'uuid'
import { claimInput } from '../api/inputs'
import { nameInput, nameSplit } from '../api/name-inputs'
import type { Article } from '../articles/article'
import { kinds } from '../claims/kinds'
import { sameName } from '../corroboration/names/key'
import { makeArticle, makeNewsroom, makeViewer, must, openDatabase } from '../../test/newsroom'
import type { Viewer } from '../people/roles'
import { candidatesOf } from './candidates'
import { countClaims, listClaims } from './claim-filter'
import { createClaim } from './claims'
import { decideMeaning, listOccurrences } from './name-occurrences'
import { listNewsNames } from './name-proposals'
import { createName, joinNames, nameTableOf, splitName, updateName } from './news-names'
import { reading } from './transact'

const texts = [
  'Le maire de Valmont, Rustan Ourelov, a visité le pont. Rustan Ourelov a promis de le reconstruire.',
  'Le maire Roustan Ourélov est venu à Valmont. « Le pont sera reconstruit », a déclaré Ourélov.',
  'La ministre Claire Dumarsais a reçu Rustan Urelov à Brume.',
]

let database: { close: () => Promise<void> }
beforeAll(async () => {
  database = await openDatabase()
})
afterAll(() => database.close())
let editor: Viewer
beforeEach(async () => {
  editor = await makeViewer(await makeNewsroom(), 'editor')
})

const confirm = (spellings: string[], more: Record<string, unknown> = {}) =>
  createName(editor, nameInput.parse({ id: uuidv7(), name: spellings[0], kind: 'person', spellings, ...more }))
function makeQuote(article: Article, exact: string, speaker: string) {
  const start = article.text.text.indexOf(exact)
  const passages = [{ id: uuidv7(), role: 'main', start, end: start + exact.length, exact }]
  const value = { ...kinds.quote.blank(exact), speaker }
  const made = { id: uuidv7(), articleId: article.id, versionId: article.text.id, kind: 'quote', value, passages }
  return createClaim(editor, claimInput.parse(made)).then(must)
}
const table = () => reading(editor, work => nameTableOf(work))
const spellingsOf = (one: { spellings: { spelling: string }[] }) => one.spellings.map(each => each.spelling).sort()

describe('names', () => {
  it('are proposed from the articles, and proposed no more once confirmed', async () => {
    for (const [at, text] of texts.entries()) await makeArticle(editor, text, `Journal ${at}`)
    const [proposal] = (await listNewsNames(editor)).proposals
    expect(spellingsOf(proposal)).toEqual(['Ourélov', 'Roustan Ourélov', 'Rustan Ourelov', 'Rustan Urelov'])
    expect(proposal).toMatchObject({ kind: 'person', reason: 'key', joins: null, speaks: true })
    must(await confirm(proposal.spellings.map(one => one.spelling)))
    const page = await listNewsNames(editor)
    expect(page.proposals).toEqual([])
    expect(page.names).toMatchObject([{ status: 'confirmed', kind: 'person', version: 1 }])
    expect(page.names[0].spellings.map(one => one.articles)).toEqual([1, 1, 1, 1])
    expect((await listNewsNames(editor, 'OURELOV')).names).toHaveLength(1)
    expect((await listNewsNames(editor, 'Brume')).names).toHaveLength(0)
  })

  it('that are not one are split, stay apart, and are not asked about again', async () => {
    await makeArticle(editor, texts[0], 'Journal 0')
    await makeArticle(editor, texts[2], 'Journal 2')
    expect(sameName('Rustan Ourelov', 'Rustan Urelov', await table())).toBe(true)
    const split = must(await confirm(['Rustan Ourelov', 'Rustan Urelov'], { status: 'split' }))
    expect(sameName('Rustan Ourelov', 'Rustan Urelov', await table())).toBe(false)
    expect((await listNewsNames(editor)).proposals).toEqual([])
    must(await updateName(editor, split.id, split.version, { status: 'proposed' }))
    expect(sameName('Rustan Ourelov', 'Rustan Urelov', await table())).toBe(true)
    expect((await listNewsNames(editor)).proposals).toHaveLength(1)
  })

  it('of different letters meet only under a human hand, and part again', async () => {
    const a = must(await confirm(['Pékin'], { kind: 'place' }))
    const b = must(await confirm(['Beijing', 'Peking'], { kind: 'place' }))
    expect(sameName('Pékin', 'BEIJING', await table())).toBe(false)
    const joined = must(await joinNames(editor, a.id, a.version, { other: b.id, version: b.version }))
    expect(spellingsOf(joined)).toEqual(['Beijing', 'Peking', 'Pékin'])
    expect(sameName('Pékin', 'BEIJING', await table())).toBe(true)
    const split = nameSplit.parse({ id: uuidv7(), name: 'Beijing', spellings: ['Beijing', 'Peking'] })
    const { name, off } = must(await splitName(editor, a.id, joined.version, split))
    expect([spellingsOf(name), spellingsOf(off)]).toEqual([['Pékin'], ['Beijing', 'Peking']])
    expect(sameName('Pékin', 'BEIJING', await table())).toBe(false)
  })

  it('are joined by a new spelling that fits, when a person says so', async () => {
    const name = must(await confirm(['Ourelov']))
    await makeArticle(editor, texts[1], 'Journal 1')
    await makeArticle(editor, texts[0], 'Journal 0')
    const { proposals } = await listNewsNames(editor)
    expect(proposals[0]).toMatchObject({ joins: name.id })
    expect(spellingsOf(proposals[0])).toEqual(['Roustan Ourélov', 'Rustan Ourelov'])
  })

  it('keep a spelling to themselves: a second name that wants it is refused with the first', async () => {
    const first = must(await confirm(['Ourelov', 'Urelov']))
    expect(await confirm(['Umarov', 'URELOV'])).toMatchObject({
      code: 'name_taken',
      params: { spelling: 'Urelov', name: 'Ourelov' },
      extra: { current: { id: first.id } },
    })
  })

  it('are changed by one person at a time', async () => {
    const name = must(await confirm(['Ourelov', 'Urelov']))
    must(await updateName(editor, name.id, 1, { name: 'Rustan Ourelov' }))
    expect(await updateName(editor, name.id, 1, { kind: 'place' })).toMatchObject({
      code: 'version_conflict',
      extra: { current: { name: 'Rustan Ourelov', version: 2 } },
    })
    const split = nameSplit.parse({ id: uuidv7(), name: 'x', spellings: ['Ourelov', 'Urelov'] })
    expect(await splitName(editor, name.id, 2, split)).toMatchObject({ code: 'bad_split' })
    expect(await joinNames(editor, name.id, 2, { other: name.id, version: 2 })).toMatchObject({ code: 'name_itself' })
    expect(await confirm(['…'])).toMatchObject({ code: 'no_spelling' })
  })

  it('say where each spelling stands', async () => {
    await makeArticle(editor, texts[0], 'Journal 0')
    expect(await listOccurrences(editor, 'RUSTAN OURELOV')).toMatchObject([
      { outletName: 'Journal 0', count: 2, before: 'Le maire de Valmont, ', exact: 'Rustan Ourelov' },
    ])
  })

  it('find the claims of one person, however each article spells the name', async () => {
    const article = await makeArticle(editor, texts[1], 'Journal 1')
    const quote = await makeQuote(article, 'Le pont sera reconstruit', 'Roustan Ourélov')
    const asked = async (speaker: string) => (await listClaims(editor, { speaker })).map(claim => claim.id)
    expect(await asked('Rustan Urelov')).toEqual([quote.id])
    expect(await asked('Ourelov')).toEqual([quote.id])
    expect(await asked('Dumarsais')).toEqual([])
    expect(await countClaims(editor, { speaker: 'Urelov', kind: 'figure' })).toBe(0)
  })

  describe('that two people bear', () => {
    const dubreuil = [
      'Le maire de Valmont, Jean Dubreuil, a visité le pont. « Le pont sera reconstruit », a déclaré Jean Dubreuil.',
      'Le rameur Jean Dubreuil a gagné à Brume. « Le courant était fort », a déclaré Jean Dubreuil.',
      'Hier, « le pont sera reconstruit », a déclaré Jean Dubreuil.',
    ]
    const twoPeople = async () => {
      const name = must(await confirm(['Jean Dubreuil']))
      const split = nameSplit.parse({
        ...{ id: uuidv7(), name: 'Jean Dubreuil (rameur)', spellings: ['Jean Dubreuil'] },
        ...{ signs: ['rameur'], shared: true, own: { name: 'Jean Dubreuil (maire)', signs: ['maire'] } },
      })
      return must(await splitName(editor, name.id, name.version, split))
    }
    const where = async () => (await listOccurrences(editor, 'Jean Dubreuil')).toReversed()
    const decide = (articleId: string, nameId: string | null, before: string | null = null) =>
      decideMeaning(editor, { articleId, spelling: 'Jean Dubreuil', nameId, before })

    it('are told apart by the articles, else by a person, who can take it back', async () => {
      const articles: Article[] = []
      for (const [at, text] of dubreuil.entries()) articles.push(await makeArticle(editor, text, `Journal ${at}`))
      const { name, off } = await twoPeople()
      expect([name, off]).toMatchObject([
        { name: 'Jean Dubreuil (maire)', signs: ['maire'], spellings: [{ shared: true, articles: 3 }] },
        { name: 'Jean Dubreuil (rameur)', signs: ['rameur'], spellings: [{ shared: true }] },
      ])
      expect((await where()).map(one => one.means)).toEqual([
        { nameId: name.id, by: 'beside', words: 'maire' },
        { nameId: off.id, by: 'beside', words: 'rameur' },
        null,
      ])
      const open = articles[2].id
      expect(must(await decide(open, off.id))).toMatchObject({
        means: { nameId: off.id, by: 'person' },
        decided: off.id,
      })
      expect(await decide(open, name.id)).toMatchObject({
        code: 'version_conflict',
        extra: { current: { decided: off.id } },
      })
      expect(must(await decide(open, name.id, off.id))).toMatchObject({ means: { nameId: name.id } })
      expect(must(await decide(open, null, name.id))).toMatchObject({ means: null, decided: null })
      expect(await decide(open, uuidv7())).toMatchObject({ code: 'not_a_bearer' })
      expect(await decide(uuidv7(), off.id)).toMatchObject({ code: 'not_found' })
      expect((await listNewsNames(editor)).proposals).toEqual([])
    })

    it('count as one for nobody until they are known', async () => {
      const articles: Article[] = []
      for (const [at, text] of dubreuil.entries()) articles.push(await makeArticle(editor, text, `Journal ${at}`))
      const { name, off } = await twoPeople()
      const said = await makeQuote(articles[0], 'Le pont sera reconstruit', 'Jean Dubreuil')
      const last = await makeQuote(articles[2], 'le pont sera reconstruit', 'Jean Dubreuil')
      const seen = async () => {
        const found = must(await candidatesOf(editor, said.id).then(all => ({ ok: true as const, value: all ?? [] })))
        const one = found.find(each => each.article.id === articles[2].id)
        return [one?.proposed, one?.reasons.some(reason => reason.code === 'unknown-namesake')]
      }
      const by = async (speaker: string) => (await listClaims(editor, { speaker })).map(claim => claim.id)
      expect(await seen()).toEqual(['partly', true])
      expect(await by('Jean Dubreuil (maire)')).toEqual([said.id])
      expect(await by('Jean Dubreuil')).toEqual([said.id, last.id])
      must(await decide(articles[2].id, name.id))
      expect(await seen()).toEqual(['supports', false])
      expect(await by('Jean Dubreuil (maire)')).toEqual([said.id, last.id])
      expect(await by('Jean Dubreuil (rameur)')).toEqual([])
      must(await decide(articles[2].id, off.id, name.id))
      expect(await seen()).toEqual(['refutes', false])
    })

    it('are one again when they are joined, and what was decided stays with them', async () => {
      const article = await makeArticle(editor, dubreuil[2], 'Journal')
      const { name, off } = await twoPeople()
      must(await decide(article.id, off.id))
      const joined = must(await joinNames(editor, name.id, name.version, { other: off.id, version: off.version }))
      expect(joined.spellings).toMatchObject([{ spelling: 'Jean Dubreuil', shared: false }])
      expect(sameName('Jean Dubreuil', 'JEAN DUBREUIL', await table())).toBe(true)
      expect(await where()).toMatchObject([{ means: null }])
    })

    it('keep what was decided while one of them is taken back for a moment', async () => {
      const article = await makeArticle(editor, dubreuil[2], 'Journal')
      const { name, off } = await twoPeople()
      must(await decide(article.id, off.id))
      const gone = must(await updateName(editor, off.id, off.version, { status: 'proposed' }))
      expect(await where()).toMatchObject([{ means: null, decided: null }])
      const again = { status: 'confirmed' as const, spellings: ['Jean Dubreuil'] }
      expect(await updateName(editor, off.id, gone.version, again)).toMatchObject({ code: 'name_taken' })
      must(await updateName(editor, off.id, gone.version, { ...again, shared: true }))
      expect(await where()).toMatchObject([{ means: { nameId: off.id, by: 'person' } }])
      const split = nameSplit.parse({ id: uuidv7(), name: name.name, spellings: ['Jean Dubreuil'], shared: true })
      expect(await splitName(editor, name.id, name.version, split)).toMatchObject({ code: 'namesakes_alike' })
    })

    it('are found by the words of a search though nobody settled them', async () => {
      await makeArticle(editor, dubreuil[2], 'Journal')
      expect((await listNewsNames(editor)).loose).toEqual([])
      expect((await listNewsNames(editor, 'dubreuil')).loose).toMatchObject([
        { spelling: 'Jean Dubreuil', articles: 1 },
      ])
      await twoPeople()
      expect((await listNewsNames(editor, 'dubreuil')).loose).toEqual([])
    })
  })

  it('of another newsroom are nobody’s', async () => {
    const name = must(await confirm(['Ourelov']))
    const stranger = await makeViewer(await makeNewsroom(), 'admin')
    expect(await updateName(stranger, name.id, 1, { name: 'x' })).toMatchObject({ code: 'not_found' })
    expect((await listNewsNames(stranger)).names).toEqual([])
  })
})
