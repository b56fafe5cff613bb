'use client'

import { useEffect, useRef, useState, type ReactNode } from 'react'
import { Button } from '../ui/button'
import { classNames } from '../ui/class-names'
import { Field } from '../ui/field'
import { Textarea } from '../ui/input'
import { pastedText } from './import-item'
import { keepText, keptText } from './kept-text'

type Props = {
  label: string
  hint: string
  /** What the button says that reads the text. */
  action: string
  /** Whether it is the page's main way in: high, its button the first of the page. Any other is emptied for the next text. */
  main?: boolean
  busy: boolean
  /** For text that is code. */
  mono?: boolean
  /** The name under which this tab keeps what stands in the box, until `forgetText`. */
  keep?: string
  /** Takes the text to the character, as `pastedText` has it. */
  onText: (text: string) => void
}

/** A box to paste a text into, and the button that reads it. */
export function PasteBox({ label, hint, action, main = false, busy, mono = false, keep, onText }: Props): ReactNode {
  const [shown, setShown] = useState('')
  const clipboard = useRef<string | null>(null)
  const latest = useRef(shown)
  useEffect(() => {
    latest.current = shown
  }, [shown])
  useEffect(() => {
    if (keep === undefined) return
    let isRead = false
    const timer = setTimeout(() => {
      isRead = true
      const before = keptText(keep)
      if (!before || latest.current !== '') return
      clipboard.current = before.pasted
      setShown(before.shown)
    }, 0)
    const leave = () => isRead && keepText(keep, { shown: latest.current, pasted: clipboard.current })
    window.addEventListener('pagehide', leave)
    return () => {
      clearTimeout(timer)
      window.removeEventListener('pagehide', leave)
      leave()
    }
  }, [keep])
  const read = () => {
    onText(pastedText(shown, clipboard.current))
    if (main) return
    clipboard.current = null
    setShown('')
  }
  const empty = shown.trim() === ''
  return (
    <div className="grid gap-2">
      <Field label={label} hint={hint}>
        <Textarea
          rows={main ? 10 : 6}
          className={classNames(main ? 'max-h-96' : 'max-h-48', mono && 'font-mono')}
          value={shown}
          onPaste={event => {
            clipboard.current = event.clipboardData.getData('text/plain')
          }}
          onChange={event => setShown(event.target.value)}
        />
      </Field>
      <Button
        kind={main ? 'primary' : 'quiet'}
        className="justify-self-start"
        disabled={empty || (!main && busy)}
        pending={main && busy}
        onClick={read}
      >
        {action}
      </Button>
    </div>
  )
}
