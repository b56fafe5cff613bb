/**
 * How the parts of a news page that are no story look, in French and English. Every pattern is tried on one trimmed line and
 * is anchored at its start or end, so that it stays linear.
 */

/** A line that heads a list of other articles. */
export const listHeadings =
  /^(?:[▶►→•●–—-]\s*)?(?:(?:à|a)\s+(?:lire|voir|écouter|regarder|découvrir)(?:\s+(?:aussi|également|ensuite))?|(?:lire|voir|écouter|regarder)\s+(?:aussi|également|plus)|(?:sur|dans)\s+(?:le|la)\s+m[êe]me\s+(?:sujet|thème|rubrique|thématique)|(?:(?:nos|les|vos)\s+)?(?:derni(?:ers|ères)\s+(?:articles|actualit[ée]s|infos|news|publications)|articles?\s+(?:liés?|similaires|recommandés?|connexes|associés|récents|populaires|les\s+plus\s+lus))|les?\s+plus\s+(?:lus?|vus?|consultés|partagés|commentés|populaires)|pour\s+aller\s+plus\s+loin|vous\s+(?:aimerez|pourriez\s+aimer)(?:\s+aussi)?|à\s+(?:la\s+une|découvrir)|notre\s+sélection|ailleurs\s+sur\s+le\s+web|en\s+ce\s+moment|le\s+fil\s+(?:info|actu)|contenus?\s+sponsorisés?|(?:read|see|watch|listen)\s+(?:also|more|next)|also\s+(?:read|on|in|see|watch)|related(?:\s+(?:articles?|stories|story|content|coverage|topics|links|posts|news))?|more\s+(?:on\s+this(?:\s+(?:story|topic))?|stories|news|from\s+.{1,40}|like\s+this|in\s+.{1,30}|top\s+stories)|most\s+(?:read|popular|viewed|shared|commented)|you\s+(?:may|might)\s+(?:also\s+)?(?:like|be\s+interested\s+in)|recommended(?:\s+(?:for\s+you|stories|articles|reading))?|top\s+stories|latest(?:\s+(?:news|stories|headlines|updates))?|trending(?:\s+now)?|editors?['’]?s?\s+picks?|up\s+next|don['’]t\s+miss|further\s+reading|sponsored(?:\s+content)?|around\s+the\s+web|keep\s+reading|what\s+to\s+read\s+next|read\s+next)\s*[:：…]?\s*$/i

/** One line that sends the reader to another article. */
export const crossLinks =
  /^(?:[▶►→•●>–—-]\s*)?(?:\[|\()?(?:(?:à\s+lire|a\s+lire|lire|voir|à\s+voir|à\s+écouter|écouter)(?:\s+(?:aussi|également|notre\s+(?:article|dossier|enquête|reportage|analyse|entretien|décryptage)|l['’]article|la\s+suite))?\s*(?::|\||>|»|→|—)|(?:à\s+)?(?:lire|voir|écouter)\s+(?:aussi|également)(?!\s+bien\s)(?:\s|$)|(?:read|see|watch|listen)\s+(?:also|more|next)\s*(?::|\||>|—)|(?:also\s+read|read\s+(?:also|more|next)|related|more\s+on\s+this|see\s+also|watch|explainer|live\s+updates)\s*(?::|\||>|—))/i

/** Boxes, buttons and small print. Only short lines are compared. */
const furnitureLines: readonly RegExp[] = [
  // subscribing and paying
  /^(?:inscrivez-vous|abonnez-vous|s['’]abonner|s['’]inscrire|se\s+connecter|connectez-vous|je\s+m['’]abonne|déjà\s+abonné|offrez\s+cet\s+article|recevez\s+(?:chaque|tous|toute|nos|notre|gratuitement|l['’]essentiel|le\s+meilleur)|découvrez\s+(?:nos\s+offres|toutes\s+nos|notre\s+(?:newsletter|application|appli|offre))|soutenez|faites\s+un\s+don|téléchargez\s+(?:l['’]application|notre|l['’]appli)|activez\s+les\s+notifications)(?![a-zà-öø-ÿœ])(?!.*\b(?:a|ont)\s+(?:dit|déclaré|demandé|lancé|affirmé)\b)/i,
  /^(?:sign\s+up|subscribe|log\s*in|sign\s+in|register|already\s+a\s+(?:subscriber|member)|get\s+(?:the|our|more|unlimited)\s.{0,40}(?:newsletter|inbox|app|access|updates)|become\s+a\s+(?:member|subscriber)|support\s+(?:our|independent|quality)\s+journalism|download\s+(?:the|our)\s+app|donate|try\s+(?:it\s+)?free|start\s+your\s+free)(?![a-zà-öø-ÿœ])/i,
  /^(?:cet\s+article\s+est\s+réservé|il\s+vous\s+reste\s+[\d,.]+\s?%|la\s+suite\s+(?:est\s+réservée|après\s+(?:cette|la)\s+publicité)|article\s+réservé|contenu\s+réservé|this\s+(?:article|content)\s+is\s+(?:for|only|reserved)|continue\s+reading|to\s+continue\s+reading|lire\s+la\s+suite|read\s+the\s+full|afficher\s+(?:plus|la\s+suite|les\s+commentaires)|voir\s+plus|show\s+more|load\s+more|view\s+(?:more|all))/i,
  // advertising and sharing
  /^(?:publicité|publicités|annonce|advertisement|advertising|ad|sponsored|story\s+continues\s+below.*|article\s+continues\s+(?:below|after).*|skip\s+(?:to|past|advert).*|end\s+of\s+newsletter.*|after\s+newsletter\s+promotion)\s*$/i,
  /^(?:partager|partagez|partage|share|tweeter|tweet|facebook|twitter|x|whatsapp|linkedin|e-?mail|courriel|imprimer|print|copier\s+le\s+lien|copy\s+link|envoyer\s+(?:par\s+(?:e-?mail|courriel)|à\s+un\s+ami)|enregistrer|save|sauvegarder|ajouter\s+(?:aux\s+favoris|à\s+vos\s+sélections)|bookmark|écouter(?:\s+(?:l['’]article|cet\s+article))?|listen(?:\s+to\s+this\s+article)?|réagir|commenter|commentaires?(?:\s*\(\d+\))?|comments?(?:\s*\(\d+\))?|\d+\s+(?:commentaires?|comments?|réactions?|partages?|shares?)|suivre|follow|lire\s+dans\s+l['’]application|google\s+news|instagram|telegram|youtube|rss|bluesky|threads|mastodon|flipboard|messenger)\s*$/i,
  /^(?:partage[rz]?\s+(?:cet|l['’]|sur|via|cette)|share\s+(?:this|on|via)|suivez-nous|suivez\s+(?:toute|l['’]actualité|.{1,40}\s+sur\s+(?:facebook|twitter|x|instagram|whatsapp|google))|retrouvez\s+(?:tou[ts]|nos|notre|l['’]actualité)|follow\s+(?:us|our|.{1,40}\s+on\s+(?:facebook|twitter|x|instagram|whatsapp))|rejoignez\s+(?:notre|nous)|join\s+(?:our|us|the\s+conversation)|laisser\s+un\s+commentaire|leave\s+a\s+(?:comment|reply)|votre\s+(?:adresse|commentaire)|post\s+a\s+comment|add\s+.{1,30}\s+(?:on|to)\s+google)/i,
  // small print
  /^(?:©|\(c\)|copyright\b|tous\s+droits\s+réservés|all\s+rights\s+reserved|reproduction\s+(?:interdite|autorisée)|mentions\s+légales|politique\s+de\s+confidentialité|conditions\s+générales|privacy\s+policy|terms\s+(?:of\s+(?:use|service)|and\s+conditions)|cookie(?:s|\s+policy|\s+settings)?\s*$|nous\s+utilisons\s+des\s+cookies|we\s+use\s+cookies|gérer\s+(?:mes|les)\s+cookies|paramétrer\s+les\s+cookies|contactez?(?:-nous|\s+us)?\s*$|nous\s+contacter|qui\s+sommes-nous|à\s+propos(?:\s+de\s+(?:nous|l['’]auteur))?\s*$|about\s+(?:us|the\s+author)?\s*$|plan\s+du\s+site|site\s+map|our\s+standards\s*:|haut\s+de\s+page|back\s+to\s+top|retour\s+(?:en\s+haut|à\s+l['’]accueil)|une\s+erreur\s+dans\s+l['’]article|signaler\s+(?:une\s+erreur|un\s+contenu)|report\s+(?:an\s+error|this))/i,
  // reading time, tags, paths
  /^(?:temps\s+de\s+lecture|durée\s+de\s+lecture|lecture)\s*:?\s*\d+\s*(?:min(?:utes?)?|mn)\.?(?:\s+de\s+lecture)?\s*$/i,
  /^\d+\s*(?:min(?:ute)?s?|mn)\.?\s*(?:de\s+lecture|read|reading)?\s*$/i,
  /^(?:mots?[- ]clés?|tags?|étiquettes?|thèmes?|thématiques?|sujets?(?:\s+associés)?|topics?|keywords?|filed\s+under|catégories?|categor(?:y|ies)|rubriques?|sections?|in\s+this\s+article|dans\s+cet\s+article|sommaire|table\s+of\s+contents)\s*(?::.*)?$/i,
  /^(?:accueil|home|vous\s+êtes\s+ici)\s*(?:[>›»/|:].*)?$/i,
]

/** Nothing but tags: "#climat #énergie". */
const hashtags = /^(?:#[\p{L}\p{N}_]{2,40}[\s,;·|]*)+$/u

const anyFurnitureLine = new RegExp(furnitureLines.map(sign => sign.source).join('|'), 'i')

/** Boxes, buttons and small print, tried at once: all begin at the start of the line. */
export const furnitureLine = {
  test: (words: string): boolean => anyFurnitureLine.test(words) || (words.startsWith('#') && hashtags.test(words)),
}

/** How boxes and small print end; the last 60 units of a short line are compared. */
const furnitureEnd =
  /(?:newsletters?|lettre\s+d['’]information|infolettre|boîte\s+mail|(?:in|to)\s+your\s+inbox|réservée?s?\s+aux\s+abonnés|subscribers\s+only|for\s+subscribers|tous\s+droits\s+réservés|all\s+rights\s+reserved)\s*[.!…]?$/i

/** The last words of `furnitureEnd`: looked for first, because most lines end otherwise. */
const furnitureEndings = [
  'newsletter',
  'newsletters',
  'information',
  'infolettre',
  'mail',
  'inbox',
  'abonnés',
  'only',
  'subscribers',
  'réservés',
  'reserved',
]

/** Whether a line ends as boxes and small print do. */
export function endsAsFurniture(words: string): boolean {
  const tail = words.slice(-20).toLowerCase()
  let end = tail.length
  if (end > 0 && '.!…'.includes(tail[end - 1])) end--
  const trimmed = tail.slice(0, end).trimEnd()
  return furnitureEndings.some(ending => trimmed.endsWith(ending)) && furnitureEnd.test(words.slice(-60))
}

/** A clock time, a date or an age that stands alone, as in lists of links. */
export const timeAlone =
  /^(?:(?:publié|posté|mis\s+à\s+jour|updated|published|posted)\s*:?\s*)?(?:(?:à|at|le|hier|aujourd['’]hui|yesterday|today|,)\s*)*(?:\d{1,2}\s?[h:]\s?\d{2}(?:\s?(?:am|pm|a\.m\.|p\.m\.))?|\d{1,2}\s?(?:am|pm)|il\s+y\s+a\s+(?:\d{1,3}|une?)\s+(?:minutes?|min|heures?|h|jours?|semaines?|mois)|(?:\d{1,3}|an?|one)\s+(?:minutes?|mins?|hours?|hrs?|days?|weeks?|months?)\s+ago|\d{1,2}\s?(?:min|h|j|m|d)\.?)(?:\s+(?:ago|gmt|cet|est|et))?\s*$/i

const monthNames =
  'janvier|février|fevrier|mars|avril|mai|juin|juillet|août|aout|septembre|octobre|novembre|décembre|decembre|janv\\.?|févr\\.?|avr\\.?|juil\\.?|sept\\.?|oct\\.?|nov\\.?|déc\\.?|january|february|march|april|may|june|july|august|september|october|november|december|jan\\.?|feb\\.?|mar\\.?|apr\\.?|jun\\.?|jul\\.?|aug\\.?|dec\\.?'
const dayNames =
  'lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|wed|thu|fri|sat|sun'
const clock =
  '(?:\\s*(?:,|à|at|-|–|\\||·|•)?\\s*\\d{1,2}\\s?[h:.]\\s?\\d{2}(?::\\d{2})?(?:\\s?(?:am|pm|a\\.m\\.|p\\.m\\.))?(?:\\s*(?:gmt|utc|cet|cest|est|edt|et|bst)(?:[+-]\\d{1,2})?)?)?'
const day = `(?:(?:${dayNames})\\.?,?\\s+)?(?:le\\s+)?(?:\\d{1,2}(?:er|st|nd|rd|th)?\\s+(?:${monthNames})(?:,?\\s+\\d{4})?|(?:${monthNames})\\s+\\d{1,2}(?:st|nd|rd|th)?(?:,?\\s+\\d{4})?|\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{2,4}|\\d{4}-\\d{2}-\\d{2}(?:T[\\d:.]+Z?)?)`
const dateVerb =
  '(?:publiée?|postée?|paru|parue|mise?\\s+à\\s+jour|modifiée?|actualisée?|créée?|published|posted|updated|last\\s+updated|modified|first\\s+published|issued\\s+on)'

/** A date with "publié le" before it and a clock time after it. */
export const datePart = new RegExp(`(?:${dateVerb}\\s*:?\\s*)?(?:on\\s+|le\\s+|the\\s+)?${day}${clock}`, 'gi')

const name =
  "\\p{Lu}[\\p{L}\\p{M}'’.-]*(?:\\s+(?:de|du|des|la|le|van|von|der|al|el|bin|ben|d['’])?\\s*\\p{Lu}[\\p{L}\\p{M}'’.-]*){0,4}"

/** The name in a byline, as its only group. */
export const bylineName = new RegExp(
  `^(?:[Pp]ar|PAR|[Bb]y|BY|[Tt]exte\\s*:|[Aa]uteure?\\s*:|[Aa]uthor\\s*:|[Rr]édigé\\s+par|[Éé]crit\\s+par|[Ww]ritten\\s+by|[Pp]ropos\\s+recueillis\\s+par|[Rr]eporting\\s+by)\\s+(?:l['’])?(${name}(?:\\s*(?:,|et|and|&)\\s+${name}){0,3})`,
  'u',
)

const signedBy = new RegExp(
  [
    `^(?:[Pp]ar|PAR|[Bb]y|BY|[Tt]exte\\s*:|[Aa]uteure?\\s*:|[Aa]uthor\\s*:|[Rr]édigé\\s+par|[Éé]crit\\s+par|[Ww]ritten\\s+by|[Ee]dited\\s+by|[Pp]ropos\\s+recueillis\\s+par|[Ee]nvoyée?s?\\s+spécia(?:l|le|ux|les)|[Rr]eporting\\s+by|[Ww]riting\\s+by|[Aa]dditional\\s+reporting)\\s+(?:l['’])?${name}[^.!?]{0,120}\\.?$`,
    `^(?:[Rr]eporting|[Ww]riting|[Ee]diting)\\s+by\\s+\\p{Lu}.{0,240}$`,
    `^[(\\[—–-]?\\s*(?:[Ss]ources?\\s*:\\s*)?(?:(?:AFP|REUTERS|Reuters|AP|Associated Press|Agence France-Presse|ATS|Belga|EFE|ANSA|dpa|PA Media)(?:\\s*[,/&+-]\\s*|\\s+(?:et|and)\\s+)?){1,3}[)\\]]?\\s*\\.?$`,
  ].join('|'),
  'u',
)
const signedWith = new RegExp(
  [
    `^(?:[Ll]e|[Ll]a)?\\s?[\\p{L}.' -]{2,40}\\s+(?:avec|with)\\s+(?:l['’])?(?:AFP|Reuters|AP|agences?|agencies)(?:\\s+et\\s+(?:AFP|Reuters|AP))?\\s*\\.?$`,
    `^[\\p{L} '’-]{0,40}correspondante?(?:\\s+(?:à|en|au|aux)\\s+.{1,40})?$`,
  ].join('|'),
  'u',
)

/**
 * Who wrote it: a line that begins with "Par", "By", "Reporting by", or is an agency's name in brackets; or that says with whom
 * or from where, for which its few words are looked for first.
 */
export const byline = {
  test: (words: string): boolean =>
    signedBy.test(words) ||
    ((words.includes('avec') || words.includes('with') || words.includes('orrespondant')) && signedWith.test(words)),
}

/** A house that sells pictures, as its name is printed. */
const houses =
  /REUTERS|AFP|AP|EPA|Getty|SIPA|Sipa|ABACA|MAXPPP|PA|dpa|EFE|ANSA|Shutterstock|iStock|Anadolu|Xinhua|TASS|Bloomberg|NurPhoto|Hans Lucas/

/** What must stand in the end of a line for each pattern of `photoCredit`: cheap to look for, and rare. */
export const creditHints: readonly ((tail: string) => boolean)[] = [
  tail => tail.includes('|'),
  tail => /[)\]]\s*\.?$/.test(tail.slice(-4)),
  tail => /[©:]|\(c\)|photos?\s*by/i.test(tail),
  tail => (tail.includes('/') || tail.includes('via')) && houses.test(tail),
  tail => houses.test(tail.slice(-24)) || (/[/-]|via/.test(tail) && houses.test(tail)),
]

/** Where a caption ends and the names of photographer and agency begin; the match is the credit. */
export const photoCredit = [
  /\s*\|\s*(?:©\s*|(?:crédits?|credits?|photo)\s*:\s*)?[^|.!?]{2,90}$/i,
  /\s*[([]\s*(?:crédits?(?:\s+photos?)?|photos?|image|source|©|via|file\s+photo)\s*[:©]?\s[^()[\]]{1,90}[)\]]\s*\.?$/i,
  /\s*(?:©|\(c\)\s|crédits?(?:\s+photos?)?\s*:|photos?\s*(?:by|:|d['’]illustration\s*:)|image\s+credit\s*:|picture\s*:|source\s+image\s*:)\s*[^.!?]{2,90}\.?$/i,
  /\s*(?<![\p{L}])(?:REUTERS|AFP|AP Photo|AP|EPA|Getty Images|Getty|SIPA|Sipa Press|ABACA|MAXPPP|PA|dpa|EFE|ANSA|Shutterstock|iStock|Anadolu|Xinhua|TASS|Bloomberg|NurPhoto|Hans Lucas)\s*(?:\/|via\s)\s*[\p{L}\p{M}\s.,'’/&-]{2,60}$/u,
  /\s*(?:[—–/,(-]\s*)?\p{Lu}[\p{L}\p{M}'’.-]+(?:\s+\p{Lu}[\p{L}\p{M}'’.-]+){0,3}\s*(?:\/|,\s|\s-\s|\svia\s)\s*(?:REUTERS|AFP|AP Photo|AP|EPA|Getty Images|Getty|SIPA|Sipa Press|ABACA|MAXPPP|dpa|EFE|ANSA|Shutterstock|iStock|Anadolu|Xinhua|TASS|Bloomberg|NurPhoto|Hans Lucas)(?:\s*(?:\/|via|-)\s*[\p{L}\s.]{2,40})?\)?\s*\.?$/u,
]

/** Words by which a caption says what the picture shows. */
export const captionWords =
  /(?:^|[\s(,])(?:lors\s+d|à\s+l['’]issue\s+d|à\s+l['’]occasion\s+d|pendant\s+(?:une?|le|la)\s|au\s+cours\s+d|\((?:à\s+)?(?:gauche|droite|g|d|c|au\s+centre|de\s+gauche)|\((?:left|right|l|r|c|center|centre|from\s+left)|de\s+gauche\s+à\s+droite|left\s+to\s+right|image\s+d['’]illustration|photo\s+d['’](?:archives?|illustration)|capture\s+d['’]écran|file\s+(?:photo|picture|image)|(?:in|on)\s+this\s+(?:photo|picture|image|handout)|handout\s+(?:photo|picture|image)|screengrab|screenshot|poses?\s+for|is\s+(?:seen|pictured)|are\s+(?:seen|pictured)|during\s+a\s|attends?\s|looks?\s+on|le\s+\d{1,2}(?:er)?\s+[a-zà-öø-ÿœ]{3,9}\s+\d{4})/i

/** Words that only a sentence with a verb of its own has; a French caption has none. */
export const finiteVerbs =
  /(?:^|[\s'’])(?:est|sont|a|ont|était|étaient|sera|seront|serait|avait|avaient|aura|auront|fut|furent|va|vont|peut|peuvent|doit|doivent|fait|font|reste|restent|pourrait|pourraient|devrait|devraient)(?=[\s,])/i

/** Beginnings and words of sentences that tell a story; no caption has them. */
export const storyWords =
  /[«»“”"]|(?<![a-zà-öø-ÿœ])(?:was|were|said|says|has|have|had|will|would)(?![a-zà-öø-ÿœ])|^(?:en|au|aux|à|selon|d['’]après|lors|pendant|le \d|in|on|at|during|after|cette|ce|cet)(?![a-zà-öø-ÿœ])/i

/** An English caption tells in the present what is seen; a verb in the past makes it a sentence of the story. */
export const pastTense =
  /(?<![a-zà-öø-ÿœ])(?!(?:pictured|located|destroyed|damaged|injured|wounded|united)(?![a-zà-öø-ÿœ]))[a-zà-öø-ÿœ]{3,20}ed(?![a-zà-öø-ÿœ])/i
