'use client'

import { useTranslations } from 'next-intl'
import type { ComponentProps } from 'react'
import { passwordLength } from '@/lib/people/password-length'
import { Field } from '../ui/field'
import { Input } from '../ui/input'
import { PasswordInput } from './password-input'

type Props = { error?: string | null; input: ComponentProps<'input'> }

/** A person's name, as it will stand beside their work. */
export function NameField({ error, input }: Props) {
  const t = useTranslations('people.setup')
  return (
    <Field label={t('name')} hint={t('nameHint')} error={error} required>
      <Input autoComplete="name" {...input} />
    </Field>
  )
}

/** An e-mail address to sign in with. */
export function EmailField({ error, input }: Props) {
  const t = useTranslations('people')
  return (
    <Field label={t('email')} error={error} required>
      <Input
        type="email"
        inputMode="email"
        autoComplete="username"
        autoCapitalize="off"
        spellCheck={false}
        {...input}
      />
    </Field>
  )
}

/** A password that is being chosen. `label` where it is not simply the password. */
export function NewPasswordField({ error, input, label }: Props & { label?: string }) {
  const t = useTranslations('people')
  const { least, recommended } = passwordLength
  return (
    <Field label={label ?? t('password')} hint={t('newPasswordHint', { least, recommended })} error={error} required>
      <PasswordInput autoComplete="new-password" {...input} />
    </Field>
  )
}
