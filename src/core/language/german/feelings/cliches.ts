import { germanLines } from "../plain-letters.ts";

const FINE =
  "unvergessliches|unvergesslichen|unvergessliche|unvergesslicher|einzigartiges|einzigartigen|einzigartige|einmaliges|einmalige|erstklassiger|erstklassige|erstklassigen|erstklassiges|exzellenter|exzellente|exzellenten|herausragender|herausragende|herausragenden|hervorragender|hervorragende|höchste|höchster|höchsten|bester|beste|besten|optimaler|optimale|optimalen|perfekter|perfekte|perfekten|maßgeschneiderte|maßgeschneiderten|maßgeschneiderter|individuelle|individuellen|ganzheitliche|ganzheitlichen|innovative|innovativen|kundenorientierte|professioneller|professionelle|professionellen|unschlagbarer|unschlagbare";
const GOODS =
  "erlebnis|erlebnisse|erlebnissen|service|servicequalität|qualität|kundenservice|betreuung|beratung|lösung|lösungen|leistung|leistungen|kundenerlebnis|einkaufserlebnis|gastlichkeit|gastfreundschaft|niveau|standards|produkte|komfort|kundenzufriedenheit|kundenorientierung|momente|moment";

/** What every German brochure says. */
export const CLICHES = germanLines(`
  übertreffen|übertrifft|übertroffen|übersteigen (~3) erwartungen|erwartung
  erwartung|erwartungen (~4) übertreffen|übertrifft|übertroffen|übersteigen
  über (<the>) (<word>) erwartungen hinaus
  extrameile|extra-meile
  extra meile
  das gewisse etwas
  ${FINE} ${GOODS}
  ${FINE} <word> ${GOODS}
  rundum-sorglos-paket|rundumsorglospaket|rundum-sorglos|rundum-service|rundumservice|wohlfühlambiente|wohlfühlfaktor|wow-effekt|wow-erlebnis|wow-faktor
  rundum sorglos
  alles|lösungen|service|leistungen|beratung|komplettlösungen|<word> aus einer hand
  (steht|stehen) (~3) im mittelpunkt (steht|stehen)
  kunde|gast|patient|kundin ist (bei) (uns) (noch) könig
  höchster|höchsten|höchstem|allerhöchster|höchste qualität|standards|niveau|ansprüche|ansprüchen
  auf höchstem niveau
  mit herz und verstand|hand|hirn
  mit leib und seele
  keine wünsche offen
  lässt|lassen keine wünsche
  die seele baumeln
  in besten händen
  ihr zuverlässiger|kompetenter|starker|verlässlicher|idealer partner
  kompetent (,) (und) zuverlässig|freundlich|schnell
  weltklasse|erstklassig|marktführend|marktführer|kundenzentriert|zukunftsweisend|state-of-the-art|einzigartig|unvergesslich|unverwechselbar|synergien|mehrwert
  nahtlos|nahtlose|nahtloses|nahtlosen !strümpfe|strumpfhose|unterwäsche|dachrinne|boden|böden
  qualität|erfahrung|kompetenz , der|die (sie) vertrauen
  mit liebe zum detail
  liebe zum detail
  leidenschaft für <word>
  ein lächeln ins gesicht
`);
