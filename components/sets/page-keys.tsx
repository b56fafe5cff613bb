'use client'

import { useRouter } from 'next/navigation'
import { FootBar } from '../shell/foot-bar'
import type { KeyHint } from '../ui/key-help'
import { useKeys, type KeyActions } from '../ui/use-keys'

/** A key that leads somewhere, or prints the page; without either it is bound elsewhere and only named here. */
export type PageKey = { key: string; label: string; href?: string; print?: true }

/** The foot of a page whose keys only lead elsewhere. */
export function PageKeys({ keys }: { keys: readonly PageKey[] }) {
  const router = useRouter()
  const actions: KeyActions = Object.fromEntries(
    keys.flatMap(({ key, href, print }) =>
      href ? [[key, () => router.push(href)]] : print ? [[key, () => window.print()]] : [],
    ),
  )
  useKeys(actions)
  const hints: KeyHint[] = keys.map(({ key, label }) => ({ keys: [key], label }))
  return <FootBar hints={hints} />
}
