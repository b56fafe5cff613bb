import { forget, keep, kept } from '../ui/kept'

/** What stands in a box: as the box shows it, and as it was pasted, to the character (null where it was typed). */
export type KeptText = { shown: string; pasted: string | null }

const of = (name: string) => `text.${name}`

/** What was in the box of this name when it was left in this tab; null where nothing was. */
export const keptText = (name: string): KeptText | null => kept<KeptText>(of(name))

/** Keeps what stands in a box for this tab: going back, another try and a reload find it again. */
export function keepText(name: string, text: KeptText): void {
  if (text.shown === '') forgetText(name)
  else keep(of(name), text)
}

/** The text has reached its end. */
export const forgetText = (name: string): void => forget(of(name))
