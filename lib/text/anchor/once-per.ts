/** What is made of a thing once, when it is first asked for, and kept as long as the thing. */
export function oncePer<K extends object, T>(make: (of: K) => T): (of: K) => T {
  const known = new WeakMap<K, { made: T }>()
  return of => {
    let found = known.get(of)
    if (!found) known.set(of, (found = { made: make(of) }))
    return found.made
  }
}
