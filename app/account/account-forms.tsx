'use client'

import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { FormProblem } from '@/components/people/form-problem'
import { PasswordInput } from '@/components/people/password-input'
import { NameField, NewPasswordField } from '@/components/people/person-fields'
import { useSentForm } from '@/components/people/use-sent-form'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { toast } from '@/components/ui/toast'
import { sender } from '@/lib/api/send'
import { mePatch } from '@/lib/people/inputs'
import type { Me } from '@/lib/people/person'

const save = (me: Me, body: unknown) => sender()<Me>('me', { method: 'PATCH', body, version: me.version })

/** One's name, as it stands beside one's work. */
export function NameForm({ me }: { me: Me }) {
  const t = useTranslations('people')
  const common = useTranslations('common')
  const router = useRouter()
  const form = useSentForm<{ name: string }>({
    schema: mePatch,
    defaults: { name: me.name },
    send: async values => {
      const answer = await save(me, values)
      if (answer.ok) toast.say(t('account.saved'))
      else if (answer.code === 'version_conflict') toast.fail(t('conflict'))
      if (answer.ok || answer.code === 'version_conflict') router.refresh()
      return answer
    },
  })
  return (
    <form method="post" onSubmit={form.submit} noValidate className="grid gap-4">
      <NameField error={form.errorOf('name')} input={form.register('name')} />
      <FormProblem>{form.problem}</FormProblem>
      <Button type="submit" kind="primary" pending={form.pending} className="justify-self-start">
        {common('save')}
      </Button>
    </form>
  )
}

type Passwords = { current: string; next: string }

/** Another password, with the present one. All other sessions end. */
export function PasswordForm({ me }: { me: Me }) {
  const t = useTranslations('people.account')
  const router = useRouter()
  const body = (password: Passwords) => ({ password })
  const form = useSentForm<Passwords>({
    schema: mePatch,
    defaults: { current: '', next: '' },
    rename: { 'password.current': 'current', 'password.next': 'next' },
    body,
    send: async values => {
      const answer = await save(me, body(values))
      if (answer.ok) {
        toast.say(t('changed'))
        form.reset()
      }
      if (answer.ok || answer.code === 'version_conflict') router.refresh()
      return answer
    },
  })
  return (
    <form method="post" onSubmit={form.submit} noValidate className="grid gap-4">
      <input type="email" autoComplete="username" value={me.email} readOnly hidden />
      <Field label={t('current')} error={form.errorOf('current')} required>
        <PasswordInput autoComplete="current-password" {...form.register('current')} />
      </Field>
      <NewPasswordField label={t('next')} error={form.errorOf('next')} input={form.register('next')} />
      <FormProblem>{form.problem}</FormProblem>
      <Button type="submit" pending={form.pending} className="justify-self-start">
        {t('change')}
      </Button>
    </form>
  )
}
