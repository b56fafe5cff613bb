import 'server-only'
import type { z } from 'zod'
import type { occasionInput, storyInput, storyPatch } from '../api/inputs'
import type { Occasion, Story } from '../articles/article'
import type { Viewer } from '../people/roles'
import { fail, type Result } from '../result'
import { creating } from './creations'
import type { Prisma } from './generated/client'
import { reading, refuse, writing, type Work } from './transact'
import { versionConflict } from './version-conflict'

const storyColumns = {
  id: true,
  title: true,
  version: true,
  createdAt: true,
  _count: { select: { articles: true } },
} as const

function toStory({ _count, createdAt, ...row }: Prisma.StoryGetPayload<{ select: typeof storyColumns }>): Story {
  return { ...row, createdAt: createdAt.toISOString(), articles: _count.articles }
}

/** The newsroom's stories, newest first. */
export async function listStories(viewer: Viewer): Promise<Story[]> {
  const rows = await reading(viewer, ({ db }) =>
    db.story.findMany({
      where: { newsroomId: viewer.newsroomId },
      select: storyColumns,
      orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    }),
  )
  return rows.map(toStory)
}

/** One story, or null. */
export async function findStory(viewer: Viewer, id: string): Promise<Story | null> {
  const row = await reading(viewer, ({ db }) =>
    db.story.findUnique({ where: { newsroomId_id: { newsroomId: viewer.newsroomId, id } }, select: storyColumns }),
  )
  return row && toStory(row)
}

/** Opens a story. */
export async function createStory(viewer: Viewer, input: z.output<typeof storyInput>): Promise<Result<Story>> {
  return writing(viewer, work => creating(work, 'story', input.id, input, () => addStory(work, input)))
}

/** Opens a story inside a transaction that goes on. */
export async function addStory(work: Work, { id, title }: { id: string; title: string }): Promise<Story> {
  const { db, viewer, at } = work
  const row = await db.story.create({
    data: { newsroomId: viewer.newsroomId, id, title, createdAt: at },
    select: storyColumns,
  })
  work.record({ type: 'story.created', subject: 'story', subjectId: id, data: { title } })
  return toStory(row)
}

/** Gives a story another title. */
export async function updateStory(
  viewer: Viewer,
  id: string,
  version: number,
  patch: z.output<typeof storyPatch>,
): Promise<Result<Story>> {
  return writing(viewer, async ({ db, record }) => {
    const key = { newsroomId_id: { newsroomId: viewer.newsroomId, id } }
    const before = await db.story.findUnique({ where: key, select: storyColumns })
    if (!before) refuse(fail('not-found', 'not_found', 'This story is gone.'))
    const changed = await db.story.updateMany({
      where: { newsroomId: viewer.newsroomId, id, version },
      data: { title: patch.title, version: { increment: 1 } },
    })
    if (changed.count === 0) refuse(versionConflict(toStory(before)))
    record({
      type: 'story.changed',
      subject: 'story',
      subjectId: id,
      data: { before: { title: before.title }, after: patch },
    })
    return toStory(await db.story.findUniqueOrThrow({ where: key, select: storyColumns }))
  })
}

const occasionColumns = {
  id: true,
  storyId: true,
  what: true,
  place: true,
  fromDate: true,
  toDate: true,
  version: true,
} as const

/** The occasions of a story, or of all, by date. */
export async function listOccasions(viewer: Viewer, storyId?: string): Promise<Occasion[]> {
  return reading(viewer, ({ db }) =>
    db.occasion.findMany({
      where: { newsroomId: viewer.newsroomId, ...(storyId && { storyId }) },
      select: occasionColumns,
      orderBy: [{ fromDate: 'asc' }, { id: 'asc' }],
    }),
  )
}

/** Names an occasion of a story: which meeting, strike or vote a claim is about. */
export async function createOccasion(viewer: Viewer, input: z.output<typeof occasionInput>): Promise<Result<Occasion>> {
  return writing(viewer, work =>
    creating(work, 'occasion', input.id, input, async () => {
      const { newsroomId } = viewer
      const story = await work.db.story.count({ where: { newsroomId, id: input.storyId } })
      if (story === 0) refuse(fail('invalid', 'unknown_reference', 'There is no such story.', 'storyId'))
      const { id, storyId, what, place, fromDate, toDate } = input
      const row = await work.db.occasion.create({
        data: { newsroomId, id, storyId, what, place, fromDate, toDate, createdAt: work.at },
        select: occasionColumns,
      })
      work.record({
        type: 'occasion.created',
        subject: 'occasion',
        subjectId: id,
        data: { storyId, what, place, fromDate, toDate },
      })
      return row
    }),
  )
}
