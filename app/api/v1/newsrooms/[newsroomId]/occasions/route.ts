import { z } from 'zod'
import { occasionInput } from '@/lib/api/inputs'
import { route } from '@/lib/api/route'
import { createOccasion, listOccasions } from '@/lib/data/occasions'
import { ok } from '@/lib/result'

export const GET = route(
  { right: 'read', input: z.strictObject({ storyId: z.uuid().optional() }) },
  async (viewer, { storyId }) => ok(await listOccasions(viewer, storyId)),
)
export const POST = route({ right: 'editArticle', input: occasionInput, status: 201 }, (viewer, input) =>
  createOccasion(viewer, input),
)
