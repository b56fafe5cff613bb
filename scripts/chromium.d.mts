/** The path of a Chromium that is here, else null. */
export function findChromium(environment?: Record<string, string | undefined>): string | null

/** Finds one or installs one. Throws a sentence that says what to install. */
export function getChromium(root: string): string
