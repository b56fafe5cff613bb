import type { Relation } from '../compare'

/** Claims in French in the manner of fact-checkers, against one or more sentences of evidence. */
export const frenchChecks: readonly (readonly [Relation, string, string])[] = [
  [
    'refutes',
    'Maud Serrano est comptable.',
    'Maud Serrano (née le 24 octobre 1983) est une chanteuse, actrice et danseuse belge.',
  ],
  [
    'supports',
    'Maud Serrano a une carrière de chanteuse.',
    'Maud Serrano (née le 24 octobre 1983) est une chanteuse et actrice belge dont la carrière commence en 2001.',
  ],
  [
    'refutes',
    'Le groupe Vaste Plaine s’est formé à Marseille.',
    'Vaste Plaine est un groupe de rock français formé à Rennes en 1987.',
  ],
  [
    'supports',
    'Vaste Plaine vient de Rennes.',
    'Vaste Plaine est un groupe de rock français formé à Rennes en 1987. Le groupe vient de cette ville.',
  ],
  [
    'refutes',
    'Damien Orsel a sorti son premier album en 2011.',
    'Son premier album, Contre-jour, est sorti en avril 2014. Damien Orsel en a écrit tous les textes.',
  ],
  [
    'refutes',
    'Telmar est une chaîne de télévision anglophone.',
    'Telmar est une chaîne de télévision francophone diffusée au Canada.',
  ],
  [
    'supports',
    'Northgate Pictures a sorti le film Pain noir.',
    'Pain noir est une comédie dramatique de 1997 sortie par Northgate Pictures.',
  ],
  [
    'supports',
    'Pain noir est une comédie dramatique.',
    'Pain noir est une comédie dramatique américaine de 1997, avec Vera Lowell et Ned Price.',
  ],
  [
    'supports',
    'Vera Lowell joue dans Pain noir.',
    'Pain noir est une comédie dramatique américaine de 1997, avec Vera Lowell et Ned Price.',
  ],
  [
    'unrelated',
    'Vera Lowell a produit Pain noir.',
    'Pain noir est une comédie dramatique américaine de 1997, avec Vera Lowell et Ned Price.',
  ],
  [
    'refutes',
    'Pain noir n’a pas d’acteurs.',
    'Pain noir est une comédie dramatique américaine de 1997 avec les acteurs Vera Lowell et Ned Price.',
  ],
  [
    'refutes',
    'Ned Price n’a pas réussi à devenir acteur.',
    'Ned Price a réussi à devenir acteur après des années de petits métiers.',
  ],
  ['refutes', 'Ned Price doit encore remporter un Oscar.', 'Ned Price a remporté un Oscar en 2003.'],
  ['refutes', 'Ned Price a évité de tourner dans des westerns.', 'Ned Price a tourné dans une dizaine de westerns.'],
  ['supports', 'Ned Price a gagné un Oscar.', 'En 2003, Ned Price remporte l’Oscar du meilleur second rôle.'],
  ['refutes', 'Ned Price est mort d’un cancer.', 'Ned Price est mort d’une crise cardiaque à son domicile en 2015.'],
  ['supports', 'Ned Price est mort chez lui.', 'Ned Price est mort d’une crise cardiaque chez lui en 2015.'],
  ['refutes', 'Vera Lowell est une joueuse de basket-ball.', 'Vera Lowell est une actrice américaine née à Boston.'],
  [
    'supports',
    'Vera Lowell est américaine.',
    'Vera Lowell est une actrice née à Boston, dans le Massachusetts, aux États-Unis.',
  ],
  ['unrelated', 'Vera Lowell a été mariée deux fois.', 'Vera Lowell est une actrice américaine née à Boston.'],
  [
    'supports',
    'Le roman Cendres a été publié.',
    'Cendres est un roman de l’écrivaine canadienne Ruth Allard, publié en 1958 chez Belmont.',
  ],
  [
    'refutes',
    'Cendres est un roman de Margaret Hill.',
    'Cendres est un roman de l’écrivaine canadienne Ruth Allard, publié en 1958 chez Belmont.',
  ],
  [
    'refutes',
    'Ruth Allard est un écrivain australien.',
    'Cendres est un roman de l’écrivaine canadienne Ruth Allard, publié en 1958 chez Belmont.',
  ],
  [
    'unrelated',
    'Cendres a été traduit en douze langues.',
    'Cendres est un roman de l’écrivaine canadienne Ruth Allard, publié en 1958 chez Belmont.',
  ],
  ['supports', 'La girafe est un animal.', 'La girafe est un mammifère herbivore vivant dans les savanes africaines.'],
  ['refutes', 'La girafe est un oiseau.', 'La girafe est un mammifère herbivore vivant dans les savanes africaines.'],
  ['refutes', 'La girafe vit en Asie.', 'La girafe est un mammifère qui vit en Afrique, dans les savanes.'],
  [
    'supports',
    'Le mont Orval est la plus haute montagne de la chaîne.',
    'Culminant à 3 312 mètres, le mont Orval est la plus haute montagne de la chaîne.',
  ],
  [
    'refutes',
    'Le mont Orval est plus petit que le mont Tarn.',
    'Le mont Orval est plus grand que le mont Tarn, qui culmine à 2 900 mètres.',
  ],
  [
    'refutes',
    'Le mont Orval culmine à 4 200 mètres.',
    'Culminant à 3 312 mètres, le mont Orval culmine au-dessus de la chaîne.',
  ],
  [
    'supports',
    'La bataille s’est achevée par une victoire suédoise.',
    'La bataille s’achève par la victoire des Suédois.',
  ],
  [
    'refutes',
    'La bataille s’est achevée par une défaite suédoise.',
    'La bataille s’achève par la victoire des Suédois.',
  ],
  [
    'refutes',
    'La guerre a commencé en 1618 et s’est terminée en 1630.',
    'La guerre a commencé en 1618 et s’est terminée en 1648.',
  ],
  [
    'supports',
    'Le Luxembourg est membre de l’Union européenne.',
    'Le Luxembourg est un pays membre fondateur de l’Union européenne.',
  ],
  [
    'refutes',
    'Le Luxembourg n’est pas membre de l’Union européenne.',
    'Le Luxembourg est un pays membre fondateur de l’Union européenne.',
  ],
  [
    'unrelated',
    'Le Luxembourg compte deux aéroports.',
    'Le Luxembourg est un pays membre fondateur de l’Union européenne.',
  ],
  // News and politics.
  [
    'refutes',
    'Le gouvernement a supprimé la prime aux agriculteurs.',
    'Le gouvernement n’a pas supprimé la prime aux agriculteurs, a rappelé la ministre : elle a même été relevée.',
  ],
  [
    'supports',
    'Les contrôles aux frontières ont été rétablis.',
    'Les contrôles aux frontières ont été rétablis lundi pour une durée de six mois.',
  ],
  [
    'refutes',
    'Les contrôles aux frontières ont été supprimés.',
    'Les contrôles aux frontières ont été rétablis lundi pour une durée de six mois.',
  ],
  [
    'refutes',
    'La dette publique a diminué de 30 milliards d’euros.',
    'Selon l’institut de statistique, la dette publique a augmenté de 30 milliards d’euros au deuxième trimestre.',
  ],
  [
    'supports',
    'La dette publique a augmenté.',
    'Selon l’institut de statistique, la dette publique a augmenté de 30 milliards d’euros au deuxième trimestre.',
  ],
  [
    'refutes',
    'L’immigration a doublé depuis 2010.',
    'Depuis 2010, l’immigration n’a pas doublé : elle a progressé de 18 %.',
  ],
  [
    'refutes',
    'Le vaccin contient une puce électronique.',
    'Le vaccin ne contient aucune puce électronique, rappelle l’agence du médicament.',
  ],
  [
    'refutes',
    'Boire de l’eau chaude tue le virus.',
    'Boire de l’eau chaude ne tue pas le virus, précise l’Organisation mondiale de la santé.',
  ],
  ['refutes', 'La photo montre un incendie à Athènes.', 'La photo montre en réalité un incendie à Lisbonne, en 2017.'],
  [
    'refutes',
    'La vidéo a été tournée à Gaza.',
    'La vidéo a été tournée à Alep en 2016, comme le montrent les archives.',
  ],
  [
    'refutes',
    'Le président a déclaré qu’il démissionnerait.',
    'Le président n’a jamais déclaré qu’il démissionnerait.',
  ],
  [
    'supports',
    'La centrale produit un tiers de l’électricité du pays.',
    'La centrale assure un tiers de la production d’électricité du pays.',
  ],
  [
    'refutes',
    'Le maire a accepté un pot-de-vin.',
    'Le tribunal a établi que le maire n’avait pas accepté de pot-de-vin.',
  ],
  ['supports', 'Les pompiers ont maîtrisé l’incendie.', 'L’incendie a été maîtrisé par les pompiers vers 22 heures.'],
  ['refutes', 'L’incendie n’est toujours pas maîtrisé.', 'L’incendie a été maîtrisé par les pompiers vers 22 heures.'],
  [
    'unrelated',
    'L’incendie a été déclenché par un mégot.',
    'L’incendie a été maîtrisé par les pompiers vers 22 heures.',
  ],
  ['unrelated', 'Le maire a été réélu.', 'Le maire a fait voter le budget de la commune par le conseil municipal.'],
  ['unrelated', 'La ministre a menti sur son diplôme.', 'La ministre a présenté mardi son projet de réforme du lycée.'],
  ['unrelated', 'Les cambriolages ont augmenté à Nantes.', 'La mairie de Nantes a recruté vingt policiers municipaux.'],
  ['unrelated', 'Le vaccin protège les enfants.', 'Le vaccin est fabriqué dans une usine des Pays-Bas.'],
  [
    'unrelated',
    'La France exporte de l’électricité vers la Suisse.',
    'La France et la Suisse ont signé un accord sur les trains de nuit.',
  ],
  ['unrelated', 'Le dollar a perdu 10 % face à l’euro.', 'La banque centrale a laissé son taux inchangé à 4 %.'],
  ['unrelated', 'Le syndicat appelle à la grève le 12 mars.', 'Le syndicat a élu une nouvelle secrétaire générale.'],
  [
    'unrelated',
    'Le joueur a signé un contrat de trois ans.',
    'Le joueur a été opéré du genou et sera absent trois mois.',
  ],
  ['partly', 'Le cyclone a fait 40 morts.', 'Le cyclone a fait au moins 30 morts, selon un premier bilan.'],
  ['partly', 'L’attaque a blessé 25 personnes.', 'L’attaque a blessé plus de 20 personnes.'],
  ['supports', 'Le cyclone a fait au moins 30 morts.', 'Le cyclone a fait 42 morts, selon le bilan définitif.'],
  ['refutes', 'Le cyclone a fait au moins 300 morts.', 'Le cyclone a fait 42 morts, selon le bilan définitif.'],
]
