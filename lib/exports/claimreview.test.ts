import { sampleRelease } from '../../test/release'
import { sharedRows } from '../../test/shared'
import { claimreview, escapedForHtml } from './claimreview'

type Review = {
  '@type': string
  claimReviewed: string
  reviewRating: { alternateName: string; reviewAspect: string; identifier: { propertyID: string; value: string }[] }
  itemReviewed: { '@type': string; author?: { name: string }; appearance: object }
  citation: object[]
  [key: string]: unknown
}

const written = claimreview.write(sampleRelease()) as string
const document = JSON.parse(written) as { '@context': string; '@graph': Review[] }
const [figure, quote, attribution] = document['@graph'] as [Review, Review, Review]

it('one review per claim and question, standing in words beside the stable codes', () => {
  expect(document['@context']).toBe('https://schema.org')
  expect(document['@graph']).toHaveLength(3)
  expect(figure.reviewRating).toMatchObject({
    alternateName: 'Une seule origine',
    reviewAspect: 'true',
    identifier: [
      { propertyID: 'recoupe:standing', value: 'single-origin' },
      { propertyID: 'averitec', value: 'Not Enough Evidence' },
    ],
  })
  expect(attribution.reviewRating.alternateName).toBe('Invérifiable')
})

it('says who claimed what, and where it appeared', () => {
  expect(figure.claimReviewed).toBe(
    'Plus de 1\u202f200 habitants ont quitté leur logement, et 180 pompiers sont venus.',
  )
  expect(figure.itemReviewed).toMatchObject({
    text: '180 pompiers',
    appearance: { url: 'https://courrier.example/sarene', publisher: { name: 'Le Courrier du Val' } },
  })
  expect(figure.itemReviewed.author).toBeUndefined()
  expect(quote.itemReviewed.author?.name).toBe('Jeanne E\u0301toile')
  expect(attribution.claimReviewed).toBe('@prefecture: =SOMME(A1)')
})

it('can stand inside a page: no <, >, &, no line separators', () => {
  expect(written).not.toMatch(/[<>&\u2028\u2029]/)
  expect(quote.claimReviewed).toContain('</script> &')
  expect(JSON.parse(escapedForHtml(JSON.stringify('</script>&\u2028\u2029')))).toBe('</script>&\u2028\u2029')
})

it('has the properties that reviews of others have, but for the address where it will be published', () => {
  const rows = sharedRows<{ type: string; json: Record<string, unknown> }>('data/claimreview_examples.jsonl') ?? []
  const theirs = rows.filter(row => row.type === 'ClaimReview').map(row => new Set(Object.keys(row.json)))
  const always = [...(theirs[0] ?? [])].filter(
    key => theirs.every(keys => keys.has(key)) && !['@context', 'url'].includes(key),
  )
  expect(Object.keys(figure)).toEqual(expect.arrayContaining(always))
})
