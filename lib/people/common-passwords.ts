/**
 * Words that begin too many passwords, in French and English: lower case, without accents. A password that is one of
 * these, with digits or signs around it or letters written as digits, is common. Rows of keys and repetitions are found by
 * rule (password.ts) and need no line here.
 */
export const commonWords: ReadonlySet<string> = new Set(
  `
  password passwort passw pass passe passer motdepasse motdepass mdp secret azerty azertyuiop qwerty qwertyuiop qwertz
  letmein letmeinnow openup opensesame sesame sesameouvretoi welcome welcometo bienvenue bonjour bonsoir salut coucou
  hello helloworld hellohello goodbye admin administrator administrateur root toor user username utilisateur guest invite test testtest
  tester testing testuser demo sample example exemple default changeme changemenow changezmoi letmechange temp temporary
  temporaire login signin connexion access acces master masterkey superman superuser supervisor system systeme server
  serveur database oracle mysql postgres windows microsoft google facebook instagram twitter linkedin youtube amazon
  apple iphone samsung android internet computer ordinateur laptop network reseau wireless wifi hotspot router
  dragon monkey shadow sunshine princess princesse football footballer soccer baseball basketball hockey rugby tennis
  trustno trustnoone iloveyou iloveu loveyou lovelove jetaime jetaimefort tuesmonamour monamour amour amoureux amourtoujours
  love lover loveme mylove chouchou doudou loulou nounours cherie cheri bisous bebe coeur soleil etoile lumiere
  chocolat chocolate cookie banana banane orange pomme cerise fraise vanille caramel nutella cheese coffee
  michael michelle jennifer jessica ashley amanda daniel daniela jordan joshua matthew andrew robert thomas william
  charlie charlotte christopher nicolas nicole nathalie isabelle stephane stephanie sebastien alexandre alexandra
  alexander alexis anthony antoine arthur aurelie aurelien baptiste benjamin camille caroline catherine cedric celine
  christian christine christophe claire clement coralie corinne damien delphine elodie emilie emmanuel fabien florence
  florian francois frederic gabriel guillaume helene hugo jacques jeremy jerome jonathan julien juliette justine
  kevin laurent laetitia leonard louise lucas ludovic manon margaux marie marine marion martin martine mathieu maxime
  melanie melissa mickael morgane nathan noemie olivier pascal patrick patricia philippe pierre quentin raphael richard
  romain sabrina samantha sandrine sarah severine sophie sylvain sylvie thierry thibault valentin valentine valerie veronique
  victoria vincent virginie yannick george hannah harley hunter ginger maggie buster tigger pepper summer winter spring
  autumn printemps automne hiver janvier fevrier mars avril juin juillet aout septembre octobre novembre decembre january
  february april july august september october november december monday tuesday wednesday thursday friday saturday sunday
  lundi mardi mercredi jeudi vendredi samedi dimanche france paris marseille lyon toulouse bordeaux bretagne bretagnebzh
  normandie corse quebec montreal belgique bruxelles suisse geneve london england america usausa canada australia
  liverpool liverpoolfc arsenal chelsea manchester barcelona realmadrid juventus parissg psgpsg allezom allezlom
  olympique zidane ronaldo messi beckham maradona pokemon pikachu starwars skywalker yoda matrix gandalf merlin
  hogwarts harrypotter batman spiderman ironman marvel naruto sasuke goku dragonball zelda mario minecraft fortnite
  roblox warcraft diablo counterstrike callofduty simpsons southpark scooby snoopy garfield mickey mickeymouse
  mustang corvette ferrari porsche mercedes renault peugeot citroen yamaha kawasaki suzuki ducati harleydavidson
  cowboy cowboys yankees lakers steelers eagles packers phoenix falcon tiger tigers lion panther jaguar wolf dolphin
  butterfly papillon papillons licorne unicorn rainbow arcenciel flower flowers fleur rose purple violet yellow silver
  golden diamond crystal angel angels ange angelique heaven freedom liberte egalite fraternite liberty forever toujours jamais
  whatever nothing nirvana metallica eminem beatles rolling blink slipknot greenday linkinpark justinbieber onedirection
  money argent dollar million business company bureau office travail journal journaliste journalist newsroom redaction
  presse press newspaper reporter reporters editor editeur recoupe recouper verification factcheck factchecker information
  chien chienne chat chaton minou minette kitty kitten doggy puppy lapin cheval ponpon poisson oiseau
  maison famille family enfant enfants maman papa mother father sister brother friend friends bestfriend copine copain
  jesus jesuschrist christ church god blessed bible allah bismillah inchallah mohamed mohammed fatima
  fuckyou fuckoff fuckthis fuckme asshole bitch pussy merde putain connard salope encule nique
  abcd abcde abcdef abcdefg asdf asdfasdf asdfgh asdfghjk asdfghjkl qsdf qsdfgh qsdfghjklm zxcv zxcvbnm wxcvbn qazwsx
  qazwsxedc qaz wsx azeqsdwxc azeqsd qwe qweasd qweasdzxc qweqwe asdasd zxczxc aze azeaze aqwzsx aqwzsxedc aaa abc abcabc xxx
  killer hacker ninja pirate samurai warrior soldier sniper maverick thunder lightning hurricane rocket zorro
  computerpassword mypassword yourpassword thepassword newpassword oldpassword passwordpassword passpass passwords nopassword
  nevermind imissyou lovelife beautiful pretty sweetie sweetheart baby babygirl babyboy playboy hottie sexy
  corona covid vaccin vaccine chouquette croissant baguette fromage raclette vacances holiday holidays travel voyage
  `
    .split(/\s/)
    .filter(Boolean),
)
