'use client'

import { ThemeProvider } from 'next-themes'
import type { ReactNode } from 'react'
import { Toaster } from '../ui/toast'
import { TooltipProvider } from '../ui/tooltip'

/** Where the browser keeps the chosen theme: `light`, `dark` or `system`. */
const themeKey = 'recoupe.theme'

/** Light or dark (the system's unless chosen), tooltips and messages for everything inside. */
export function Appearance({ nonce, children }: { nonce?: string; children: ReactNode }) {
  return (
    <ThemeProvider
      attribute="data-theme"
      storageKey={themeKey}
      defaultTheme="system"
      enableSystem
      disableTransitionOnChange
      nonce={nonce}
    >
      <TooltipProvider>{children}</TooltipProvider>
      <Toaster />
    </ThemeProvider>
  )
}
