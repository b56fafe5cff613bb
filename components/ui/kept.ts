// What somebody typed and has not sent, for this tab: in the memory of the page, and in `sessionStorage` where the browser lets it.

const PREFIX = 'recoupe.kept.'

/** For as long as the page lives, whatever the browser refuses to keep. */
const here = new Map<string, unknown>()

/** What is kept under a name; null where nothing is, or what is there is no JSON. The caller knows its shape. */
export function kept<T>(name: string): T | null {
  if (here.has(name)) return here.get(name) as T
  try {
    const words = window.sessionStorage.getItem(PREFIX + name)
    return words === null ? null : (JSON.parse(words) as T)
  } catch {
    return null
  }
}

/** Keeps a value for this tab; `onPage`: until the page is left, and nowhere but in its memory. */
export function keep(name: string, value: unknown, onPage = false): void {
  here.set(name, value)
  if (onPage) return dropStored(name)
  try {
    window.sessionStorage.setItem(PREFIX + name, JSON.stringify(value))
  } catch {
    // More than the browser keeps, or it keeps nothing: what was kept earlier must not come back.
    dropStored(name)
  }
}

/** It has reached its end, or was thrown away. */
export function forget(name: string): void {
  here.delete(name)
  dropStored(name)
}

function dropStored(name: string): void {
  try {
    window.sessionStorage.removeItem(PREFIX + name)
  } catch {
    return
  }
}
