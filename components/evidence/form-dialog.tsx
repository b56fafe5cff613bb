'use client'

import { useTranslations } from 'next-intl'
import { Button } from '../ui/button'
import { Dialog } from '../ui/dialog'

type Shell = {
  id: string
  title: string
  description?: string
  save: string
  onClose: () => void
  /** The button that leaves it was pressed: what is typed is to be thrown away. */
  onCancel?: () => void
  pending: boolean
  children: React.ReactNode
  onSubmit: () => void
}

/** A form in a sheet: its title, its fields, and the two buttons at its foot. */
export function FormDialog({ id, title, description, save, onClose, onCancel, pending, onSubmit, children }: Shell) {
  const common = useTranslations('common')
  return (
    <Dialog
      title={title}
      description={description}
      open
      onOpenChange={open => !open && onClose()}
      footer={
        <>
          <Button
            onClick={() => {
              onCancel?.()
              onClose()
            }}
          >
            {common('cancel')}
          </Button>
          <Button kind="primary" type="submit" form={id} pending={pending}>
            {save}
          </Button>
        </>
      }
    >
      <form
        id={id}
        noValidate
        onSubmit={event => {
          event.preventDefault()
          onSubmit()
        }}
        className="grid gap-4"
      >
        {children}
      </form>
    </Dialog>
  )
}
