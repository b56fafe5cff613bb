import type { Relation } from '../compare'

/** Claims in French with a piece of evidence, written to measure on and mended by later. */
export const frenchChecksLater: readonly (readonly [Relation, string, string])[] = [
  [
    'refutes',
    'La compositrice Alma Tirvel est née en Belgique.',
    'Alma Tirvel, née à Cologne en 1934, est une compositrice allemande.',
  ],
  [
    'supports',
    'Alma Tirvel est d’origine allemande.',
    'Alma Tirvel, née à Cologne en 1934, est une compositrice allemande.',
  ],
  [
    'unrelated',
    'Alma Tirvel a composé la musique du film Gris perle.',
    'Alma Tirvel, née à Cologne en 1934, est une compositrice allemande.',
  ],
  [
    'refutes',
    'Le lac de Sermoise est le plus profond d’Europe.',
    'Avec 140 mètres de fond, le lac de Sermoise n’est que le neuvième lac le plus profond d’Europe.',
  ],
  [
    'refutes',
    'Le lac de Sermoise fait 300 mètres de profondeur.',
    'Avec 140 mètres de fond, le lac de Sermoise n’est que le neuvième lac le plus profond d’Europe.',
  ],
  [
    'supports',
    'La série Vents contraires a été diffusée sur Canal Sud.',
    'Vents contraires est une série télévisée créée par Inès Maubert et diffusée entre 2012 et 2016 sur Canal Sud.',
  ],
  [
    'refutes',
    'La série Vents contraires a débuté en 2009.',
    'Vents contraires est une série télévisée créée par Inès Maubert et diffusée entre 2012 et 2016 sur Canal Sud.',
  ],
  [
    'refutes',
    'Vents contraires a été créée par Loïc Berthaud.',
    'Vents contraires est une série télévisée créée par Inès Maubert et diffusée entre 2012 et 2016 sur Canal Sud.',
  ],
  [
    'unrelated',
    'Vents contraires a reçu deux prix à Monaco.',
    'Vents contraires est une série télévisée créée par Inès Maubert et diffusée entre 2012 et 2016 sur Canal Sud.',
  ],
  [
    'refutes',
    'Vents contraires est un roman.',
    'Vents contraires est une série télévisée créée par Inès Maubert et diffusée entre 2012 et 2016 sur Canal Sud.',
  ],
  [
    'supports',
    'Octave Lemoine a présidé le conseil régional.',
    'Octave Lemoine, président du conseil régional de 1998 à 2004, fut ensuite sénateur.',
  ],
  [
    'refutes',
    'Octave Lemoine n’a exercé aucun mandat.',
    'Octave Lemoine, président du conseil régional de 1998 à 2004, fut ensuite sénateur.',
  ],
  [
    'unrelated',
    'Octave Lemoine a été mis en examen en 2003.',
    'Octave Lemoine, président du conseil régional de 1998 à 2004, fut ensuite sénateur.',
  ],
  ['refutes', 'La 5G est responsable de l’épidémie.', 'Il n’y a aucune preuve que la 5G soit liée à l’épidémie.'],
  [
    'refutes',
    'Les antennes 5G émettent des rayonnements dangereux pour la santé.',
    'À ce jour, aucun effet des antennes 5G sur la santé n’a été établi.',
  ],
  [
    'unrelated',
    'La 5G sera déployée dans toutes les villes en 2025.',
    'Il n’y a aucune preuve que la 5G soit liée à l’épidémie.',
  ],
  [
    'supports',
    'Le vaccin réduit le risque d’hospitalisation.',
    'D’après les données du ministère, les personnes vaccinées risquent neuf fois moins d’être hospitalisées.',
  ],
  [
    'refutes',
    'Le vaccin ne sert à rien contre les formes graves.',
    'Le vaccin est efficace à plus de 90 % contre les formes graves de la maladie.',
  ],
  [
    'supports',
    'Le vaccin protège des formes graves.',
    'Le vaccin est efficace à plus de 90 % contre les formes graves de la maladie.',
  ],
  [
    'refutes',
    'Bill Hartwell a inventé le virus pour vendre des vaccins.',
    'Cette théorie est fausse : Bill Hartwell n’a pas inventé le virus.',
  ],
  [
    'refutes',
    'Les tests PCR ne détectent pas le virus.',
    'Les tests PCR permettent de détecter le virus avec une grande fiabilité.',
  ],
  [
    'supports',
    'Les tests PCR sont fiables.',
    'Les tests PCR permettent de détecter le virus avec une grande fiabilité.',
  ],
  [
    'unrelated',
    'Les tests PCR sont remboursés par l’assurance maladie.',
    'Les tests PCR permettent de détecter le virus avec une grande fiabilité.',
  ],
  [
    'refutes',
    'Les enfants ne peuvent pas transmettre le virus.',
    'Les enfants transmettent le virus comme les adultes, selon plusieurs études.',
  ],
  [
    'refutes',
    'Le citron tue les cellules cancéreuses.',
    'Aucune preuve scientifique ne permet d’affirmer que le citron détruit les cellules cancéreuses.',
  ],
  ['refutes', 'La banquise arctique s’étend.', 'La banquise arctique a perdu 40 % de sa surface depuis 1979.'],
  [
    'supports',
    'La surface de la banquise arctique diminue.',
    'La banquise arctique a perdu 40 % de sa surface depuis 1979.',
  ],
  [
    'unrelated',
    'La banquise arctique abrite 26 000 ours polaires.',
    'La banquise arctique a perdu 40 % de sa surface depuis 1979.',
  ],
  [
    'refutes',
    'Le CO2 ne joue aucun rôle dans le réchauffement.',
    'Le CO2 émis par l’homme est le principal responsable du réchauffement.',
  ],
  [
    'supports',
    'Les émissions de CO2 provoquent le réchauffement.',
    'Le CO2 émis par l’homme est le principal responsable du réchauffement.',
  ],
  [
    'refutes',
    '2022 a été une année froide en France.',
    'L’année 2022 a été la plus chaude jamais enregistrée en France.',
  ],
  [
    'supports',
    'La France a connu un record de chaleur en 2022.',
    'L’année 2022 a été la plus chaude jamais enregistrée en France.',
  ],
  [
    'unrelated',
    'La consommation d’électricité a augmenté en France en 2022.',
    'L’année 2022 a été la plus chaude jamais enregistrée en France.',
  ],
  [
    'refutes',
    'L’armée russe a pris la ville de Kostrova.',
    'La ville de Kostrova est toujours contrôlée par l’armée ukrainienne.',
  ],
  [
    'supports',
    'Kostrova est aux mains de l’armée ukrainienne.',
    'La ville de Kostrova est toujours contrôlée par l’armée ukrainienne.',
  ],
  [
    'unrelated',
    'La ville de Kostrova n’a plus d’eau courante.',
    'La ville de Kostrova est toujours contrôlée par l’armée ukrainienne.',
  ],
  [
    'refutes',
    'L’Allemagne refuse de livrer des chars à l’Ukraine.',
    'L’Allemagne a livré dix-huit chars à l’Ukraine en mars 2023.',
  ],
  [
    'supports',
    'Des chars allemands ont été livrés à l’Ukraine.',
    'L’Allemagne a livré dix-huit chars à l’Ukraine en mars 2023.',
  ],
  [
    'refutes',
    'L’Allemagne a livré cent chars à l’Ukraine.',
    'L’Allemagne a livré dix-huit chars à l’Ukraine en mars 2023.',
  ],
  [
    'unrelated',
    'L’Allemagne a formé 10 000 soldats ukrainiens.',
    'L’Allemagne a livré dix-huit chars à l’Ukraine en mars 2023.',
  ],
  [
    'refutes',
    'Cette image montre des manifestants à Paris.',
    'En réalité, l’image a été prise à Barcelone lors d’une manifestation indépendantiste.',
  ],
  [
    'refutes',
    'Le journal Le Fanal a publié cette une.',
    'La une attribuée au journal Le Fanal est un faux, a indiqué sa rédaction.',
  ],
  [
    'refutes',
    'Le président Valdoire a dissous l’Assemblée en 2021.',
    'Le président Valdoire a renoncé à dissoudre l’Assemblée en 2021.',
  ],
  [
    'supports',
    'Le président Valdoire a nommé Rose Kerel Première ministre.',
    'Rose Kerel a été nommée Première ministre par le président Valdoire le 8 janvier.',
  ],
  [
    'refutes',
    'Rose Kerel a nommé le président Valdoire.',
    'Rose Kerel a été nommée Première ministre par le président Valdoire le 8 janvier.',
  ],
  [
    'unrelated',
    'Rose Kerel a présenté sa démission.',
    'Rose Kerel a été nommée Première ministre par le président Valdoire le 8 janvier.',
  ],
  [
    'refutes',
    'La pension minimale a été portée à 1 500 euros.',
    'La pension minimale reste fixée à 960 euros par mois.',
  ],
  [
    'refutes',
    'Les impôts locaux ont doublé à Villeroux.',
    'À Villeroux, les impôts locaux ont baissé de 3 % cette année.',
  ],
  [
    'supports',
    'Villeroux a réduit ses impôts locaux.',
    'À Villeroux, les impôts locaux ont baissé de 3 % cette année.',
  ],
  [
    'unrelated',
    'Villeroux a construit deux écoles cette année.',
    'À Villeroux, les impôts locaux ont baissé de 3 % cette année.',
  ],
  [
    'refutes',
    'La loi oblige les communes à installer des caméras.',
    'Aucune loi n’oblige les communes à installer des caméras.',
  ],
  [
    'refutes',
    'Le droit de vote a été accordé aux étrangers.',
    'Le Sénat a rejeté la proposition d’accorder le droit de vote aux étrangers.',
  ],
  [
    'supports',
    'L’avion s’est écrasé peu après son décollage.',
    'L’appareil s’est abîmé en mer quelques minutes après avoir décollé de Lomé.',
  ],
  [
    'unrelated',
    'L’avion transportait 120 passagers.',
    'L’appareil s’est abîmé en mer quelques minutes après avoir décollé de Lomé.',
  ],
  [
    'supports',
    'Le chanteur Milo Dargent est décédé.',
    'La mort du chanteur Milo Dargent, à 58 ans, a été annoncée par sa famille.',
  ],
  [
    'refutes',
    'Milo Dargent est mort à 68 ans.',
    'La mort du chanteur Milo Dargent, à 58 ans, a été annoncée par sa famille.',
  ],
  [
    'supports',
    'L’inflation a ralenti en mai.',
    'Les prix ont augmenté moins vite en mai qu’en avril : l’inflation est passée de 5,9 à 5,1 %.',
  ],
  [
    'refutes',
    'Le taux d’inflation a atteint 7 % en mai.',
    'L’inflation s’est établie à 5,1 % en mai, selon l’institut de statistique.',
  ],
  [
    'unrelated',
    'L’inflation touche surtout les ménages modestes.',
    'L’inflation s’est établie à 5,1 % en mai, selon l’institut de statistique.',
  ],
  [
    'refutes',
    'L’école de Brizay a fermé faute d’élèves.',
    'L’école de Brizay accueille toujours une quarantaine d’élèves.',
  ],
  [
    'unrelated',
    'L’école de Brizay a été construite en 1962.',
    'L’école de Brizay accueille toujours une quarantaine d’élèves.',
  ],
  [
    'supports',
    'Le traité a été ratifié par les deux pays.',
    'La ratification du traité par les deux pays a eu lieu en 1997.',
  ],
]
