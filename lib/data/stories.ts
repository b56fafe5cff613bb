import 'server-only'
import type { z } from 'zod'
import type { storyInput, storyPatch } from '../api/inputs'
import type { Story } from '../articles/article'
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
