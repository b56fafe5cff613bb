import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { TextDecoder, TextEncoder } from 'node:util'
import type { ClaimSet, ImportCheck, Preview } from '@/lib/exports/claim-set'
import type { Correction } from '@/lib/exports/corrections'
import { printedClaims } from '@/lib/exports/printed'
import { wordsFor } from '@/lib/exports/words'
import { rendered } from '@/test/rendered'
import { sampleId, sampleRelease } from '@/test/release'
import { ImportDesk } from './import-desk'
import { PublishForm } from './publish-form'
import { ReleaseSheet } from './release-sheet'

const push = jest.fn()
jest.mock('next/navigation', () => ({ useRouter: () => ({ push, refresh: jest.fn() }) }))

const release = sampleRelease()
const { manifest } = release
const summary = {
  id: manifest.id,
  setId: manifest.set.id,
  setName: manifest.set.name,
  number: 1,
  title: manifest.title,
  note: '',
  claims: 3,
  sha256: 'c'.repeat(64),
  publishedBy: manifest.publishedBy,
  publishedAt: manifest.publishedAt,
}
const room = { id: manifest.newsroom.id, slug: 'val' }

function sheet(corrections: Correction[] = [], newsroom = room) {
  rendered(
    <ReleaseSheet
      newsroom={newsroom}
      summary={summary}
      manifest={manifest}
      claims={printedClaims(release, wordsFor('fr'))}
      downloads={[
        { format: 'csv', label: 'CSV', mediaType: 'text/csv', fileName: 'Crue 1.csv', size: 5_700, excerpts: true },
        {
          format: 'jsonl',
          label: 'JSONL',
          mediaType: 'application/jsonl',
          fileName: 'Crue 1.jsonl',
          size: 900,
          excerpts: false,
        },
      ]}
      corrections={corrections}
    />,
    'fr',
  )
}

describe('the page of a release', () => {
  it('says who published what, and who stands behind each claim', () => {
    sheet()
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Crue de la Sarène, no 1')
    expect(screen.getByText(/Publiée le 14 mars 2026, 12:30 par Basile Roche, Rédaction du Val/)).toBeInTheDocument()
    const [figure] = within(screen.getByRole('region', { name: 'Énoncés' })).getAllByRole('article')
    expect(figure).toHaveTextContent('180 pompiers')
    expect(figure).toHaveTextContent('une seule origine')
    expect(figure).toHaveTextContent('Établi par Ada Lenoir')
    expect(figure).toHaveTextContent('Signé par Basile Roche')
  })

  it('names the claims that a person joined, by their number', () => {
    sheet()
    const others = screen.getAllByText(/Même fait que l’énoncé/)
    expect(others.map(other => other.textContent)).toEqual([
      '180 pompiers à Valmont · Même fait que l’énoncé 3',
      '180 pompiers à Valmont · Même fait que l’énoncé 1',
    ])
  })

  it('says no more than the public formats: no notes, not who was called', () => {
    sheet()
    for (const secret of ['Témoin caché', 'rappeler demain', 'à suivre'])
      expect(screen.queryByText(new RegExp(secret))).toBeNull()
  })

  it('offers each format with its size, and marks the one that stays in the house', () => {
    sheet()
    expect(screen.getByRole('link', { name: 'Télécharger Crue 1.csv' })).toHaveAttribute(
      'href',
      `/api/v1/newsrooms/${room.id}/releases/${summary.id}/export?format=csv`,
    )
    expect(screen.getByText('5,7 Ko')).toBeInTheDocument()
    expect(screen.getByText(/pas pour le public/)).toBeInTheDocument()
  })

  it('tells what became of its claims, and where it came from', () => {
    sheet(
      [
        {
          claimId: sampleId(0x20),
          kind: 'figure',
          words: '180 pompiers',
          because: 'status',
          status: 'reopened',
          at: '2026-03-15T08:00:00.000Z',
        },
      ],
      { id: sampleId(7), slug: 'autre' },
    )
    expect(screen.getByText('rouvert')).toBeInTheDocument()
    expect(screen.getByText(/vient de la rédaction Rédaction du Val/)).toBeInTheDocument()
  })
})

/** Answers the API with these, by the end of the address. */
function answering(answers: Record<string, [status: number, body: unknown]>): jest.Mock {
  const asked = jest.fn((url: string) => {
    const [status, body] = answers[Object.keys(answers).find(end => url.endsWith(end)) ?? ''] ?? [404, {}]
    return Promise.resolve({ ok: status < 300, status, text: () => Promise.resolve(JSON.stringify(body)) })
  })
  global.fetch = asked as unknown as typeof fetch
  return asked
}

describe('publishing', () => {
  const set: ClaimSet = {
    id: sampleId(1),
    name: 'Crue',
    description: '',
    filter: {},
    members: [],
    version: 1,
    createdBy: manifest.publishedBy,
    createdAt: manifest.publishedAt,
    releases: [summary],
  }
  const preview: Preview = { digest: 'd', going: 2, leftOut: 1, claims: [] }
  const form = (shown: Preview) =>
    rendered(<PublishForm newsroom={room} personId={sampleId(2)} set={set} preview={shown} />)

  it('asks once more, says what stays out, and sends what was seen', async () => {
    const asked = answering({ releases: [201, { ...summary, id: sampleId(3), number: 2 }] })
    form(preview)
    await userEvent.keyboard('p')
    const dialog = screen.getByRole('dialog', { name: 'Publish 2 claims?' })
    expect(within(dialog).getByText(/1 claim of the set will not be in it/)).toBeInTheDocument()
    await userEvent.type(within(dialog).getByLabelText('Title'), 'Evening{Enter}')
    await waitFor(() => expect(push).toHaveBeenCalledWith(`/n/val/releases/${sampleId(3)}`))
    expect(JSON.parse(asked.mock.calls[0][1].body)).toMatchObject({ title: 'Evening', note: '', digest: 'd' })
  })

  it('shows why it was refused', async () => {
    answering({ releases: [409, { code: 'preview_changed', detail: '…' }] })
    form(preview)
    await userEvent.click(screen.getByRole('button', { name: /Publish no. 2/ }))
    await userEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Publish no. 2' }))
    expect(await screen.findByText(/has changed since you looked/)).toBeInTheDocument()
  })

  it('offers nothing where nothing is signed', () => {
    form({ ...preview, going: 0 })
    expect(screen.queryByRole('button')).toBeNull()
  })
})

describe('importing', () => {
  const check: ImportCheck = {
    release: manifest,
    sha256: 'e'.repeat(64),
    people: [
      { name: 'Ada Lenoir', here: true },
      { name: 'Basile Roche', here: false },
    ],
    originsNeededNow: 3,
    empty: true,
  }
  // jsdom has neither a decoder nor files that tell their bytes: Node's stand in.
  Object.assign(globalThis, { TextDecoder })
  const file = (text: string) =>
    Object.assign(new File([text], 'crue.jsonl'), {
      arrayBuffer: () => Promise.resolve(new TextEncoder().encode(text)),
    })
  const choose = async (text: string) => {
    rendered(<ImportDesk newsroom={room} personId={sampleId(2)} />)
    await userEvent.upload(screen.getByLabelText('Choose a file'), file(text))
  }

  it('shows what a file holds before anything is written, then what was written', async () => {
    const asked = answering({ reading: [200, check], imports: [201, summary] })
    await choose('{}\n')
    expect(await screen.findByText('kept as a name, without access')).toBeInTheDocument()
    expect(screen.getByText(/asks for 3 origins/)).toBeInTheDocument()
    expect(asked).toHaveBeenCalledTimes(1)
    await userEvent.click(screen.getByRole('button', { name: 'Import 3 claims' }))
    expect(await screen.findByRole('link', { name: 'See the release' })).toHaveAttribute(
      'href',
      `/n/val/releases/${summary.id}`,
    )
  })

  it('names the line that is wrong', async () => {
    answering({ reading: [422, { code: 'quote_mismatch', detail: '…', params: { line: 12 } }] })
    await choose('{}\n')
    expect(await screen.findByText('Line 12.')).toBeInTheDocument()
  })

  it('does not offer to import where there is work already', async () => {
    answering({ reading: [200, { ...check, empty: false }] })
    await choose('{}\n')
    expect(await screen.findByText(/holds work already/)).toBeInTheDocument()
    expect(screen.queryByRole('button', { name: /^Import/ })).toBeNull()
  })
})
