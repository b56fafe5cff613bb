'use client'

import './globals.css'
import { buttonClass } from '@/components/ui/button-class'

/** The last resort, where even the frame of the page threw: it needs no language, font or theme to stand. */
export default function GlobalError({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  return (
    <html lang="fr">
      <body>
        <title>Recoupe</title>
        <main className="mx-auto grid max-w-prose justify-items-start gap-3 px-4 py-16">
          <h1 className="font-read text-title font-medium">Recoupe n’a pas pu s’afficher</h1>
          <p className="text-soft">Rien de ce qui était enregistré n’est perdu.</p>
          <p lang="en" className="text-soft">
            Recoupe could not be shown. Nothing that was saved is lost.
          </p>
          {error.digest && <p className="text-small text-faint">{error.digest}</p>}
          <button type="button" onClick={reset} className={buttonClass('primary')}>
            Réessayer · <span lang="en">Try again</span>
          </button>
        </main>
      </body>
    </html>
  )
}
