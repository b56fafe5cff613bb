'use client'

import { useLocale, useTranslations } from 'next-intl'
import { useState } from 'react'
import { FormProblem } from '@/components/people/form-problem'
import { EmailField, NameField, NewPasswordField } from '@/components/people/person-fields'
import { useSentForm } from '@/components/people/use-sent-form'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { Input } from '@/components/ui/input'
import { sender } from '@/lib/api/send'
import { enter } from '@/lib/api/enter'
import { setupInput } from '@/lib/people/inputs'
import { toSlug } from '@/lib/people/slug'

type Values = { newsroomName: string; slug: string; name: string; email: string; password: string }
type Made = { ticket: string; newsroom: { slug: string } }

/** Makes the first newsroom and goes there, signed in. */
export function SetupForm({
  token,
  go = path => window.location.assign(path),
}: {
  token: string
  go?: (path: string) => void
}) {
  const t = useTranslations('people.setup')
  const locale = useLocale()
  const [ownSlug, setOwnSlug] = useState(false)
  const body = (values: Values) => ({ ...values, token, locale })
  const form = useSentForm<Values>({
    schema: setupInput,
    defaults: { newsroomName: '', slug: '', name: '', email: '', password: '' },
    body,
    send: async values => {
      const answer = await sender({ tries: 1 })<Made>('setup', { method: 'POST', body: body(values) })
      if (!answer.ok) return answer
      const entered = await enter(answer.value.ticket)
      go(entered.ok ? `/n/${answer.value.newsroom.slug}` : '/sign-in')
      return entered
    },
  })
  const name = form.register('newsroomName', {
    onChange: event => {
      if (!ownSlug) form.setValue('slug', toSlug(event.target.value))
    },
  })
  return (
    <form method="post" onSubmit={form.submit} noValidate className="grid gap-6">
      <fieldset className="grid gap-4">
        <legend className="eyebrow mb-2">{t('newsroom')}</legend>
        <Field label={t('newsroomName')} error={form.errorOf('newsroomName')} required>
          <Input autoComplete="organization" autoFocus {...name} />
        </Field>
        <Field label={t('slug')} hint={t('slugHint')} error={form.errorOf('slug')} required>
          <Input
            autoCapitalize="off"
            spellCheck={false}
            {...form.register('slug', { onChange: event => setOwnSlug(event.target.value !== '') })}
          />
        </Field>
      </fieldset>
      <fieldset className="grid gap-4">
        <legend className="eyebrow mb-2">{t('you')}</legend>
        <NameField error={form.errorOf('name')} input={form.register('name')} />
        <EmailField error={form.errorOf('email')} input={form.register('email')} />
        <NewPasswordField error={form.errorOf('password')} input={form.register('password')} />
      </fieldset>
      <FormProblem>{form.problem}</FormProblem>
      <Button type="submit" kind="primary" pending={form.pending} className="min-h-9">
        {t('submit')}
      </Button>
    </form>
  )
}
