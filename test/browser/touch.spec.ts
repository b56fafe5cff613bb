import { articleText, untilSaved } from './hands'
import { expect, ownDesk, test } from './recoupe'

const desk = ownDesk()

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

const text = `A bridge for Estran

${'The council met again on the quay, in the rain, and looked at the plans of the bridge. '.repeat(6)}
The bridge will cost 41 million euros, the mayor said. It will open in 2031.
`

/** Selects as the handles of a touch screen do: the browser's own selection changes, no key and no mouse. */
const selectByHandles = (words: string) => {
  const walker = document.createTreeWalker(document.querySelector('.article-text')!, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const at = node.textContent!.indexOf(words)
    if (at < 0) continue
    node.parentElement!.scrollIntoView({ block: 'center' })
    document.getSelection()!.setBaseAndExtent(node, at, node, at + words.length)
    return
  }
  throw new Error(`"${words}" is not in the text`)
}

test('words are marked by touch on a telephone, and stay in sight above the form', async ({ page, context }) => {
  const newsroom = await desk.newsroom()
  const { id } = await desk.article({ title: 'A bridge for Estran', text })
  await desk.enter(context, newsroom.session)
  await page.goto(`/n/${newsroom.newsroom.slug}/articles/${id}`)
  await expect(articleText(page)).toBeVisible()
  // The foot speaks once the page is alive: before that nobody hears a selection.
  await page.locator('[data-save-state]').waitFor()
  await page.evaluate(selectByHandles, '41 million euros')
  const figure = page.getByRole('toolbar', { name: 'Mark as' }).getByRole('button', { name: 'figure' })
  const box = (await figure.boundingBox())!
  expect(box.height).toBeGreaterThanOrEqual(44)
  expect(box.x).toBeGreaterThanOrEqual(0)
  await figure.tap()
  await expect(page.getByRole('form')).toBeVisible()
  const mark = articleText(page).locator('mark[data-state=claim]', { hasText: '41 million euros' })
  await expect
    .poll(async () => {
      const words = (await mark.boundingBox())!
      const card = (await page.locator('[data-card][data-current]').boundingBox())!
      return words.y >= 0 && words.y + words.height <= card.y
    })
    .toBe(true)
  await page.getByRole('button', { name: /^Save/ }).tap()
  await untilSaved(page)
  await mark.tap()
  await expect(page.locator('[data-card][data-current]')).toBeVisible()
})
