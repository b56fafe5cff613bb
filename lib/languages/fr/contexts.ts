import type { Contexts } from '../numbers'

/** Words around a number in French that change what it is. */
export const contexts: Contexts = {
  references:
    'article articles art alinéa page pages chapitre chapitres section sections n no nº numéro numéros chambre porte vol vols route autoroute ligne lignes paragraphe annexe résolution résolutions loi version figure tableau phase groupe division acte tome volume épisode saison lot zone catégorie chaîne canal quai terminal bus tram métro station rn décret règlement directive protocole proposition titre livre case case canal formule ligue type classe niveau norme psaume verset note question étape scénario option point',
  streets:
    'rue avenue boulevard place quai impasse chemin allée allées route cours square bd av faubourg passage bis ter esplanade',
  place: 'à au aux en dans près sur vers chez',
  notFractions: '24/7 7/7 50/50 24/24 4/4 49.3 49-3',
  idioms:
    'de seconde zone | de second rang | de premier ordre | de seconde main | de premier choix | premier ministre | première ministre | premiers ministres | première dame | premier plan | premier lieu | premier abord | premier degré | second degré | premier venu | premier rang | seconde guerre mondiale | première guerre mondiale | premier secrétaire | première secrétaire | premier président | première présidente | premier adjoint | première adjointe | premier vice | première classe | premiers secours | premiers soins | matières premières | matière première | premier pas | premiers pas | premier tour | second tour | en premier | au premier chef | dans un premier temps | dans un second temps | second plan | tiers monde | tiers-monde | un tiers de confiance | quart monde | un à un | une à une | un par un | une par une | les uns | les unes | l’un | l’une | l’un et l’autre | quelqu’un | quelqu’une | chacun | aucun | pas un | en un mot | entre-deux | de deux choses l’une | quatre-quatre | trois-quarts | en deux mots | à deux doigts | mille-feuille | cent pour cent sûr | tout un | un peu | un tel | une telle | un autre | une autre | un certain | une certaine | un jour | une fois pour toutes | d’une part | une fois de plus | une fois encore | une seconde fois | entre quatre yeux | quart d’heure de gloire | événements de mai 68 | esprit de mai 68 | à la une | tiers payant | tierce personne | deux-points | Deux-Sèvres | six-quatre-deux | premier choix | une première | neuf ou d’occasion | flambant neuf | à neuf | de neuf | remis à neuf | quoi de neuf | d’un côté | à quatre pattes | moitié-moitié',
  modality: {
    conditional:
      'pourrait pourraient peut peuvent éventuel éventuelle éventuels éventuelles possible possibles serait seraient aurait auraient potentiel potentielle hypothétique si',
    planned:
      'prévoit prévoient prévu prévue prévus prévues prévoyait doit doivent devrait devraient envisage envisagent va vont projette projet objectif promet promettent promis prépare préparent sera seront programmé programmée attendu attendue attendus attendues',
    threatened: 'menace menacent menacé menaçait menaçant menaces',
    estimated:
      'estime estiment estimé estimée estimés estimées estimait estimation estimations évalue évalué évaluée évalués évaluation projections prévisions chiffrent chiffré chiffrée sondage tablent',
  },
  ranking:
    'terminé terminée termine terminent termina fini finit classé classée classés classées arrivé arrivée termineront',
  conditionalEndings: 'rait raient',
  sport:
    'score but buts match battu battue battus battues bat battent battre victoire victoires gagné gagne gagnent défaite perdu perd s’impose imposé imposés imposent nul match set sets vainqueur écrasé mené menait mène dominé domine contre finale',
}
