'use client'

import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { FormProblem } from '@/components/people/form-problem'
import { useSentForm } from '@/components/people/use-sent-form'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { Input } from '@/components/ui/input'
import { toast } from '@/components/ui/toast'
import { newsroomApi } from '@/lib/api/client'
import { newsroomPatch } from '@/lib/people/inputs'
import type { Newsroom } from '@/lib/people/person'

type Values = { name: string; originsNeeded: string }

/** Changes a newsroom's settings on the version that was read. */
export function SettingsForm({ newsroom }: { newsroom: Newsroom }) {
  const t = useTranslations('people.settings')
  const people = useTranslations('people')
  const common = useTranslations('common')
  const router = useRouter()
  const body = ({ name, originsNeeded }: Values) => ({ name, originsNeeded: Number(originsNeeded) })
  const form = useSentForm<Values>({
    schema: newsroomPatch,
    defaults: { name: newsroom.name, originsNeeded: String(newsroom.originsNeeded) },
    body,
    send: async values => {
      const answer = await newsroomApi(newsroom.id).patch<Newsroom>('', body(values), newsroom.version)
      if (answer.ok) toast.say(t('saved'))
      else if (answer.code === 'version_conflict') toast.fail(people('conflict'))
      if (answer.ok || answer.code === 'version_conflict') router.refresh()
      return answer
    },
  })
  return (
    <form method="post" onSubmit={form.submit} noValidate className="grid gap-5">
      <Field label={t('name')} error={form.errorOf('name')} required>
        <Input {...form.register('name')} />
      </Field>
      <Field label={t('originsNeeded')} hint={t('originsNeededHint')} error={form.errorOf('originsNeeded')} required>
        <Input
          type="number"
          min={1}
          max={9}
          step={1}
          inputMode="numeric"
          {...form.register('originsNeeded')}
          className="max-w-24"
        />
      </Field>
      <FormProblem>{form.problem}</FormProblem>
      <Button type="submit" kind="primary" pending={form.pending} className="justify-self-start">
        {common('save')}
      </Button>
    </form>
  )
}
