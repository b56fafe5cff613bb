import { expectAnnotations, firstDay } from './journey'
import { sharedMaterial } from './material'
import { ownDesk, test } from './recoupe'
import { expectFiles, reimport } from './reimport'
import { watch } from './watch'

const desk = ownDesk()
const material = sharedMaterial()

test('the same way with five real articles', async ({ page, context, browser }) => {
  test.skip(material === null, 'the five shared articles are not there: set RECOUPE_SHARED')
  if (!material) return
  const guests = await browser.newContext({ baseURL: desk.recoupe.origin })
  const watched = watch(context, () => desk.recoupe.origin)
  const exports = await firstDay(page, guests, desk.recoupe.setupLink ?? '', material)
  expectFiles(exports, material)
  expectAnnotations(exports, material)
  await reimport(browser, exports.jsonl)
  watched.expectNone()
  await guests.close()
})
