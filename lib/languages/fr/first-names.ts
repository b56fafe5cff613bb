import type { SpeechData } from '../speech'

/** Common first names in French news: only to tell a person from a place, and he from she. */
export const firstNames: SpeechData['firstNames'] = {
  male: `karl mark markus otto stefan dirk greg steve brian kevin craig scott étienne edgar edmond elliott émilien ernest eugène fabio félicien firmin gaëtan gautier gilles gustave hadrien henry honoré
      idriss isaac ismaël jérémy jérémie joachim jonathan jules justin kamel lilian lionel louis-philippe malik marcelin marwan
      mohamed mourad noël octave olaf pacôme paulin pierrick pierre-louis pierre-henri régis réjean roch romuald samy
      sékou sofiane sylvestre théodore thibault thibaut timothée tony ugo ulysse urbain valère victorien wilfried
      bastien charlie cyril donovan dylan eliott florent gildas guilhem jacky jocelyn johann loris luc maxence théo nathan noé enzo mathis evan rayan yanis mehdi youssef ibrahim moussa mamadou ousmane
      abdoulaye amadou bilal samir rachid mustapha hassan omar khaled nabil farid tarek walid luca alexis quentin
      clément valentin corentin kévin loïc gaël erwan yann tanguy ronan denis serge roger roland guy lucien fernand
      léon armand émile ernest victor jules gaston léo axel nolan sacha simon samuel aurélien fabrice franck régis
      rené joël joseph jean-luc jean-pierre jean-paul jean-marc jean-michel jean-claude jean-françois jean-louis
      jean-yves jean-jacques jean-philippe jean-marie jean-baptiste marc-antoine pierre-yves pierre-olivier
      charles-henri tristan basile gabin martin félix oscar damien ludovic stéphan grégory grégoire gauthier gilbert
      marius baptiste adam oleh andriy pavlo mykola ivan dmytro luigi giovanni marco pablo diego javier miguel juan
      wolfgang klaus hans jürgen luke
      jean pierre michel philippe alain nicolas christophe laurent patrick éric bernard olivier françois frédéric david thierry emmanuel julien thomas
      stéphane antoine alexandre vincent bruno gérard marc jacques daniel didier paul louis gabriel raphaël lucas hugo arthur bruno édouard gérald xavier
      benjamin mathieu matthieu maxime sébastien guillaume cédric yannick robert richard andré claude henri georges marcel charles gilles hervé jérôme yves
      donald joe barack george john james william vladimir volodymyr sergueï dmitri steve jared keir boris viktor recep xi benyamin mohammed ahmed ali karim
      éric jordan fabien manuel adrien arnaud sylvain pascal dominique bertrand rémi romain florian kylian antonio josé carlos luis pedro mario matteo giorgio olaf friedrich`,
  female: `ada adèle adeline agathe aïda albane aline alix amel ana anaïs andréa angèle angélique anouk apolline ariane armelle
      astrid aurélia axelle berthe blanche candice capucine carla carmela cassandre célestine célia chiara christel clarisse claudette
      cléa cléo clothilde coline cora cyrielle dalila danièle daphné déborah diana dorothée édwige élisa eliane
      elvire émeline érika estella eugénie fanny fatoumata flavie flora flore
      florine francine frédérique gabrielle germaine gisèle gwenaëlle hanna hawa henriette huguette ilona imane inaya iris jacinthe
      jasmine joan joanna josette josée josépha julia juliana katell kim laurène lauriane léonie léna leslie lilas line lise lison loane
      lou louane louna lucette lucienne lucile ludmila luna lydia maëva maïté malika manuela marcelle marguerite
      marie-pierre marie-josée marie-thérèse marilyne marina marlène marthe maryse maya mélissa mina mona morgane myrtille nabila naïma
      natacha nathalia ninon noémi ondine ophélia orianne pierrette priscilla raphaëlle romy rosa rose roselyne
      roxanne salma sara selma séréna sidonie silvia soizic stella suzie sybille sylvaine sylvia tania tessa tiphaine valentine
      violette viviane wendy yasmine yolande zélie élise éloïse margaux juliette zoé jade lina eva ambre romane clara margot coralie estelle noémie ophélie
      marjorie mélanie jessica vanessa amandine laetitia karine carole nadine évelyne josiane colette denise yvonne
      simone suzanne geneviève michèle danielle mireille solange éliane liliane micheline régine rosalie salomé
      sonia souad yasmina khadija zineb samia nawal hanane aïssata fatou aminata mariam awa claudia paola lucia
      carmen elsa lisa nina lola marie-claude marie-christine marie-laure marie-hélène anne-marie anne-sophie
      anne-laure justine alexandra audrey barbara béatrice bénédicte bérénice cécile christelle cindy claudine
      constance diane édith églantine emmanuelle fabienne faustine gaëlle ghislaine héloïse irène isaure jennifer
      joëlle joséphine judith karima katia ludivine lydie magali marianne maud maëlle muriel myriam noëlle pascale
      pénélope rachel rebecca roxane sabine sabrina séverine solène tatiana thérèse victoire olena natalia yulia
      svetlana oksana
      marie nathalie isabelle sylvie catherine martine christine françoise valérie sandrine stéphanie véronique sophie céline anne julie monique brigitte
      nicole jacqueline chantal camille léa manon chloé emma sarah laura pauline mathilde marine claire élisabeth hélène florence patricia aurélie émilie
      charlotte alice louise jeanne lucie caroline agnès delphine virginie laurence corinne ségolène marion odile yvette inès nora rachida clémentine amélie aurore yaël élodie
      giorgia angela ursula hillary kamala michelle melania christine yvette theresa annalena roberta kaja maria anna olga elena fatima leïla aïcha nadia samira ingrid`,
}
