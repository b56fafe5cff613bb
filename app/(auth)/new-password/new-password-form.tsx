'use client'

import { useTranslations } from 'next-intl'
import { FormProblem } from '@/components/people/form-problem'
import { NewPasswordField } from '@/components/people/person-fields'
import { useSentForm } from '@/components/people/use-sent-form'
import { Button } from '@/components/ui/button'
import { sender } from '@/lib/api/send'
import { enter } from '@/lib/api/enter'
import { newPasswordInput } from '@/lib/people/inputs'

type Values = { password: string }

/** Takes the new password and goes on, signed in. The e-mail stands beside it for password managers. */
export function NewPasswordForm({
  token,
  email,
  go = path => window.location.assign(path),
}: {
  token: string
  email: string
  go?: (path: string) => void
}) {
  const t = useTranslations('people.newPassword')
  const body = (values: Values) => ({ ...values, token })
  const form = useSentForm<Values>({
    schema: newPasswordInput,
    defaults: { password: '' },
    body,
    send: async values => {
      const answer = await sender({ tries: 1 })<{ ticket: string }>('password', { method: 'POST', body: body(values) })
      if (!answer.ok) return answer
      const entered = await enter(answer.value.ticket)
      go(entered.ok ? '/' : '/sign-in')
      return entered
    },
  })
  return (
    <form method="post" onSubmit={form.submit} noValidate className="grid gap-4">
      <input type="email" autoComplete="username" value={email} readOnly hidden />
      <NewPasswordField error={form.errorOf('password')} input={form.register('password')} label={t('password')} />
      <FormProblem>{form.problem}</FormProblem>
      <Button type="submit" kind="primary" pending={form.pending} className="min-h-9">
        {t('submit')}
      </Button>
    </form>
  )
}
