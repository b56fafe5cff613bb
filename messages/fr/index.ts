import candidates from './candidates.json'
import common from './common.json'
import corroborate from './corroborate.json'
import desk from './desk.json'
import evidence from './evidence.json'
import kinds from './kinds.json'
import matrix from './matrix.json'
import names from './names.json'
import origins from './origins.json'
import outlets from './outlets.json'
import people from './people.json'
import problems from './problems.json'
import releases from './releases.json'
import review from './review.json'
import shell from './shell.json'
import ui from './ui.json'
import versions from './versions.json'
import watch from './watch.json'
import words from './words.json'

/** The areas, in alphabetical order: one file, one line here and one below. */
export const fr = {
  candidates,
  common,
  corroborate,
  desk,
  evidence,
  kinds,
  matrix,
  names,
  origins,
  outlets,
  people,
  problems,
  releases,
  review,
  shell,
  ui,
  versions,
  watch,
  words,
}
