import { overrideInput } from '@/lib/api/inputs'
import { route } from '@/lib/api/route'
import { questions, type Question } from '@/lib/corroboration/corroboration'
import { setOverride, withdrawOverride } from '@/lib/data/reviews'
import { fail } from '@/lib/result'

const notFound = fail('not-found', 'not_found', 'There is no such question.')

function toQuestion(pathname: string): Question | null {
  const last = pathname.split('/').at(-1)
  return questions.find(question => question === last) ?? null
}

export const PUT = route(
  { right: 'recordCorroboration', params: ['claimId'], input: overrideInput, versioned: true },
  async (viewer, input, { params, version, request }) => {
    const question = toQuestion(request.nextUrl.pathname)
    return question ? setOverride(viewer, params.claimId, version, question, input) : notFound
  },
)

export const DELETE = route(
  { right: 'recordCorroboration', params: ['claimId'], versioned: true },
  async (viewer, _input, { params, version, request }) => {
    const question = toQuestion(request.nextUrl.pathname)
    return question ? withdrawOverride(viewer, params.claimId, version, question) : notFound
  },
)
