import type { ReactNode } from 'react'
import { Input } from '../ui/input'

type Props = { value: string; onChange: (address: string) => void; autoFocus?: boolean }

/** Where the address of a page to be fetched is written. Inside a `Field`. */
export function AddressInput({ onChange, ...rest }: Props): ReactNode {
  return (
    <Input
      type="url"
      inputMode="url"
      autoComplete="off"
      spellCheck={false}
      placeholder="https://"
      maxLength={2_000}
      onChange={event => onChange(event.target.value)}
      {...rest}
    />
  )
}
