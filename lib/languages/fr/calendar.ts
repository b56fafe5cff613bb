import type { Calendar } from '../numbers'

/** Dates and times of day in French words. */
export const calendar: Calendar = {
  months: {
    janvier: 1, janv: 1, jan: 1, février: 2, févr: 2, mars: 3, avril: 4, avr: 4, mai: 5, juin: 6, juillet: 7, juil: 7, août: 8, septembre: 9, sept: 9,
    octobre: 10, oct: 10, novembre: 11, nov: 11, décembre: 12, déc: 12,
  },
  ambiguousMonths: 'jan janv févr avr juil sept oct nov déc',
  monthAbbreviations: 'jan janv févr avr juil sept oct nov déc',
  weekdays: 'lundi mardi mercredi jeudi vendredi samedi dimanche',
  order: 'dmy',
  before: 'en depuis dès fin début avant après courant mi horizon été hiver automne printemps vers année années d’ici jusqu’en ici',
  dayOf: '',
  part: 'début fin mi courant',
  relative: {
    hier: -1, 'aujourd’hui': 0, demain: 1, 'avant-hier': -2, 'après-demain': 2, 'la veille': null, 'l’avant-veille': null, 'le lendemain': null,
    'la semaine dernière': null, 'la semaine prochaine': null, 'le mois dernier': null, 'le mois prochain': null, 'l’an dernier': null, 'l’an prochain': null,
    'l’année dernière': null, 'l’année prochaine': null, 'l’hiver prochain': null, 'l’hiver dernier': null, 'l’été prochain': null, 'l’été dernier': null,
    'l’automne prochain': null, 'l’automne dernier': null, 'le printemps prochain': null, 'le printemps dernier': null, 'le week-end dernier': null,
    'le week-end prochain': null, 'le trimestre dernier': null,
  },
  timeBefore: 'à vers dès jusqu’à avant après depuis entre de',
  dayBefore: 'le',
  beforeEra: 'avant JC | avant J.-C. | av. J.-C. | avant notre ère | avant Jésus-Christ',
  durationBefore: 'pendant durant en sur dure duré durée après bout moins plus près environ depuis pour d’ici quasi seulement',
  durationAfter: 'après plus avant',
  hour: 'h heure heures',
  am: 'du matin | heures du matin',
  pm: 'du soir | de l’après-midi',
  decades: { before: 'années', article: '', suffix: '' },
  centuries: 'siècle siècles',
}
