import type { ReactNode } from 'react'
import { LanguageChoice } from './language-choice'

type Props = { title: string; text?: ReactNode; children?: ReactNode }

/** A page outside any newsroom: the product's name, one narrow column, the language at its foot. */
export function Sheet({ title, text, children }: Props) {
  return (
    <div className="mx-auto flex min-h-dvh w-full max-w-md flex-col px-5">
      <header className="pt-8 wide:pt-[14vh]">
        <p className="font-read text-large font-semibold tracking-tight">Recoupe</p>
      </header>
      <main id="main" tabIndex={-1} className="grow py-6">
        <h1 className="font-read text-heading font-medium text-balance">{title}</h1>
        {text && <div className="mt-2 max-w-prose text-large text-soft">{text}</div>}
        {children && <div className="mt-6 grid gap-4">{children}</div>}
      </main>
      <footer className="border-t border-line py-4">
        <LanguageChoice />
      </footer>
    </div>
  )
}
