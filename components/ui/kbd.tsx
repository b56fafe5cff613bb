'use client'

import { useTranslations } from 'next-intl'
import { classNames } from './class-names'

/** Keys that are shown by a sign and read aloud by a word. */
const signs = {
  Enter: '↵',
  Shift: '⇧',
  Escape: 'Esc',
  Alt: 'Alt',
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
} as const
type Named = keyof typeof signs

const isNamed = (key: string): key is Named => key in signs

/** Keys that have a word on them, another one in each language. */
const worded = ['Home', 'End', 'PageUp', 'PageDown'] as const

const isWorded = (key: string): key is (typeof worded)[number] => (worded as readonly string[]).includes(key)

/** One key of the keyboard, or several pressed together: "n", "Enter", "Shift+V". */
export function Kbd({ children, className }: { children: string; className?: string }) {
  const t = useTranslations('ui.keys')
  return (
    <kbd
      className={classNames(
        'inline-block min-w-4.5 rounded-[4px] border border-b-2 border-line bg-paper px-1 text-center font-sans text-tiny font-medium whitespace-nowrap text-ink',
        className,
      )}
    >
      {parts(children).map((key, index) =>
        isNamed(key) ? (
          <span key={index}>
            <span aria-hidden>{signs[key]}</span>
            <span className="sr-only">{t(key)} </span>
          </span>
        ) : isWorded(key) ? (
          t(key)
        ) : (
          key
        ),
      )}
    </kbd>
  )
}

/** "Shift+V" to its keys; a lone "+" is the plus key. */
function parts(combination: string): string[] {
  return combination.length > 1 ? combination.split('+') : [combination]
}
