import type { FamilyData } from '../families'

/** French words by the matter they are of. */
export const families: FamilyData = {
  talks:
    'négociation négocier négociateur pourparlers discussion discuter entretien entretenir rencontre rencontrer réunion réunir échange échanger dialogue dialoguer consultation sommet visite séance conférence table médiation médiateur',
  envoys:
    'envoyé émissaire représentant représenter représentation délégation délégué négociateur ambassadeur diplomate membre équipe participant',
  plans:
    'plan proposition proposer contre-proposition projet texte document accord version feuille programme ébauche initial modifier remanier élaborer amender réviser',
  peace: 'paix trêve cessez-le-feu règlement résolution apaisement armistice issue fin terme',
  war: 'guerre conflit invasion hostilités combat front offensive',
  strikes:
    'attaque attaquer frappe frapper bombardement bombarder drone missile tir tirer raid explosion exploser obus assaut viser cibler détruire destruction',
  power:
    'électricité électrique courant énergie énergétique chauffage coupure couper priver panne centrale blackout réseau',
  cold: 'froid hiver température gel glacial degré neige',
  signing: 'signature signer signataire témoin finaliser conclure parapher ratifier ratification',
  readiness: 'prêt disposer volonté vouloir souhaiter favorable',
  hurdles: 'obstacle suspens blocage bloquer difficulté question divergence désaccord',
  favour: 'favorable privilégier avantager avantage revendication',
  lands: 'territoire territorial région concession frontière province oblast occuper annexer céder',
  guarantees: 'garantie garantir engagement engager promesse promettre assurance',
  presence: 'présent présence assister arriver participer participation rendre déplacement voyage venir',
  press: 'presse conférence journaliste déclaration interview allocution discours communiqué',
  clan: 'gendre beau-fils fils fille famille parent frère soeur épouse mari',
  chiefs: 'président présidente présidentiel dirigeant chef ministre secrétaire directeur patron leader premier',
  deaths: 'mort mourir décès décéder tuer victime bilan défunt corps périr disparu',
  wounds: 'blessé blesser blessure hospitaliser soigner urgence',
  storms: 'tempête orage ouragan cyclone vent inondation crue pluie intempérie séisme tremblement',
  fires: 'incendie feu brûler flamme pompier brasier',
  crowds:
    'manifestation manifester manifestant cortège rassemblement défiler protester protestation marche mobilisation',
  strikesoff: 'grève gréviste débrayage syndicat syndical préavis',
  ballots: 'élection électoral élire vote voter scrutin suffrage électeur candidat urne sondage référendum',
  courts:
    'tribunal procès juge juger justice jugement condamner condamnation prison peine parquet procureur avocat plainte accuser enquête mis_en_examen cour appel',
  police: 'police policier gendarme gendarmerie arrestation arrêter interpeller interpellation suspect garde enquêteur',
  money:
    'euro dollar milliard million somme montant coût coûter budget financement financer fonds investissement investir aide crédit',
  prices: 'prix inflation tarif hausse cher pouvoir achat taxe taxer droit douane impôt',
  jobs: 'emploi chômage chômeur licenciement licencier embauche embaucher salarié poste suppression effectif',
  firms: 'entreprise société groupe firme usine industriel industrie fabricant actionnaire',
  profits: 'bénéfice chiffre affaires résultat profit perte recette dividende bourse action',
  health: 'hôpital santé médecin patient maladie malade virus épidémie vaccin vaccination soin infection contamination',
  schools: 'école élève enseignant professeur université étudiant lycée collège éducation rentrée',
  migrants: 'migrant réfugié exilé asile immigration immigré naufrage embarcation traversée',
  climate: 'climat climatique réchauffement émission carbone environnement pollution sécheresse canicule',
  matches: 'match victoire défaite but équipe joueur finale championnat coupe entraîneur score',
  trains: 'train avion vol aéroport route accident collision crash déraillement trafic',
  soldiers: 'soldat militaire armée troupe force forces combattant général déploiement déployer otan défense',
  captives: 'prisonnier otage détenu captif libération libérer enlèvement échange',
  sanctions: 'sanction sanctionner embargo interdiction représailles pression',
  arms: 'arme armement munition livraison livrer défense antiaérien missile',
  laws: 'loi projet texte parlement assemblée sénat député sénateur amendement réforme décret adopter',
}
