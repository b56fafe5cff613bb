'use client'

import { X } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { Dialog as Base } from 'radix-ui'
import type { ReactNode } from 'react'
import { classNames } from './class-names'

type Props = {
  title: string
  /** One sentence under the title. */
  description?: ReactNode
  /** The button that opens it; leave it out where `open` is held by the parent. */
  trigger?: ReactNode
  open?: boolean
  onOpenChange?: (open: boolean) => void
  /** Buttons at the foot, the main one last. */
  footer?: ReactNode
  size?: 'narrow' | 'wide'
  children?: ReactNode
}

/** A sheet over the page that keeps the keyboard inside; Esc closes it and the focus goes back to where it was. */
export function Dialog({ title, description, trigger, open, onOpenChange, footer, size = 'narrow', children }: Props) {
  const t = useTranslations('ui')
  return (
    <Base.Root open={open} onOpenChange={onOpenChange}>
      {trigger && <Base.Trigger asChild>{trigger}</Base.Trigger>}
      <Base.Portal>
        <Base.Overlay className="fixed inset-0 z-40 animate-appear bg-veil" />
        <Base.Content
          {...(description ? {} : { 'aria-describedby': undefined })}
          onOpenAutoFocus={focusSheet}
          onCloseAutoFocus={focusPage}
          className={classNames(
            'fixed inset-x-0 bottom-0 z-50 outline-none grid max-h-[90dvh] animate-appear grid-rows-[auto_1fr_auto] rounded-t-large border border-line bg-sheet shadow-lifted',
            'wide:inset-x-4 wide:top-[12vh] wide:bottom-auto wide:mx-auto wide:max-h-[76vh] wide:rounded-large',
            size === 'wide' ? 'wide:max-w-3xl' : 'wide:max-w-lg',
          )}
        >
          <div className="pt-4 pr-14 pb-2 pl-5">
            <Base.Title className="font-read text-title font-medium">{title}</Base.Title>
            {description && <Base.Description className="mt-1 text-soft">{description}</Base.Description>}
          </div>
          <div className="min-h-0 overflow-y-auto px-5 pt-1 pb-4">{children}</div>
          {footer && (
            <div className="flex flex-wrap justify-end gap-2 border-t border-line px-5 py-3 touch:*:grow">{footer}</div>
          )}
          <Base.Close
            aria-label={t('close')}
            className="absolute top-3 right-3 grid size-8 place-items-center rounded-base text-soft hover:bg-hair hover:text-ink touch:size-10"
          >
            <X aria-hidden className="size-4" />
          </Base.Close>
        </Base.Content>
      </Base.Portal>
    </Base.Root>
  )
}

/** The sheet itself takes the focus, unless a control inside has `autoFocus`: no key pressed in haste answers for the reader. */
function focusSheet(event: Event) {
  event.preventDefault()
  const sheet = event.currentTarget
  if (sheet instanceof HTMLElement) sheet.focus()
}

/** A sheet that a key opened has no button to go back to: where nothing would have the focus, the page's main part takes it. */
function focusPage() {
  requestAnimationFrame(() => {
    if (document.activeElement === document.body) document.getElementById('main')?.focus({ preventScroll: true })
  })
}

/** Wraps a button of a dialog that closes it. */
export const DialogClose = Base.Close
