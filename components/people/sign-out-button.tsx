'use client'

import { useState, type ReactNode } from 'react'
import { signOut } from './sign-out'
import { Button } from '../ui/button'

/** Ends the session, then goes to `next`. */
export function SignOutButton({ next = '/sign-in', children }: { next?: string; children: ReactNode }) {
  const [pending, setPending] = useState(false)
  const leave = async () => {
    setPending(true)
    await signOut(next)
    setPending(false)
  }
  return (
    <Button pending={pending} onClick={leave} className="justify-self-start">
      {children}
    </Button>
  )
}
