import type { Row } from './row'

/** French sentences of our own, and everything that is to be found in each. */
export const fr: readonly Row[] = [
  // --- quotes, sources, and what is neither
  {
    text: '« Nous ouvrirons la bibliothèque en mars », a annoncé Hélène Maillard, maire de Saint-Aubin.',
    quotes: [['« Nous ouvrirons la bibliothèque en mars »', 'Hélène Maillard']],
    reports: [
      [
        'Hélène Maillard, maire de Saint-Aubin',
        'a annoncé',
        '« Nous ouvrirons la bibliothèque en mars »',
        'Hélène Maillard',
      ],
    ],
  },
  {
    text: '« Nous ouvrirons la bibliothèque en mars », annonce la maire Hélène Maillard.',
    quotes: [['« Nous ouvrirons la bibliothèque en mars »', 'Hélène Maillard']],
    reports: [['la maire Hélène Maillard', 'annonce', '« Nous ouvrirons la bibliothèque en mars »', 'Hélène Maillard']],
  },
  {
    text: 'La maire Hélène Maillard a annoncé : « Nous ouvrirons la bibliothèque en mars. »',
    quotes: [['« Nous ouvrirons la bibliothèque en mars. »', 'Hélène Maillard']],
    reports: [
      ['La maire Hélène Maillard', 'a annoncé', '« Nous ouvrirons la bibliothèque en mars. »', 'Hélène Maillard'],
    ],
  },
  {
    text: '« Nous ouvrirons », a dit la maire, « la bibliothèque en mars. »',
    quotes: [
      ['« Nous ouvrirons »', 'la maire'],
      ['« la bibliothèque en mars. »', 'la maire'],
    ],
    reports: [['la maire', 'a dit', '« Nous ouvrirons », a dit la maire, « la bibliothèque en mars. »']],
  },
  {
    text: "« La digue tiendra. Nous l'avons vérifiée », assure l'ingénieur Paul Verdier. « Elle a été conçue pour cela. »",
    quotes: [
      ["« La digue tiendra. Nous l'avons vérifiée »", 'Paul Verdier'],
      ['« Elle a été conçue pour cela. »', 'Paul Verdier'],
    ],
    reports: [
      [
        "l'ingénieur Paul Verdier",
        'assure',
        "« La digue tiendra. Nous l'avons vérifiée », assure l'ingénieur Paul Verdier. « Elle a été conçue pour cela. »",
        'Paul Verdier',
      ],
    ],
  },
  {
    text: "Le préfet Armand Colin s'est rendu sur place. « La situation est sous contrôle », a-t-il affirmé devant la presse.",
    quotes: [['« La situation est sous contrôle »', 'Armand Colin']],
    reports: [['il', 'a-t-il affirmé', '« La situation est sous contrôle »', 'Armand Colin']],
  },
  {
    text: "Interrogée jeudi, la ministre Claire Besson s'est voulue rassurante. « Il n'y a aucun danger », a-t-elle répété.",
    quotes: [["« Il n'y a aucun danger »", 'Claire Besson']],
    reports: [['elle', 'a-t-elle répété', "« Il n'y a aucun danger »", 'Claire Besson']],
  },
  {
    text: "« C'est une honte ! » s'est exclamé un habitant du quartier.",
    quotes: [["« C'est une honte ! »", 'un habitant du quartier']],
    reports: [['un habitant du quartier', "s'est exclamé", "« C'est une honte ! »"]],
  },
  {
    text: "« Pourquoi maintenant ? » se demande Lucie Armand, présidente de l'association des riverains.",
    quotes: [['« Pourquoi maintenant ? »', 'Lucie Armand']],
    reports: [
      [
        "Lucie Armand, présidente de l'association des riverains",
        'se demande',
        '« Pourquoi maintenant ? »',
        'Lucie Armand',
      ],
    ],
  },
  {
    text: "Selon le procureur Jean Delcourt, l'incendie est d'origine criminelle.",
    reports: [['le procureur Jean Delcourt', 'Selon', "l'incendie est d'origine criminelle", 'Jean Delcourt']],
  },
  {
    text: "L'incendie est d'origine criminelle, selon le procureur.",
    reports: [['le procureur', 'selon', "L'incendie est d'origine criminelle"]],
  },
  {
    text: "L'incendie, selon le procureur, est d'origine criminelle.",
    reports: [['le procureur', 'selon', "L'incendie, selon le procureur, est d'origine criminelle"]],
  },
  {
    text: "D'après une étude de l'Institut Carnot, la pollution a baissé de 10 %.",
    reports: [["une étude de l'Institut Carnot", "D'après", 'la pollution a baissé de 10 %']],
  },
  {
    text: 'À en croire les habitants, le pont fermait chaque hiver.',
    reports: [['les habitants', 'À en croire', 'le pont fermait chaque hiver']],
  },
  {
    text: "Aux yeux de l'opposition, le projet est trop cher.",
    reports: [["l'opposition", 'Aux yeux de', 'le projet est trop cher']],
  },
  {
    text: 'Le suspect a été arrêté dimanche, a-t-on appris de source policière.',
    reports: [['source policière', 'a-t-on appris', 'Le suspect a été arrêté dimanche']],
  },
  {
    text: 'De source judiciaire, le suspect a été remis en liberté.',
    reports: [['De source judiciaire', 'De source judiciaire', 'le suspect a été remis en liberté']],
  },
  {
    text: "Selon Le Courrier du Val, citant deux diplomates, l'accord sera signé lundi.",
    reports: [['Le Courrier du Val', 'Selon', "l'accord sera signé lundi"]],
  },
  {
    text: 'Le gouvernement affirme que la réforme créera dix mille emplois.',
    reports: [['Le gouvernement', 'affirme', 'que la réforme créera dix mille emplois']],
  },
  {
    text: "Le gouvernement n'a pas dit que la réforme était enterrée.",
    reports: [['Le gouvernement', "n'a pas dit", 'que la réforme était enterrée']],
  },
  {
    text: "L'avocat de la famille, Me Pierre Lambert, a indiqué qu'il ferait appel.",
    reports: [["L'avocat de la famille, Me Pierre Lambert,", 'a indiqué', "qu'il ferait appel", 'Pierre Lambert']],
  },
  {
    text: 'Marc Delatour, porte-parole du syndicat, estime que la grève est inévitable.',
    reports: [['Marc Delatour, porte-parole du syndicat,', 'estime', 'que la grève est inévitable', 'Marc Delatour']],
  },
  {
    text: 'Marc Delatour, qui dirige le syndicat depuis 2010, estime que la grève est inévitable.',
    reports: [
      ['Marc Delatour, qui dirige le syndicat depuis 2010,', 'estime', 'que la grève est inévitable', 'Marc Delatour'],
    ],
  },
  {
    text: 'Sophie Renard a expliqué vouloir démissionner.',
    reports: [['Sophie Renard', 'a expliqué', 'vouloir démissionner']],
  },
  {
    text: 'La directrice a promis de « tout faire » pour éviter les licenciements.',
    quotes: [['« tout faire »', 'La directrice']],
    reports: [['La directrice', 'a promis', 'de « tout faire » pour éviter les licenciements']],
  },
  {
    text: "Le juge a qualifié l'accord de « chiffon de papier ».",
    quotes: [['« chiffon de papier »', 'Le juge']],
    reports: [['Le juge', 'a qualifié', "l'accord de « chiffon de papier »"]],
  },
  {
    text: 'Le président de la région a dénoncé « une décision absurde » et a appelé à manifester.',
    quotes: [['« une décision absurde »', 'Le président de la région']],
    reports: [
      ['Le président de la région', 'a dénoncé', '« une décision absurde »'],
      ['Le président de la région', 'a appelé', 'à manifester'],
    ],
  },
  {
    text: 'Il a également appelé ses partisans à « rester calmes ».',
    quotes: [['« rester calmes »', 'Il']],
    reports: [['Il', 'a également appelé', 'à « rester calmes »']],
  },
  {
    text: "Ses adversaires l'accusent d'avoir « menti ».",
    quotes: [['« menti »', 'Ses adversaires']],
    reports: [['Ses adversaires', "l'accusent", "d'avoir « menti »"]],
  },
  { text: 'Le mot « résilience » est partout.' },
  { text: 'Le film « Les Ombres du soir » sort mercredi.' },
  { text: "Le terme de « guerre » n'a pas été employé." },
  { text: "L'association « Les Amis du fleuve » organise une collecte." },
  { text: "Une réunion dite « de la dernière chance » s'est tenue hier." },
  { text: "Le groupe a lancé l'opération « Mer propre »." },
  { text: 'Les « gilets verts » ont bloqué le rond-point.' },
  { text: "Il habite une maison « passive » à l'entrée du village." },
  {
    text: "Comme l'a rappelé le ministre Hugo Tessier, la loi entre en vigueur mardi.",
    reports: [['le ministre Hugo Tessier', "l'a rappelé", 'la loi entre en vigueur mardi', 'Hugo Tessier']],
  },
  { text: 'Comme le souligne Anne Roy, les prix montent.', reports: [['Anne Roy', 'le souligne', 'les prix montent']] },
  {
    text: 'Les pompiers, cités par la presse locale, évoquent une explosion.',
    reports: [['Les pompiers, cités par la presse locale,', 'évoquent', 'une explosion', 'Les pompiers']],
  },
  {
    text: 'La police a confirmé mardi la mort de deux personnes.',
    reports: [['La police', 'a confirmé', 'la mort de deux personnes']],
  },
  {
    text: '« Tout va bien », lâche-t-il. « Enfin, presque. »',
    quotes: [
      ['« Tout va bien »', 'il'],
      ['« Enfin, presque. »', 'il'],
    ],
    reports: [['il', 'lâche', '« Tout va bien », lâche-t-il. « Enfin, presque. »']],
  },
  {
    text: "« Je n'ai rien vu, dit Karim. J'étais dans la cuisine. »",
    quotes: [["« Je n'ai rien vu, dit Karim. J'étais dans la cuisine. »", 'Karim']],
    reports: [['Karim', 'dit', "« Je n'ai rien vu, dit Karim. J'étais dans la cuisine. »"]],
  },
  {
    text: '« Je pense, confie Alice Morel, que nous avons eu de la chance. »',
    quotes: [['« Je pense, confie Alice Morel, que nous avons eu de la chance. »', 'Alice Morel']],
    reports: [['Alice Morel', 'confie', '« Je pense, confie Alice Morel, que nous avons eu de la chance. »']],
  },
  { text: "Karim Benali est formel : « Je n'ai rien vu. »", quotes: [["« Je n'ai rien vu. »", 'Karim Benali']] },
  {
    text: 'Macron : « Nous tiendrons »',
    quotes: [['« Nous tiendrons »', 'Macron']],
    reports: [['Macron', ':', '« Nous tiendrons »']],
  },
  {
    text: 'Hugo Tessier : « Je ne démissionnerai pas »',
    quotes: [['« Je ne démissionnerai pas »', 'Hugo Tessier']],
    reports: [['Hugo Tessier', ':', '« Je ne démissionnerai pas »']],
  },
  { text: 'Police : deux arrestations à Lorient', reports: [['Police', ':', 'deux arrestations à Lorient']] },
  { text: 'Le ministre Hugo Tessier a été clair. Hugo Tessier : pas question de reculer' },
  {
    text: "Le train a déraillé, rapporte l'agence locale.",
    reports: [["l'agence locale", 'rapporte', 'Le train a déraillé']],
  },
  {
    text: "« Il faut agir vite », prévient-elle. Et d'ajouter : « Sinon, tout est perdu. »",
    quotes: [
      ['« Il faut agir vite »', 'elle'],
      ['« Sinon, tout est perdu. »', 'elle'],
    ],
    reports: [
      ['elle', 'prévient', '« Il faut agir vite »'],
      ['elle', "d'ajouter", '« Sinon, tout est perdu. »'],
    ],
  },
  {
    text: 'Le porte-parole a ajouté que « des renforts » étaient en route.',
    quotes: [['« des renforts »', 'Le porte-parole']],
    reports: [['Le porte-parole', 'a ajouté', 'que « des renforts » étaient en route']],
  },
  {
    text: "Les agriculteurs réclament « de l'eau, pas des discours ».",
    quotes: [["« de l'eau, pas des discours »", 'Les agriculteurs']],
    reports: [['Les agriculteurs', 'réclament', "« de l'eau, pas des discours »"]],
  },
  {
    text: '« On nous a oubliés », regrette Jeanne Petit, 72 ans, devant sa ferme inondée.',
    quotes: [['« On nous a oubliés »', 'Jeanne Petit']],
    reports: [['Jeanne Petit, 72 ans', 'regrette', '« On nous a oubliés »', 'Jeanne Petit']],
  },
  {
    text: 'Le rapport révèle que la moitié des ponts sont en mauvais état.',
    reports: [['Le rapport', 'révèle', 'que la moitié des ponts sont en mauvais état']],
  },
  { text: 'Cette hausse montre que le marché repart.' },
  { text: "Cela confirme que rien n'a changé." },
  {
    text: 'Le directeur général, Luc Hardy, se dit confiant.',
    reports: [['Le directeur général, Luc Hardy,', 'se dit', 'confiant', 'Luc Hardy']],
  },
  {
    text: 'La mairie fait savoir que la piscine restera fermée.',
    reports: [['La mairie', 'fait savoir', 'que la piscine restera fermée']],
  },
  {
    text: "L'entreprise fait état de pertes « considérables ».",
    quotes: [['« considérables »', "L'entreprise"]],
    reports: [["L'entreprise", 'fait état', 'de pertes « considérables »']],
  },
  {
    text: 'Le syndicat met en garde contre une « explosion sociale ».',
    quotes: [['« explosion sociale »', 'Le syndicat']],
    reports: [['Le syndicat', 'met en garde', 'contre une « explosion sociale »']],
  },
  {
    text: "La candidate Nora Slim a laissé entendre qu'elle pourrait se retirer.",
    reports: [['La candidate Nora Slim', 'a laissé entendre', "qu'elle pourrait se retirer", 'Nora Slim']],
  },
  {
    text: "Deux témoins affirment l'avoir vu près du canal.",
    reports: [['Deux témoins', 'affirment', "l'avoir vu près du canal"]],
  },
  { text: 'Un homme se présentant comme policier aurait demandé les clés.' },
  { text: "Le juge a demandé un rapport sur l'accident." },
  { text: 'La note annonce une baisse des salaires.', reports: [['La note', 'annonce', 'une baisse des salaires']] },
  {
    text: "Dans une lettre adressée aux salariés, la direction annonce qu'elle fermera l'usine.",
    reports: [['la direction', 'annonce', "qu'elle fermera l'usine"]],
  },
  {
    text: "« L'usine fermera en décembre », écrit la direction dans une lettre aux salariés.",
    quotes: [["« L'usine fermera en décembre »", 'la direction']],
    reports: [['la direction', 'écrit', "« L'usine fermera en décembre »"]],
  },
  {
    text: 'Interrogé par la radio, Paul Verdier a reconnu des « erreurs ».',
    quotes: [['« erreurs »', 'Paul Verdier']],
    reports: [['Paul Verdier', 'a reconnu', 'des « erreurs »']],
  },
  {
    text: "La présidente du tribunal, Odile Carré, a tranché : le procès n'aura pas lieu.",
    quotes: [["le procès n'aura pas lieu", 'Odile Carré']],
    reports: [['La présidente du tribunal, Odile Carré,', 'a tranché', "le procès n'aura pas lieu", 'Odile Carré']],
  },
  {
    text: 'Zoé Lambert raconte : un matin, des hommes sont venus et ont tout emporté.',
    quotes: [['un matin, des hommes sont venus et ont tout emporté', 'Zoé Lambert']],
    reports: [['Zoé Lambert', 'raconte', 'un matin, des hommes sont venus et ont tout emporté']],
  },
  {
    text: "« Ce n'est pas un drame », relativise Zoé Lambert.",
    quotes: [["« Ce n'est pas un drame »", 'Zoé Lambert']],
    reports: [['Zoé Lambert', 'relativise', "« Ce n'est pas un drame »"]],
  },
  {
    text: "« Les gens ont peur », souffle un commerçant sous couvert d'anonymat.",
    quotes: [['« Les gens ont peur »', 'un commerçant']],
    reports: [['un commerçant', 'souffle', '« Les gens ont peur »']],
  },
  {
    text: "Un commerçant, sous couvert d'anonymat, raconte que « les gens ont peur ».",
    quotes: [['« les gens ont peur »', 'Un commerçant']],
    reports: [['Un commerçant', 'raconte', 'que « les gens ont peur »']],
  },
  {
    text: 'M. Tessier a déclaré au Monde que le budget serait voté.',
    reports: [['M. Tessier', 'a déclaré', 'que le budget serait voté', 'Tessier']],
  },
  {
    text: "Le ministre a confié à l'AFP être « épuisé ».",
    quotes: [['« épuisé »', 'Le ministre']],
    reports: [['Le ministre', 'a confié', 'être « épuisé »']],
  },
  {
    text: '« Mon mari me disait : “Pars !” et je suis partie », raconte Fatima Hadj.',
    quotes: [['« Mon mari me disait : “Pars !” et je suis partie »', 'Fatima Hadj']],
    reports: [['Fatima Hadj', 'raconte', '« Mon mari me disait : “Pars !” et je suis partie »']],
  },
  { text: 'Les experts jugent le plan irréaliste.' },
  {
    text: 'Les experts considèrent que le plan est irréaliste.',
    reports: [['Les experts', 'considèrent', 'que le plan est irréaliste']],
  },
  { text: 'Les deux pays ont convenu de se revoir.' },
  {
    text: 'Le général Roland Morin craint que le pont ne cède.',
    reports: [['Le général Roland Morin', 'craint', 'que le pont ne cède', 'Roland Morin']],
  },
  { text: "Le général a nié avoir donné l'ordre.", reports: [['Le général', 'a nié', "avoir donné l'ordre"]] },
  { text: "« Nous irons jusqu'au bout.", quotes: [["« Nous irons jusqu'au bout.", null]] },
  { text: "Il l'a dit et répété : il ne se rendra pas." },
  {
    text: '« Il faut partir », a dit Paul à Marie. Elle a répondu : « Jamais ! »',
    quotes: [
      ['« Il faut partir »', 'Paul'],
      ['« Jamais ! »', 'Marie'],
    ],
    reports: [
      ['Paul', 'a dit', '« Il faut partir »'],
      ['Elle', 'a répondu', '« Jamais ! »', 'Marie'],
    ],
  },
  {
    text: "La ministre Claire Besson et le préfet Armand Colin ont promis que l'école rouvrirait. Ils ont ajouté que les travaux seraient finis en mai.",
    reports: [
      [
        'La ministre Claire Besson et le préfet Armand Colin',
        'ont promis',
        "que l'école rouvrirait",
        'Claire Besson; Armand Colin',
      ],
      ['Ils', 'ont ajouté', 'que les travaux seraient finis en mai', 'Claire Besson; Armand Colin'],
    ],
  },
  {
    text: 'Le ministre des Transports Hugo Tessier a visité le chantier. Le ministre a souligné que les délais seraient tenus.',
    reports: [['Le ministre', 'a souligné', 'que les délais seraient tenus', 'Hugo Tessier']],
  },
  { text: "L'annonce du ministre a surpris les syndicats." },
  { text: 'La demande augmente et les prix suivent.' },
  { text: 'Le rappel des produits concerne trois lots.' },
  { text: 'Les déclarations du maire ont provoqué un tollé.' },
  { text: "D'après lui, rien ne change.", reports: [['lui', "D'après", 'rien ne change']] },
  { text: "Selon que l'on parle du nord ou du sud, le climat diffère." },
  { text: 'Le prix varie selon la saison.' },
  { text: "Les repas sont servis selon l'usage." },
  {
    text: '— Tu viens ? demanda Marie.\n— Plus tard, répondit Paul.',
    quotes: [
      ['— Tu viens ?', 'Marie'],
      ['— Plus tard', 'Paul'],
    ],
    reports: [
      ['Marie', 'demanda', '— Tu viens ?'],
      ['Paul', 'répondit', '— Plus tard'],
    ],
  },
  { text: 'Il a joué dans « Le Malade imaginaire » à Lyon.' },
  { text: 'Le dossier, intitulé « Demain la ville », compte 300 pages.' },
  {
    text: "« La qualité de l'eau reste bonne », peut-on lire dans le rapport.",
    quotes: [["« La qualité de l'eau reste bonne »", 'le rapport']],
    reports: [['le rapport', 'peut-on lire', "« La qualité de l'eau reste bonne »"]],
  },
  // --- quotes and who says them, more
  {
    text: "« Le barrage, c'est notre vie », confie, les larmes aux yeux, Yvette Morin, 81 ans.",
    quotes: [["« Le barrage, c'est notre vie »", 'Yvette Morin']],
    reports: [['Yvette Morin, 81 ans', 'confie', "« Le barrage, c'est notre vie »", 'Yvette Morin']],
  },
  {
    text: "Dans un communiqué, l'association parle d'un « naufrage annoncé ».",
    quotes: [['« naufrage annoncé »', "l'association"]],
    reports: [["l'association", 'parle', "d'un « naufrage annoncé »"]],
  },
  {
    text: "« C'est un naufrage annoncé », peste l'association dans un communiqué.",
    quotes: [["« C'est un naufrage annoncé »", "l'association"]],
    reports: [["l'association", 'peste', "« C'est un naufrage annoncé »"]],
  },
  {
    text: "Le préfet se félicite d'une « mobilisation exceptionnelle ».",
    quotes: [['« mobilisation exceptionnelle »', 'Le préfet']],
    reports: [['Le préfet', 'se félicite', "d'une « mobilisation exceptionnelle »"]],
  },
  {
    text: "Pour le syndicat, c'est « une provocation ».",
    quotes: [['« une provocation »', 'le syndicat']],
    reports: [['le syndicat', 'Pour', "c'est « une provocation »"]],
  },
  {
    text: "Selon la direction, il s'agit d'un « incident isolé ».",
    quotes: [['« incident isolé »', 'la direction']],
    reports: [['la direction', 'Selon', "il s'agit d'un « incident isolé »"]],
  },
  { text: "L'« incident isolé » dont parle la direction a fait trois blessés." },
  {
    text: '« Un incident isolé », selon la direction.',
    quotes: [['« Un incident isolé »', 'la direction']],
    reports: [['la direction', 'selon', '« Un incident isolé »']],
  },
  { text: 'La phrase « tout va bien » revient dans chaque discours.' },
  {
    text: '« Vous mentez ! », lance Paul Verdier au maire, qui répond : « Prouvez-le. »',
    quotes: [
      ['« Vous mentez ! »', 'Paul Verdier'],
      ['« Prouvez-le. »', 'maire'],
    ],
    reports: [
      ['Paul Verdier', 'lance', '« Vous mentez ! »'],
      ['qui', 'répond', '« Prouvez-le. »', 'maire'],
    ],
  },
  {
    text: "Au micro de Radio Val, Paul Verdier a assuré : « Nous n'avons pas le choix. »",
    quotes: [["« Nous n'avons pas le choix. »", 'Paul Verdier']],
    reports: [['Paul Verdier', 'a assuré', "« Nous n'avons pas le choix. »"]],
  },
  {
    text: "Le président du syndicat Paul Verdier l'assure : « Nous n'avons pas le choix. »",
    quotes: [["« Nous n'avons pas le choix. »", 'Paul Verdier']],
    reports: [['Le président du syndicat Paul Verdier', "l'assure", "« Nous n'avons pas le choix. »", 'Paul Verdier']],
  },
  {
    text: "« Nous n'avons pas le choix », reconnaissait la semaine dernière Paul Verdier.",
    quotes: [["« Nous n'avons pas le choix »", 'Paul Verdier']],
    reports: [['Paul Verdier', 'reconnaissait', "« Nous n'avons pas le choix »"]],
  },
  {
    text: "« Nous n'avons », estime-t-il, « pas le choix ».",
    quotes: [
      ["« Nous n'avons »", 'il'],
      ['« pas le choix »', 'il'],
    ],
    reports: [['il', 'estime', "« Nous n'avons », estime-t-il, « pas le choix »"]],
  },
  {
    text: "Il estime n'avoir « pas le choix ».",
    quotes: [['« pas le choix »', 'Il']],
    reports: [['Il', 'estime', "n'avoir « pas le choix »"]],
  },
  {
    text: 'Nora Slim a répliqué, cinglante : « Trouvez mieux. »',
    quotes: [['« Trouvez mieux. »', 'Nora Slim']],
    reports: [['Nora Slim', 'a répliqué', '« Trouvez mieux. »']],
  },
  {
    text: "« Chaque chose en son temps », a simplement commenté l'entourage de Nora Slim.",
    quotes: [['« Chaque chose en son temps »', "l'entourage de Nora Slim"]],
    reports: [["l'entourage de Nora Slim", 'a simplement commenté', '« Chaque chose en son temps »']],
  },
  {
    text: 'Le porte-parole du gouvernement, Éric Vasseur, a jugé « inacceptables » les propos de Nora Slim.',
    quotes: [['« inacceptables »', 'Éric Vasseur']],
    reports: [
      [
        'Le porte-parole du gouvernement, Éric Vasseur,',
        'a jugé',
        '« inacceptables » les propos de Nora Slim',
        'Éric Vasseur',
      ],
    ],
  },
  { text: 'Des propos jugés « inacceptables » par Éric Vasseur.' },
  { text: 'Le texte est qualifié de « liberticide » par la gauche.' },
  {
    text: 'La gauche dénonce un texte « liberticide ».',
    quotes: [['« liberticide »', 'La gauche']],
    reports: [['La gauche', 'dénonce', 'un texte « liberticide »']],
  },
  { text: 'Elle se dit « sereine ».', quotes: [['« sereine »', 'Elle']], reports: [['Elle', 'se dit', '« sereine »']] },
  {
    text: "Elle s'est dite « sereine et déterminée ».",
    quotes: [['« sereine et déterminée »', 'Elle']],
    reports: [['Elle', "s'est dite", '« sereine et déterminée »']],
  },
  { text: '« Sereine », elle attend le verdict.' },
  { text: 'Lucie Armand, « sereine », attend le verdict.' },
  {
    text: 'Son avocat espère obtenir « un sursis ».',
    quotes: [['« un sursis »', 'Son avocat']],
    reports: [['Son avocat', 'espère', 'obtenir « un sursis »']],
  },
  {
    text: 'Son avocat compte plaider « la folie ».',
    quotes: [['« la folie »', 'Son avocat']],
    reports: [['Son avocat', 'compte', 'plaider « la folie »']],
  },
  { text: 'Le tribunal a retenu la « légitime défense ».' },
  { text: "Il est poursuivi pour « mise en danger de la vie d'autrui »." },
  { text: 'Une plainte pour « vol » a été déposée.' },
  {
    text: 'Les supporteurs scandaient « On est chez nous ! ».',
    quotes: [['« On est chez nous ! »', 'Les supporteurs']],
    reports: [['Les supporteurs', 'scandaient', '« On est chez nous ! »']],
  },
  {
    text: "« Il n'en est pas question ! » tonne Hugo Tessier. Le ministre prévient : « Je ne céderai pas. »",
    quotes: [
      ["« Il n'en est pas question ! »", 'Hugo Tessier'],
      ['« Je ne céderai pas. »', 'Le ministre'],
    ],
    reports: [
      ['Hugo Tessier', 'tonne', "« Il n'en est pas question ! »"],
      ['Le ministre', 'prévient', '« Je ne céderai pas. »'],
    ],
  },
  { text: "Hugo Tessier a beau répéter que tout est prêt, le doute s'installe." },
  {
    text: '« Je suis né ici », glisse Ahmed, 50 ans. Son voisin acquiesce : « Moi aussi. »',
    quotes: [
      ['« Je suis né ici »', 'Ahmed'],
      ['« Moi aussi. »', 'Son voisin'],
    ],
    reports: [
      ['Ahmed, 50 ans', 'glisse', '« Je suis né ici »', 'Ahmed'],
      ['Son voisin', 'acquiesce', '« Moi aussi. »'],
    ],
  },
  {
    text: '« Je suis né ici. Mes enfants aussi.\n« Nous ne partirons pas », lance Ahmed.',
    quotes: [['« Je suis né ici. Mes enfants aussi.\n« Nous ne partirons pas »', 'Ahmed']],
    reports: [['Ahmed', 'lance', '« Je suis né ici. Mes enfants aussi.\n« Nous ne partirons pas »']],
  },
  // --- reports without marks, more
  {
    text: 'Le ministre, interrogé par les députés, a admis que le retard était important.',
    reports: [['Le ministre, interrogé par les députés,', 'a admis', 'que le retard était important', 'Le ministre']],
  },
  {
    text: 'Les députés ont adopté le texte, a annoncé le président de la commission.',
    reports: [['le président de la commission', 'a annoncé', 'Les députés ont adopté le texte']],
  },
  {
    text: 'Le texte, ont précisé les députés, entrera en vigueur lundi.',
    reports: [['les députés', 'ont précisé', 'Le texte, ont précisé les députés, entrera en vigueur lundi']],
  },
  {
    text: "Le texte entrera en vigueur lundi, d'après les députés.",
    reports: [['les députés', "d'après", 'Le texte entrera en vigueur lundi']],
  },
  {
    text: 'Nora Slim assure ne pas avoir reçu la lettre.',
    reports: [['Nora Slim', 'assure', 'ne pas avoir reçu la lettre']],
  },
  {
    text: 'Elle dit avoir tout appris par la presse.',
    reports: [
      ['Elle', 'dit', 'avoir tout appris par la presse'],
      ['la presse', 'appris par', 'Elle dit avoir tout'],
    ],
  },
  {
    text: 'Nora Slim avait promis que la ligne ouvrirait en 2020.',
    reports: [['Nora Slim', 'avait promis', 'que la ligne ouvrirait en 2020']],
  },
  {
    text: 'Le maire et son adjointe ont confirmé que le projet était abandonné.',
    reports: [['Le maire et son adjointe', 'ont confirmé', 'que le projet était abandonné']],
  },
  {
    text: 'Le maire a répété jeudi devant le conseil municipal que le projet était abandonné.',
    reports: [['Le maire', 'a répété', 'que le projet était abandonné']],
  },
  {
    text: 'Selon nos informations, le projet est abandonné.',
    reports: [['nos informations', 'Selon', 'le projet est abandonné']],
  },
  {
    text: 'Selon un rapport publié mardi, le projet est abandonné.',
    reports: [['un rapport publié mardi', 'Selon', 'le projet est abandonné']],
  },
  {
    text: "À la question de savoir pourquoi, le maire répond que l'argent manque.",
    reports: [['le maire', 'répond', "que l'argent manque"]],
  },
  { text: 'Le maire ne sait pas si le projet sera abandonné.' },
  { text: 'Le maire a demandé si le projet était abandonné.' },
  {
    text: 'Ils craignent que le projet soit abandonné et ont demandé un rendez-vous.',
    reports: [['Ils', 'craignent', 'que le projet soit abandonné']],
  },
  { text: 'Ajoutant que le temps presse, le maire a quitté la salle.' },
  {
    text: 'Le maire a quitté la salle, ajoutant que le temps pressait.',
    reports: [['Le maire', 'ajoutant', 'que le temps pressait']],
  },
  {
    text: 'Le maire a quitté la salle en affirmant que tout était réglé.',
    reports: [['Le maire', 'en affirmant', 'que tout était réglé']],
  },
  {
    text: "Le conseil a voté la hausse, malgré les critiques de l'opposition, qui estime que les ménages souffrent déjà.",
    reports: [['qui', 'estime', 'que les ménages souffrent déjà', "l'opposition"]],
  },
  {
    text: 'Tout le monde pense que la hausse sera votée.',
    reports: [['Tout le monde', 'pense', 'que la hausse sera votée']],
  },
  { text: "L'opposition réclame un vote." },
  {
    text: "L'opposition demande que la hausse soit annulée.",
    reports: [["L'opposition", 'demande', 'que la hausse soit annulée']],
  },
  {
    text: "L'agence de presse indique que la hausse a été votée.",
    reports: [["L'agence de presse", 'indique', 'que la hausse a été votée']],
  },
  { text: 'La hausse a été annoncée par le ministre.', reports: [['le ministre', 'a été annoncée par', 'La hausse']] },
  {
    text: "Une source proche de l'enquête a indiqué que le chauffeur dormait.",
    reports: [["Une source proche de l'enquête", 'a indiqué', 'que le chauffeur dormait']],
  },
  {
    text: "Sous couvert d'anonymat, un cadre raconte que les comptes étaient faux.",
    reports: [['un cadre', 'raconte', 'que les comptes étaient faux']],
  },
  {
    text: "D'après Le Courrier du Val, les comptes étaient faux.",
    reports: [['Le Courrier du Val', "D'après", 'les comptes étaient faux']],
  },
  {
    text: 'Plusieurs médias, dont Le Courrier du Val, affirment que les comptes étaient faux.',
    reports: [
      ['Plusieurs médias, dont Le Courrier du Val,', 'affirment', 'que les comptes étaient faux', 'Plusieurs médias'],
    ],
  },
  {
    text: 'Les comptes étaient faux, à en croire un ancien salarié.',
    reports: [['un ancien salarié', 'à en croire', 'Les comptes étaient faux']],
  },
  // --- nothing to find
  { text: 'La police cherche des témoins.' },
  { text: 'Le rapport de police compte dix pages.' },
  { text: 'Rien ne dit que la pluie cessera.' },
  { text: 'La suite montre le contraire.' },
  { text: 'Les notes de cours sont en ligne.' },
  { text: "L'estime de ses pairs lui est acquise." },
  { text: 'Elle lance le ballon et court vers le but.' },
  { text: 'Le train reprend sa route.' },
  { text: 'Cela explique que la salle soit vide.' },
  { text: "L'enquête suit son cours." },
  { text: 'Les plaintes se multiplient.' },
  { text: 'La présente convention est signée.' },
  { text: 'Le parc « Les Tilleuls » ferme à 20 heures.' },
  { text: 'Le navire « Étoile du Nord » a quitté le port.' },
  { text: 'Le village, surnommé « la perle du Val », attire les touristes.' },
  { text: 'La catégorie « jeunes adultes » comprend dix noms.' },
  { text: "L'article 4 précise les sanctions." },
  // --- places that speak, and an article
  {
    text: "« Rien n'est décidé », indique-t-on au ministère de la Santé.",
    quotes: [["« Rien n'est décidé »", 'ministère de la Santé']],
    reports: [['ministère de la Santé', 'indique', "« Rien n'est décidé »"]],
  },
  {
    text: "Au ministère de la Santé, on affirme que rien n'est décidé.",
    reports: [['ministère de la Santé', 'affirme', "que rien n'est décidé"]],
  },
  {
    text: "« Rien n'est décidé », dit-on dans l'entourage du maire.",
    quotes: [["« Rien n'est décidé »", "l'entourage du maire"]],
    reports: [["l'entourage du maire", 'dit', "« Rien n'est décidé »"]],
  },
  { text: "On affirme que rien n'est décidé." },
  {
    text: "Barrage de Val-Noir : « Nous ne céderons pas », prévient la maire\n\nLa maire de Saint-Aubin, Hélène Maillard, a réaffirmé mercredi son opposition au projet de barrage, lors d'un conseil municipal houleux.\n\n« Nous ne céderons pas. Ce barrage détruira la vallée et ruinera les éleveurs », a martelé l'élue écologiste devant une salle comble. Elle a rappelé que 3 200 habitants avaient signé la pétition.\n\nLe président du conseil départemental, Bruno Castel, s'est dit « surpris » par cette sortie. « Mme Maillard avait voté le projet en 2019 », a-t-il fait remarquer. Selon lui, les travaux coûteront 42 millions d'euros, dont la moitié sera payée par l'État.\n\n« C'est faux », répond Hélène Maillard. « J'avais voté l'étude, pas le chantier. »\n\nDans un communiqué publié dans la soirée, la préfecture a indiqué que l'enquête publique serait prolongée de quinze jours. Une source proche du dossier confie que « rien n'est tranché ».\n\nDu côté des agriculteurs, l'inquiétude domine. « On nous demande de partir, mais pour aller où ? » s'interroge Marcel Fabre, éleveur de 58 ans, dont la ferme se trouve dans la zone inondable. Son épouse, Josiane, renchérit : « Ici, c'est toute notre vie. »\n\nL'association « Sauvons le Val » appelle à manifester samedi. Son porte-parole, Karim Haddad, promet « une mobilisation historique ». « Nous serons des milliers », assure-t-il.\n\nLe ministère de la Transition écologique, contacté par Le Courrier du Val, n'a pas souhaité commenter. Dans l'entourage du ministre, on estime cependant que « le dialogue n'est pas rompu ».\n\nReste la question de l'eau. D'après une étude de l'université de Grenoble, le débit de la rivière a baissé de 18 % en vingt ans. « Le barrage ne réglera rien », tranche l'hydrologue Sophie Aubert, qui a dirigé ces travaux. « Il faut d'abord réduire les prélèvements », insiste la chercheuse.\n\nLes opposants dénoncent un projet « d'un autre âge ». Leur avocat, Me Louis Garnier, a déposé un recours pour « excès de pouvoir ». L'audience est prévue le 12 mars.",
    quotes: [
      ['« Nous ne céderons pas »', 'Hélène Maillard'],
      ['« Nous ne céderons pas. Ce barrage détruira la vallée et ruinera les éleveurs »', 'Hélène Maillard'],
      ['« surpris »', 'Bruno Castel'],
      ['« Mme Maillard avait voté le projet en 2019 »', 'Bruno Castel'],
      ["« C'est faux »", 'Hélène Maillard'],
      ["« J'avais voté l'étude, pas le chantier. »", 'Hélène Maillard'],
      ["« rien n'est tranché »", 'Une source proche du dossier'],
      ['« On nous demande de partir, mais pour aller où ? »', 'Marcel Fabre'],
      ["« Ici, c'est toute notre vie. »", 'Josiane'],
      ['« une mobilisation historique »', 'Karim Haddad'],
      ['« Nous serons des milliers »', 'Karim Haddad'],
      ["« le dialogue n'est pas rompu »", "l'entourage du ministre"],
      ['« Le barrage ne réglera rien »', 'Sophie Aubert'],
      ["« Il faut d'abord réduire les prélèvements »", 'Sophie Aubert'],
      ["« d'un autre âge »", 'Les opposants'],
    ],
    reports: [
      ['la maire', 'prévient', '« Nous ne céderons pas »', 'Hélène Maillard'],
      [
        'La maire de Saint-Aubin, Hélène Maillard,',
        'a réaffirmé',
        "son opposition au projet de barrage, lors d'un conseil municipal houleux",
        'Hélène Maillard',
      ],
      [
        "l'élue écologiste",
        'a martelé',
        '« Nous ne céderons pas. Ce barrage détruira la vallée et ruinera les éleveurs »',
        'Hélène Maillard',
      ],
      ['Elle', 'a rappelé', 'que 3 200 habitants avaient signé la pétition', 'Hélène Maillard'],
      [
        'Le président du conseil départemental, Bruno Castel,',
        "s'est dit",
        '« surpris » par cette sortie',
        'Bruno Castel',
      ],
      ['il', 'a-t-il fait remarquer', '« Mme Maillard avait voté le projet en 2019 »', 'Bruno Castel'],
      [
        'lui',
        'Selon',
        "les travaux coûteront 42 millions d'euros, dont la moitié sera payée par l'État",
        'Bruno Castel',
      ],
      [
        'Hélène Maillard',
        'répond',
        "« C'est faux », répond Hélène Maillard. « J'avais voté l'étude, pas le chantier. »",
      ],
      ['la préfecture', 'a indiqué', "que l'enquête publique serait prolongée de quinze jours"],
      ['Une source proche du dossier', 'confie', "que « rien n'est tranché »"],
      [
        'Marcel Fabre, éleveur de 58 ans',
        "s'interroge",
        '« On nous demande de partir, mais pour aller où ? »',
        'Marcel Fabre',
      ],
      ['Son épouse, Josiane,', 'renchérit', "« Ici, c'est toute notre vie. »", 'Josiane'],
      ['Son porte-parole, Karim Haddad,', 'promet', '« une mobilisation historique »', 'Karim Haddad'],
      ['il', 'assure', '« Nous serons des milliers »', 'Karim Haddad'],
      ["l'entourage du ministre", 'estime', "que « le dialogue n'est pas rompu »"],
      ["une étude de l'université de Grenoble", "D'après", 'le débit de la rivière a baissé de 18 % en vingt ans'],
      [
        "l'hydrologue Sophie Aubert, qui a dirigé ces travaux",
        'tranche',
        '« Le barrage ne réglera rien »',
        'Sophie Aubert',
      ],
      ['la chercheuse', 'insiste', "« Il faut d'abord réduire les prélèvements »", 'Sophie Aubert'],
      ['Les opposants', 'dénoncent', "un projet « d'un autre âge »"],
    ],
  },
  {
    text: 'Les drones ont attaqué le port, a déclaré Viktor Danylo : « Nous tiendrons ».',
    quotes: [['« Nous tiendrons »', 'Viktor Danylo']],
    reports: [['Viktor Danylo', 'a déclaré', 'Les drones ont attaqué le port']],
  },
  {
    text: 'Les drones ont attaqué le port, a déclaré mardi Viktor Danylo : « Nous tiendrons. »',
    quotes: [['« Nous tiendrons. »', 'Viktor Danylo']],
    reports: [['Viktor Danylo', 'a déclaré', 'Les drones ont attaqué le port']],
  },
  {
    text: 'Selon le maire, Paul Durand, il faudra « des mois » pour réparer.',
    quotes: [['« des mois »', 'Paul Durand']],
    reports: [['le maire, Paul Durand', 'Selon', 'il faudra « des mois » pour réparer', 'Paul Durand']],
  },
  {
    text: "D'après le préfet de la Sarène, Claire Aubanel, l'eau sera coupée jusqu'à jeudi.",
    reports: [
      ['le préfet de la Sarène, Claire Aubanel', "D'après", "l'eau sera coupée jusqu'à jeudi", 'Claire Aubanel'],
    ],
  },
  {
    text: "La digue a cédé à deux endroits, d'après le préfet de la Sarène, Claire Aubanel, et trois villages sont inondés.",
    reports: [
      [
        'le préfet de la Sarène, Claire Aubanel',
        "d'après",
        "La digue a cédé à deux endroits, d'après le préfet de la Sarène, Claire Aubanel, et trois villages sont inondés",
        'Claire Aubanel',
      ],
    ],
  },
  {
    text: "Le feu est circonscrit, a assuré la maire de Belvaux, Inès Corbin : « Plus aucune maison n'est menacée. »",
    quotes: [["« Plus aucune maison n'est menacée. »", 'Inès Corbin']],
    reports: [['la maire de Belvaux, Inès Corbin', 'a assuré', 'Le feu est circonscrit', 'Inès Corbin']],
  },
  {
    text: "« Je n'ai jamais touché cet argent », confie au Monde l'ancien trésorier, Jean Moreau.",
    quotes: [["« Je n'ai jamais touché cet argent »", 'Jean Moreau']],
    reports: [["l'ancien trésorier, Jean Moreau", 'confie', "« Je n'ai jamais touché cet argent »", 'Jean Moreau']],
  },
  {
    text: "Pour l'avocat de la famille, Me Yann Kerbrat, « le dossier est vide ».",
    quotes: [['« le dossier est vide »', 'Yann Kerbrat']],
    reports: [["l'avocat de la famille, Me Yann Kerbrat", 'Pour', '« le dossier est vide »', 'Yann Kerbrat']],
  },
  {
    text: "Le prix du blé pourrait doubler, s'alarme la FNSEA, qui réclame des aides d'urgence.",
    reports: [['la FNSEA', "s'alarme", 'Le prix du blé pourrait doubler', 'FNSEA']],
  },
  {
    text: '« Qui paiera ? », interroge le député Bruno Salles. « Toujours les mêmes », soupire à ses côtés une retraitée.',
    quotes: [
      ['« Qui paiera ? »', 'Bruno Salles'],
      ['« Toujours les mêmes »', 'une retraitée'],
    ],
    reports: [
      ['le député Bruno Salles', 'interroge', '« Qui paiera ? »', 'Bruno Salles'],
      ['une retraitée', 'soupire', '« Toujours les mêmes »'],
    ],
  },
  {
    text: "« La reprise est là », a martelé devant les députés le ministre de l'Économie, Éric Valmont, avant d'ajouter : « Mais elle est fragile. »",
    quotes: [
      ['« La reprise est là »', 'Éric Valmont'],
      ['« Mais elle est fragile. »', 'Éric Valmont'],
    ],
    reports: [
      ["le ministre de l'Économie, Éric Valmont", 'a martelé', '« La reprise est là »', 'Éric Valmont'],
      ["le ministre de l'Économie, Éric Valmont", "d'ajouter", '« Mais elle est fragile. »', 'Éric Valmont'],
    ],
  },
  {
    text: "L'homme a été interpellé à l'aube, indique-t-on de source policière.",
    reports: [['source policière', 'indique', "L'homme a été interpellé à l'aube"]],
  },
  {
    text: 'Le dispositif sera maintenu tout le week-end, assure-t-on à la préfecture.',
    reports: [['la préfecture', 'assure', 'Le dispositif sera maintenu tout le week-end']],
  },
  {
    text: "« On s'est dit que c'était fini », confie la sexagénaire, encore sous le choc.",
    quotes: [["« On s'est dit que c'était fini »", 'la sexagénaire']],
    reports: [['la sexagénaire', 'confie', "« On s'est dit que c'était fini »"]],
  },
  {
    text: "« J'ai eu peur », reconnaît-elle, « mais je ne regrette rien. »",
    quotes: [
      ["« J'ai eu peur »", 'elle'],
      ['« mais je ne regrette rien. »', 'elle'],
    ],
    reports: [['elle', 'reconnaît', "« J'ai eu peur », reconnaît-elle, « mais je ne regrette rien. »"]],
  },
  {
    text: 'La CGT dénonce « un plan social déguisé » et appelle à la grève jeudi.',
    quotes: [['« un plan social déguisé »', 'CGT']],
    reports: [['La CGT', 'dénonce', '« un plan social déguisé »', 'CGT']],
  },
  {
    text: 'Le groupe Altéor affirme avoir respecté toutes ses obligations.',
    reports: [['Le groupe Altéor', 'affirme', 'avoir respecté toutes ses obligations']],
  },
  {
    text: "L'accusée dit avoir vu un homme sortir de l'immeuble vers 22 heures.",
    reports: [["L'accusée", 'dit', "avoir vu un homme sortir de l'immeuble vers 22 heures"]],
  },
  {
    text: "Le ministre n'a pas précisé le montant de l'aide.",
  },
  {
    text: 'La direction a refusé de commenter ces informations.',
  },
  {
    text: "Contactée, l'entreprise n'a pas donné suite à nos sollicitations.",
  },
  {
    text: "Selon nos informations, le contrat porterait sur 80 millions d'euros.",
    reports: [['nos informations', 'Selon', "le contrat porterait sur 80 millions d'euros"]],
  },
  {
    text: 'À en croire les riverains, le bruit commence dès 5 heures.',
    reports: [['les riverains', 'À en croire', 'le bruit commence dès 5 heures']],
  },
  {
    text: "De l'avis de plusieurs économistes, la croissance devrait ralentir en fin d'année.",
    reports: [['plusieurs économistes', "De l'avis de", "la croissance devrait ralentir en fin d'année"]],
  },
  {
    text: "« Le match le plus dur de la saison », dixit l'entraîneur Marc Delaunay.",
    quotes: [['« Le match le plus dur de la saison »', 'Marc Delaunay']],
    reports: [["l'entraîneur Marc Delaunay", 'dixit', '« Le match le plus dur de la saison »', 'Marc Delaunay']],
  },
  {
    text: "La livraison aura lieu en juin, a affirmé Karl Brandt, cité par l'agence DPA.",
    reports: [['Karl Brandt', 'a affirmé', 'La livraison aura lieu en juin']],
  },
  {
    text: "Le prévenu a promis de rembourser les victimes avant la fin de l'année.",
    reports: [['Le prévenu', 'a promis', "de rembourser les victimes avant la fin de l'année"]],
  },
  {
    text: "« C'est un scandale ! », s'insurge Nadia Ferhat, secrétaire générale de l'UNSA.",
    quotes: [["« C'est un scandale ! »", 'Nadia Ferhat']],
    reports: [["Nadia Ferhat, secrétaire générale de l'UNSA", "s'insurge", "« C'est un scandale ! »", 'Nadia Ferhat']],
  },
  {
    text: '« Nous avons été mauvais », a résumé Théo Lamy. Le capitaine, auteur du seul but, a dit espérer « une réaction » samedi.',
    quotes: [
      ['« Nous avons été mauvais »', 'Théo Lamy'],
      ['« une réaction »', 'Le capitaine'],
    ],
    reports: [
      ['Théo Lamy', 'a résumé', '« Nous avons été mauvais »'],
      ['Le capitaine, auteur du seul but,', 'a dit', 'espérer « une réaction » samedi', 'Le capitaine'],
    ],
  },
  {
    text: 'Barrage de Cormeille : « Il faut tout arrêter », réclament les opposants',
    quotes: [['« Il faut tout arrêter »', 'les opposants']],
    reports: [['les opposants', 'réclament', '« Il faut tout arrêter »']],
  },
  {
    text: 'Réforme des retraites : le gouvernement promet de ne pas céder',
  },
  {
    text: 'Météo-France annonce des rafales à 120 km/h sur la côte.',
    reports: [['Météo-France', 'annonce', 'des rafales à 120 km/h sur la côte']],
  },
  {
    text: "« Les prix vont continuer de baisser », pronostique l'économiste Hélène Roux (Université de Lille).",
    quotes: [['« Les prix vont continuer de baisser »', 'Hélène Roux']],
    reports: [
      [
        "l'économiste Hélène Roux (Université de Lille)",
        'pronostique',
        '« Les prix vont continuer de baisser »',
        'Hélène Roux',
      ],
    ],
  },
  {
    text: '« Les prix, explique Hélène Roux, vont continuer de baisser. »',
    quotes: [['« Les prix, explique Hélène Roux, vont continuer de baisser. »', 'Hélène Roux']],
    reports: [['Hélène Roux', 'explique', '« Les prix, explique Hélène Roux, vont continuer de baisser. »']],
  },
  {
    text: "Le procureur de la République a ouvert une enquête, précisant qu'« aucune piste n'est écartée ».",
    quotes: [["« aucune piste n'est écartée »", 'Le procureur de la République']],
    reports: [['Le procureur de la République', 'précisant', "qu'« aucune piste n'est écartée »"]],
  },
  {
    text: "Interrogé sur ce point, le directeur a botté en touche : « Ce n'est pas à moi de répondre. »",
    quotes: [["« Ce n'est pas à moi de répondre. »", 'le directeur']],
  },
  {
    text: "« Il a crié, puis plus rien », raconte un voisin, qui a souhaité garder l'anonymat.",
    quotes: [['« Il a crié, puis plus rien »', 'un voisin']],
    reports: [['un voisin', 'raconte', '« Il a crié, puis plus rien »']],
  },
  {
    text: "La ministre de la Santé s'est dite « confiante » après sa visite.",
    quotes: [['« confiante »', 'La ministre de la Santé']],
    reports: [['La ministre de la Santé', "s'est dite", '« confiante » après sa visite']],
  },
  {
    text: "« Je suis fière de mon équipe », a lancé l'entraîneuse, tout sourire, à l'issue de la rencontre.",
    quotes: [['« Je suis fière de mon équipe »', "l'entraîneuse"]],
    reports: [["l'entraîneuse", 'a lancé', '« Je suis fière de mon équipe »']],
  },
  {
    text: "Le Kremlin a démenti toute implication dans l'attaque.",
    reports: [['Le Kremlin', 'a démenti', "toute implication dans l'attaque", 'Kremlin']],
  },
  {
    text: '« Nous discutons », a sobrement commenté un diplomate européen.',
    quotes: [['« Nous discutons »', 'un diplomate européen']],
    reports: [['un diplomate européen', 'a sobrement commenté', '« Nous discutons »']],
  },
  {
    text: "Son avocate, Me Sonia Barthe, a plaidé la relaxe : « Mon client n'était pas là ce soir-là. »",
    quotes: [["« Mon client n'était pas là ce soir-là. »", 'Sonia Barthe']],
    reports: [
      ['Son avocate, Me Sonia Barthe,', 'a plaidé', "« Mon client n'était pas là ce soir-là. »", 'Sonia Barthe'],
    ],
  },
  {
    text: "Le texte « n'a aucune chance d'être voté », juge un député de la majorité.",
    quotes: [["« n'a aucune chance d'être voté »", 'un député de la majorité']],
    reports: [['un député de la majorité', 'juge', "Le texte « n'a aucune chance d'être voté »"]],
  },
  {
    text: 'Le patron de la Banque centrale a averti que « le plus dur » restait à venir.',
    quotes: [['« le plus dur »', 'Le patron de la Banque centrale']],
    reports: [['Le patron de la Banque centrale', 'a averti', 'que « le plus dur » restait à venir']],
  },
  {
    text: "Questionnée par nos confrères de Ouest-Éclair, l'élue a reconnu « une erreur de communication ».",
    quotes: [['« une erreur de communication »', "l'élue"]],
    reports: [["l'élue", 'a reconnu', '« une erreur de communication »']],
  },
  {
    text: "Aucun blessé n'est à déplorer, ont précisé les pompiers.",
    reports: [['les pompiers', 'ont précisé', "Aucun blessé n'est à déplorer"]],
  },
  {
    text: "Aucun blessé n'est à déplorer, précise la préfecture dans un communiqué.",
    reports: [['la préfecture', 'précise', "Aucun blessé n'est à déplorer"]],
  },
  {
    text: "« On ne lâchera rien. » Devant l'usine, Sylvie Marchand, 52 ans, ne décolère pas. « Ils nous ont menti depuis le début », dit cette ouvrière.",
    quotes: [
      ['« On ne lâchera rien. »', null],
      ['« Ils nous ont menti depuis le début »', 'Sylvie Marchand'],
    ],
    reports: [['cette ouvrière', 'dit', '« Ils nous ont menti depuis le début »', 'Sylvie Marchand']],
  },
  {
    text: "Élodie Vasseur l'assure : « Le club ne sera pas vendu. »",
    quotes: [['« Le club ne sera pas vendu. »', 'Élodie Vasseur']],
    reports: [['Élodie Vasseur', "l'assure", '« Le club ne sera pas vendu. »']],
  },
  {
    text: 'Le président du club, lui, se veut rassurant : « Les comptes sont sains. »',
    quotes: [['« Les comptes sont sains. »', 'Le président du club']],
  },
  {
    text: 'Emploi : « Nous recrutons 200 personnes », annonce le PDG de Solvac',
    quotes: [['« Nous recrutons 200 personnes »', 'le PDG de Solvac']],
    reports: [['le PDG de Solvac', 'annonce', '« Nous recrutons 200 personnes »']],
  },
  {
    text: "L'usine fermera fin mars, a annoncé jeudi la direction aux salariés, évoquant « un marché en chute libre ».",
    quotes: [['« un marché en chute libre »', 'la direction']],
    reports: [
      ['la direction', 'a annoncé', "L'usine fermera fin mars"],
      ['la direction', 'évoquant', '« un marché en chute libre »'],
    ],
  },
  {
    text: 'Le rapport pointe « de graves défaillances » dans la gestion du site.',
    quotes: [['« de graves défaillances »', 'Le rapport']],
    reports: [['Le rapport', 'pointe', '« de graves défaillances » dans la gestion du site']],
  },
  {
    text: "Un témoin affirme être resté bloqué deux heures dans l'ascenseur.",
    reports: [['Un témoin', 'affirme', "être resté bloqué deux heures dans l'ascenseur"]],
  },
  {
    text: "Les secouristes disent n'avoir retrouvé aucun survivant.",
    reports: [['Les secouristes', 'disent', "n'avoir retrouvé aucun survivant"]],
  },
  {
    text: "Selon une source proche de l'enquête, le tireur aurait agi seul.",
    reports: [["une source proche de l'enquête", 'Selon', 'le tireur aurait agi seul']],
  },
  {
    text: "Le suspect aurait agi seul, selon une source proche de l'enquête.",
    reports: [["une source proche de l'enquête", 'selon', 'Le suspect aurait agi seul']],
  },
  {
    text: 'Il a également indiqué que deux suspects étaient recherchés.',
    reports: [['Il', 'a également indiqué', 'que deux suspects étaient recherchés']],
  },
  {
    text: "« Il faut raison garder », tempère-t-on dans l'entourage du Premier ministre.",
    quotes: [['« Il faut raison garder »', "l'entourage du Premier ministre"]],
    reports: [["l'entourage du Premier ministre", 'tempère', '« Il faut raison garder »']],
  },
  {
    text: 'Dans un entretien au journal Le Courrier, Anna Keller a jugé « inévitable » une hausse des impôts.',
    quotes: [['« inévitable »', 'Anna Keller']],
    reports: [['Anna Keller', 'a jugé', '« inévitable » une hausse des impôts']],
  },
  {
    text: 'Le chancelier, Otto Lang, a dit mercredi vouloir « tourner la page ».',
    quotes: [['« tourner la page »', 'Otto Lang']],
    reports: [['Le chancelier, Otto Lang,', 'a dit', 'vouloir « tourner la page »', 'Otto Lang']],
  },
  {
    text: 'Ils étaient 500 selon la police et 1 200 selon les organisateurs à défiler samedi.',
    reports: [
      ['la police', 'selon', 'Ils étaient 500'],
      ['les organisateurs', 'selon', '1 200'],
    ],
  },
  {
    text: "« C'est une victoire », savoure Paul Verdier. « Rien n'est fait », tempère un élu de l'opposition.",
    quotes: [
      ["« C'est une victoire »", 'Paul Verdier'],
      ["« Rien n'est fait »", "un élu de l'opposition"],
    ],
    reports: [
      ['Paul Verdier', 'savoure', "« C'est une victoire »"],
      ["un élu de l'opposition", 'tempère', "« Rien n'est fait »"],
    ],
  },
  {
    text: 'Le feu a pris vers 3 heures. Une enquête a été ouverte, a-t-on appris de source judiciaire.',
    reports: [['source judiciaire', 'a-t-on appris', 'Une enquête a été ouverte']],
  },
  {
    text: "D'après l'étude, parue dans Nature, le phénomène s'aggrave.",
    reports: [["l'étude", "D'après", "parue dans Nature, le phénomène s'aggrave"]],
  },
  {
    text: "Le directeur, qui n'a pas souhaité s'exprimer, a renvoyé vers le siège.",
  },
  {
    text: "« On peut gagner », veut croire l'entraîneur des Lions.",
    quotes: [['« On peut gagner »', "l'entraîneur des Lions"]],
    reports: [["l'entraîneur des Lions", 'veut croire', '« On peut gagner »']],
  },
  {
    text: 'Le trentenaire nie les faits.',
    reports: [['Le trentenaire', 'nie', 'les faits']],
  },
  {
    text: 'Mis en examen pour meurtre, Denis Roche clame son innocence.',
    reports: [['Denis Roche', 'clame', 'son innocence']],
  },
  {
    text: "Selon les premiers éléments de l'enquête, le conducteur roulait à 140 km/h.",
    reports: [["les premiers éléments de l'enquête", 'Selon', 'le conducteur roulait à 140 km/h']],
  },
  {
    text: "Selon l'AFP, qui cite deux sources diplomatiques, le sommet est reporté.",
    reports: [["l'AFP", 'Selon', 'le sommet est reporté', 'AFP']],
  },
  {
    text: "« Ce n'est pas notre faute » : la défense du groupe face aux critiques.",
    quotes: [["« Ce n'est pas notre faute »", null]],
  },
  {
    text: "Le groupe dit vouloir investir 300 millions d'euros d'ici à 2030.",
    reports: [['Le groupe', 'dit', "vouloir investir 300 millions d'euros d'ici à 2030"]],
  },
  {
    text: "« Si on ne fait rien, c'est la mort du village », lâche Yvette, 78 ans, devant l'épicerie fermée.",
    quotes: [["« Si on ne fait rien, c'est la mort du village »", 'Yvette']],
    reports: [['Yvette, 78 ans', 'lâche', "« Si on ne fait rien, c'est la mort du village »", 'Yvette']],
  },
  {
    text: "Pour Marion Keller, directrice du refuge, il est urgent d'agir.",
    reports: [['Marion Keller, directrice du refuge', 'Pour', "il est urgent d'agir", 'Marion Keller']],
  },
  {
    text: "Les syndicats, eux, parlent d'un « mépris total ».",
    quotes: [['« mépris total »', 'Les syndicats']],
    reports: [['Les syndicats, eux,', 'parlent', "d'un « mépris total »", 'Les syndicats']],
  },
  {
    text: 'Le Premier ministre assure ne pas avoir été informé.',
    reports: [['Le Premier ministre', 'assure', 'ne pas avoir été informé']],
  },
  {
    text: '« Nous étudions toutes les options », a indiqué à Reuters un porte-parole de la compagnie.',
    quotes: [['« Nous étudions toutes les options »', 'un porte-parole de la compagnie']],
    reports: [['un porte-parole de la compagnie', 'a indiqué', '« Nous étudions toutes les options »']],
  },
  {
    text: "« J'assume », écrit le maire sur X. « Et je recommencerai. »",
    quotes: [
      ["« J'assume »", 'le maire'],
      ['« Et je recommencerai. »', 'le maire'],
    ],
    reports: [['le maire', 'écrit', "« J'assume », écrit le maire sur X. « Et je recommencerai. »"]],
  },
  {
    text: "La ministre a fait savoir qu'elle ne se représenterait pas.",
    reports: [['La ministre', 'a fait savoir', "qu'elle ne se représenterait pas"]],
  },
  {
    text: 'Dans un communiqué, la direction regrette « un incident isolé ».',
    quotes: [['« un incident isolé »', 'la direction']],
    reports: [['la direction', 'regrette', '« un incident isolé »']],
  },
  {
    text: '« Je ne suis pas candidat », a répété, jeudi matin sur Radio Plaine, le président de la région, Alain Berthet.',
    quotes: [['« Je ne suis pas candidat »', 'Alain Berthet']],
    reports: [['le président de la région, Alain Berthet', 'a répété', '« Je ne suis pas candidat »', 'Alain Berthet']],
  },
  {
    text: "L'ex-international Karim Saïd l'a confirmé dimanche : il quittera le club en juin.",
    quotes: [['il quittera le club en juin', 'Karim Saïd']],
    reports: [["L'ex-international Karim Saïd", "l'a confirmé", 'il quittera le club en juin', 'Karim Saïd']],
  },
  {
    text: '« Les enfants ont été évacués dans le calme », se félicite la principale du collège, Odile Marchand.',
    quotes: [['« Les enfants ont été évacués dans le calme »', 'Odile Marchand']],
    reports: [
      [
        'la principale du collège, Odile Marchand',
        'se félicite',
        '« Les enfants ont été évacués dans le calme »',
        'Odile Marchand',
      ],
    ],
  },
  {
    text: "« L'inflation, c'est fini », veut croire le ministre. Les économistes, eux, sont plus prudents.",
    quotes: [["« L'inflation, c'est fini »", 'le ministre']],
    reports: [['le ministre', 'veut croire', "« L'inflation, c'est fini »"]],
  },
  {
    text: "« C'est la fin d'un monde », soupirait mardi, dans la cour de la ferme, son frère Jacques.",
    quotes: [["« C'est la fin d'un monde »", null]],
  },
  {
    text: 'Plusieurs témoins racontent avoir entendu une forte détonation.',
    reports: [['Plusieurs témoins', 'racontent', 'avoir entendu une forte détonation']],
  },
  {
    text: "La star de 34 ans a annoncé qu'elle prenait sa retraite.",
    reports: [['La star de 34 ans', 'a annoncé', "qu'elle prenait sa retraite"]],
  },
  {
    text: '« Trop tard », a répondu laconiquement Moscou.',
    quotes: [['« Trop tard »', 'Moscou']],
    reports: [['Moscou', 'a répondu', '« Trop tard »']],
  },
  {
    text: "« C'est historique », s'est félicité sur place le président de l'agglomération, Yvan Castel.",
    quotes: [["« C'est historique »", 'Yvan Castel']],
    reports: [
      ["le président de l'agglomération, Yvan Castel", "s'est félicité", "« C'est historique »", 'Yvan Castel'],
    ],
  },
  {
    text: '« Nous irons au bout », a promis dans la foulée la députée Rose Lemaire.',
    quotes: [['« Nous irons au bout »', 'Rose Lemaire']],
    reports: [['la députée Rose Lemaire', 'a promis', '« Nous irons au bout »', 'Rose Lemaire']],
  },
  {
    text: "« Le train est parti sans nous », ironise l'un des passagers.",
    quotes: [['« Le train est parti sans nous »', "l'un des passagers"]],
    reports: [["l'un des passagers", 'ironise', '« Le train est parti sans nous »']],
  },
  {
    text: "L'enquête « avance bien », a glissé une source policière à notre journal.",
    quotes: [['« avance bien »', 'une source policière']],
    reports: [['une source policière', 'a glissé', "L'enquête « avance bien »"]],
  },
  {
    text: "Ce n'est pas un licenciement, mais « une séparation à l'amiable », explique le club.",
    quotes: [["« une séparation à l'amiable »", 'le club']],
    reports: [['le club', 'explique', "Ce n'est pas un licenciement, mais « une séparation à l'amiable »"]],
  },
  {
    text: "L'avocat général a demandé que la peine soit alourdie.",
    reports: [["L'avocat général", 'a demandé', 'que la peine soit alourdie']],
  },
  {
    text: '« Le garçon est tombé », a expliqué la mère à la cour. Une version contestée par les experts.',
    quotes: [['« Le garçon est tombé »', 'la mère']],
    reports: [['la mère', 'a expliqué', '« Le garçon est tombé »']],
  },
  {
    text: "La plaignante raconte : « Il m'a suivie jusqu'à la voiture. »",
    quotes: [["« Il m'a suivie jusqu'à la voiture. »", 'La plaignante']],
    reports: [['La plaignante', 'raconte', "« Il m'a suivie jusqu'à la voiture. »"]],
  },
  {
    text: "Bruxelles a proposé de reporter l'échéance à 2028.",
    reports: [['Bruxelles', 'a proposé', "de reporter l'échéance à 2028"]],
  },
  {
    text: 'Selon un bilan provisoire, 14 personnes ont été tuées.',
    reports: [['un bilan provisoire', 'Selon', '14 personnes ont été tuées']],
  },
  {
    text: "« Nous ne céderons pas », a prévenu le chef de la diplomatie iranienne dans un message diffusé dimanche par la télévision d'État.",
    quotes: [['« Nous ne céderons pas »', 'le chef de la diplomatie iranienne']],
    reports: [['le chef de la diplomatie iranienne', 'a prévenu', '« Nous ne céderons pas »']],
  },
  {
    text: "L'auteur des faits a expliqué avoir « perdu la tête ».",
    quotes: [['« perdu la tête »', "L'auteur des faits"]],
    reports: [["L'auteur des faits", 'a expliqué', 'avoir « perdu la tête »']],
  },
  {
    text: "Le chiffre est « en trompe-l'œil », selon l'opposition.",
    quotes: [["« en trompe-l'œil »", "l'opposition"]],
    reports: [["l'opposition", 'selon', "Le chiffre est « en trompe-l'œil »"]],
  },
  {
    text: "Ni la mairie ni la préfecture n'ont souhaité réagir.",
  },
  // --- predicates in marks, forecasts, sources of sources, answers
  {
    text: 'La mairie « condamne fermement » ces violences.',
    quotes: [['« condamne fermement »', 'La mairie']],
  },
  {
    text: "Dans un communiqué, l'entreprise « regrette » cet incident.",
    quotes: [['« regrette »', "l'entreprise"]],
  },
  { text: 'Le moteur « tourne » depuis ce matin.' },
  {
    text: 'Le préfet se dit, lui, « serein » devant la crue.',
    quotes: [['« serein »', 'Le préfet']],
    reports: [['Le préfet', 'se dit', '« serein » devant la crue']],
  },
  {
    text: "L'institut Hydra prévoit une crue de deux mètres.",
    reports: [["L'institut Hydra", 'prévoit', 'une crue de deux mètres']],
  },
  {
    text: 'Les économistes tablaient sur une hausse des loyers.',
    reports: [['Les économistes', 'tablaient sur', 'une hausse des loyers']],
  },
  { text: 'Le projet prévoit une passerelle sur le canal.' },
  { text: 'La loi prévoit une amende.' },
  {
    text: 'Selon La Vigie, selon une source proche du port, le quai fermera.',
    reports: [['La Vigie', 'Selon', 'le quai fermera']],
  },
  {
    text: 'À ses yeux, la digue est perdue.',
    reports: [['ses', 'À ses yeux', 'la digue est perdue']],
  },
  {
    text: 'Interrogée, Anne Marchand a dit non.',
    reports: [['Anne Marchand', 'a dit', 'non']],
  },
  {
    text: 'Le maire (PS) de Saint-Aubin, Luc Perrin, dénonce « un oubli ».',
    quotes: [['« un oubli »', 'Luc Perrin']],
    reports: [['Le maire (PS) de Saint-Aubin, Luc Perrin,', 'dénonce', '« un oubli »', 'Luc Perrin']],
  },
  // --- who is called again, verbs that lead to a verb, words between verb and subject
  {
    text: "L'attaquante Inès Kaba a marqué deux fois. « On a souffert », s'est réjouie la joueuse de 24 ans.",
    quotes: [['« On a souffert »', 'Inès Kaba']],
    reports: [['la joueuse de 24 ans', "s'est réjouie", '« On a souffert »', 'Inès Kaba']],
  },
  {
    text: "Le tribunal a condamné Jean Morel. « Je regrette », a déclaré à la barre l'ancien trésorier.",
    quotes: [['« Je regrette »', 'Jean Morel']],
    reports: [["l'ancien trésorier", 'a déclaré', '« Je regrette »', 'Jean Morel']],
  },
  {
    text: '« La digue a tenu », tient à rappeler Luc Perrin.',
    quotes: [['« La digue a tenu »', 'Luc Perrin']],
    reports: [['Luc Perrin', 'tient à rappeler', '« La digue a tenu »']],
  },
  {
    text: '« La digue a tenu », a commenté pour sa part Anne Lebon.',
    quotes: [['« La digue a tenu »', 'Anne Lebon']],
    reports: [['Anne Lebon', 'a commenté', '« La digue a tenu »']],
  },
  {
    text: '« La digue a cédé », balaie le syndicat.',
    quotes: [['« La digue a cédé »', 'le syndicat']],
    reports: [['le syndicat', 'balaie', '« La digue a cédé »']],
  },
  {
    text: '« Ils ont coulé le bac », a accusé sur la place le gouverneur Oleh Synko.',
    quotes: [['« Ils ont coulé le bac »', 'Oleh Synko']],
    reports: [['le gouverneur Oleh Synko', 'a accusé', '« Ils ont coulé le bac »', 'Oleh Synko']],
  },
  {
    text: '« On verra », dit Marie Aubin. Son adjoint, Paul Verdier, lui, est clair : « Il faut fermer. »',
    quotes: [
      ['« On verra »', 'Marie Aubin'],
      ['« Il faut fermer. »', 'Paul Verdier'],
    ],
    reports: [['Marie Aubin', 'dit', '« On verra »']],
  },
  {
    text: '« C’est une honte », a-t-elle lancé devant les caméras, avant d’ajouter : « Nous irons au bout. »',
    quotes: [
      ['« C’est une honte »', 'elle'],
      ['« Nous irons au bout. »', 'elle'],
    ],
    reports: [
      ['elle', 'a-t-elle lancé', '« C’est une honte »', 'elle'],
      ['elle', 'd’ajouter', '« Nous irons au bout. »', 'elle'],
    ],
  },
  {
    text: 'Le pont reste fermé, indique la mairie.',
    reports: [['la mairie', 'indique', 'Le pont reste fermé']],
  },
  {
    text: 'Les enquêteurs privilégient la piste accidentelle, a indiqué à l’ATF une source proche du dossier.',
    reports: [['une source proche du dossier', 'a indiqué', 'Les enquêteurs privilégient la piste accidentelle']],
  },
  {
    text: 'Les craintes exprimées par Perrin lui-même, qui espère obtenir « plus de clarté », demeurent.',
    quotes: [['« plus de clarté »', 'Perrin']],
    reports: [
      ['Perrin', 'exprimées par', 'Les craintes', 'Perrin'],
      ['qui', 'espère', 'obtenir « plus de clarté »', 'Perrin'],
    ],
  },
  {
    text: 'C’est le ministre en personne qui a annoncé la fermeture.',
    reports: [['qui', 'a annoncé', 'la fermeture', 'le ministre']],
  },
  { text: 'Les élus réunis au sommet, dont le maire de Valmont, ont souligné l’importance du texte.' },
]
