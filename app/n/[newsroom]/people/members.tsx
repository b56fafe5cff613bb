'use client'

import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { classNames } from '@/components/ui/class-names'
import { ConfirmDialog } from '@/components/ui/confirm-dialog'
import { Select } from '@/components/ui/select'
import { Table, Td, Th, Tr } from '@/components/ui/table'
import { toast } from '@/components/ui/toast'
import { useProblem } from '@/components/ui/use-problem'
import { newsroomApi } from '@/lib/api/client'
import { useFormat } from '@/lib/i18n/format'
import type { MemberPatch } from '@/lib/people/inputs'
import type { Member } from '@/lib/people/person'
import { roles, type Role } from '@/lib/people/roles'
import { isUnavailable } from '@/lib/result'
import { cellClass } from './cell-class'

type Props = { newsroomId: string; members: Member[]; me: string; manages: boolean }

/** The people of a newsroom. Admins change roles and end or restore access here; it holds at once. */
export function Members({ newsroomId, members, me, manages }: Props) {
  const t = useTranslations('people.members')
  const people = useTranslations('people')
  const sentence = useProblem()
  const router = useRouter()
  const format = useFormat()
  const [saved, setSaved] = useState<Record<string, Member>>({})
  const [pending, setPending] = useState<string | null>(null)
  const [leaving, setLeaving] = useState<Member | null>(null)

  /** What the server said last, until the page knows it too. */
  const now = members.map(member => {
    const kept = saved[member.personId]
    return kept && kept.version > member.version ? kept : member
  })

  const change = async (member: Member, patch: MemberPatch, said: string) => {
    setPending(member.personId)
    const answer = await newsroomApi(newsroomId).patch<Member>(`members/${member.personId}`, patch, member.version)
    setPending(null)
    setLeaving(null)
    if (answer.ok) {
      setSaved(before => ({ ...before, [member.personId]: answer.value }))
      toast.say(said)
    } else {
      toast.fail(answer.code === 'version_conflict' ? people('conflict') : sentence(answer))
    }
    if (!isUnavailable(answer)) router.refresh()
  }

  return (
    <>
      <Table caption={t('caption')} stack>
        <thead>
          <tr>
            <Th>{t('name')}</Th>
            {manages && <Th>{t('email')}</Th>}
            <Th>{t('role')}</Th>
            <Th>{t('since')}</Th>
            {manages && (
              <Th>
                <span className="sr-only">{t('disable')}</span>
              </Th>
            )}
          </tr>
        </thead>
        <tbody>
          {now.map(member => (
            <Tr key={member.personId}>
              <Td label={t('name')} className={cellClass}>
                <span className={member.endedAt ? 'text-soft' : 'font-medium'}>{member.name}</span>
                {member.personId === me && <span className="text-soft"> ({t('you')})</span>}
                {member.endedAt && (
                  <span className="block text-small text-soft">
                    {t('left', { date: format.dateTime(new Date(member.endedAt), 'day') })}
                  </span>
                )}
              </Td>
              {manages && (
                <Td label={t('email')} className={classNames(cellClass, 'break-all')}>
                  {member.email}
                </Td>
              )}
              <Td label={t('role')} className={cellClass}>
                {manages && !member.endedAt ? (
                  <Select
                    aria-label={t('roleOf', { name: member.name })}
                    value={member.role}
                    disabled={pending === member.personId}
                    onChange={event => {
                      const role = event.target.value as Role
                      void change(member, { role }, t('saved', { name: member.name, role: people(`roles.${role}`) }))
                    }}
                    className="max-w-40"
                  >
                    {roles.map(role => (
                      <option key={role} value={role}>
                        {people(`roles.${role}`)}
                      </option>
                    ))}
                  </Select>
                ) : (
                  people(`roles.${member.role}`)
                )}
              </Td>
              <Td label={t('since')} className={cellClass}>
                {format.dateTime(new Date(member.since), 'day')}
              </Td>
              {manages && (
                <Td className="text-right align-middle! max-wide:-ml-3.5 max-wide:text-left">
                  {member.endedAt ? (
                    <Button
                      pending={pending === member.personId}
                      aria-label={t('restoreOf', { name: member.name })}
                      onClick={() => void change(member, { active: true }, t('restored', { name: member.name }))}
                    >
                      {t('restore')}
                    </Button>
                  ) : (
                    <Button
                      kind="bare"
                      aria-label={t('disableOf', { name: member.name })}
                      onClick={() => setLeaving(member)}
                    >
                      {t('disable')}
                    </Button>
                  )}
                </Td>
              )}
            </Tr>
          ))}
        </tbody>
      </Table>
      {leaving && (
        <ConfirmDialog
          title={t('disableTitle', { name: leaving.name })}
          description={t('disableText', { name: leaving.name })}
          action={t('disable')}
          onClose={() => setLeaving(null)}
          onConfirm={() => change(leaving, { active: false }, t('ended', { name: leaving.name }))}
        />
      )}
    </>
  )
}
