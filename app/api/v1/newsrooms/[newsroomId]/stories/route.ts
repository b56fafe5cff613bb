import { storyInput } from '@/lib/api/inputs'
import { route } from '@/lib/api/route'
import { createStory, listStories } from '@/lib/data/stories'
import { ok } from '@/lib/result'

export const GET = route({ right: 'read' }, async viewer => ok(await listStories(viewer)))
export const POST = route({ right: 'editArticle', input: storyInput, status: 201 }, (viewer, input) =>
  createStory(viewer, input),
)
