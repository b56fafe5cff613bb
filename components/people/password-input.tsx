'use client'

import { Eye, EyeOff } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useState, type ComponentProps } from 'react'
import { Input } from '../ui/input'

/** A password's box with a button that shows what is in it. Pasting and password managers work. */
export function PasswordInput(props: ComponentProps<'input'>) {
  const t = useTranslations('people')
  const [shown, setShown] = useState(false)
  const Sign = shown ? EyeOff : Eye
  return (
    <span className="relative inline-grid w-full">
      <Input
        {...props}
        type={shown ? 'text' : 'password'}
        autoCapitalize="off"
        autoCorrect="off"
        spellCheck={false}
        className="pr-9 touch:pr-12"
      />
      <button
        type="button"
        aria-pressed={shown}
        aria-label={t('showPassword')}
        onClick={() => setShown(!shown)}
        className="absolute inset-y-0 right-0 grid w-8 place-items-center rounded-base text-soft hover:text-ink touch:w-11"
      >
        <Sign aria-hidden className="size-4" />
      </button>
    </span>
  )
}
