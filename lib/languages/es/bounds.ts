import type { Bounds } from '../numbers'

/** How Spanish words bound a number. */
export const bounds: Bounds = {
  before: {
    '≈': 'unos | unas | cerca de | casi | alrededor de | aproximadamente | en torno a | en torno al | ~ | ≈',
    '≥': 'al menos | por lo menos | como mínimo | a partir de | no menos de',
    '>': 'más de | más del | por encima de | superior a | superiores a | supera los | superó los',
    '≤': 'hasta | como máximo | a lo sumo | no más de',
    '<': 'menos de | por debajo de | inferior a | inferiores a',
    '=': 'exactamente',
  },
  after: { '≈': 'aproximadamente', '≥': 'o más | como mínimo', '>': '+', '≤': 'como máximo | o menos', '<': '' },
  beforeOne: 'más de | menos de | al menos',
  during: '',
  between: [
    { open: 'entre', join: 'y' },
    { open: 'de', join: 'a' },
    { open: 'del', join: 'al' },
  ],
  to: 'a',
  or: 'o u',
  change:
    'pasar pasó pasa pasado subir subió sube bajar bajó baja caer cayó aumentar aumentó reducir redujo crecer creció',
  divided: 'entre',
  outOf: 'de cada | de los',
  again: 'frente a | contra | de los cuales | de las cuales | en lugar de',
  tallies: 'votos goles',
  againAfter: 'más | menos',
  factor: 'multiplicado por | multiplicada por | dividido por | dividida por | por un factor de',
}
