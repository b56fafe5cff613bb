'use client'

import { useEffect, useRef } from 'react'
import type { FieldValues, UseFormReturn } from 'react-hook-form'
import { forget, keep, kept } from './kept'

type Options<T> = {
  /** Whether what stands in the form may only be kept in the memory of the page. */
  onPage?: (values: T) => boolean
}

/**
 * Keeps what is typed into a form under a name until it is sent or thrown away: a sheet closed by mistake, a reload and a refused
 * sending find it again. Returns how it is thrown away. The values must be what JSON can hold.
 */
export function useKeptForm<T extends FieldValues>(
  name: string | undefined,
  { reset, watch, getValues }: UseFormReturn<T>,
  { onPage }: Options<T> = {},
): () => void {
  const gone = useRef(false)
  useEffect(() => {
    if (name === undefined) return
    const before = kept<Partial<T>>(name)
    if (before) reset({ ...getValues(), ...before }, { keepDefaultValues: true })
    const { unsubscribe } = watch(values => {
      if (!gone.current) keep(name, values, onPage?.(values as T))
    })
    return unsubscribe
    // Read once for a form: what it is named does not change while it is open.
    // `onPage` is asked anew at each change.
  }, [name, reset, watch, getValues, onPage])
  return () => {
    gone.current = true
    if (name !== undefined) forget(name)
  }
}
