import type { SignData } from '../signs'

/** What shows Spanish. */
export const signs: SignData = {
  words:
    'el la los las una unos unas y es son del al con por para pero más su sus ha han fue fueron era había sobre entre está están que se lo no sin como este esta estos ese eso también ya muy todo todos hay desde hasta cuando donde según dijo tras durante ante años año dos tres ser sido tiene puede nos ni',
  letters: 'áéíóúñü',
  elided: '',
  hung: '',
}
