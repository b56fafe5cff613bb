import type { ReactNode } from 'react'
import type { Status } from '@/lib/claims/status'
import type { Stance } from '@/lib/corroboration/corroboration'
import type { Standing } from '@/lib/corroboration/standing'

/** The colour that goes with a sign; it never stands without the sign and the word. */
export type SignTone = 'good' | 'half' | 'warn' | 'faint' | 'soft' | 'ink'

export const toneClass: Record<SignTone, string> = {
  good: 'text-good',
  half: 'text-half',
  warn: 'text-warn',
  faint: 'text-faint',
  soft: 'text-soft',
  ink: 'text-ink',
}

/** What every sign has: a character for plain text, a colour, a drawing. */
type SignOf = { text: string; tone: SignTone; drawing: ReactNode }

const line = { fill: 'none', stroke: 'currentColor', strokeWidth: 1.6, strokeLinecap: 'round' } as const
const ring = <circle cx="6" cy="6" r="4.6" {...line} />
const tick = <path d="m1.8 6.4 2.9 3L10.2 2.8" {...line} strokeWidth={1.9} />
const dot = <circle cx="6" cy="6" r="2" fill="currentColor" />

/** The standings: the character that stands for each in plain text, its colour, and its drawing on a field of 12 by 12. */
export const standingSigns = {
  corroborated: { text: '●', tone: 'good', drawing: <circle cx="6" cy="6" r="5.2" fill="currentColor" /> },
  'single-origin': {
    text: '◐',
    tone: 'half',
    drawing: (
      <>
        {ring}
        <path d="M6 1.4a4.6 4.6 0 0 0 0 9.2z" fill="currentColor" />
      </>
    ),
  },
  conflicting: { text: '◆', tone: 'warn', drawing: <path d="M6 .4 11.6 6 6 11.6.4 6z" fill="currentColor" /> },
  refuted: { text: '✕', tone: 'warn', drawing: <path d="m2 2 8 8m0-8-8 8" {...line} strokeWidth={2.2} /> },
  contested: {
    text: '⬖',
    tone: 'warn',
    drawing: (
      <>
        <path d="M6 1.2 10.8 6 6 10.8 1.2 6z" {...line} />
        <path d="M6 .8v10.4L.8 6z" fill="currentColor" />
      </>
    ),
  },
  partly: {
    text: '◔',
    tone: 'half',
    drawing: (
      <>
        {ring}
        <path d="M6 6V1.4A4.6 4.6 0 0 1 10.6 6z" fill="currentColor" />
      </>
    ),
  },
  inconclusive: {
    text: '⊖',
    tone: 'soft',
    drawing: (
      <>
        {ring}
        <path d="M3.8 6h4.4" {...line} />
      </>
    ),
  },
  'not-found': {
    text: '⌀',
    tone: 'faint',
    drawing: (
      <>
        {ring}
        <path d="m1.4 10.6 9.2-9.2" {...line} />
      </>
    ),
  },
  unchecked: { text: '○', tone: 'faint', drawing: ring },
  unverifiable: {
    text: '?',
    tone: 'soft',
    drawing: (
      <path d="M3.6 4.1C3.6 2.7 4.7 1.7 6 1.7s2.4.9 2.4 2.2C8.4 5.6 6 5.7 6 7.4m0 2.7v.1" {...line} strokeWidth={1.8} />
    ),
  },
  'not-checkable': {
    text: '◌',
    tone: 'soft',
    drawing: <circle cx="6" cy="6" r="4.6" {...line} strokeDasharray="1.2 2.4" />,
  },
} as const satisfies Record<Standing, SignOf>

/** The statuses of work: no colour of truth in them, only how far the work is. */
export const statusSigns = {
  draft: { text: '·', tone: 'soft', drawing: dot },
  'in-review': { text: '→', tone: 'soft', drawing: <path d="M1.8 6h8m-3-3 3 3-3 3" {...line} /> },
  signed: { text: '✓', tone: 'ink', drawing: tick },
  reopened: { text: '↺', tone: 'half', drawing: <path d="M2.6 3.4A4.4 4.4 0 1 1 1.6 6.6M2.4 1v2.6H5" {...line} /> },
  withdrawn: { text: '–', tone: 'faint', drawing: <path d="M2 6h8" {...line} /> },
} as const satisfies Record<Status, SignOf>

/** What one source says, and a copy that says it again (not counted). */
export const stanceSigns = {
  supports: { text: '✓', tone: 'good', drawing: tick },
  refutes: { text: '✕', tone: 'warn', drawing: <path d="m2 2 8 8m0-8-8 8" {...line} strokeWidth={2.2} /> },
  denies: { text: '¬', tone: 'warn', drawing: <path d="M1.6 4.4h8.2v3.8" {...line} strokeWidth={1.9} /> },
  partly: standingSigns.partly,
  mentions: { text: '·', tone: 'soft', drawing: dot },
  'not-found': standingSigns['not-found'],
  reprint: {
    text: '≈',
    tone: 'faint',
    drawing: (
      <path
        d="M1.4 4.6c1.5-1.6 3-1.6 4.6 0s3.100 1.6 4.6 0M1.400 8.200c1.5-1.6 3-1.6 4.6 0s3.100 1.600 4.600 0"
        {...line}
      />
    ),
  },
} as const satisfies Record<Stance | 'reprint', SignOf>

/** A stance, or a copy of another source that takes none of its own. */
export type StanceSign = Stance | 'reprint'

/** One drawn sign, as high as the small letters beside it. */
export function Sign({ children }: { children: ReactNode }) {
  return (
    <svg aria-hidden viewBox="0 0 12 12" className="size-[0.85em] shrink-0 translate-y-[0.02em]">
      {children}
    </svg>
  )
}
