import { fold } from './characters'
import { addPhrase, noPhrases, type Phrases, pieces, spellings } from './phrases'
import type { Meaning } from './roles'
import { Vocabulary } from './scan'

export class Builder {
  readonly vocabulary = new Vocabulary()
  private readonly role: number[] = []
  private readonly trait: number[] = []
  private readonly meaning: Meaning[] = []
  private readonly trees: Phrases<unknown>[] = []

  ids(list: string): number[] {
    return list
      .split(' ')
      .filter(Boolean)
      .map(word => this.vocabulary.add(fold(word)))
  }

  give(list: string, role: number, trait = 0) {
    for (const id of this.ids(list)) {
      this.role[id] = (this.role[id] ?? 0) | role
      this.trait[id] = (this.trait[id] ?? 0) | trait
    }
  }

  mean(table: Record<string, number>, role: number, field: keyof Meaning, trait = 0) {
    for (const [words, value] of Object.entries(table)) {
      this.give(words, role, trait)
      for (const id of this.ids(words)) this.meaning[id] = { ...this.meaning[id], [field]: value }
    }
  }

  tree<T>(entries: [string, T][], reversed = false): Phrases<T> {
    const tree = noPhrases<T>()
    for (const [list, value] of entries) {
      for (const phrase of spellings(list)) {
        const ids = pieces(phrase, this.vocabulary)
        addPhrase(tree, reversed ? ids.reverse() : ids, value)
      }
    }
    this.trees.push(tree)
    return tree
  }

  finish() {
    const size = this.vocabulary.size
    const roles = new Int32Array(size)
    const traits = new Int32Array(size)
    const meanings: Meaning[] = []
    for (let id = 0; id < size; id++) {
      roles[id] = this.role[id] ?? 0
      traits[id] = this.trait[id] ?? 0
      meanings.push(this.meaning[id] ?? {})
    }
    for (const tree of this.trees) {
      tree.begins = new Uint8Array(size)
      for (const id of tree.next.keys()) if (id >= 0) tree.begins[id] = 1
    }
    return { roles, traits, meanings }
  }
}
