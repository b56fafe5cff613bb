import type { Relation } from '../compare'

const durand =
  'Élise Durand-Morel, née le 7 août 1974 à Grenoble, est une actrice, réalisatrice et scénariste française. Révélée par le film Le Dernier Quai (1996), elle reçoit le prix de la meilleure actrice au festival de Locarno.'
const brandt =
  'Otto Lindqvist (14 février 1888 – 9 octobre 1961) était un physicien suédois, lauréat d’un prix pour ses travaux sur la lumière. Il a passé la plus grande partie de sa carrière à l’université d’Uppsala.'
const falaises =
  'Les Falaises est une série télévisée canadienne créée par Marc Ouellet et diffusée entre le 3 septembre 2009 et le 12 mai 2014 sur la chaîne CTB. Elle compte cinq saisons et met en scène une famille de pêcheurs en Nouvelle-Écosse.'
const korvat =
  'Korvat est une ville portuaire du nord de l’Estonie, chef-lieu du comté de Lahe. Avec 18 400 habitants, c’est la cinquième ville du pays par la population. Elle est traversée par la rivière Narve.'
const stardust =
  'Silver Harbour est le troisième album studio du groupe de rock britannique The Lanterns, sorti le 21 mars 1994 chez Northgate Records. Enregistré à Dublin, il s’est vendu à plus de deux millions d’exemplaires et a reçu un accueil favorable de la critique.'
const arvane =
  'Arvane est une entreprise pharmaceutique belge fondée en 1953 par les frères Jacques et Louis Tervaert. Son siège se trouve à Gand. Elle emploie 12 000 personnes dans vingt pays et produit notamment des vaccins.'
const delarue =
  'Thomas Delarue est un homme politique français, membre du Parti radical. Député de la Sarthe de 2007 à 2017, il est nommé ministre de l’Agriculture le 14 mai 2017, puis démissionne en octobre 2018.'
const quai =
  'Le Dernier Quai est un film dramatique français réalisé par Bernard Lasalle, sorti en 1996. Il s’agit de l’adaptation du roman éponyme de Pierre Aubin. Le film a remporté deux César, dont celui du meilleur scénario.'
const narve =
  'La Narve est une rivière d’Estonie longue de 77 kilomètres. Elle prend sa source dans le lac Peip et se jette dans la mer Baltique.'
const moreau =
  'Lucas Moreau, né le 30 mars 1991 à Douala, est un footballeur international camerounais qui évolue au poste de défenseur à l’Olympique de Marseille. Il a disputé 45 matchs avec la sélection camerounaise et marqué trois buts.'

/** Claims in French about people, works and places against the openings of articles in the manner of an encyclopedia. */
export const frenchEncyclopedia: readonly (readonly [Relation, string, string])[] = [
  ['supports', 'Élise Durand-Morel est une réalisatrice.', durand],
  ['supports', 'Élise Durand-Morel est née à Grenoble.', durand],
  ['supports', 'Élise Durand-Morel a obtenu un prix au festival de Locarno.', durand],
  ['supports', 'Élise Durand-Morel est née en août 1974.', durand],
  [
    'supports',
    'Élise Durand-Morel travaille dans le cinéma en France.',
    `${durand} Elle travaille pour le cinéma français.`,
  ],
  ['refutes', 'Élise Durand-Morel est née en 1984.', durand],
  ['refutes', 'Élise Durand-Morel est une actrice italienne.', durand],
  ['refutes', 'Élise Durand-Morel est née à Lyon.', durand],
  ['refutes', 'Élise Durand-Morel n’a jamais reçu de prix.', durand],
  ['refutes', 'Élise Durand-Morel n’est pas actrice.', durand],
  ['refutes', 'Élise Durand-Morel est seulement scénariste.', durand],
  ['unrelated', 'Élise Durand-Morel a étudié le droit.', durand],
  ['unrelated', 'Élise Durand-Morel est mariée à un musicien.', durand],
  ['unrelated', 'Élise Durand-Morel a joué dans une publicité pour un parfum.', durand],
  ['unrelated', 'Élise Durand-Morel a deux filles.', durand],
  ['supports', 'Otto Lindqvist est mort en octobre 1961.', brandt],
  ['supports', 'Otto Lindqvist était un scientifique.', brandt],
  ['supports', 'Otto Lindqvist était suédois.', brandt],
  ['supports', 'Otto Lindqvist est né au XIXe siècle.', brandt],
  ['refutes', 'Otto Lindqvist était un physicien norvégien.', brandt],
  ['refutes', 'Otto Lindqvist est né en 1898.', brandt],
  ['refutes', 'Otto Lindqvist est mort avant 1950.', brandt],
  ['refutes', 'Otto Lindqvist n’était pas physicien.', brandt],
  ['unrelated', 'Otto Lindqvist a rencontré Einstein.', brandt],
  ['unrelated', 'Otto Lindqvist est mort d’un cancer.', brandt],
  ['unrelated', 'Otto Lindqvist avait une sœur.', brandt],
  ['supports', 'Les Falaises est une série canadienne.', falaises],
  ['supports', 'Les Falaises a été créée par Marc Ouellet.', falaises],
  ['supports', 'Les Falaises compte cinq saisons.', falaises],
  ['supports', 'La série Les Falaises a commencé en 2009.', `${falaises} La diffusion a commencé en 2009.`],
  ['refutes', 'Les Falaises compte huit saisons.', falaises],
  ['refutes', 'Les Falaises est une série australienne.', falaises],
  ['refutes', 'Les Falaises a été créée par Jean Gagnon.', falaises],
  ['refutes', 'Les Falaises est un film.', falaises],
  ['unrelated', 'Les Falaises a remporté trois récompenses.', falaises],
  ['unrelated', 'Marc Ouellet est né à Montréal.', falaises],
  ['unrelated', 'Les Falaises a été tournée en Irlande.', falaises],
  ['supports', 'Korvat est une ville d’Estonie.', korvat],
  ['supports', 'Korvat compte plus de 15 000 habitants.', korvat],
  ['supports', 'Korvat possède un port.', `${korvat} La ville possède un grand port.`],
  ['supports', 'La rivière Narve traverse Korvat.', korvat],
  ['refutes', 'Korvat compte 84 000 habitants.', korvat],
  ['refutes', 'Korvat se trouve en Finlande.', korvat],
  ['refutes', 'Korvat est une ville du sud de l’Estonie.', korvat],
  ['refutes', 'Korvat est la deuxième ville du pays.', korvat],
  ['refutes', 'Korvat compte moins de 10 000 habitants.', korvat],
  ['unrelated', 'Korvat a été fondée par des marchands allemands.', korvat],
  ['unrelated', 'Korvat possède une université.', korvat],
  ['unrelated', 'Le maire de Korvat est une femme.', korvat],
  ['supports', 'Silver Harbour est un album du groupe The Lanterns.', stardust],
  ['supports', 'Silver Harbour est sorti en 1994.', stardust],
  ['supports', 'Silver Harbour a été enregistré à Dublin.', stardust],
  ['supports', 'The Lanterns est un groupe britannique.', stardust],
  ['supports', 'Silver Harbour s’est vendu à des millions d’exemplaires.', stardust],
  ['refutes', 'Silver Harbour est le premier album de The Lanterns.', stardust],
  ['refutes', 'Silver Harbour est sorti en 1999.', stardust],
  ['refutes', 'Silver Harbour a été enregistré à Londres.', stardust],
  ['refutes', 'The Lanterns est un groupe américain.', stardust],
  ['refutes', 'Silver Harbour est un roman.', stardust],
  ['unrelated', 'The Lanterns s’est séparé en 2001.', stardust],
  ['unrelated', 'Silver Harbour contient une reprise de Bob Dylan.', stardust],
  ['supports', 'Arvane est une société belge.', arvane],
  ['supports', 'Arvane a été créée en 1953.', arvane],
  ['supports', 'Arvane fabrique des vaccins.', arvane],
  ['supports', 'Le siège d’Arvane est situé en Belgique.', arvane],
  ['refutes', 'Arvane a été fondée en 1973.', arvane],
  ['refutes', 'Le siège d’Arvane se trouve à Bruxelles.', arvane],
  ['refutes', 'Arvane emploie 2 000 personnes.', arvane],
  ['refutes', 'Arvane est une entreprise néerlandaise.', arvane],
  ['refutes', 'Arvane ne produit pas de vaccins.', arvane],
  ['unrelated', 'Arvane a été condamnée pour corruption.', arvane],
  ['unrelated', 'Arvane a racheté un laboratoire suisse.', arvane],
  ['supports', 'Thomas Delarue est un politicien.', delarue],
  ['supports', 'Thomas Delarue a été député.', delarue],
  ['supports', 'Thomas Delarue a démissionné en 2018.', delarue],
  ['supports', 'Thomas Delarue a été ministre de l’Agriculture.', delarue],
  ['refutes', 'Thomas Delarue a été nommé ministre en 2012.', delarue],
  ['refutes', 'Thomas Delarue n’a jamais été ministre.', delarue],
  ['refutes', 'Thomas Delarue est ministre de la Culture.', delarue],
  ['refutes', 'Thomas Delarue est un homme politique allemand.', delarue],
  ['unrelated', 'Thomas Delarue a grandi dans une ferme.', delarue],
  ['unrelated', 'Thomas Delarue s’oppose au nucléaire.', delarue],
  ['supports', 'Le Dernier Quai est un film de Bernard Lasalle.', quai],
  ['supports', 'Le Dernier Quai a gagné des César.', quai],
  ['supports', 'Le Dernier Quai est basé sur un roman de Pierre Aubin.', quai],
  ['refutes', 'Le Dernier Quai a été réalisé par Pierre Aubin.', quai],
  ['refutes', 'Le Dernier Quai est sorti en 2006.', quai],
  ['refutes', 'Le Dernier Quai n’a remporté aucun César.', quai],
  ['refutes', 'Le Dernier Quai est une comédie romantique.', quai],
  ['unrelated', 'Le Dernier Quai a été tourné au Havre.', quai],
  ['unrelated', 'Le Dernier Quai a coûté dix millions d’euros.', quai],
  ['supports', 'La Narve se jette dans la mer Baltique.', narve],
  ['supports', 'La Narve est un cours d’eau d’Estonie.', `${narve} Ce cours d’eau est navigable.`],
  ['refutes', 'La Narve mesure 150 kilomètres de long.', narve],
  ['refutes', 'La Narve se jette dans la mer Noire.', narve],
  ['unrelated', 'La Narve a débordé en 2005.', narve],
  ['supports', 'Lucas Moreau est un joueur de football.', moreau],
  ['supports', 'Lucas Moreau joue pour l’Olympique de Marseille.', `${moreau} Il joue à Marseille depuis 2016.`],
  ['supports', 'Lucas Moreau est né au Cameroun.', moreau],
  ['refutes', 'Lucas Moreau est un footballeur nigérian.', moreau],
  ['refutes', 'Lucas Moreau a marqué dix buts avec la sélection.', moreau],
  ['refutes', 'Lucas Moreau est né en 1993.', moreau],
  ['refutes', 'Lucas Moreau est un joueur de tennis.', moreau],
  ['unrelated', 'Lucas Moreau a joué en Angleterre.', moreau],
  ['unrelated', 'Lucas Moreau s’est blessé au genou.', moreau],
  ['unrelated', 'Lucas Moreau est le capitaine de son équipe.', moreau],
]
