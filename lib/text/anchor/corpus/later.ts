import type { Revision } from './revision'

/** Further revisions in both languages, written and labelled after the rules were mended on the others; nothing was mended on these. */
export const later: readonly Revision[] = [
  [
    'update',
    'Le cyclone Maëlle a fait [a|au moins 23 morts] et [b|7 000 sinistrés] sur l’île de Norda, ont annoncé jeudi les autorités. [c|« La situation est très grave »], a déclaré la gouverneure, Ada Noirel, qui a demandé [d|l’aide de l’armée].',
    'Le bilan du cyclone Maëlle sur l’île de Norda est monté vendredi à [a~|31 morts] et [b~|près de 12 000 sinistrés], selon les autorités. La gouverneure, Ada Noirel, a obtenu [d~|l’aide de l’armée].',
  ],
  [
    'delete+move',
    'Le chômage a reculé de [a|0,3 point] au deuxième trimestre. [b|Le nombre d’inscrits est passé sous les 3 millions.] Chez les jeunes, le taux est de [c|17,1 %].\n\nL’institut publiera ses prévisions en octobre.',
    'L’institut publiera ses prévisions en octobre.\n\nLe chômage a reculé de [a|0,3 point] au deuxième trimestre. Chez les jeunes, le taux est de [c|17,1 %].',
  ],
  [
    'merge',
    'Le pilote a été hospitalisé. [a|Deux passagers] ont été légèrement blessés. [b|L’appareil transportait 48 personnes].',
    '[a~|Deux passagers] ont été légèrement blessés et le pilote a été hospitalisé. [b|L’appareil transportait 48 personnes].',
  ],
  [
    'rewrite lost',
    'La banque va fermer [a|62 agences] d’ici la fin de l’année. Les salariés en ont été informés lundi. [b|Aucun licenciement n’est prévu], assure la direction.',
    'La banque a renoncé à son plan après une semaine de grève. Ses 62 caméras de guichet seront changées. Les syndicats crient victoire.',
  ],
  [
    'quote trimmed',
    '[a|« C’est une honte pour la ville et pour ses habitants, qui paient leurs impôts »], a tonné [b|l’opposant Régis Vallon].',
    '[a|« C’est une honte pour la ville »], a tonné [b~|l’opposant Régis Vallon].',
  ],
  [
    'en update',
    'The blast killed [a|six workers] and injured [b|a dozen more], company spokesman [c|Neil Farrow] said. It was heard [d|20 miles away].',
    'The blast killed [a|eight workers] and injured [b~|a dozen more], company spokesman [c~|Neil Farrow] said. It was heard [d|20 miles away].',
  ],
  [
    'en split',
    'The board voted [a|7-2] to dismiss Superintendent [b|Carla Weiss], whose contract pays her [c|$312,000 a year], after a four-hour meeting.',
    'After a four-hour meeting, the board voted [a~|7-2] to dismiss Superintendent [b~|Carla Weiss]. Her contract pays her [c~|$312,000 a year].',
  ],
  [
    'en delete',
    'The drug reduced deaths by [a|18 percent], the study found. [b|Side effects were reported in 340 patients.] The trial enrolled [c|5,100 people]. The company’s shares rose [d|9 percent].',
    'The drug reduced deaths by [a|18 percent], the study found. The trial enrolled [c|5,100 people].',
  ],
  [
    'en reword',
    'Officials said [a|three suspects] had been detained and that [b|more arrests were likely].',
    'Officials said [a~|three suspects] were in custody. [b~|More arrests were likely], they said.',
  ],
  [
    'en same number',
    'The museum lost [a|140 paintings] in the fire. Its director wept.',
    'The museum, which opened 140 years ago, will be rebuilt. Its director wept.',
  ],
  [
    'en negate',
    '[a|The minister will attend the summit] in May, her office said. [b|Forty countries] are invited.',
    '[a|The minister will not attend the summit] in May, her office said. [b|Forty countries] are invited.',
  ],
  [
    'en add',
    'Turnout reached [a|61 percent] by 5 p.m., [b|the commission] said.',
    'Turnout reached [a|64 percent] by 6 p.m., [b~|the commission] said. It was 61 percent at the same hour four years ago.',
  ],
  [
    'fr name',
    '[a|Le juge Emile Sarrat] a ordonné la libération de [b|quatre prévenus].',
    '[a|Le juge Émile Sarrault] a ordonné la libération de [b~|quatre prévenus].',
  ],
  [
    'fr tense',
    'Le train [a|partira à 8 h 12] de Lormel et [b|desservira onze gares].',
    'Le train [a|est parti à 8 h 12] de Lormel et [b|a desservi onze gares].',
  ],
  [
    'fr twin del',
    'Lundi, la Bourse a perdu [a|2 %]. Mardi, la Bourse a perdu [b|2 %]. Mercredi, elle a repris.',
    'Mardi, la Bourse a perdu [b|2 %]. Mercredi, elle a repris.',
  ],
]
