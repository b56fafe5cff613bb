import common from './common.json'
import shell from './shell.json'
import ui from './ui.json'
import words from './words.json'

/** The areas, in alphabetical order: one file, one line here and one below. */
export const en = {
  common,
  shell,
  ui,
  words,
}
