import { articleText, untilSaved } from './hands'
import { downloadAllByKeys, importByKeys } from './keyboard-pages'
import { Keys } from './keys'
import { invented } from './material'
import { expect, ownDesk, test } from './recoupe'

const desk = ownDesk()

test.beforeEach(async ({ page }) => {
  const none = () => {
    throw new Error('The mouse was used')
  }
  Object.assign(page.mouse, { move: none, down: none, up: none, click: none, wheel: none })
})

test('the whole way by the keyboard alone', async ({ page, browser }) => {
  const keys = new Keys(page)
  const { alone, money, quote } = invented

  await test.step('set up', async () => {
    await page.goto(desk.recoupe.setupLink ?? '')
    await keys.tabTo(/Name of the newsroom/)
    await keys.type('Brisemont')
    await keys.tabTo(/Your name/)
    await keys.type('Maud Kerrien')
    await keys.tabTo(/E-mail/)
    await keys.type('maud@brisemont.example')
    await keys.tabTo(/^Password/)
    await keys.type('granite lantern seven tides')
    await keys.go('Enter', /\/n\/brisemont/)
  })

  const link = await test.step('invite', async () => {
    await page.goto('/n/brisemont/people')
    await keys.tabTo(/^Invite somebody/)
    await keys.press('Enter')
    await keys.tabTo(/E-mail/)
    await keys.type('ivo@brisemont.example')
    await keys.tabTo(/^Role/)
    await keys.press('c')
    await keys.tabTo(/^Make the link/)
    await keys.press('Enter')
    await expect(page.getByRole('dialog').getByLabel('Link', { exact: true })).toBeVisible()
    return page.getByRole('dialog').getByLabel('Link', { exact: true }).inputValue()
  })
  const guest = await (await browser.newContext()).newPage()
  const theirs = new Keys(guest)
  await test.step('join', async () => {
    await guest.goto(link)
    await theirs.tabTo(/Your name/)
    await theirs.type('Ivo Marsh')
    await theirs.tabTo(/^Password/)
    await theirs.type('copper heron walks at dusk')
    await theirs.go('Enter', /\/n\/brisemont/)
  })

  await test.step('import', () => importByKeys(keys, invented))

  const openText = async (title: string) => {
    await page.goto('/n/brisemont/articles')
    await keys.tabTo(new RegExp(title))
    await keys.go('Enter', /\/articles\/[0-9a-f-]{36}/)
    await expect(articleText(page)).toBeVisible()
    await keys.tabTo(/^Text of the article/)
  }
  const markByKeys = async (words: string, key: string) => {
    await keys.selectWords(words)
    await keys.press(key)
    await expect(page.getByRole('form').getByText(words, { exact: true })).toBeVisible()
    await keys.press('Enter')
    await expect(articleText(page)).toBeFocused()
    await untilSaved(page)
  }
  await test.step('mark', async () => {
    await openText('le port rouvre après la tempête')
    await markByKeys(alone.words, '1')
    await markByKeys(money.words, '1')
    await markByKeys(quote.words, '2')
  })

  await test.step('mend: a word more, a word less, undo, redo', async () => {
    await keys.selectWords('36 marins')
    await keys.press(']')
    expect(await page.evaluate(() => document.getSelection()?.toString())).toMatch(/^36 marins attendaient/)
    await keys.press('[')
    expect(await page.evaluate(() => document.getSelection()?.toString().trim())).toBe('36 marins')
    await keys.press('1')
    await keys.press('Escape')
    await expect(articleText(page)).toBeFocused()
    await expect(page.getByRole('button', { name: 'Go on' })).toBeVisible()
    await keys.press('Enter')
    await expect(page.getByRole('form')).toBeVisible()
    await keys.press('Enter')
    await untilSaved(page)
    await expect(page.locator('[data-card]:not([data-proposal])')).toHaveCount(4)
    await keys.press('z')
    await expect(page.locator('[data-card]:not([data-proposal])')).toHaveCount(3)
    await untilSaved(page)
    await keys.press('Shift+Z')
    await expect(page.locator('[data-card]:not([data-proposal])')).toHaveCount(4)
    await keys.press('x')
    await expect(page.locator('[data-card]:not([data-proposal])')).toHaveCount(3)
    await untilSaved(page)
  })

  const evidenceOf = async (words: string) => {
    for (let step = 0; step < 40; step++) {
      await keys.press('Shift+N')
      const mark = articleText(page).locator('mark[data-current]', { hasText: words })
      if ((await mark.count()) > 0) break
    }
    await keys.go('e', /\/claims\//)
    await expect(page.getByRole('heading', { name: 'Elsewhere' })).toBeVisible()
  }
  const backToText = async () => {
    await keys.go('Escape', /\/articles\//)
    await expect(page.locator('[data-card][data-current]')).toBeVisible()
    await expect(articleText(page)).toBeFocused()
  }
  await test.step('searched, not found', async () => {
    await evidenceOf(alone.words)
    await keys.press('f')
    await keys.tabTo(/Where did you search/)
    await keys.type('harbour master’s log')
    await keys.press('Enter')
    await expect(page.locator('[data-source]')).toContainText('harbour master’s log')
    await untilSaved(page)
    await page.keyboard.press('v')
    await expect(page.getByRole('button', { name: 'Take back' })).toBeVisible()
    await backToText()
  })
  for (const { words, elsewhere } of [money, quote]) {
    await test.step(`who else says ${words}`, async () => {
      await evidenceOf(words)
      await keys.press('/')
      await keys.type('Estran')
      await keys.press('Tab')
      await keys.press('Enter')
      await expect(articleText(page)).toBeFocused()
      await keys.press('ArrowRight')
      await keys.selectWords(elsewhere!.words)
      await keys.press('s')
      await expect(page.locator('[data-source]')).toContainText('Radio Estran')
      await untilSaved(page)
      await keys.press('Escape')
      await page.keyboard.press('v')
      await expect(page.getByRole('button', { name: 'Take back' })).toBeVisible()
      await backToText()
    })
  }

  await test.step('sign', async () => {
    // A key that is pressed before the page is alive does nothing: it is pressed again while the same claim stands there.
    await guest.goto(`${desk.recoupe.origin}/n/brisemont/review`, { waitUntil: 'networkidle' })
    for (let left = 3; left > 0; left--) {
      const position = guest.getByText(`1 of ${left}`, { exact: true })
      await expect(position).toBeVisible()
      await expect(async () => {
        if (await position.isVisible()) await theirs.press('Shift+V')
        await expect(position).toBeHidden({ timeout: 3_000 })
      }).toPass({ timeout: 20_000 })
    }
    await expect(guest.getByText('Nothing waits for your review')).toBeVisible()
  })

  await test.step('set and release', async () => {
    await page.goto('/n/brisemont/sets/new')
    await keys.tabTo(/^Name$/)
    await keys.type('Storm')
    await expect(page.getByText('3 claims would be released').first()).toBeVisible()
    await keys.go('Enter', /\/sets\/[0-9a-f-]{36}$/)
    await expect(page.getByRole('button', { name: /^Publish no. 1/ })).toBeVisible()
    await keys.press('p')
    await keys.tabTo(/^Publish no. 1/)
    await keys.go('Enter', /\/releases\//)
    const files = await downloadAllByKeys(keys)
    expect(files.map(file => file.name.replace(/^.*?\./, '.')).sort()).toEqual([
      '.annotations.jsonld',
      '.csv',
      '.jsonl',
      '.jsonld',
    ])
    for (const { text } of files) expect(text).toContain(quote.words)
  })
})
