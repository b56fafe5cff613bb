import type { Contexts } from '../numbers'

/** Words around a number in Spanish that change what it is. */
export const contexts: Contexts = {
  references:
    'artículo artículos página páginas capítulo sección número números núm habitación vuelo ruta autopista línea párrafo resolución ley versión figura tabla fase grupo división tomo episodio temporada canal nivel tipo',
  streets: 'calle avenida plaza paseo camino carretera',
  place: 'a en de desde hacia cerca',
  notFractions: '24/7 11/9',
  idioms:
    'primer ministro | primera ministra | primera dama | primer plano | en primer lugar | en segundo lugar | segunda guerra mundial | primera guerra mundial | uno a uno | cada uno | cada una | alguno | una vez | de una vez | un día | media hora antes | a media | segunda mano | primera línea | uno y otro',
  modality: {
    conditional: 'podría podrían puede pueden posible posibles eventual habría serían sería',
    planned: 'prevé prevén previsto prevista debe deben planea planean será serán va van proyecta',
    threatened: 'amenaza amenazan amenazó amenazando',
    estimated: 'estima estiman estimado estimada calcula calculan según estimaciones',
  },
  ranking: 'terminó acabó quedó clasificado clasificada',
  conditionalEndings: 'ría rían',
  sport: 'marcador goles partido ganó ganaron venció derrotó victoria derrota empate set final',
}
