import { compareStatements } from './compare'
import { readStatement } from './statement'
import { lexiconOf } from './statement-lexicon'

const relation = (a: string, b: string) =>
  compareStatements(readStatement(a, { language: 'fr' }), readStatement(b, { language: 'fr' })).relation

it.each([
  ['La Solvanie a levé l’embargo sur les céréales.', 'La Solvanie a maintenu l’embargo sur les céréales.'],
  ['Les combats ont repris à Korvan.', 'Une trêve est observée à Korvan.'],
  ['Le parlement de Solvanie a approuvé le traité.', 'Le parlement de Solvanie a rejeté le traité.'],
  ['Le Conseil a validé la loi sur l’eau.', 'Le Conseil a censuré la loi sur l’eau.'],
  ['Le préfet Orvel a été reconduit.', 'Le préfet Orvel a été limogé.'],
  ['La députée Ilse Korvan siège dans la majorité présidentielle.', 'La députée Ilse Korvan siège dans l’opposition.'],
  ['L’avis du comité est contraignant.', 'L’avis du comité est consultatif.'],
  ['Le colorant Rubex est cancérogène.', 'Le colorant Rubex est inoffensif.'],
  ['Les urgences de Valmire sont saturées.', 'Les urgences de Valmire sont désengorgées.'],
  ['Le régime Ardelis fait maigrir.', 'Le régime Ardelis fait grossir.'],
  ['La digue de Valmire a tenu.', 'La digue de Valmire a cédé.'],
  ['Le feu de la scierie est maîtrisé.', 'Le feu de la scierie est incontrôlé.'],
  ['La blessure du gardien Orvel est grave.', 'La blessure du gardien Orvel est légère.'],
  ['La sonde Ilia s’est écrasée sur Mars.', 'La sonde Ilia s’est posée en douceur sur Mars.'],
  ['L’incendie de la scierie est accidentel.', 'L’incendie de la scierie est d’origine criminelle.'],
  ['Les loups ont disparu du massif de Valmire.', 'Les loups prolifèrent dans le massif de Valmire.'],
  ['Le musée de Valmire a restitué la statue.', 'Le musée de Valmire a conservé la statue.'],
  ['La mairie a restreint l’accès au parc.', 'La mairie a élargi l’accès au parc.'],
  ['Le port de Valmire est isolé du réseau.', 'Le port de Valmire est relié au réseau.'],
  ['Les pensions sont indexées sur les prix.', 'Les pensions sont désindexées des prix.'],
  ['Le loyer des étudiants est plafonné.', 'Le loyer des étudiants est déplafonné.'],
  ['La population de Valmire vieillit.', 'La population de Valmire rajeunit.'],
  ['Le boxeur Orvel reste invaincu.', 'Le boxeur Orvel a subi une défaite.'],
  ['La chanteuse Korvan a été acclamée à Valmire.', 'La chanteuse Korvan a été huée à Valmire.'],
  ['Le tableau du musée est un original.', 'Le tableau du musée est une copie.'],
  ['Le banquier Orvel a agi seul.', 'Le banquier Orvel avait des complices.'],
  ['Le déficit de la région s’est creusé.', 'Le déficit de la région s’est réduit.'],
  ['La manifestation de Valmire était spontanée.', 'La manifestation de Valmire était orchestrée.'],
  ['Le recours du maire est recevable.', 'Le recours du maire est irrecevable.'],
  ['Le saumon vendu à Valmire est sauvage.', 'Le saumon vendu à Valmire provient d’un élevage.'],
  ['La vitesse du vent est restée forte à Valmire.', 'La vitesse du vent est restée légère à Valmire.'],
  ['Les coupures d’eau sont fréquentes à Valmire.', 'Les coupures d’eau sont rares à Valmire.'],
  ['La fermeture du pont est définitive.', 'La fermeture du pont est provisoire.'],
  ['Les ventes de la marque ont massivement reculé.', 'Les ventes de la marque ont légèrement reculé.'],
  ['L’hiver a été doux en Solvanie.', 'L’hiver a été rude en Solvanie.'],
  ['La vaccination est obligatoire en Solvanie.', 'La vaccination est facultative en Solvanie.'],
  ['Le prêt européen a été débloqué.', 'Le prêt européen a été bloqué.'],
  ['L’équipe de Valmire a été promue.', 'L’équipe de Valmire a été reléguée.'],
  ['Les relations avec la Solvanie sont amicales.', 'Les relations avec la Solvanie sont hostiles.'],
  ['Les deux provinces ont été réunifiées.', 'Les deux provinces sont restées divisées.'],
  ['La région de Korvan a été militarisée.', 'La région de Korvan a été démilitarisée.'],
  ['La Solvanie a retrouvé son indépendance.', 'La Solvanie reste sous tutelle.'],
  ['La réserve d’eau de Valmire est épuisée.', 'La réserve d’eau de Valmire est inépuisable.'],
  ['L’économie de la Solvanie est dynamique.', 'L’économie de la Solvanie est atone.'],
  ['La facture du stade reste impayée.', 'La facture du stade a été payée.'],
  ['La réforme favorise les locataires.', 'La réforme pénalise les locataires.'],
  ['Le gouvernement de Solvanie est stable.', 'Le gouvernement de Solvanie est instable.'],
  ['La sentence du tribunal est clémente.', 'La sentence du tribunal est sévère.'],
  ['Une hausse des loyers est probable.', 'Une hausse des loyers est improbable.'],
  ['Le match sera diffusé en direct.', 'Le match sera diffusé en différé.'],
  [
    'L’appel du maire a été entendu par la quasi-totalité des votants.',
    'L’appel du maire a été entendu par une poignée de votants.',
  ],
  ['Le groupe Ardelis est uni.', 'Le groupe Ardelis est divisé.'],
  ['La cuve de la centrale est étanche.', 'La cuve de la centrale est poreuse.'],
  ['La cour a donné raison au berger.', 'La cour a donné tort au berger.'],
  ['Le notaire a vendu la ferme avec l’accord du berger.', 'Le notaire a vendu la ferme à l’insu du berger.'],
  ['L’archive du procès est consultable.', 'L’archive du procès est secrète.'],
  ['Le coureur Orvel a abandonné la course.', 'Le coureur Orvel a terminé la course.'],
  ['L’équipe de Valmire a été éliminée au premier tour.', 'L’équipe de Valmire s’est hissée en finale.'],
])('one of them is not so: %s / %s', (claim, against) => {
  expect(relation(claim, against)).toBe('refutes')
})

/** Opposites that are told of different things. */
it.each([
  ['La Solvanie a levé l’embargo sur les céréales.', 'La Solvanie a durci la loi sur le tabac.'],
  ['Les combats ont repris à Korvan.', 'Une trêve est observée à Belmire depuis lundi.'],
  ['Le parlement de Solvanie a approuvé le traité.', 'Le parlement de Solvanie a rejeté la motion de censure.'],
  ['La centrale de Korvan redémarre lundi.', 'La piscine de Korvan ferme lundi.'],
  ['Le sénateur Orvel soutient la réforme.', 'Le sénateur Orvel a condamné les violences.'],
  ['La ministre a confirmé sa visite.', 'La ministre a annulé un dîner avant sa visite.'],
  ['Le préfet Orvel a été reconduit.', 'Le maire de Belmire a été limogé.'],
  ['Les urgences de Valmire sont saturées.', 'La rocade de Valmire a été désengorgée.'],
  ['La digue de Valmire a tenu.', 'Un mur du lycée de Valmire a cédé.'],
  ['L’incendie de la scierie est accidentel.', 'L’incendie du dépôt de Belmire est d’origine criminelle.'],
  ['La tumeur du sénateur Varelle est grave.', 'Une légère pluie est tombée sur Valmire.'],
  ['Les loups ont disparu du massif de Valmire.', 'Les sangliers prolifèrent dans le massif de Valmire.'],
  ['Les pensions sont indexées sur les prix.', 'Les salaires sont désindexés des prix.'],
  ['La population de Valmire vieillit.', 'La mairie de Valmire veut rajeunir son image.'],
  ['Le déficit de la région s’est creusé.', 'La dette de la ville s’est réduite.'],
  ['Le saumon vendu à Valmire est sauvage.', 'Les truites vendues à Valmire proviennent d’un élevage.'],
  ['La fermeture du pont est définitive.', 'La fermeture de l’école est provisoire.'],
  ['Le prêt européen a été débloqué.', 'Le prêt américain a été bloqué.'],
  ['L’équipe de Valmire a été promue.', 'L’équipe de Belmire a été reléguée.'],
  ['Le musée de Valmire a restitué la statue.', 'Le musée de Valmire a conservé la collection.'],
  ['La chanteuse Korvan a été acclamée à Valmire.', 'Le ministre Orvel a été hué à Valmire.'],
  ['Le tableau du musée est un original.', 'La boutique du musée vend des copies.'],
  ['Le gouvernement de Solvanie est stable.', 'Le climat de Solvanie est instable.'],
  ['La facture du stade reste impayée.', 'Le loyer du stade a été payé.'],
  ['La réforme favorise les locataires.', 'La réforme pénalise la fraude.'],
  ['L’heure du départ approche.', 'Le maire est heureux du départ de la course.'],
  ['Le second pont de Valmire est rouge.', 'Un rôle secondaire a été confié à un acteur de Valmire.'],
  ['Le match sera diffusé en direct.', 'La cérémonie sera diffusée en différé.'],
  ['Les relations avec la Solvanie sont amicales.', 'Le public de Korvan était hostile à l’arbitre.'],
])('both can be so: %s / %s', (claim, beside) => {
  expect(relation(claim, beside)).toBe('unrelated')
})

/** A word in no table would have the sense of one of its stem. */
it.each([
  ['heure', 'heureux'],
  ['second', 'secondaire'],
  ['identité', 'identique'],
  ['instant', 'instaurer'],
  ['reste', 'restituer'],
  ['route', 'routier'],
  ['sauvage', 'sauver'],
])('%s is not %s', (one, other) => {
  const { find } = lexiconOf('fr')
  expect(find(one).concepts.length).toBeGreaterThan(0)
  expect(find(one).concepts.filter(id => find(other).concepts.includes(id))).toEqual([])
})
