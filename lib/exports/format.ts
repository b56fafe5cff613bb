import type { Release } from './release'

/**
 * One way to write a release. `write` is pure: the same release gives the same bytes, whatever the clock or the machine.
 * `version` rises when the same release would give other bytes. `excerpts` says that no whole text of others is in it.
 */
export type Format = {
  label: string
  mediaType: string
  extension: string
  version: number
  excerpts: boolean
  write: (release: Release) => string | Uint8Array
}
