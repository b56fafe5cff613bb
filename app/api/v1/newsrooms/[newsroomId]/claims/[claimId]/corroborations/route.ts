import { corroborationInput } from '@/lib/api/inputs'
import { route } from '@/lib/api/route'
import { createCorroboration } from '@/lib/data/corroborations'

export const POST = route(
  { right: 'recordCorroboration', params: ['claimId'], input: corroborationInput, status: 201 },
  (viewer, input, { params }) => createCorroboration(viewer, params.claimId, input),
)
