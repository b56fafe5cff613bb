import { outletInput } from '@/lib/api/inputs'
import { route } from '@/lib/api/route'
import { createOutlet, listOutlets } from '@/lib/data/outlets'
import { ok } from '@/lib/result'

export const GET = route({ right: 'read' }, async viewer => ok(await listOutlets(viewer)))
export const POST = route({ right: 'manageOutlets', input: outletInput, status: 201 }, (viewer, input) =>
  createOutlet(viewer, input),
)
