import type { ClaimLine, StandingLine } from '@/lib/exports/lines'
import { toRelease, type Contents, type Heading, type Release } from '@/lib/exports/release'
import type { KindAndValue } from '@/lib/claims/value-columns'
import { standingsOf } from '@/lib/corroboration/standings'
import { sha256 } from '@/lib/text/sha256'
import { toAnchor, type Span } from '@/lib/text/span'

// A small release with everything in it that a release can hold, for tests of formats and of the import. All of it is made up.

/** "01980000-0000-7000-8000-00000000000n": an id that reads as its number. */
export const sampleId = (n: number) => `01980000-0000-7000-8000-${n.toString(16).padStart(12, '0')}`

export const editor = { id: sampleId(0xa1), name: 'Ada Lenoir' }
export const checker = { id: sampleId(0xa2), name: 'Basile Roche' }

const at = '2026-03-14T10:00:00.000Z'
const later = '2026-03-14T11:30:00.250Z'

/** Emoji, combining accents, narrow no-break spaces, and what HTML, JSON and spreadsheets each take for their own. */
export const sampleText = [
  '🌊 La Sarène déborde',
  'Plus de 1\u202f200 habitants ont quitté leur logement, et 180 pompiers sont venus.',
  '«\u202fOn n’a rien vu venir </script> & on a été surpris\u202f», a déclaré Jeanne E\u0301toile 👩‍🚒, maire de Valmont.',
  '=SOMME(A1) aurait dit la préfecture, selon Radio Sarène\u2028…',
].join('\n')

const agencyText = 'Quelque 1\u202f200 habitants évacués, 180 pompiers mobilisés (ATF) 🚒.'
const agencyPage = `<p>${agencyText}</p>`

export function sampleContents(): Contents {
  const [outlet, agency, origin, agencyOrigin, townHall, story, occasion, article, other, text, otherText] = Array.from(
    { length: 11 },
    (_, n) => sampleId(n + 1),
  ) as [string, string, string, string, string, string, string, string, string, string, string]
  const contents: Contents = {
    outlets: [
      {
        type: 'outlet',
        id: outlet,
        name: 'Le Courrier du Val',
        domain: 'courrier.example',
        kind: 'newspaper',
        reliability: 'B',
        version: 1,
        createdAt: at,
      },
      {
        type: 'outlet',
        id: agency,
        name: 'ATF',
        domain: null,
        kind: 'agency',
        reliability: 'A',
        version: 2,
        createdAt: at,
      },
    ],
    origins: [
      {
        type: 'origin',
        id: origin,
        name: 'Le Courrier du Val',
        kind: 'known',
        outletId: outlet,
        joinedInto: null,
        version: 1,
        createdAt: at,
      },
      {
        type: 'origin',
        id: agencyOrigin,
        name: 'ATF',
        kind: 'known',
        outletId: agency,
        joinedInto: townHall,
        version: 2,
        createdAt: at,
      },
      {
        type: 'origin',
        id: townHall,
        name: 'Mairie de Valmont',
        kind: 'known',
        outletId: null,
        joinedInto: null,
        version: 1,
        createdAt: at,
      },
    ],
    stories: [{ type: 'story', id: story, title: 'Crue de la Sarène', version: 1, createdAt: at }],
    occasions: [
      {
        type: 'occasion',
        id: occasion,
        storyId: story,
        what: 'Crue',
        place: 'Valmont',
        fromDate: '2026-03-13',
        toDate: '2026-03-14',
        version: 1,
        createdAt: at,
      },
    ],
    articles: [
      {
        type: 'article',
        id: article,
        outletId: outlet,
        originId: origin,
        storyId: story,
        title: 'La Sarène déborde',
        author: 'L. Perrin',
        url: 'https://courrier.example/sarene',
        publishedAt: '2026-03-14',
        language: 'fr',
        publicUse: 'excerpts',
        version: 3,
        createdBy: editor,
        createdAt: at,
      },
      {
        type: 'article',
        id: other,
        outletId: agency,
        originId: agencyOrigin,
        storyId: null,
        title: 'ATF 06:12',
        author: '',
        url: null,
        publishedAt: '2026-03-13T06:12:00+01:00',
        language: 'fr',
        publicUse: 'excerpts',
        version: 1,
        createdBy: editor,
        createdAt: at,
      },
    ],
    snapshots: [
      {
        type: 'snapshot',
        id: sampleId(0x51),
        url: 'https://atf.example/1',
        finalUrl: 'https://www.atf.example/1',
        fileName: null,
        mediaType: 'text/html',
        charset: 'utf-8',
        size: Buffer.byteLength(agencyPage),
        sha256: sha256(agencyPage),
        bytes: Buffer.from(agencyPage).toString('base64'),
        takenBy: editor,
        takenAt: at,
      },
    ],
    texts: [
      {
        type: 'text',
        id: text,
        articleId: article,
        number: 1,
        text: sampleText,
        sha256: sha256(sampleText),
        zones: [{ start: 0, end: sampleText.indexOf('\n'), kind: 'headline' }],
        createdBy: editor,
        createdAt: at,
      },
      {
        type: 'text',
        id: otherText,
        articleId: other,
        number: 1,
        text: agencyText,
        sha256: sha256(agencyText),
        snapshotId: sampleId(0x51),
        zones: [],
        createdBy: editor,
        createdAt: at,
      },
    ],
    claims: [],
    facts: [],
  }
  const evidence = {
    type: 'article' as const,
    articleId: other,
    versionId: otherText,
    anchor: toAnchor(agencyText, spanOf(agencyText, '180 pompiers')),
  }
  const source = {
    outletId: agency,
    originId: agencyOrigin,
    sourceKind: 'agency' as const,
    reliability: 'A' as const,
    credibility: '2' as const,
    note: 'rappeler demain',
    version: 1,
    withdrawn: false,
    madeBy: editor,
    createdAt: at,
    updatedAt: at,
  }
  contents.claims = [
    claimLine(
      contents,
      0x20,
      '180 pompiers',
      { kind: 'figure', value: figure('180 pompiers', '180', 'pompier') },
      [
        { id: sampleId(0x21), question: 'true', stance: 'supports', evidence, ...source },
        {
          id: sampleId(0x22),
          question: 'true',
          stance: 'supports',
          evidence: { type: 'call', with: 'Témoin caché', words: 'Oui, 180.', seenOn: '2026-03-14' },
          ...source,
          outletId: null,
          originId: townHall,
          sourceKind: 'anonymous',
        },
        {
          id: sampleId(0x23),
          question: 'true',
          stance: 'not-found',
          evidence: { type: 'search', where: 'préfecture, communiqués', searchedAt: '2026-03-14' },
          ...source,
          outletId: null,
          originId: null,
          sourceKind: 'official',
        },
      ],
      { occasionId: occasion },
    ),
    claimLine(
      contents,
      0x30,
      '«\u202fOn n’a rien vu venir </script> & on a été surpris\u202f»',
      {
        kind: 'quote',
        value: {
          printed: '',
          words: 'On n’a rien vu venir </script> & on a été surpris',
          speaker: 'Jeanne E\u0301toile',
          role: 'maire de Valmont',
          cue: 'a déclaré',
          marked: true,
          extent: 'full',
          translatedFrom: null,
        },
      },
      [
        {
          id: sampleId(0x31),
          question: 'said',
          stance: 'supports',
          evidence: {
            type: 'address',
            url: 'https://radio.example/direct',
            words: '=rien vu venir',
            seenOn: '2026-03-14',
          },
          ...source,
          outletId: null,
          originId: townHall,
          sourceKind: 'primary',
        },
        {
          id: sampleId(0x32),
          question: 'said',
          stance: 'denies',
          evidence: { type: 'document', title: 'Courrier interne', words: 'secret', seenOn: '2026-03-14' },
          ...source,
          outletId: null,
          originId: townHall,
          sourceKind: 'anonymous',
          withdrawn: true,
          version: 2,
        },
      ],
    ),
    claimLine(
      contents,
      0x40,
      '=SOMME(A1) aurait dit la préfecture',
      {
        kind: 'attribution',
        value: {
          printed: '',
          source: '@prefecture',
          sourceKind: 'official',
          cue: 'aurait dit',
          content: '=SOMME(A1)',
          via: ['Radio Sarène'],
        },
      },
      [
        {
          id: sampleId(0x41),
          question: 'said',
          stance: 'not-found',
          evidence: { type: 'search', where: 'préfecture', searchedAt: '2026-03-14' },
          ...source,
          outletId: null,
          originId: null,
        },
      ],
      { override: true },
    ),
  ]
  contents.facts = [
    {
      type: 'fact',
      id: sampleId(0x60),
      storyId: story,
      occasionId: occasion,
      title: '180 pompiers à Valmont',
      claims: [sampleId(0x20), sampleId(0x40)],
      version: 2,
      createdBy: checker,
      createdAt: later,
    },
  ]
  return contents
}

/** The sample as released. */
export function sampleRelease(
  change: (contents: Contents) => void = () => {},
  heading: Partial<Heading> = {},
): Release {
  const contents = sampleContents()
  change(contents)
  return toRelease(
    {
      id: sampleId(0xf1),
      newsroom: { id: sampleId(0xf2), name: 'Rédaction du Val', slug: 'val' },
      set: { id: sampleId(0xf3), name: 'Crue', description: '' },
      number: 1,
      title: 'Crue de la Sarène, no 1',
      note: '',
      publishedAt: later,
      publishedBy: checker,
      originsNeeded: 2,
      leftOut: 1,
      eventHead: { sequence: 41, hash: 'ab'.repeat(32) },
      snapshot: '735:735:',
      ...heading,
    },
    contents,
  )
}

function spanOf(text: string, words: string): Span {
  const start = text.indexOf(words)
  if (start < 0) throw new Error(`Not in the text: ${words}`)
  return { start, end: start + words.length }
}

function figure(printed: string, number: string, unit: string) {
  return {
    printed,
    number,
    low: null,
    high: null,
    comparator: '=' as const,
    comparatorWords: null,
    modality: 'asserted' as const,
    dimension: 'count' as const,
    unit,
    of: null,
    when: null,
  }
}

/** A signed claim on these words of the sample text, everything in it made by the editor and approved by the checker. */
function claimLine(
  contents: Contents,
  n: number,
  words: string,
  { kind, value }: KindAndValue,
  corroborations: ClaimLine['corroborations'],
  more: { occasionId?: string; override?: true } = {},
): ClaimLine {
  const article = contents.articles[0]!
  const text = contents.texts[0]!
  const id = sampleId(n)
  const reviewId = sampleId(n + 0x8)
  const overrides: ClaimLine['overrides'] = more.override
    ? [
        {
          question: 'said',
          standing: 'unverifiable',
          reason: 'Les archives ont brûlé.',
          version: 1,
          withdrawnAt: null,
          madeBy: editor,
          at,
        },
      ]
    : []
  const named = corroborations.map(corroboration => ({
    ...corroboration,
    claimId: id,
    sourceState: null,
    outletName: contents.outlets.find(outlet => outlet.id === corroboration.outletId)?.name ?? null,
  }))
  const origins = new Map(contents.origins.map(origin => [origin.id, origin]))
  const standings: StandingLine[] = standingsOf(
    { kind, corroborations: named, overrides, ownOriginId: article.originId },
    origins,
    2,
  )
  const anchor = toAnchor(text.text, spanOf(text.text, words))
  const passages = [{ id: sampleId(n + 0x9), role: 'main' as const, versionId: text.id, anchor }]
  const items = [
    'value',
    ...corroborations.filter(made => !made.withdrawn).map(made => `corroboration:${made.id}`),
    ...overrides.map(made => `override:${made.question}`),
  ]
  const printed = { ...value, printed: words }
  return {
    type: 'claim',
    id,
    articleId: article.id,
    versionId: text.id,
    kind,
    value: printed,
    status: 'signed',
    version: 4,
    valueVersion: 1,
    round: 1,
    passages,
    occasionId: more.occasionId ?? null,
    note: 'à suivre',
    corroborations,
    overrides,
    reviews: [
      {
        id: reviewId,
        claimVersion: 3,
        decision: 'signed',
        reason: '',
        seen: { kind, value: printed, passages: { [passages[0]!.id]: words }, corroborations: {}, standings: {} },
        person: checker,
        at: later,
      },
    ],
    approvals: items.toSorted().map(item => ({ reviewId, item, itemVersion: 1, round: 1, person: checker })),
    standings,
    createdBy: editor,
    valueBy: editor,
    createdAt: at,
    updatedAt: later,
  } as ClaimLine
}
