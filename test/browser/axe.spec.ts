import AxeBuilder from '@axe-core/playwright'
import type { Browser, BrowserContext } from '@playwright/test'
import path from 'node:path'
import { expect, ownDesk, test } from './recoupe'
import { allScreens, type ScreenCase } from './screens'
import { watch } from './watch'

const desk = ownDesk()

/** How a screen can look. Every pair of language, theme and width is among these four. */
const looks = [
  { locale: 'fr', theme: 'light', width: 1440 },
  { locale: 'en', theme: 'dark', width: 1440 },
  { locale: 'fr', theme: 'dark', width: 390 },
  { locale: 'en', theme: 'light', width: 390 },
] as const
type Look = (typeof looks)[number]

let screens: ScreenCase[] | undefined

async function browserFor(browser: Browser, { locale, theme, width }: Look): Promise<BrowserContext> {
  const narrow = width < 1000
  return browser.newContext({
    baseURL: desk.recoupe.origin,
    locale: locale === 'fr' ? 'fr-FR' : 'en-GB',
    colorScheme: theme,
    reducedMotion: 'reduce',
    viewport: { width, height: narrow ? 844 : 900 },
    hasTouch: narrow,
    isMobile: narrow,
  })
}

/** Opens a screen and tells every fault of it; empty where there is none. */
async function faultsOf(context: BrowserContext, screen: ScreenCase, look: Look): Promise<string[]> {
  const page = await context.newPage()
  const watched = watch(context, () => desk.recoupe.origin, screen.missing ? [/status of 404/] : [])
  await page.goto(screen.path, { waitUntil: 'networkidle' })
  await screen.then?.(page)
  await page.evaluate(() => document.fonts.ready)
  const shots = process.env.RECOUPE_SCREENSHOTS
  if (shots)
    await page.screenshot({ path: path.join(shots, `${screen.name}-${look.locale}-${look.theme}-${look.width}.png`) })
  const { violations } = await new AxeBuilder({ page }).analyze()
  const grave = violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.slice(0, 3).map(node => `axe ${id}: ${node.html.slice(0, 160)}`))
  const wide = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement
    if (scrollWidth <= clientWidth) return []
    const out = [...document.querySelectorAll('main *')].find(
      one => one.getBoundingClientRect().right > clientWidth + 1,
    )
    return [`${scrollWidth - clientWidth} px wider than the window: ${out?.outerHTML.slice(0, 160) ?? ''}`]
  })
  const lang = await page.evaluate(() => document.documentElement.lang)
  await page.close()
  const faults = [...grave, ...wide, ...watched.faults, ...(lang === look.locale ? [] : [`lang is ${lang}`])]
  return faults.map(fault => `${screen.name}: ${fault}`)
}

test('faults that are planted are found', async ({ browser }) => {
  const context = await browserFor(browser, looks[0])
  const plant = () => {
    const image = new Image(3000, 10)
    image.src = 'https://elsewhere.example/pixel.png'
    const wide = document.createElement('p')
    wide.style.width = '3000px'
    wide.textContent = 'wide'
    document.querySelector('main')!.append(image, wide)
  }
  const found = await faultsOf(
    context,
    { name: 'control', path: '/sign-in', then: page => page.evaluate(plant) },
    looks[0],
  )
  const wanted = [/axe image-alt/, /px wider than the window/, /Content Security Policy/]
  for (const pattern of wanted) expect(found).toContainEqual(expect.stringMatching(pattern))
  await context.close()
})

for (const look of looks) {
  const title = `${look.locale}, ${look.theme}, ${look.width} px`

  test(`setting up: ${title}`, async ({ browser }) => {
    const { pathname, search } = new URL(desk.recoupe.setupLink ?? '')
    const context = await browserFor(browser, look)
    expect(await faultsOf(context, { name: 'setup', path: pathname + search }, look)).toEqual([])
    await context.close()
  })
}

for (const look of looks) {
  const title = `${look.locale}, ${look.theme}, ${look.width} px`

  test(`every screen: ${title}`, async ({ browser }) => {
    const newsroom = await desk.newsroom()
    screens ??= await allScreens(newsroom)
    const faults: string[] = []
    const signedIn = await browserFor(browser, look)
    await desk.enter(signedIn, newsroom.session)
    await signedIn.addCookies([{ name: 'recoupe.locale', value: look.locale, url: desk.recoupe.origin }])
    const nobody = await browserFor(browser, look)
    for (const screen of screens)
      faults.push(...(await faultsOf(screen.as === 'nobody' ? nobody : signedIn, screen, look)))
    await signedIn.close()
    await nobody.close()
    expect(faults).toEqual([])
  })
}
