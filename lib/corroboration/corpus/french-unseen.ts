import type { Account } from './account'

/** French sentences with claims about them that no rule was made for: kept to measure, never to mend. Whoever mends a rule by one of them moves the list to another file and writes a new one here. */
export const frenchUnseen: readonly Account[] = [
  {
    says: 'Le tunnel, percé entre 1905 et 1911, mesure 14,6 kilomètres et voit passer une centaine de trains par jour.',
    claims: [
      ['supports', 'Le tunnel est long de plus de 14 kilomètres.'],
      ['supports', 'Le percement du tunnel a duré six ans.'],
      ['supports', 'Environ cent trains empruntent le tunnel chaque jour.'],
      ['refutes', 'Le tunnel mesure moins de 10 kilomètres.'],
      ['refutes', 'Le tunnel est désaffecté.'],
      ['unrelated', 'Le percement du tunnel a coûté la vie à des ouvriers.'],
    ],
  },
  {
    says: 'Deuxième du concours en 2015, la pianiste coréenne Min-ji Seo l’a emporté quatre ans plus tard devant un candidat russe.',
    claims: [
      ['supports', 'Min-ji Seo a gagné le concours en 2019.'],
      ['supports', 'Un candidat russe a terminé derrière Min-ji Seo en 2019.'],
      ['refutes', 'Min-ji Seo a remporté le concours en 2015.'],
      ['refutes', 'Min-ji Seo est une pianiste japonaise.'],
      ['unrelated', 'Min-ji Seo a étudié à Vienne.'],
    ],
  },
  {
    says: 'Quelque 3 200 salariés de l’usine, soit les deux tiers de l’effectif, ont participé à la grève, qui a pris fin jeudi après un accord sur les salaires.',
    claims: [
      ['supports', 'La majorité des salariés de l’usine ont fait grève.'],
      ['supports', 'La grève s’est terminée jeudi.'],
      ['supports', 'Plus de 3 000 salariés ont fait grève.'],
      ['refutes', 'La grève se poursuit.'],
      ['refutes', 'Moins de la moitié des salariés ont participé à la grève.'],
      ['refutes', 'Aucun accord n’a été trouvé.'],
      ['unrelated', 'Le directeur de l’usine a démissionné.'],
    ],
  },
  {
    says: 'L’espèce, autrefois commune dans tout le pays, n’y compte plus que 250 individus et figure depuis 2010 sur la liste des animaux menacés.',
    claims: [
      ['supports', 'Il reste moins de 300 individus de l’espèce dans le pays.'],
      ['supports', 'L’espèce est menacée.'],
      ['refutes', 'L’espèce est toujours commune dans le pays.'],
      ['refutes', 'L’espèce a disparu du pays.'],
      ['refutes', 'Plus de 500 individus de l’espèce vivent dans le pays.'],
      ['unrelated', 'L’espèce se nourrit d’insectes.'],
    ],
  },
  {
    says: 'La société a livré 94 avions en 2019, contre 118 en 2018, et son bénéfice a été divisé par deux.',
    claims: [
      ['supports', 'La société a livré moins d’avions en 2019 qu’en 2018.'],
      ['supports', 'Plus de 90 avions ont été livrés par la société en 2019.'],
      ['supports', 'Le bénéfice de la société a diminué.'],
      ['refutes', 'La société a livré plus de 100 avions en 2019.'],
      ['refutes', 'Le bénéfice de la société a doublé.'],
      ['unrelated', 'La société a supprimé des emplois en 2019.'],
    ],
  },
]
