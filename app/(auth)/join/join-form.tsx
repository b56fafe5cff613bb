'use client'

import { useLocale, useTranslations } from 'next-intl'
import { useState } from 'react'
import { FormProblem } from '@/components/people/form-problem'
import { NameField, NewPasswordField } from '@/components/people/person-fields'
import { useSentForm } from '@/components/people/use-sent-form'
import { Button } from '@/components/ui/button'
import { useProblem } from '@/components/ui/use-problem'
import { sender } from '@/lib/api/send'
import { enter } from '@/lib/api/enter'
import { acceptInput } from '@/lib/people/inputs'

type Values = { name: string; password: string }
type Accepted = { ticket: { ticket: string } | null }
type Go = (path: string) => void

const leave: Go = path => window.location.assign(path)
const accept = (body: unknown) => sender({ tries: 1 })<Accepted>('invitations/accept', { method: 'POST', body })

/** Somebody new chooses a name and a password and is in. The e-mail stands hidden, for password managers. */
export function JoinForm({ token, email, slug, go = leave }: { token: string; email: string; slug: string; go?: Go }) {
  const t = useTranslations('people')
  const locale = useLocale()
  const body = (values: Values) => ({ ...values, token, locale })
  const form = useSentForm<Values>({
    schema: acceptInput,
    defaults: { name: '', password: '' },
    body,
    send: async values => {
      const answer = await accept(body(values))
      if (!answer.ok) return answer
      const entered = await enter(answer.value.ticket?.ticket ?? '')
      go(entered.ok ? `/n/${slug}` : '/sign-in')
      return entered
    },
  })
  return (
    <form method="post" onSubmit={form.submit} noValidate className="grid gap-4">
      <input type="email" autoComplete="username" value={email} readOnly hidden />
      <NameField error={form.errorOf('name')} input={{ ...form.register('name'), autoFocus: true }} />
      <NewPasswordField error={form.errorOf('password')} input={form.register('password')} />
      <FormProblem>{form.problem}</FormProblem>
      <Button type="submit" kind="primary" pending={form.pending} className="min-h-9">
        {t('join.submit')}
      </Button>
    </form>
  )
}

/** Somebody signed in accepts. */
export function AcceptButton({ token, slug, go = leave }: { token: string; slug: string; go?: Go }) {
  const t = useTranslations('people.join')
  const sentence = useProblem()
  const [problem, setProblem] = useState<string | null>(null)
  const [pending, setPending] = useState(false)
  const join = async () => {
    setPending(true)
    const answer = await accept({ token })
    if (answer.ok) return go(`/n/${slug}`)
    setPending(false)
    setProblem(sentence(answer))
  }
  return (
    <>
      <FormProblem>{problem}</FormProblem>
      <Button kind="primary" pending={pending} onClick={join} className="min-h-9">
        {t('submit')}
      </Button>
    </>
  )
}
