/** First letters of the first and last word of a name, as people are signed in a margin. */
export function initialsOf(name: string): string {
  const words = name.trim().split(/\s+/u)
  const ends = words.length > 1 ? [words[0], words[words.length - 1]] : words
  return ends
    .map(word => Array.from(word)[0] ?? '')
    .join('')
    .toUpperCase()
}

/** A person as two letters in a ring; the name is heard, and seen on hovering. */
export function Initials({ name }: { name: string }) {
  return (
    <span
      title={name}
      className="grid size-7 place-items-center rounded-full border border-edge bg-hair text-tiny font-semibold text-ink"
    >
      <span aria-hidden>{initialsOf(name)}</span>
      <span className="sr-only">{name}</span>
    </span>
  )
}
