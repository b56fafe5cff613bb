'use client'

import { Upload } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useId, useState, type DragEvent, type ReactNode } from 'react'
import { classNames } from './class-names'

type Props = {
  /** "Choose files". */
  label: string
  hint?: ReactNode
  /** As the input's own: ".txt,.html". What is dropped is not filtered by it: the parent checks each file and says why not. */
  accept?: string
  multiple?: boolean
  disabled?: boolean
  onFiles: (files: File[]) => void
}

/** A button for choosing files that is also the place to drop them. */
export function FileDrop({ label, hint, accept, multiple = false, disabled = false, onFiles }: Props) {
  const t = useTranslations('ui')
  const id = useId()
  const [over, setOver] = useState(false)

  const take = (list: FileList | null) => {
    const files = Array.from(list ?? [])
    if (!disabled && files.length > 0) onFiles(multiple ? files : files.slice(0, 1))
  }
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    take(event.dataTransfer.files)
  }
  return (
    <div
      data-testid="file-drop"
      onDragOver={event => {
        event.preventDefault()
        setOver(!disabled)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
      className={classNames(
        'flex flex-wrap items-center gap-x-3 gap-y-2 rounded-large border border-dashed p-4',
        over ? 'border-focus bg-focus-wash' : 'border-edge bg-sheet',
      )}
    >
      <input
        id={id}
        type="file"
        accept={accept}
        multiple={multiple}
        disabled={disabled}
        aria-describedby={hint ? `${id}-hint` : undefined}
        onChange={event => {
          take(event.target.files)
          event.target.value = ''
        }}
        className="peer sr-only"
      />
      <label
        htmlFor={id}
        className="inline-flex min-h-7.5 cursor-pointer items-center gap-2 rounded-base border border-edge bg-sheet px-2.5 font-medium peer-focus-visible:outline-2 peer-focus-visible:outline-offset-2 peer-focus-visible:outline-focus peer-disabled:cursor-not-allowed peer-disabled:opacity-55 hover:bg-hair touch:min-h-10"
      >
        <Upload aria-hidden className="size-3.5" />
        {label}
      </label>
      <span className="text-soft touch:hidden">{t(multiple ? 'dropHere' : 'dropHereOne')}</span>
      {hint && (
        <p id={`${id}-hint`} className="basis-full text-small text-soft">
          {hint}
        </p>
      )}
    </div>
  )
}
