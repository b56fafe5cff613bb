import type { Annotated, AnnotationFate } from '../claims/annotation-fate'
import type {
  Article,
  ArticleSummary,
  Occasion,
  Outlet,
  Snapshot,
  Story,
  VersionSummary,
  ZoneSpan,
} from '../articles/article'
import type { Corrected, Unplaced, VersionPreview } from '../claims/carrying'
import type { Claim } from '../claims/claim'
import type { KindSpan } from '../claims/coverage'
import type { Candidate } from '../corroboration/candidate'
import type { Origin } from '../corroboration/corroboration'
import type { CandidatePlace } from '../outbox/entry'
import type { WatchNotice } from '../corroboration/watch'
import type { CandidateDismissalInput } from './candidate-inputs'
import type { NoticePatch } from './watch-inputs'
import type {
  ArticleInput,
  ArticlePatch,
  ClaimInput,
  ClaimPatch,
  CorroborationInput,
  CorroborationPatch,
  DismissalInput,
  MoveInput,
  OccasionInput,
  OccasionPatch,
  OverrideInput,
  ReviewInput,
} from './inputs'
import { sender, type ClientOptions, type Send } from './send'
import type { SnapshotInput } from './snapshot-inputs'
import type { CorrectionInput, PlacementInput, VersionInput } from './version-inputs'

/** What the machine read of a text or page before it is imported. */
export type Reading = {
  title: string
  text: string
  author: string
  publishedAt: string
  language: string
  url: string | null
  zones: ZoneSpan[]
  warnings: string[]
  outlet?: string | null
  duplicates?: { id: string; title: string }[]
  snapshot?: Snapshot
}

type Query = Record<string, string | undefined>

function withQuery(path: string, query: Query = {}): string {
  const asked = Object.entries(query).flatMap(([key, value]) => (value ? [`${key}=${encodeURIComponent(value)}`] : []))
  return asked.length > 0 ? `${path}?${asked.join('&')}` : path
}

/** The calls of one newsroom's API that screens make, typed. Everything else goes through `send`. */
export function newsroomApi(newsroomId: string, options: ClientOptions = {}) {
  const sendAny = sender(options)
  const send: Send = (path, sent) => sendAny(`newsrooms/${newsroomId}${path && `/${path}`}`, sent)
  const get = <T>(path: string, query?: Query) => send<T>(withQuery(path, query), { method: 'GET' })
  const post = <T>(path: string, body: unknown, version?: number) => send<T>(path, { method: 'POST', body, version })
  const patch = <T>(path: string, body: unknown, version: number) => send<T>(path, { method: 'PATCH', body, version })
  return {
    send,
    get,
    post,
    patch,
    articles: {
      list: (query?: Query) => get<ArticleSummary[]>('articles', query),
      find: (id: string, version?: number) => get<Article>(`articles/${id}`, { version: version?.toString() }),
      read: (source: { text: string; fileName?: string } | { html: string; fileName?: string }) =>
        post<Reading>('articles/reading', source),
      /** What stands at an address or in a document, kept to the byte and read. */
      take: (input: SnapshotInput) => post<Reading>('snapshots', input),
      create: (input: ArticleInput) => post<Article>('articles', input),
      change: (id: string, change: ArticlePatch, version: number) => patch<Article>(`articles/${id}`, change, version),
      dismiss: (id: string, input: DismissalInput) =>
        post<{ dismissed: KindSpan[] }>(`articles/${id}/dismissals`, input),
      /** What annotations from elsewhere would make; and making it. */
      previewAnnotations: (id: string, annotations: unknown) =>
        post<AnnotationFate[]>(`articles/${id}/annotations/preview`, { annotations }),
      annotate: (id: string, annotations: unknown) => post<Annotated>(`articles/${id}/annotations`, { annotations }),
      versions: (id: string) => get<VersionSummary[]>(`articles/${id}/versions`),
      previewVersion: (id: string, correction: CorrectionInput) =>
        post<VersionPreview>(`articles/${id}/versions/preview`, correction),
      correct: (id: string, input: VersionInput, version: number) =>
        post<Corrected>(`articles/${id}/versions`, input, version),
      unplaced: (id: string) => get<Unplaced[]>(`articles/${id}/unplaced`),
    },
    claims: {
      list: (query?: Query) => get<Claim[]>('claims', query),
      find: (id: string) => get<Claim>(`claims/${id}`),
      create: (input: ClaimInput) => post<Claim>('claims', input),
      change: (id: string, change: ClaimPatch, version: number) => patch<Claim>(`claims/${id}`, change, version),
      move: (id: string, move: MoveInput, version: number) => post<Claim>(`claims/${id}/moves`, move, version),
      review: (id: string, review: ReviewInput, version: number) =>
        post<Claim>(`claims/${id}/reviews`, review, version),
      override: (id: string, question: string, input: OverrideInput, version: number) =>
        send<Claim>(`claims/${id}/overrides/${question}`, { method: 'PUT', body: input, version }),
      dropOverride: (id: string, question: string, version: number) =>
        send<Claim>(`claims/${id}/overrides/${question}`, { method: 'DELETE', version }),
      place: (id: string, input: PlacementInput, version: number) =>
        send<Claim>(`claims/${id}/placement`, { method: 'PUT', body: input, version }),
      takePlacingBack: (id: string, version: number) =>
        send<Claim>(`claims/${id}/placement`, { method: 'DELETE', version }),
      corroborate: (id: string, input: CorroborationInput) => post<Claim>(`claims/${id}/corroborations`, input),
      candidates: (id: string, question?: string) => get<Candidate[]>(`claims/${id}/candidates`, { question }),
      leaveAside: (id: string, input: CandidateDismissalInput) =>
        post<{ leftAside: CandidatePlace[] }>(`claims/${id}/candidates/dismissals`, input),
    },
    corroborations: {
      change: (id: string, change: CorroborationPatch, version: number) =>
        patch<Claim>(`corroborations/${id}`, change, version),
      /** Erases what a confidential source is. */
      erase: (id: string, version: number) =>
        send<Claim>(`corroborations/${id}/confidence`, { method: 'DELETE', version }),
    },
    stories: {
      list: () => get<Story[]>('stories'),
      create: (input: { id: string; title: string }) => post<Story>('stories', input),
      change: (id: string, change: { title?: string }, version: number) =>
        patch<Story>(`stories/${id}`, change, version),
    },
    notices: {
      list: () => get<WatchNotice[]>('notices'),
      count: () => get<{ unread: number }>('notices/count'),
      change: (findingId: string, change: NoticePatch) =>
        send<{ findingId: string }>(`notices/${findingId}`, { method: 'PATCH', body: change }),
    },
    outlets: { list: () => get<Outlet[]>('outlets') },
    occasions: {
      list: (storyId: string) => get<Occasion[]>('occasions', { storyId }),
      create: (input: OccasionInput) => post<Occasion>('occasions', input),
      change: (id: string, change: OccasionPatch, version: number) =>
        patch<Occasion>(`occasions/${id}`, change, version),
    },
    origins: { list: () => get<Origin[]>('origins') },
  }
}

export type NewsroomApi = ReturnType<typeof newsroomApi>
