import type { Nouns } from '../numbers'

/** The counted noun in Spanish. */
export const nouns: Nouns = {
  stops:
    'el la los las lo un una unos unas de del al a y e o u ni pero mas sino que quien quienes cual cuales cuyo donde como cuando si porque pues ' +
    'mi mis tu tus su sus nuestro nuestra nuestros nuestras este esta estos estas ese esa esos esas aquel aquella aquellos aquellas ' +
    'yo tú él ella ellos ellas nosotros nosotras se me te nos os le les en con sin por para sobre entre contra desde hasta hacia según tras durante ante bajo ' +
    'no sí ya más menos muy tan tanto también además después antes luego entonces ahora siempre nunca apenas solo sólo aún todavía ' +
    'es son era eran fue fueron será serán sería ser sido está están estaba estaban ha han había habían hay haber tiene tienen tenía dijo dice puede pueden debe deben va van ' +
    'todo toda todos todas otro otra otros otras cada algún alguno alguna algunos algunas ningún ninguna mismo misma cual veces',
  of: 'de del',
  determiners: 'el la los las estos estas esos esas sus mis nuestros nuestras',
  adjectives:
    'nuevos nuevas nuevo nueva grandes gran pequeños pequeñas jóvenes joven primeros primeras últimos últimas próximos próximas otros otras antiguos antiguas buenos buenas viejos viejas posibles presuntos presuntas supuestos supuestas',
  partBefore: '',
  partAfter: 'de ellos | de ellas | fueron | han sido',
  longChains: false,
  pluralEndings: 's',
  notPluralEndings: '',
  irregular: {
    personas: 'persona',
    drones: 'dron',
    lunes: 'lunes',
    crisis: 'crisis',
    países: 'país',
    meses: 'mes',
    reyes: 'rey',
    leyes: 'ley',
    jueces: 'juez',
    veces: 'vez',
    luces: 'luz',
    peces: 'pez',
  },
  invariable: 'lunes martes crisis tesis análisis virus campus',
  singular: [
    ['ciones', 'ción'],
    ['siones', 'sión'],
    ['ones', 'ón'],
    ['anes', 'án'],
    ['ces', 'z'],
    ['ores', 'or'],
    ['ales', 'al'],
    ['eles', 'el'],
    ['oles', 'ol'],
    ['dades', 'dad'],
    ['s', ''],
  ],
  structure:
    'función funciones condición condiciones solución soluciones posición posiciones opción opciones nivel niveles parte partes lado lados aspecto aspectos punto puntos cuestión cuestiones razón razones tema temas etapa etapas fase fases tipo tipos elemento elementos',
  abstractEndings: 'ismo ismos',
  namedByRank: 'trimestre semestre siglo vez piso clase grado tiempo vuelta',
  harm: 'muerto muertos muerta muertas herido heridos herida heridas víctima víctimas desaparecido desaparecidos fallecido fallecidos',
  harmBefore: 'muerte de | asesinato de | mató a | hirió a',
  persons: 'hombre hombres mujer mujeres niño niños niña niñas joven persona personas anciano anciana',
  only: 'solo único única',
}
