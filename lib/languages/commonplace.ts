import type { LanguageCode } from '.'
import type { WordList } from './numbers'

/**
 * Words that any news holds, beside those that a comparison calls faint: who says something, how many, on what day. Two passages that share
 * them need not speak of one thing, however few of a small collection have them.
 */
export const commonplace: Partial<Record<LanguageCode, WordList>> = {
  fr:
    'annoncer annonce déclarer dire affirmer indiquer assurer préciser expliquer ajouter estimer souligner rappeler confirmer évoquer parler demander question raison moyen niveau problème situation exemple mesure objet processus ' +
    'personne gens homme pays monde vie jour nuit matin soir semaine heure début fin hier demain aujourd hui lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre novembre décembre ' +
    'premier deuxième second dernier seul petit grand gros bon mauvais jeune vieux vrai même autre quelque aucun quatre cinq six sept huit neuf dix vingt cent mille million milliard dizaine centaine millier euro dollar ' +
    'vouloir pouvoir devoir savoir voir croire penser falloir commencer arriver passer laisser revenir suivre attendre recevoir porter montrer aussitôt avant après loin travers trop assez moins jamais ici ailleurs presque afin dehors',
  en:
    'say said announce tell add state declare note according speak ask question reason level problem situation example issue way ' +
    'people person man woman country world life day night morning evening week hour beginning end yesterday today tomorrow ago now monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december ' +
    'first second third last only small little big good bad young old true four five six seven eight nine ten twenty hundred thousand million billion percent cent dozen euro dollar ' +
    'want know see believe think begin start come go leave follow wait receive show keep bring need let help look seem mean how away around again back front off once later almost towards everyone anyone something someone anything everything nobody ever always',
}
