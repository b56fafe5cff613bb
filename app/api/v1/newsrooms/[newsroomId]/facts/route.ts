import { factInput } from '@/lib/api/fact-inputs'
import { route } from '@/lib/api/route'
import { createFact } from '@/lib/data/facts'

export const POST = route({ right: 'recordCorroboration', input: factInput, status: 201 }, (viewer, input) =>
  createFact(viewer, input),
)
