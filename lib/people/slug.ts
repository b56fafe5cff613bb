/** Longest slug. A UUID is 36 characters, so no slug can be taken for an id. */
export const LONGEST_SLUG = 32

/** What a newsroom's slug looks like: letters, digits and single hyphens between them, 2 to 32 characters. */
export function isSlug(text: string): boolean {
  return text.length >= 2 && text.length <= LONGEST_SLUG && text.split('-').every(part => /^[a-z0-9]+$/.test(part))
}

/** A slug for a newsroom's name ("L’Écho du Nord" is "l-echo-du-nord"); empty where the name has no Latin letter or digit. */
export function toSlug(name: string): string {
  const parts = name
    .slice(0, 200)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^a-z0-9]/)
    .filter(Boolean)
  const slug = parts.reduce(
    (made, part) => (made.length + part.length + 1 > LONGEST_SLUG ? made : made === '' ? part : `${made}-${part}`),
    '',
  )
  return slug || (parts[0] ?? '').slice(0, LONGEST_SLUG)
}
