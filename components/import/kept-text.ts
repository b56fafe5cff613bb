/** What stands in a box: as the box shows it, and as it was pasted, to the character (null where it was typed). */
export type KeptText = { shown: string; pasted: string | null }

const PREFIX = 'recoupe.text.'

/** For as long as the page lives, whatever the browser refuses to keep. */
const here = new Map<string, KeptText>()

/** What was in the box of this name when it was left in this tab; null where nothing was. */
export function keptText(name: string): KeptText | null {
  return here.get(name) ?? stored(name)
}

/** Keeps what stands in a box for this tab: going back, another try and a reload find it again. */
export function keepText(name: string, text: KeptText): void {
  if (text.shown === '') return forgetText(name)
  here.set(name, text)
  try {
    window.sessionStorage.setItem(PREFIX + name, JSON.stringify(text))
  } catch {
    // More than the browser keeps, or it keeps nothing: what was kept of an earlier text must not come back.
    dropStored(name)
  }
}

/** The text has reached its end. */
export function forgetText(name: string): void {
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

function stored(name: string): KeptText | null {
  try {
    const words = window.sessionStorage.getItem(PREFIX + name)
    return words === null ? null : (JSON.parse(words) as KeptText)
  } catch {
    return null
  }
}
