import { expectAnnotations, firstDay } from './journey'
import { invented } from './material'
import { ownDesk, test } from './recoupe'
import { expectFiles, reimport } from './reimport'
import { watch } from './watch'

const desk = ownDesk()

test('from the set-up link to a release that another newsroom takes in', async ({ page, context, browser }) => {
  const guests = await browser.newContext({ baseURL: desk.recoupe.origin })
  const watched = [watch(context, () => desk.recoupe.origin), watch(guests, () => desk.recoupe.origin)]
  const exports = await firstDay(page, guests, desk.recoupe.setupLink ?? '', invented)
  expectFiles(exports, invented)
  expectAnnotations(exports, invented)
  await reimport(browser, exports.jsonl)
  for (const one of watched) one.expectNone()
  await guests.close()
})
