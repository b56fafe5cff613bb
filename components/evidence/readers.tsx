'use client'

import { useTranslations } from 'next-intl'
import { useEffect, useState } from 'react'
import type { NewsroomApi } from '@/lib/api/client'
import type { Member } from '@/lib/people/person'
import type { Failure } from '@/lib/result'
import { Checkbox } from '../ui/checkbox'
import { useProblem } from '../ui/use-problem'

type Props = { api: NewsroomApi; me: string; value: readonly string[]; onChange: (readers: string[]) => void }

/** Who may read a confidential source, beside oneself: the people of the newsroom, to be ticked. */
export function Readers({ api, me, value, onChange }: Props) {
  const t = useTranslations('evidence.confidence')
  const problem = useProblem()
  const [people, setPeople] = useState<Member[] | null>(null)
  const [failed, setFailed] = useState<Failure | null>(null)
  useEffect(() => {
    let left = false
    void api.get<Member[]>('members').then(answer => {
      if (left) return
      if (answer.ok) setPeople(answer.value.filter(member => member.endedAt === null && member.personId !== me))
      else setFailed(answer)
    })
    return () => {
      left = true
    }
  }, [api, me])
  return (
    <fieldset className="grid gap-1">
      <legend className="font-medium">{t('readers')}</legend>
      <p className="text-small text-soft">{t('readersHint')}</p>
      {failed && (
        <p role="alert" className="text-small text-warn">
          {problem(failed)}
        </p>
      )}
      {people?.length === 0 && <p className="text-small text-soft">{t('nobodyElse')}</p>}
      <div className="grid max-h-48 overflow-y-auto">
        {people?.map(({ personId, name }) => (
          <Checkbox
            key={personId}
            label={name}
            checked={value.includes(personId)}
            onChange={event =>
              onChange(event.target.checked ? [...value, personId] : value.filter(one => one !== personId))
            }
          />
        ))}
      </div>
    </fieldset>
  )
}
