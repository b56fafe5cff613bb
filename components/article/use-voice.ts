'use client'

import { useTranslations } from 'next-intl'
import { useMemo } from 'react'
import { hasOneQuestion } from '@/lib/claims/kinds'
import type { KindName } from '@/lib/claims/value'
import { standingWord, toBadge } from '../claims/standing-number'
import type { DeskItem, Voice } from './desk-marks'

/** What marks say to who cannot see them: the words of a card's glance. Ten thousand claims share a few dozen sentences. */
export function useVoice(): { claim: Voice; proposal: (kind: KindName) => string } {
  const words = useTranslations('words')
  const card = useTranslations('desk.card')
  const proposed = useTranslations('desk.proposal')
  return useMemo(() => {
    const claim = remembering((item: Pick<DeskItem, 'claim' | 'draft'>) => {
      const { claim, draft } = item
      const kind = draft?.kind ?? claim?.kind
      if (!kind || !claim) return [kind && words(`kind.${kind}`), card('draft')].filter(Boolean).join(', ')
      const standings = claim.standings.map(answer => {
        const { question, standing, counts = {} } = toBadge(answer, hasOneQuestion(kind))
        const word = words(`standing.${standingWord(standing, counts)}`)
        return question ? `${words(`question.${question}`)} ${word}` : word
      })
      const work = claim.pending ? card(`pending.${claim.pending}`) : words(`status.${claim.status}`)
      return [words(`kind.${kind}`), ...standings, work].join(', ')
    }, looksOf)
    const proposal = remembering((kind: KindName) => `${words(`kind.${kind}`)}, ${proposed('rank.check')}`, String)
    return { claim, proposal }
  }, [words, card, proposed])
}

/** Everything of an item that its words depend on. */
function looksOf({ claim, draft }: Pick<DeskItem, 'claim' | 'draft'>): string {
  const standings = claim?.standings.map(
    ({ question, shown, reason }) => `${question} ${shown} ${reason.supports.length}`,
  )
  return [draft?.kind ?? claim?.kind, claim?.status, claim?.pending, standings?.join()].join('|')
}

function remembering<T>(say: (of: T) => string, key: (of: T) => string): (of: T) => string {
  const said = new Map<string, string>()
  return of => {
    const name = key(of)
    const words = said.get(name) ?? say(of)
    said.set(name, words)
    return words
  }
}
