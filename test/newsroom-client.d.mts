export interface Person {
  name: string
  email: string
  password: string
}

export class Session {
  constructor(origin: string)
  readonly origin: string
  ask(
    method: string,
    path: string,
    body?: unknown,
    headers?: Record<string, string>,
    options?: RequestInit,
  ): Promise<Response>
  demand<T>(method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<T>
  useTicket(ticket: string): Promise<this>
  signIn(person: Pick<Person, 'email' | 'password'>): Promise<this>
  cookies(): { name: string; value: string; url: string }[]
}

export interface Newsroom {
  session: Session
  newsroom: { id: string; slug: string }
  admin: Person
  /** `/api/v1/newsrooms/{id}` */
  path: string
}

type Way = Pick<Newsroom, 'session' | 'path'>

export function setUpNewsroom(
  recoupe: { origin: string; setupLink: string | null },
  person?: Partial<Person>,
): Promise<Newsroom>
export function addPerson(
  newsroom: Way,
  person: { name: string; email: string; role: string; password?: string },
): Promise<Person & { session: Session; role: string }>
export function importArticle(
  newsroom: Way,
  article: { title: string; text: string; outlet?: string; language?: string },
): Promise<{ id: string; versionId: string }>
export function figureOf(
  article: { id: string; versionId: string },
  text: string,
  words: string,
  number: string,
): Record<string, unknown>
