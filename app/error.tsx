'use client'

import { ErrorState } from '@/components/ui/states'

/** What is shown where a page threw: a sentence, a second try, and the number that the log has too. */
export default function PageError({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  return (
    <main id="main" tabIndex={-1} className="mx-auto max-w-prose px-4 py-16">
      <ErrorState level={1} onRetry={reset} reference={error.digest} />
    </main>
  )
}
