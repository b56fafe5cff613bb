/** What a person may be in a newsroom, weakest first. */
export const roles = ['viewer', 'editor', 'checker', 'admin'] as const
export type Role = (typeof roles)[number]

/** A person as shown beside their work. `name` stays readable after they have left. */
export type PersonRef = { id: string; name: string }

/**
 * Who is asking, in which newsroom, with which role. First argument of every function of lib/data.
 * `requestId` names the request in the access log and in problem answers.
 */
export type Viewer = {
  personId: string
  name: string
  newsroomId: string
  newsroomSlug: string
  role: Role
  sessionId: string
  requestId: string
}

/** Everything that needs a right, and who has it. What is not listed nobody may do. */
const rights = {
  read: ['viewer', 'editor', 'checker', 'admin'],
  importArticle: ['editor', 'checker', 'admin'],
  editArticle: ['editor', 'checker', 'admin'],
  markClaim: ['editor', 'checker', 'admin'],
  recordCorroboration: ['editor', 'checker', 'admin'],
  correctOrigin: ['editor', 'checker', 'admin'],
  reviewClaim: ['checker', 'admin'],
  countersignClaim: ['editor', 'checker', 'admin'],
  reopenClaim: ['editor', 'checker', 'admin'],
  editSet: ['editor', 'checker', 'admin'],
  publishRelease: ['checker', 'admin'],
  importRelease: ['admin'],
  manageOutlets: ['editor', 'checker', 'admin'],
  managePeople: ['admin'],
  manageNewsroom: ['admin'],
} as const satisfies Record<string, readonly Role[]>

export type Right = keyof typeof rights

/** Whether somebody of this role has this right. Screens and the server ask the same table. */
export function can(role: Role, right: Right): boolean {
  return (rights[right] as readonly Role[]).includes(role)
}
