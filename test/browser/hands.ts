import { expect, type Locator, type Page } from '@playwright/test'

/** The middle of the first and the last character of words in a rendered text, in pixels of the window. */
export type Stretch = { from: { x: number; y: number }; to: { x: number; y: number } }

/** The text of an article that is on the page, ready to be marked. */
export const articleText = (page: Page): Locator => page.locator('.text-frame').first()

/** Brings words into the middle of the window and tells where they stand. */
export async function stretchOf(text: Locator, words: string): Promise<Stretch> {
  return text.evaluate((frame, wanted) => {
    const line = [...frame.querySelectorAll('.article-text > *')].find(one => one.textContent?.includes(wanted))
    if (!line) throw new Error(`"${wanted}" is not in the text`)
    const at = line.textContent!.indexOf(wanted)
    const nodes = document.createTreeWalker(line, NodeFilter.SHOW_TEXT)
    const range = document.createRange()
    let before = 0
    for (let node = nodes.nextNode(); node; node = nodes.nextNode()) {
      const end = before + node.textContent!.length
      if (at >= before && at < end) range.setStart(node, at - before)
      if (at + wanted.length > before && at + wanted.length <= end) range.setEnd(node, at + wanted.length - before)
      before = end
    }
    const middle = range.getBoundingClientRect()
    window.scrollBy(0, middle.top - window.innerHeight * 0.4)
    const boxes = [...range.getClientRects()]
    const [first, last] = [boxes[0], boxes[boxes.length - 1]]
    return {
      from: { x: first.left + 0.5, y: (first.top + first.bottom) / 2 },
      to: { x: last.right - 0.5, y: (last.top + last.bottom) / 2 },
    }
  }, words)
}

/** Selects words with the mouse, as a person does: press, draw, let go; once more where the page moved meanwhile. */
export async function drawOver(page: Page, text: Locator, words: string): Promise<void> {
  await expect(async () => {
    const { from, to } = await stretchOf(text, words)
    await page.mouse.move(from.x, from.y)
    await page.mouse.down()
    await page.mouse.move((from.x + to.x) / 2, to.y, { steps: 3 })
    await page.mouse.move(to.x, to.y, { steps: 3 })
    await page.mouse.up()
    expect(await page.evaluate(() => document.getSelection()?.toString())).toBe(words)
  }).toPass({ timeout: 10_000 })
}

/** What the foot of the page says of saving. */
export const foot = (page: Page): Locator => page.locator('[data-save-state]')

/** Waits until the foot says that everything is stored. */
export async function untilSaved(page: Page): Promise<void> {
  await expect(foot(page)).toHaveAttribute('data-save-state', 'saved')
  await expect(foot(page)).toContainText(/\d/)
}
