import { z } from 'zod'
import { route } from '@/lib/api/route'
import { addSample } from '@/lib/data/sample'

export const POST = route({ right: 'manageNewsroom', input: z.strictObject({}), status: 201 }, viewer =>
  addSample(viewer),
)
