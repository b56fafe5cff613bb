import { makeArticle, makeNewsroom, makeViewer, must, openDatabase } from '../../test/newsroom'
import { toSelectors } from '../text/selectors'
import { importAnnotations, previewAnnotations } from './annotations'
import { listClaims } from './claim-filter'

const text = '🌊 Le port rouvre. Plus de 240 bouées ont été arrachées, et 36 marins attendent.'

let database: { close: () => Promise<void> }
beforeAll(async () => {
  database = await openDatabase()
})
afterAll(() => database.close())

it('makes drafts of what fits the text, once however often it is sent, and names what does not', async () => {
  const editor = await makeViewer(await makeNewsroom(), 'editor')
  const article = await makeArticle(editor, text)
  const about = (words: string) => {
    const start = text.indexOf(words)
    return toSelectors(text, { start, end: start + words.length })
  }
  const document = {
    type: 'AnnotationPage',
    items: [
      {
        id: 'urn:a',
        body: { type: 'TextualBody', purpose: 'tagging', value: 'figure' },
        target: { selector: about('240 bouées') },
      },
      { id: 'urn:b', target: { selector: { type: 'TextQuoteSelector', exact: 'nulle part' } } },
    ],
  }
  const told = must(await previewAnnotations(editor, article.id, document))
  expect(told).toMatchObject([
    { id: 'urn:a', state: 'new', kind: 'figure', place: { exact: '240 bouées' } },
    { id: 'urn:b', state: 'unfit', exact: 'nulle part', code: 'quote_mismatch' },
  ])
  expect(await listClaims(editor, { articleId: article.id })).toHaveLength(0)
  const first = must(await importAnnotations(editor, article.id, document))
  expect(first.claims).toMatchObject([
    { kind: 'figure', status: 'draft', value: { number: '240', printed: '240 bouées' } },
  ])
  expect(first.unmade).toMatchObject([{ id: 'urn:b', exact: 'nulle part', code: 'quote_mismatch' }])
  expect(must(await importAnnotations(editor, article.id, document)).claims).toEqual(first.claims)
  expect(await listClaims(editor, { articleId: article.id })).toHaveLength(1)
  expect(must(await previewAnnotations(editor, article.id, document))[0]).toMatchObject({
    state: 'known',
    claimId: first.claims[0]!.id,
  })
  expect(await importAnnotations(editor, article.id, {})).toMatchObject({ code: 'no_annotations' })
})
