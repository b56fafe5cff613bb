import type { ArticleSummary } from '@/lib/articles/article'

/** The articles of one story, or of none (`story` null). */
export type ArticleGroup = { story: ArticleSummary['story']; articles: ArticleSummary[] }

/** Articles whose title, outlet or author holds every word of a query, accents and capitals aside. */
export function matching(articles: readonly ArticleSummary[], query: string): ArticleSummary[] {
  const wanted = plain(query).split(/\s+/).filter(Boolean)
  return articles.filter(({ title, outlet, author }) => {
    const words = plain(`${title} ${outlet.name} ${author}`)
    return wanted.every(word => words.includes(word))
  })
}

function plain(words: string): string {
  return words.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}

/** Articles by their stories, in the order in which the stories first come; those without one last. */
export function byStory(articles: readonly ArticleSummary[]): ArticleGroup[] {
  const groups = new Map<string, ArticleGroup>()
  for (const article of articles) {
    const key = article.story?.id ?? ''
    const group = groups.get(key)
    if (group) group.articles.push(article)
    else groups.set(key, { story: article.story, articles: [article] })
  }
  return [...groups.values()].sort((a, b) => Number(a.story === null) - Number(b.story === null))
}
