'use client'

import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { useRef, useState } from 'react'
import { v7 as uuidv7 } from 'uuid'
import { newsroomApi } from '@/lib/api/client'
import type { ImportCheck, ReleaseSummary } from '@/lib/exports/claim-set'
import { fail, type Failure } from '@/lib/result'
import { Button } from '../ui/button'
import { buttonClass } from '../ui/button-class'
import { FileDrop } from '../ui/file-drop'
import { Notice } from '../ui/notice'
import { Progress } from '../ui/progress'
import { useProblem } from '../ui/use-problem'
import { ImportSummary } from './import-summary'

type State =
  | { step: 'choose' }
  | { step: 'reading' | 'importing'; file: string }
  | { step: 'checked'; file: string; text: string; check: ImportCheck }
  | { step: 'refused'; failure: Failure }
  | { step: 'done'; release: ReleaseSummary }

/** The largest file, in bytes: what the API takes, with room for how JSON writes it. */
const LARGEST = 30_000_000

/** Imports a release in three steps: choose a file, see what it holds, agree. */
export function ImportDesk({ newsroom, personId }: { newsroom: { id: string; slug: string }; personId: string }) {
  const t = useTranslations('releases.imports')
  const problem = useProblem()
  const [state, setState] = useState<State>({ step: 'choose' })
  const id = useRef(uuidv7())
  const api = newsroomApi(newsroom.id, { personId, timeout: 120_000 })

  const read = async (file: File) => {
    setState({ step: 'reading', file: file.name })
    id.current = uuidv7()
    const text = file.size > LARGEST ? null : await textOf(file)
    if (text === null) {
      const failure =
        file.size > LARGEST
          ? fail('invalid', 'file_too_large', t('tooLarge'))
          : fail('invalid', 'not_text', t('notText'))
      return setState({ step: 'refused', failure })
    }
    const answer = await api.post<ImportCheck>('imports/reading', { text })
    setState(
      answer.ok
        ? { step: 'checked', file: file.name, text, check: answer.value }
        : { step: 'refused', failure: answer },
    )
  }
  const store = async (file: string, text: string) => {
    setState({ step: 'importing', file })
    const answer = await api.post<ReleaseSummary>('imports', { id: id.current, text })
    setState(answer.ok ? { step: 'done', release: answer.value } : { step: 'refused', failure: answer })
  }
  const chooser = (
    <FileDrop label={t('choose')} hint={t('hint')} accept=".jsonl" onFiles={([file]) => file && void read(file)} />
  )

  switch (state.step) {
    case 'choose':
      return chooser
    case 'reading':
    case 'importing':
      return (
        <div role="status" className="grid max-w-prose gap-2">
          <p>{t(state.step, { file: state.file })}</p>
          <Progress value={state.step === 'reading' ? 30 : 70} label={t(state.step, { file: state.file })} />
        </div>
      )
    case 'refused': {
      const { line } = state.failure.params ?? {}
      return (
        <div className="grid gap-4">
          <Notice tone="warn" live title={t('failed')}>
            {line !== undefined && <strong>{t('atLine', { line })}. </strong>}
            {problem(state.failure)}
          </Notice>
          {chooser}
        </div>
      )
    }
    case 'checked':
      return (
        <div className="grid gap-4">
          <Notice tone="good" live>
            {t('checked')}
          </Notice>
          <ImportSummary check={state.check} />
          {!state.check.empty && <Notice tone="warn">{t('notEmpty')}</Notice>}
          <div className="flex flex-wrap gap-2">
            {state.check.empty && (
              <Button kind="primary" onClick={() => void store(state.file, state.text)}>
                {t('import', { n: state.check.release.lines.claim })}
              </Button>
            )}
            <Button onClick={() => setState({ step: 'choose' })}>{t('other')}</Button>
          </div>
        </div>
      )
    case 'done':
      return (
        <Notice
          tone="good"
          live
          action={
            <Link href={`/n/${newsroom.slug}/releases/${state.release.id}`} className={buttonClass('primary')}>
              {t('open')}
            </Link>
          }
        >
          {t('done', { n: state.release.claims })}
        </Notice>
      )
  }
}

/** The file's text; null when it is not UTF-8. Nothing is mended on the way: a release is its bytes. */
async function textOf(file: File): Promise<string | null> {
  const bytes = await file.arrayBuffer()
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return null
  }
}
