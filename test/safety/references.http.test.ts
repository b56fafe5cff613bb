import { v7 as newId } from 'uuid'
import { fieldsOf } from './answer'
import { articleOf, corroborate, fillRoom, figureOf, searchOf, supportOf, type Filled } from './room'
import { changingNothing } from './server'

let ours: Filled
let theirs: Filled
beforeAll(async () => {
  ;[ours, theirs] = [await fillRoom(), await fillRoom()]
})

/** A write into one's own newsroom that names something of another's, and the field that does. */
type Case = [field: string, method: string, address: () => string, body: () => unknown, version?: () => number]

const at = (place: string) => () => `${theirs.path}/${place}`
const draft = () => `${theirs.path}/claims/${theirs.draft.id}`
const article = () => `${theirs.path}/articles/${theirs.article.id}`
const figure = (more: Record<string, unknown>) => ({ ...figureOf(theirs.article, '40'), ...more })
const fact = () => `${theirs.path}/facts/${theirs.ids.factId}`
const joinings = () => `${theirs.path}/stories/${theirs.ids.storyId}/joinings`
const asRead = ({ id, version }: { id: string; version: number }) => ({ id, version })
const call = (more: Record<string, unknown>) => ({
  ...{ id: newId(), question: 'true', stance: 'supports' },
  evidence: { type: 'call', with: 'La capitainerie', words: 'Deux cents.', seenOn: '2026-03-14' },
  ...more,
})

const cases: Case[] = [
  ['articleId', 'POST', at('claims'), () => figure({ articleId: ours.article.id })],
  ['articleId', 'POST', at('claims'), () => figureOf(ours.article, '40')],
  ['versionId', 'POST', at('claims'), () => figure({ versionId: ours.article.versionId })],
  ['occasionId', 'POST', at('claims'), () => figure({ occasionId: ours.ids.occasionId })],
  ['occasionId', 'PATCH', draft, () => ({ occasionId: ours.ids.occasionId }), () => theirs.draft.version],
  ['outlet.id', 'POST', at('articles'), () => articleOf({ outlet: { id: ours.ids.outletId } })],
  ['story.id', 'POST', at('articles'), () => articleOf({ story: { id: ours.ids.storyId } })],
  ['originId', 'POST', at('articles'), () => articleOf({ originId: ours.ids.originId })],
  ['storyId', 'PATCH', article, () => ({ storyId: ours.ids.storyId }), () => theirs.article.version],
  ['outletId', 'PATCH', article, () => ({ outletId: ours.ids.outletId }), () => theirs.article.version],
  ['originId', 'PATCH', article, () => ({ originId: ours.ids.originId }), () => theirs.article.version],
  ['storyId', 'POST', at('occasions'), () => ({ id: newId(), storyId: ours.ids.storyId, what: 'Mars' })],
  [
    'joinedInto',
    'PATCH',
    () => `${theirs.path}/origins/${theirs.ids.originId}`,
    () => ({ joinedInto: ours.ids.originId }),
    () => 1,
  ],
  ['evidence.articleId', 'POST', () => `${draft()}/corroborations`, () => supportOf(ours.other)],
  ['outlet.id', 'POST', () => `${draft()}/corroborations`, () => call({ outlet: { id: ours.ids.outletId } })],
  ['origin.id', 'POST', () => `${draft()}/corroborations`, () => call({ origin: { id: ours.ids.originId } })],
  ['storyId', 'POST', at('facts'), () => ({ id: newId(), storyId: ours.ids.storyId, claims: [asRead(theirs.draft)] })],
  ['claims', 'POST', at('facts'), () => ({ id: newId(), storyId: theirs.ids.storyId, claims: [asRead(ours.draft)] })],
  ['join', 'PATCH', fact, () => ({ join: [asRead(ours.draft)] }), () => 1],
  ['part', 'PATCH', fact, () => ({ part: [asRead(ours.signed)] }), () => 1],
  ['occasionId', 'PATCH', fact, () => ({ occasionId: ours.ids.occasionId }), () => 1],
  ['dismiss', 'POST', joinings, () => ({ dismiss: [[theirs.draft.id, ours.draft.id]] })],
  ['restore', 'POST', joinings, () => ({ restore: [[theirs.draft.id, ours.draft.id]] })],
  ['members', 'POST', at('sets'), () => ({ id: newId(), name: 'A set', members: [ours.signed.id] })],
  ['members', 'PATCH', () => `${theirs.path}/sets/${theirs.ids.setId}`, () => ({ members: [ours.signed.id] }), () => 1],
]

it.each(cases.map(each => [each[0], each[1], each] as const))(
  '%s of another newsroom cannot be named: %s, case %#',
  async (field, method, [, , address, body, version]) => {
    const { caller } = theirs.admin
    const answer = await changingNothing(() => caller.ask(method, address(), body(), { version: version?.() }))
    expect(answer).toMatchObject({ status: 422, json: { code: 'unknown_reference' } })
    expect(fieldsOf(answer.json).map(each => each.field.replace(/\.\d+$/, ''))).toEqual([field])
  },
)

it('the origin of a source cannot become one of another newsroom', async () => {
  const { corroborations } = await corroborate(theirs, theirs.draft.id, call({}))
  const made = corroborations.find(each => each.evidence.type === 'call')!
  const answer = await changingNothing(() =>
    theirs.editor.caller.ask(
      ...(['PATCH', `${theirs.path}/corroborations/${made.id}`, { originId: ours.ids.originId }] as const),
      { version: made.version },
    ),
  )
  expect(answer).toMatchObject({ status: 422, json: { code: 'unknown_reference' } })
})

it('filters that name another newsroom’s story or article find nothing', async () => {
  const { caller } = theirs.viewer
  for (const filter of [
    `claims?articleId=${ours.article.id}`,
    `claims?storyId=${ours.ids.storyId}`,
    `occasions?storyId=${ours.ids.storyId}`,
  ])
    expect(await caller.must('GET', `${theirs.path}/${filter}`)).toEqual([])
})

it('an id that was used in one newsroom says nothing about it in another', async () => {
  const body = { ...searchOf(), id: ours.signed.corroborations[0]!.id }
  expect(await theirs.editor.caller.ask('POST', `${draft()}/corroborations`, body)).toMatchObject({ status: 201 })
  const story = { id: ours.ids.storyId, title: 'Le port' }
  expect(await theirs.editor.caller.ask('POST', `${theirs.path}/stories`, story)).toMatchObject({ status: 201 })
})
