'use client'

import { useTranslations } from 'next-intl'
import { toast as raise, Toaster as Base } from 'sonner'

/** Stands once in the app: where short messages appear, announced politely; Alt+T goes to them. */
export function Toaster() {
  const t = useTranslations('ui')
  return (
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
