'use client'

import { useTranslations } from 'next-intl'
import { useId, useRef, useState } from 'react'
import { useWatch } from 'react-hook-form'
import { v7 as uuidv7 } from 'uuid'
import { FormProblem } from '@/components/people/form-problem'
import { EmailField } from '@/components/people/person-fields'
import { useSentForm } from '@/components/people/use-sent-form'
import { Button } from '@/components/ui/button'
import { Dialog, DialogClose } from '@/components/ui/dialog'
import { Field } from '@/components/ui/field'
import { Input } from '@/components/ui/input'
import { Select } from '@/components/ui/select'
import { newsroomApi } from '@/lib/api/client'
import { useFormat } from '@/lib/i18n/format'
import { invitationInput } from '@/lib/people/inputs'
import type { InvitationMade } from '@/lib/people/person'
import { roles, type Role } from '@/lib/people/roles'

type Values = { email: string; role: Role }

/** Asks for an e-mail and a role, and shows the link that comes of it, once. */
export function InviteDialog({ newsroomId, onMade }: { newsroomId: string; onMade: () => void }) {
  const t = useTranslations('people.invitations')
  const [open, setOpen] = useState(false)
  const [made, setMade] = useState<InvitationMade | null>(null)
  const formId = useId()
  const [pending, setPending] = useState(false)
  const format = useFormat()
  const turn = (wanted: boolean) => {
    setOpen(wanted)
    if (wanted) setMade(null)
  }
  return (
    <Dialog
      open={open}
      onOpenChange={turn}
      trigger={<Button kind="primary">{t('invite')}</Button>}
      title={made ? t('madeTitle') : t('invite')}
      description={
        made
          ? t('madeText', { email: made.email, date: format.dateTime(new Date(made.expiresAt), 'day') })
          : t('inviteText')
      }
      footer={
        made ? (
          <DialogClose asChild>
            <Button kind="primary">{t('done')}</Button>
          </DialogClose>
        ) : (
          <Button kind="primary" type="submit" form={formId} pending={pending}>
            {t('make')}
          </Button>
        )
      }
    >
      {made ? (
        <MadeLink link={made.link} />
      ) : (
        <InviteForm
          id={formId}
          newsroomId={newsroomId}
          onPending={setPending}
          onMade={invitation => {
            setMade(invitation)
            onMade()
          }}
        />
      )}
    </Dialog>
  )
}

type FormProps = {
  id: string
  newsroomId: string
  onPending: (pending: boolean) => void
  onMade: (made: InvitationMade) => void
}

function InviteForm({ id, newsroomId, onPending, onMade }: FormProps) {
  const people = useTranslations('people')
  const sent = useRef({ id: uuidv7(), values: '' })
  /** The same words sent again are the same invitation; other words are another. */
  const body = (values: Values) => {
    const text = JSON.stringify(values)
    if (sent.current.values !== '' && sent.current.values !== text) sent.current = { id: uuidv7(), values: '' }
    return { ...values, id: sent.current.id }
  }
  const form = useSentForm<Values>({
    schema: invitationInput,
    defaults: { email: '', role: 'editor' },
    body,
    send: async values => {
      const input = body(values)
      sent.current.values = JSON.stringify(values)
      onPending(true)
      const answer = await newsroomApi(newsroomId).post<InvitationMade>('invitations', input)
      onPending(false)
      if (answer.ok) onMade(answer.value)
      return answer
    },
  })
  const role = useWatch({ control: form.control, name: 'role' })
  return (
    <form id={id} method="post" onSubmit={form.submit} noValidate className="grid gap-4">
      <EmailField error={form.errorOf('email')} input={{ ...form.register('email'), autoComplete: 'off' }} />
      <Field label={people('members.role')} hint={people(`roleMeans.${role}`)} error={form.errorOf('role')}>
        <Select {...form.register('role')}>
          {roles.map(each => (
            <option key={each} value={each}>
              {people(`roles.${each}`)}
            </option>
          ))}
        </Select>
      </Field>
      <FormProblem>{form.problem}</FormProblem>
    </form>
  )
}

function MadeLink({ link }: { link: string }) {
  const t = useTranslations('people.invitations')
  const common = useTranslations('common')
  const box = useRef<HTMLInputElement>(null)
  const [copied, setCopied] = useState(false)
  const copy = async () => {
    box.current?.select()
    await navigator.clipboard?.writeText(link).then(
      () => setCopied(true),
      () => setCopied(false),
    )
  }
  return (
    <div className="grid gap-2">
      <Field label={t('link')}>
        <Input ref={box} readOnly value={link} onFocus={event => event.target.select()} />
      </Field>
      <Button onClick={() => void copy()} className="justify-self-start">
        {common('copy')}
      </Button>
      <p role="status" className="text-small text-soft empty:hidden">
        {copied ? common('copied') : null}
      </p>
    </div>
  )
}
