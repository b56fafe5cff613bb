/** A name as one last saw it: enough to address it. */
export type Known = { id: string; version: number }

/**
 * The newest that is known of names here, for steps taken back long after: each answer raises a version, and a name that was
 * joined away comes back under another id.
 */
export class KnownNames {
  private versions = new Map<string, number>()
  private again = new Map<string, string>()

  /** Remembers a name as the server answered it. */
  learn(name: Known): void {
    this.versions.set(name.id, name.version)
  }

  /** Remembers that what was `before` is now `after`. */
  replaced(before: string, after: Known): void {
    this.again.set(before, after.id)
    this.learn(after)
  }

  /** The id and version to send for this name now. A newer version than the known one (the page was read again) wins. */
  now(name: Known): Known {
    let { id } = name
    const seen = new Set<string>()
    for (let next = this.again.get(id); next !== undefined && !seen.has(next); next = this.again.get(next)) {
      seen.add(next)
      id = next
    }
    const version = this.versions.get(id) ?? name.version
    return { id, version: id === name.id ? Math.max(version, name.version) : version }
  }
}
