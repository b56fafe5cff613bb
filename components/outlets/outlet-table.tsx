'use client'

import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { newsroomApi } from '@/lib/api/client'
import { outletKinds, type Outlet } from '@/lib/articles/article'
import { reliabilities, type Origin } from '@/lib/corroboration/corroboration'
import { isUnavailable, type Result } from '@/lib/result'
import { Select } from '../ui/select'
import { Table, Td, Th } from '../ui/table'
import { toast } from '../ui/toast'
import { useProblem } from '../ui/use-problem'

type Props = {
  viewer: { personId: string; newsroomId: string }
  outlets: readonly Outlet[]
  origins: readonly Origin[]
  canEdit: boolean
}

/** Outlets with their defaults, and every origin with the one it is the same as. A choice is stored at once. */
export function OutletTable({ viewer, outlets, origins, canEdit }: Props) {
  const t = useTranslations('outlets')
  const kinds = useTranslations('desk.outletKind')
  const grades = useTranslations('evidence.reliability')
  const problem = useProblem()
  const router = useRouter()
  const [saving, setSaving] = useState<string | null>(null)
  const api = newsroomApi(viewer.newsroomId, { personId: viewer.personId })

  const store = async (id: string, name: string, send: () => Promise<Result<unknown>>) => {
    setSaving(id)
    const answer = await send()
    setSaving(null)
    if (answer.ok) toast.say(t('saved', { name }))
    else toast.fail(problem(answer))
    if (!isUnavailable(answer)) router.refresh()
  }
  const changeOutlet = (outlet: Outlet, patch: Partial<Outlet>) =>
    store(outlet.id, outlet.name, () => api.patch(`outlets/${outlet.id}`, patch, outlet.version))
  const changeOrigin = (origin: Origin, patch: Partial<Origin>) =>
    store(origin.id, origin.name, () => api.patch(`origins/${origin.id}`, patch, origin.version))

  const sameAs = (origin: Origin | undefined) =>
    origin && (
      <Select
        aria-label={`${t('sameAs')} (${origin.name})`}
        value={origin.joinedInto ?? ''}
        disabled={!canEdit || saving === origin.id}
        onChange={event => void changeOrigin(origin, { joinedInto: event.target.value || null })}
      >
        <option value="">{t('none')}</option>
        {origins
          .filter(other => other.id !== origin.id && (other.joinedInto === null || other.id === origin.joinedInto))
          .map(other => (
            <option key={other.id} value={other.id}>
              {other.name}
            </option>
          ))}
      </Select>
    )
  const others = origins.filter(origin => origin.outletId === null)
  return (
    <div className="grid gap-8">
      <Table caption={t('title')} stack>
        <thead>
          <tr>
            <Th>{t('outlet')}</Th>
            <Th>{t('kind')}</Th>
            <Th>{t('reliability')}</Th>
            <Th>{t('sameAs')}</Th>
          </tr>
        </thead>
        <tbody>
          {outlets.map(outlet => (
            <tr key={outlet.id} aria-busy={saving === outlet.id || undefined}>
              <Td>
                <span className="font-medium">{outlet.name}</span>
                {outlet.domain && <span className="block text-soft">{outlet.domain}</span>}
              </Td>
              <Td label={t('kind')}>
                <Select
                  aria-label={`${t('kind')} (${outlet.name})`}
                  value={outlet.kind}
                  disabled={!canEdit || saving === outlet.id}
                  onChange={event => void changeOutlet(outlet, { kind: event.target.value as Outlet['kind'] })}
                >
                  {outletKinds.map(kind => (
                    <option key={kind} value={kind}>
                      {kinds(kind)}
                    </option>
                  ))}
                </Select>
              </Td>
              <Td label={t('reliability')}>
                <Select
                  aria-label={`${t('reliability')} (${outlet.name})`}
                  value={outlet.reliability}
                  disabled={!canEdit || saving === outlet.id}
                  onChange={event =>
                    void changeOutlet(outlet, { reliability: event.target.value as Outlet['reliability'] })
                  }
                >
                  {reliabilities.map(grade => (
                    <option key={grade} value={grade}>
                      {grades(grade)}
                    </option>
                  ))}
                </Select>
              </Td>
              <Td label={t('sameAs')}>{sameAs(origins.find(origin => origin.outletId === outlet.id))}</Td>
            </tr>
          ))}
        </tbody>
      </Table>
      {others.length > 0 && (
        <section aria-labelledby="other-origins" className="grid gap-2">
          <h2 id="other-origins" className="eyebrow">
            {t('others')}
          </h2>
          <p className="max-w-prose text-soft">{t('othersText')}</p>
          <Table caption={t('others')} stack>
            <thead>
              <tr>
                <Th>{t('others')}</Th>
                <Th>{t('counted')}</Th>
                <Th>{t('sameAs')}</Th>
              </tr>
            </thead>
            <tbody>
              {others.map(origin => (
                <tr key={origin.id} aria-busy={saving === origin.id || undefined}>
                  <Td>
                    <span className="font-medium">{origin.name}</span>
                  </Td>
                  <Td label={t('counted')}>
                    <Select
                      aria-label={`${t('counted')} (${origin.name})`}
                      value={origin.kind}
                      disabled={!canEdit || saving === origin.id}
                      onChange={event => void changeOrigin(origin, { kind: event.target.value as Origin['kind'] })}
                    >
                      <option value="known">{t('known')}</option>
                      <option value="unknown">{t('unknown')}</option>
                    </Select>
                  </Td>
                  <Td label={t('sameAs')}>{sameAs(origin)}</Td>
                </tr>
              ))}
            </tbody>
          </Table>
        </section>
      )}
    </div>
  )
}
