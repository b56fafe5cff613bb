'use client'

import { useTranslations } from 'next-intl'
import { EmailField } from '@/components/people/person-fields'
import { FormProblem } from '@/components/people/form-problem'
import { PasswordInput } from '@/components/people/password-input'
import { useSentForm } from '@/components/people/use-sent-form'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { sender } from '@/lib/api/send'
import { enter } from '@/lib/api/enter'
import { sessionInput } from '@/lib/people/inputs'

type Values = { email: string; password: string }

/** Name and password for a session, then on to `next`, a path of ours. `go` leaves the page. */
export function SignInForm({
  next,
  email = '',
  go = leave,
}: {
  next: string
  email?: string
  go?: (path: string) => void
}) {
  const t = useTranslations('people')
  const form = useSentForm<Values>({
    schema: sessionInput,
    defaults: { email, password: '' },
    send: async values => {
      const answer = await sender({ tries: 1 })<{ ticket: string }>('session', { method: 'POST', body: values })
      if (!answer.ok) {
        if (answer.code === 'wrong_login') form.setFocus('password', { shouldSelect: true })
        return answer
      }
      const entered = await enter(answer.value.ticket)
      if (entered.ok) go(next)
      return entered
    },
  })
  return (
    <form method="post" onSubmit={form.submit} noValidate className="grid gap-4">
      <EmailField error={form.errorOf('email')} input={{ ...form.register('email'), autoFocus: email === '' }} />
      <Field label={t('password')} error={form.errorOf('password')} required>
        <PasswordInput autoComplete="current-password" {...form.register('password')} autoFocus={email !== ''} />
      </Field>
      <FormProblem>{form.problem}</FormProblem>
      <Button type="submit" kind="primary" pending={form.pending} className="min-h-9 justify-self-stretch">
        {t('signIn.submit')}
      </Button>
    </form>
  )
}

/** A whole new page, so that nothing of a session before is left in memory. */
function leave(path: string): void {
  window.location.assign(path)
}
