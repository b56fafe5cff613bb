import { expect, ownDesk, test } from './recoupe'

const desk = ownDesk()

test('a page comes, and asks no other machine for anything', async ({ page }) => {
  const elsewhere: string[] = []
  page.on('request', request => {
    if (!request.url().startsWith(desk.recoupe.origin) && !request.url().startsWith('data:'))
      elsewhere.push(request.url())
  })
  const response = await page.goto('/no-such-page')
  expect(response?.status()).toBe(404)
  await expect(page.getByRole('heading').first()).toBeVisible()
  expect(elsewhere).toEqual([])
})

test('a person enters with the session that the API gave them', async ({ page, context }) => {
  const { session, newsroom } = await desk.newsroom()
  await desk.enter(context, session)
  const answer = await page.request.get(`/api/v1/newsrooms/${newsroom.id}`)
  expect(answer.status()).toBe(200)
})

test('the database dies and comes back under an open browser', async ({ page, context }) => {
  const { session, newsroom } = await desk.newsroom()
  await desk.enter(context, session)
  desk.recoupe.killDatabase()
  await expect.poll(async () => (await page.request.get(`/api/v1/newsrooms/${newsroom.id}`)).status()).toBe(200)
})
