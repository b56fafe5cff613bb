'use client'

import { useMemo, type ComponentProps, type ReactNode } from 'react'
import { unpackClaims, type PackedClaims } from '@/lib/claims/packed'
import { Desk } from './desk'

type Props = Omit<ComponentProps<typeof Desk>, 'claims'> & { packed: PackedClaims }

/** The desk as the server sends it: with its claims packed. */
export function OpenDesk({ packed, ...rest }: Props): ReactNode {
  const { text, id } = rest.article.text
  const claims = useMemo(() => unpackClaims(packed, text, id), [packed, text, id])
  return <Desk {...rest} claims={claims} />
}
