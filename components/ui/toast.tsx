'use client'

import { useTranslations } from 'next-intl'
import { useRef, type FocusEvent, type ReactNode } from 'react'
import { toast as raise, Toaster as Base } from 'sonner'

/** Stands once in the app: where short messages appear, announced politely; Alt+T goes to them. */
export function Toaster() {
  const t = useTranslations('ui')
  return (
    <NoTrap>
      <Base
        className="font-sans!"
        position="bottom-right"
        offset={{ bottom: 'calc(var(--foot-height) + 12px)', right: 16 }}
        mobileOffset={{ bottom: 'calc(var(--foot-height) + 12px)', left: 12, right: 12 }}
        containerAriaLabel={t('messages')}
        toastOptions={{
          unstyled: true,
          closeButtonAriaLabel: t('close'),
          classNames: {
            toast:
              'flex w-full items-center gap-3 rounded-large border border-line border-l-4 border-l-ink bg-sheet px-4 py-3 text-base text-ink shadow-lifted wide:w-90',
            content: 'grow',
            title: 'font-medium',
            description: 'text-soft',
            actionButton:
              'min-h-7.5 shrink-0 rounded-base border border-edge px-2.5 font-medium hover:bg-hair touch:min-h-10',
            error: 'border-l-warn',
            success: 'border-l-good',
            icon: 'hidden',
          },
        }}
      />
    </NoTrap>
  )
}

/**
 * Lets the Tab key go through the messages and on. Sonner sends the focus back to where it came from whenever it leaves them, so that a person
 * could not tab past a message; here it goes back only when the message that held it is gone.
 */
function NoTrap({ children }: { children: ReactNode }) {
  const before = useRef<Element | null>(null)
  const enter = (event: FocusEvent) => {
    event.stopPropagation()
    if (!event.currentTarget.contains(event.relatedTarget)) before.current = event.relatedTarget
  }
  const leave = (event: FocusEvent) => {
    event.stopPropagation()
    const { target, relatedTarget } = event
    if (relatedTarget) return
    requestAnimationFrame(() => {
      const isGone = !target.isConnected && document.activeElement === document.body
      if (isGone && before.current instanceof HTMLElement) before.current.focus({ preventScroll: true })
    })
  }
  return (
    <div onFocusCapture={enter} onBlurCapture={leave}>
      {children}
    </div>
  )
}

type ToastAction = { label: string; onPress: () => void }
type More = { description?: string; action?: ToastAction }

const options = ({ description, action }: More) => ({
  description,
  action: action && { label: action.label, onClick: action.onPress },
})

/**
 * A short message at the foot of the page. For what went well and can be undone, or went wrong elsewhere;
 * an error in a form stands at its field, and what is saved stands in the foot bar.
 */
export const toast = {
  say: (message: string, more: More = {}) => raise.success(message, options(more)),
  fail: (message: string, more: More = {}) => raise.error(message, { ...options(more), duration: 12_000 }),
}
