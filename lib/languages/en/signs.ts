import type { SignData } from '../signs'

/** What shows English. */
export const signs: SignData = {
  words:
    'the of and to in is was were are be been has have had that this these those for with from by at as it its he she they we you his her their our not but or which who what when where will would could should said says after before since between about into over under than then there also more most other some any all one two three years',
  letters: '',
  elided: '',
  hung: 's t re ve ll',
}
