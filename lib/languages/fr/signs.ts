import type { SignData } from '../signs'

/** What shows French. */
export const signs: SignData = {
  words:
    'le la les des du une et est sont dans pour par sur avec que qui pas plus ce cette ces son sa ses leur leurs au aux ne se il elle ils elles nous vous je mais ou où été être avoir ont fait selon après avant depuis entre comme sans sous chez vers dont lors ainsi aussi très tout tous même encore deux trois dit était avait aurait serait peut doit lui celui celle ceux fois ans année',
  letters: 'éèêàçùâîôûœëï',
  elided: 'l d j n t s c m qu',
  hung: '',
}
