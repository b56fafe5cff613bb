import type { Page } from '@playwright/test'
import { v7 as newId } from 'uuid'
import type { Newsroom } from '../newsroom-client.mjs'
import { articleText, stretchOf } from './hands'

/** A screen to be looked at: its address, and what a person does before it looks that way. */
export type ScreenCase = {
  name: string
  path: string
  as?: 'nobody'
  missing?: boolean
  then?: (page: Page) => Promise<void>
}

type Row = { id: string; title?: string; status?: string; kind?: string }

/** The sample newsroom, a set with a release, an invitation, and the address of every screen in it. */
export async function allScreens({ session, newsroom, path }: Newsroom): Promise<ScreenCase[]> {
  await session.demand('POST', `${path}/sample`, {})
  const set = await session.demand<Row>('POST', `${path}/sets`, {
    id: newId(),
    name: 'Crue de la Sarène',
    description: '',
    filter: { status: 'signed' },
    members: [],
  })
  const release = await session.demand<Row>('POST', `${path}/sets/${set.id}/releases`, {
    id: newId(),
    title: '',
    note: '',
  })
  const invitation = await session.demand<{ link: string }>('POST', `${path}/invitations`, {
    id: newId(),
    email: 'guest@harbour-post.example',
    role: 'editor',
  })
  const [articles, claims, stories] = await Promise.all(
    ['articles', 'claims', 'stories'].map(async name => {
      const answer = await session.demand<Row[] | { items: Row[] }>('GET', `${path}/${name}`)
      return Array.isArray(answer) ? answer : answer.items
    }),
  )
  const article = articles.find(one => one.title === 'La Sarène déborde, la ville basse évacuée')!
  const figure = claims.find(one => one.kind === 'figure')!
  const quote = claims.find(one => one.kind === 'quote')!
  const n = `/n/${newsroom.slug}`
  const join = new URL(invitation.link)
  return [
    { name: 'sign-in', path: '/sign-in', as: 'nobody' },
    { name: 'join', path: join.pathname + join.search, as: 'nobody' },
    { name: 'new-password-bad-link', path: '/new-password?token=nothing', as: 'nobody' },
    { name: 'join-bad-link', path: '/join?token=nothing', as: 'nobody' },
    { name: 'articles', path: `${n}/articles` },
    { name: 'import', path: `${n}/articles/import` },
    { name: 'import-check', path: `${n}/articles/import`, then: chooseFiles },
    { name: 'desk', path: `${n}/articles/${article.id}` },
    { name: 'desk-proposal', path: `${n}/articles/${article.id}`, then: page => page.keyboard.press('n') },
    { name: 'desk-claim', path: `${n}/articles/${article.id}#claim-${figure.id}` },
    { name: 'desk-selected', path: `${n}/articles/${article.id}`, then: selectWords },
    { name: 'desk-form', path: `${n}/articles/${article.id}#claim-${figure.id}`, then: openForm },
    { name: 'desk-keys', path: `${n}/articles/${article.id}`, then: page => page.keyboard.press('?') },
    { name: 'particulars', path: `${n}/articles/${article.id}/particulars` },
    { name: 'outlets', path: `${n}/outlets` },
    { name: 'names', path: `${n}/names` },
    { name: 'names-none', path: `${n}/names?q=zzzz` },
    { name: 'stories', path: `${n}/stories` },
    { name: 'story', path: `${n}/stories/${stories[0].id}` },
    { name: 'claims', path: `${n}/claims` },
    { name: 'claim', path: `${n}/claims/${figure.id}` },
    { name: 'claim-article', path: `${n}/claims/${quote.id}`, then: openElsewhere },
    { name: 'claim-search', path: `${n}/claims/${figure.id}`, then: page => page.keyboard.press('f') },
    { name: 'review', path: `${n}/review` },
    { name: 'sets', path: `${n}/sets` },
    { name: 'set-new', path: `${n}/sets/new` },
    { name: 'set', path: `${n}/sets/${set.id}` },
    { name: 'release', path: `${n}/releases/${release.id}` },
    { name: 'imports', path: `${n}/imports` },
    { name: 'people', path: `${n}/people` },
    { name: 'settings', path: `${n}/settings` },
    { name: 'account', path: '/account' },
    { name: 'not-found', path: `${n}/articles/${newId()}`, missing: true },
  ]
}

async function chooseFiles(page: Page): Promise<void> {
  const file = (name: string, text: string) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(text) })
  await page
    .locator('input[type=file]')
    .setInputFiles([file('one.txt', 'Quai nord\n\nDouze bateaux.\n'), file('two.txt', 'Quai sud\n\nNeuf bateaux.\n')])
  await page.getByText('two.txt').first().waitFor()
}

async function selectWords(page: Page): Promise<void> {
  await articleText(page).focus()
  for (let word = 0; word < 12; word++) await page.keyboard.press('Alt+Shift+ArrowRight')
  await page.getByRole('toolbar').waitFor()
}

async function openForm(page: Page): Promise<void> {
  await page.locator('[data-card][data-current]').waitFor()
  await page.keyboard.press('Enter')
  await page.getByRole('form').waitFor()
}

async function openElsewhere(page: Page): Promise<void> {
  await page.locator('button[data-article]').first().click()
  await articleText(page).waitFor()
  await stretchOf(articleText(page), 'crue').catch(() => undefined)
}
