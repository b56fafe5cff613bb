'use client'

import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { classNames } from '@/components/ui/class-names'
import { Table, Td, Th, Tr } from '@/components/ui/table'
import { toast } from '@/components/ui/toast'
import { useProblem } from '@/components/ui/use-problem'
import { newsroomApi } from '@/lib/api/client'
import { useFormat } from '@/lib/i18n/format'
import type { Invitation } from '@/lib/people/person'
import { isUnavailable } from '@/lib/result'
import { cellClass } from './cell-class'
import { InviteDialog } from './invite-dialog'

/** The links that wait to be used, and the way to make another or take one back. */
export function Invitations({ newsroomId, invitations }: { newsroomId: string; invitations: Invitation[] }) {
  const t = useTranslations('people.invitations')
  const people = useTranslations('people')
  const sentence = useProblem()
  const router = useRouter()
  const format = useFormat()
  const [pending, setPending] = useState<string | null>(null)

  const revoke = async (invitation: Invitation) => {
    setPending(invitation.id)
    const answer = await newsroomApi(newsroomId).send(`invitations/${invitation.id}`, { method: 'DELETE' })
    setPending(null)
    if (answer.ok) toast.say(t('revoked', { email: invitation.email }))
    else toast.fail(sentence(answer))
    if (!isUnavailable(answer)) router.refresh()
  }

  return (
    <section className="grid gap-4">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <h2 className="font-read text-title font-medium">{t('title')}</h2>
        <InviteDialog newsroomId={newsroomId} onMade={() => router.refresh()} />
      </div>
      {invitations.length === 0 ? (
        <p className="text-soft">{t('none')}</p>
      ) : (
        <Table caption={t('caption')} stack>
          <thead>
            <tr>
              <Th>{people('email')}</Th>
              <Th>{people('members.role')}</Th>
              <Th>{t('until')}</Th>
              <Th>{t('by')}</Th>
              <Th>
                <span className="sr-only">{t('revoke')}</span>
              </Th>
            </tr>
          </thead>
          <tbody>
            {invitations.map(invitation => (
              <Tr key={invitation.id}>
                <Td label={people('email')} className={classNames(cellClass, 'break-all')}>
                  {invitation.email}
                </Td>
                <Td label={people('members.role')} className={cellClass}>
                  {people(`roles.${invitation.role}`)}
                </Td>
                <Td label={t('until')} className={cellClass}>
                  {format.dateTime(new Date(invitation.expiresAt), 'day')}
                </Td>
                <Td label={t('by')} className={cellClass}>
                  {invitation.createdBy}
                </Td>
                <Td className="text-right align-middle! max-wide:-ml-3.5 max-wide:text-left">
                  <Button
                    kind="bare"
                    pending={pending === invitation.id}
                    aria-label={t('revokeOf', { email: invitation.email })}
                    onClick={() => void revoke(invitation)}
                  >
                    {t('revoke')}
                  </Button>
                </Td>
              </Tr>
            ))}
          </tbody>
        </Table>
      )}
    </section>
  )
}
