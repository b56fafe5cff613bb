'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from './button'
import { Dialog, DialogClose } from './dialog'

type Props = {
  title: string
  description: string
  /** What the button that does it says. */
  action: string
  onClose: () => void
  /** Waits while it is done; whoever asked closes the sheet. */
  onConfirm: () => Promise<void>
}

/** Asks once more before something that is hard to take back. Drawn while it is asked. */
export function ConfirmDialog({ title, description, action, onClose, onConfirm }: Props) {
  const common = useTranslations('common')
  const [pending, setPending] = useState(false)
  return (
    <Dialog
      open
      title={title}
      description={description}
      onOpenChange={open => !open && onClose()}
      footer={
        <>
          <DialogClose asChild>
            <Button>{common('cancel')}</Button>
          </DialogClose>
          <Button
            kind="danger"
            pending={pending}
            onClick={() => {
              setPending(true)
              void onConfirm().finally(() => setPending(false))
            }}
          >
            {action}
          </Button>
        </>
      }
    />
  )
}
