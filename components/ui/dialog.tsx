'use client'

import { X } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { Dialog as Base } from 'radix-ui'
import { useState, type ReactNode } from 'react'
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
export function Dialog({ trigger, open, onOpenChange, ...sheet }: Props) {
  return (
    <Base.Root open={open} onOpenChange={onOpenChange}>
      {trigger && <Base.Trigger asChild>{trigger}</Base.Trigger>}
      <Base.Portal>
        <Base.Overlay className="fixed inset-0 z-40 animate-appear bg-veil" />
        <Sheet {...sheet} />
      </Base.Portal>
    </Base.Root>
  )
}

type SheetProps = Omit<Props, 'trigger' | 'open' | 'onOpenChange'>

function Sheet({ title, description, footer, size = 'narrow', children }: SheetProps) {
  const t = useTranslations('ui')
  // Read while the sheet is drawn for the first time: a control inside with `autoFocus` takes the focus before any effect runs.
  const [before] = useState(() => document.activeElement)
  return (
    <Base.Content
      {...(description ? {} : { 'aria-describedby': undefined })}
      onOpenAutoFocus={focusSheet}
      onCloseAutoFocus={event => goBack(event, before)}
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
  )
}

/** The sheet itself takes the focus, unless a control inside has `autoFocus`: no key pressed in haste answers for the reader. */
function focusSheet(event: Event) {
  event.preventDefault()
  const sheet = event.currentTarget
  if (sheet instanceof HTMLElement) sheet.focus()
}

/**
 * What had the focus `before` takes it again: a key may have opened the sheet anywhere, also one that has a button. Where that is gone
 * and nothing else has the focus, the page's main part takes it.
 */
function goBack(event: Event, before: Element | null) {
  if (before instanceof HTMLElement && before !== document.body && before.isConnected) {
    event.preventDefault()
    before.focus({ preventScroll: true })
  }
  requestAnimationFrame(() => {
    if (document.activeElement === document.body) document.getElementById('main')?.focus({ preventScroll: true })
  })
}

/** Wraps a button of a dialog that closes it. */
export const DialogClose = Base.Close
