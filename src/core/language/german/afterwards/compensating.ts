import { germanLines } from "../plain-letters.ts";

const PAID =
  "erstattet|zurückerstattet|rückerstattet|zurückgezahlt|zurückbezahlt|zurücküberwiesen|gutgeschrieben|entschädigt|erlassen|storniert|ausgezahlt";
const GIVEN =
  "geschickt|gegeben|geschenkt|überreicht|ausgestellt|mitgegeben|angeboten|vorbeigebracht|gebracht|gewährt|eingeräumt|zugeschickt|ausgegeben|verschickt|dazugelegt|bekommen|erhalten|spendiert|übergeben|gesendet|zugesandt|nachgeschickt";
const FREE =
  "kostenlos|gratis|kostenfrei|umsonst|unentgeltlich|kostenlose|kostenloser|kostenloses|kostenlosen";
const AGAIN =
  "gemacht|gebacken|gekocht|geliefert|angefertigt|geschnitten|gestrichen|zubereitet|gebunden|genäht|gereinigt|ausgestellt|gedruckt|geschickt|gebracht|besorgt|gekauft|bestellt|nachgeliefert";

/** What somebody did to make good, as the words behind who did it; the participle ends them. */
export const COMPENSATING = germanLines(`
  (~6) entschuldigt <end>
  (~4) um entschuldigung|verzeihung|nachsicht gebeten <end>
  (~4) entschuldigung ausgesprochen|geschickt|geschrieben|überbracht <end>
  (~6) ${PAID} <end>
  (~4) <expense> (~3) bezahlt|übernommen|ersetzt|beglichen|getragen <end>
  (~5) <gift> (~4) ${GIVEN} <end>
  (~6) geschenkt|spendiert <end>
  (~6) ${FREE} (~3) <did> <end>
  (~5) auf unsere|eigene kosten (~3) <did> <end>
  (~5) auf|aus kulanz (~3) <did> <end>
  (~5) nicht (in) (rechnung) berechnet|verrechnet|gestellt <end>
  (~3) rechnung|rechnungsbetrag|betrag (~4) gekürzt|reduziert|halbiert|gesenkt|verringert|angepasst <end>
  (~2) auf <the> (<word>) <charge> verzichtet <end>
  (<the>) neue|neuen|neues|anderen|andere|anderes (<word>) <good> (~3) ${AGAIN} <end>
  (<the>) <good> (~3) neu|nochmal|nochmals|erneut|noch (einmal) ${AGAIN} <end>
  (~2) <good>|ersatz (~3) umgetauscht|ersetzt|nachgeliefert <end>
  (~2) ersatz (~2) ${AGAIN} <end>
  (~4) rabatt|nachlass|preisnachlass (~3) ${GIVEN} <end>
  (~3) dafür|für (<the>) (<word>) (mühe|geduld|verständnis|hinweis)* gedankt|bedankt <end>
`);

/** The same, done to a customer or a bill: the whole clause from its beginning. */
export const COMPENSATED = germanLines(`
  (~5) wurde|wurden|ist|sind (~7) ${PAID}|geschenkt|spendiert (worden) <end>
  (~5) wurde|wurden (~4) nicht berechnet|verrechnet (worden) <end>
  (~5) wurde|wurden (~5) <gift> (~3) ${GIVEN} (worden) <end>
  <served> bekam|bekamen|erhielt|erhielten|bekommt|erhält (~4) <gift> (~4) <end>
  <served> bekam|bekamen|erhielt|erhielten|bekommt|erhält (~4) geld zurück <end>
  <served> bekam|bekamen|erhielt|erhielten|bekommt|erhält (~3) ${FREE} (~3) <end>
`);

/** The same as a thing: "ein Gutschein", "Kaffee aufs Haus". */
export const COMPENSATIONS = germanLines(`
  (<the>) (<word>) <gift> <end>
  (<the>) (<word>) <gift> über|von|als|zum|zur (~5) <end>
  (<the>) (<word>) <gift> für|an <served> <end>
  (<the>) gutschein|gutschrift|rabatt|nachlass|preisnachlass|erstattung|rückerstattung für|auf (~5) <end>
  (<num>) (<word>) rabatt|nachlass|preisnachlass (auf) (~4) <end>
  (<percent>) rabatt|nachlass|preisnachlass (auf) (~4) <end>
  (<the>) (<word>) (<word>) aufs haus <end>
  (<the>) (<word>) (<word>) als entschädigung|wiedergutmachung|entschuldigung|dankeschön|trost <end>
  (volles|das|sein|ihr)* geld zurück <end>
  (<the>) (<word>) flasche|kiste|schachtel|korb|stück|packung|runde|glas (<adj>) <gift>|<treat>|<good> <end>
  (<the>) (<word>) entschuldigungsschreiben|entschuldigungsbrief|entschuldigungsmail (~3) <end>
`);
