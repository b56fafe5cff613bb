import { makeArticle, makeNewsroom, makeViewer, must, openDatabase } from '../../test/newsroom'
import type { Article } from '../articles/article'
import { proposalStates } from '../claims/coverage'
import type { Viewer } from '../people/roles'
import { changeDismissals, readProposals } from './proposals'

const text = 'La rivière est sortie de son lit.\n180 pompiers sont venus, et 40 bénévoles ont aidé.'

let database: { close: () => Promise<void> }
let editor: Viewer
let article: Article
beforeAll(async () => {
  database = await openDatabase()
  editor = await makeViewer(await makeNewsroom(), 'editor')
  article = await makeArticle(editor, text)
})
afterAll(() => database.close())

const spanOf = (words: string) => ({
  kind: 'figure' as const,
  start: text.indexOf(words),
  end: text.indexOf(words) + words.length,
  exact: words,
})
const states = async () => {
  const { proposals, dismissed } = await readProposals(editor, article)
  return proposalStates(proposals, [], dismissed)
}

describe('proposals', () => {
  it('are read from the text, and forgotten by nobody once dismissed', async () => {
    const { proposals } = await readProposals(editor, article)
    expect(proposals.map(({ span }) => text.slice(span.start, span.end))).toEqual(['180 pompiers', '40 bénévoles'])
    const dismiss = [spanOf('180 pompiers')]
    must(await changeDismissals(editor, article.id, { versionId: article.text.id, dismiss, restore: [] }))
    must(await changeDismissals(editor, article.id, { versionId: article.text.id, dismiss, restore: [] }))
    expect(await states()).toEqual(['dismissed', 'unread'])
  })

  it('come back when a dismissal is taken back', async () => {
    const { kind, start, end } = spanOf('180 pompiers')
    must(
      await changeDismissals(editor, article.id, {
        versionId: article.text.id,
        dismiss: [],
        restore: [{ kind, start, end }],
      }),
    )
    expect(await states()).toEqual(['unread', 'unread'])
  })

  it('are dismissed by their words: others are refused, and nothing is half done', async () => {
    const dismiss = [spanOf('180 pompiers'), { ...spanOf('40 bénévoles'), exact: '41 bénévoles' }]
    expect(
      await changeDismissals(editor, article.id, { versionId: article.text.id, dismiss, restore: [] }),
    ).toMatchObject({ code: 'quote_mismatch' })
    expect(await states()).toEqual(['unread', 'unread'])
  })

  it('of another newsroom are nobody’s to dismiss', async () => {
    const stranger = await makeViewer(await makeNewsroom(), 'admin')
    expect(
      await changeDismissals(stranger, article.id, { versionId: article.text.id, dismiss: [], restore: [] }),
    ).toMatchObject({ code: 'not_found' })
  })
})
