import type { Bounds } from '../numbers'

/** How French words bound a number. */
export const bounds: Bounds = {
  before: {
    '≈': 'environ | quelque | quelques | près de | près d’ | près des | presque | autour de | autour des | autour d’ | aux alentours de | approximativement | à peu près | grosso modo | de l’ordre de | de l’ordre d’ | quasiment | quasi | pas loin de | pas loin d’ | proche de | proches de | avoisinant | avoisine | avoisinent | avoisinait | frôle | frôlant | frôlent | un peu moins de | un peu moins d’ | aux environs de | ~ | ≈ | env. | vers',
    '≥': 'supérieur ou égal à | supérieure ou égale à | supérieurs ou égaux à | supérieures ou égales à | au moins | au minimum | minimum | un minimum de | à partir de | pas moins de | pas moins d’ | au bas mot | ≥',
    '>': 'plus de | plus d’ | plus que | plus des | au-delà de | au-delà d’ | au-dessus de | dépassant | dépasse | dépassent | dépassait | dépasser | dépassé | dépassera | supérieur à | supérieure à | supérieurs à | supérieures à | excédant | un peu plus de | un peu plus d’ | bien plus de | largement plus de | >',
    '≤': 'inférieur ou égal à | inférieure ou égale à | inférieurs ou égaux à | inférieures ou égales à | jusqu’à | au plus | au maximum | maximum | tout au plus | pas plus de | pas plus d’ | au maximum de | un maximum de | ≤ | dans la limite de | plafonné à | plafonnée à',
    '<': 'moins de | moins d’ | moins que | moins des | en dessous de | en-dessous de | au-dessous de | sous les | sous la barre des | sous le seuil des | inférieur à | inférieure à | inférieurs à | inférieures à | <',
    '=': 'exactement | précisément | très exactement | pile',
  },
  after: {
    '≈': 'environ | à peu près | approximativement | peu ou prou',
    '≥': 'au moins | au minimum | minimum | ou plus | et plus',
    '>': '+',
    '≤': 'au plus | au maximum | maximum | tout au plus | ou moins',
    '<': 'au bas mot moins',
  },
  beforeOne:
    'plus d’ | plus de | moins d’ | au moins | pas plus d’ | pas moins d’ | au plus | au maximum | bien plus d’ | à peine',
  during: '',
  between: [
    { open: 'entre', join: 'et' },
    { open: 'de', join: 'à' },
    { open: 'du', join: 'au' },
    { open: 'd', join: 'à' },
  ],
  to: 'à',
  or: 'ou',
  change:
    'passer passe passé passée passées passés passant passera passent passait augmenter augmente augmenté augmentant baisser baisse baissé baissant grimper grimpe grimpé bondir bondi chuter chute chuté reculer recule reculé tomber tombe tombé progresser progresse progressé réduire réduit réduite porter porte porté portant relever relevé relève ramener ramené ramène évoluer évolué monter monté descendre descendu',
  divided: 'sur | divisé par',
  outOf: 'sur | sur les',
  again: 'contre | dont | au lieu de | au lieu d’ | versus | face à | parmi lesquels | parmi lesquelles',
  tallies: 'voix buts',
  againAfter: 'de plus | de moins | supplémentaires | de plus qu’ | de moins qu’',
  factor:
    'multiplié par | multipliée par | multipliés par | multipliées par | multiplie par | multiplier par | multipliait par | divisé par | divisée par | divisés par | divisées par | diviser par | facteur',
}
