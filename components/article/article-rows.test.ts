import type { ArticleSummary } from '@/lib/articles/article'
import { byStory, matching } from './article-rows'

const article = (title: string, story: string | null = null, author = ''): ArticleSummary =>
  ({
    id: title,
    title,
    author,
    outlet: { id: 'o', name: 'Le Courrier du Val', kind: 'newspaper' },
    story: story === null ? null : { id: story, title: story },
  }) as ArticleSummary
const articles = [
  article('La Sarène déborde', 'Crue'),
  article('Budget voté'),
  article('Digues : le point', 'Crue', 'Hélène Marsan'),
]

it.each([
  ['', 3],
  ['sarene', 1],
  ['courrier DIGUES', 1],
  ['helene', 1],
  ['drones', 0],
])('%j finds %i', (query, found) => {
  expect(matching(articles, query)).toHaveLength(found)
})

it('groups by story, those without one last', () => {
  expect(
    byStory([articles[1], articles[0], articles[2]]).map(group => [group.story?.title ?? null, group.articles.length]),
  ).toEqual([
    ['Crue', 2],
    [null, 1],
  ])
})
