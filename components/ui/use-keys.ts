'use client'

import { useEffect, useEffectEvent } from 'react'

/** Where the browser remembers that single keys are off (WCAG 2.2, 2.1.4: they must be able to be). */
const keysOffKey = 'recoupe.keys.off'

/** True where the person has turned single keys off. */
export function keysAreOff(): boolean {
  try {
    return window.localStorage.getItem(keysOffKey) === '1'
  } catch {
    return false
  }
}

/** Turns single keys off or on for this browser; where nothing can be stored they stay on. */
export function setKeysOff(off: boolean): void {
  try {
    window.localStorage.setItem(keysOffKey, off ? '1' : '0')
  } catch {
    return
  }
}

/** "n", "Shift+V", "Alt+ArrowLeft": the name of the key that was pressed. A printed sign ("?", "[") needs no Shift in its name. */
export function keyName(event: Pick<KeyboardEvent, 'key' | 'shiftKey' | 'altKey' | 'ctrlKey' | 'metaKey'>): string {
  const letter = /^\p{L}$/u.test(event.key)
  const shift = event.shiftKey && (letter || event.key.length > 1)
  return [
    event.ctrlKey && 'Ctrl',
    event.metaKey && 'Meta',
    event.altKey && 'Alt',
    shift && 'Shift',
    letter ? (event.shiftKey ? event.key.toUpperCase() : event.key.toLowerCase()) : event.key,
  ]
    .filter(Boolean)
    .join('+')
}

/** Places where a letter is a letter: fields, menus, anything that edits. */
const WRITING =
  'input:not([type=checkbox]):not([type=radio]):not([type=button]):not([type=submit]), textarea, select, [contenteditable=""], [contenteditable=true], [role=menu], [role=listbox]'

const isWriting = (target: EventTarget | null) => target instanceof Element && target.closest(WRITING) !== null

const inDialog = (target: EventTarget | null) => target instanceof Element && target.closest('[role=dialog]') !== null

/** Enter and the space bar belong to the button or link that has the focus. */
const pressesTarget = (event: KeyboardEvent) =>
  (event.key === 'Enter' || event.key === ' ') &&
  event.target instanceof Element &&
  event.target.closest('a, button, summary') !== null

/** What each key does. Return `false` where the key meant nothing just now: it then goes its usual way. */
export type KeyActions = Record<string, (() => void | boolean) | undefined>

/**
 * Binds keys for as long as the component stands. They keep still in fields, menus and open dialogs, while a character is
 * being composed, and where the person has turned them off. Bind the page's keys once, at its top.
 */
export function useKeys(actions: KeyActions, enabled = true): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (
      event.defaultPrevented ||
      event.isComposing ||
      isWriting(event.target) ||
      inDialog(event.target) ||
      pressesTarget(event)
    )
      return
    const name = keyName(event)
    const action = Object.hasOwn(actions, name) ? actions[name] : undefined
    if (!action || (name.length === 1 && keysAreOff())) return
    if (action() !== false) event.preventDefault()
  })
  useEffect(() => {
    if (!enabled) return
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [enabled])
}
