import { originDecision } from '@/lib/api/name-inputs'
import { route } from '@/lib/api/route'
import { decideOriginProposal } from '@/lib/data/origin-proposals'

export const PATCH = route(
  { right: 'correctOrigin', params: ['proposalId'], input: originDecision, versioned: true },
  (viewer, { status }, { params, version }) => decideOriginProposal(viewer, params.proposalId, version, status),
)
