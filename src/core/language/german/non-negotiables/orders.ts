import { plainLetters } from "../plain-letters.ts";

// A verb, and behind the colon what it may begin with; a dash where it stands by itself as well.
const VERBS = `
  nehmen: - ab an auf mit weg zurück entgegen vor durch ent über zurecht heraus
  geben: - ab an auf aus mit weiter zurück vor frei bekannt heraus über ver
  legen: - ab an auf aus bei hin vor zurück bereit nieder weg zusammen be ver
  stellen: - ab an auf aus bereit ein fest hin vor zurück zusammen um her be zu sicher frei
  setzen: - ab an auf ein fort zurück um be er ver über fest
  bringen: - ab an mit zurück vorbei unter weg um bei herein
  holen: - ab auf ein zurück nach wieder über er heraus
  tragen: - ein aus nach vor weg zusammen be über herein hinauf hinein
  führen: - vor aus durch ein fort hin herum weiter zurück zu über
  halten: - ab an auf aus bereit ein fest frei hin zurück be er ver ent unter
  lassen: - aus ab frei zu nach ent ver
  zeigen: - an auf vor
  rufen: - an auf zurück ab aus herein
  schicken: - ab mit nach weg zurück weiter ver zu hin
  senden: - ab ver zu zurück
  sagen: - an ab vor zu durch weiter
  sprechen: - an ab aus durch vor mit be nach
  lesen: - ab vor durch nach aus mit
  schreiben: ab an auf aus mit um vor be gut
  nennen: - be um
  fragen: - ab an nach be
  erklären: -
  klären: - ab auf
  prüfen: - nach über
  messen: - ab aus nach
  wiegen: - ab aus nach
  zählen: - ab auf durch nach aus
  machen: - an auf aus ab fest zu mit vor sauber sichtbar
  schließen: - ab an auf ein aus ver
  öffnen: -
  sperren: - ab auf zu ein
  räumen: - ab auf aus ein weg um
  waschen: - ab auf aus
  spülen: - ab aus durch
  wischen: - ab auf aus durch
  fegen: - ab aus durch zusammen
  kehren: - ab aus zusammen
  putzen: - ab aus
  reinigen: -
  säubern: -
  trocknen: - ab
  lüften: - aus durch
  packen: - aus ein ver zusammen
  wickeln: - aus ein um
  hängen: - ab auf aus um an weg
  decken: - ab auf ein zu
  ziehen: - an ab auf aus be nach um vor zurück zu fest
  schrauben: - ab an auf fest
  bauen: - ab an auf aus ein um
  tauschen: - aus um ein
  wechseln: - aus
  kaufen: - ein ver
  laden: - ab auf aus ein be
  liefern: - ab aus nach
  heben: - ab an auf
  drehen: - ab auf zu um
  schalten: - ab an aus ein um
  gießen: - ab auf ein be
  schneiden: - ab auf aus zu
  füllen: - ab auf aus nach
  stempeln: - ab
  heften: - ab an
  kleben: - ab auf be
  haken: - ab ein
  mischen: - an
  rühren: - an um
  schlagen: nach vor auf ein
  drucken: - aus ab
  kopieren: -
  tippen: - ab ein
  buchen: - ab um ver zurück
  melden: - ab an um zurück
  rechnen: - ab vor nach be
  zahlen: - aus be zurück
  erstatten: - zurück
  gehen: ab durch
  kontrollieren: -
  fotografieren: - ab
  notieren: -
  dokumentieren: -
  markieren: -
  sortieren: - aus ein
  reparieren: -
  montieren: - ab
  desinfizieren: -
  informieren: -
  begrüßen: -
  verabschieden: -
  besuchen: -
  besichtigen: -
  begleiten: -
  anbieten: -
  empfehlen: -
  versprechen: -
  bestätigen: -
  vereinbaren: -
  ausleihen: -
  verleihen: -
  bestellen: - ab nach
  verlangen: -
  verschenken: -
  spendieren: -
  reservieren: -
  aushändigen: -
  verlassen: -
  beantworten: -
  beschriften: -
  verkürzen: -
  probieren: - an aus
  testen: -
  fahren: - vor ab
  parken: - ein um
  warten: -
  zuschauen: -
  kochen: - auf ab
  backen: - auf
  servieren: -
  streichen: - an ab
  schleifen: - ab an
  polieren: -
  fetten: - ein
  ölen: -
  massieren: -
  wecken: - auf
  füttern: -
  bürsten: - ab aus
  kämmen: - aus
  striegeln: -
  satteln: - ab
  lernen: - ein
  üben: - ein
  teilen: - aus auf mit zu ein
  wählen: - aus
  sammeln: - ein auf
  suchen: - aus heraus
  finden: - heraus
  lösen: - ab aus
  leeren: - aus
  spitzen: - an
  brechen: ab
  stecken: - ab an ein
  weisen: - ein hin zu
  winken: - ab
  vorstellen: -
  anbringen: -
  unterschreiben: -
  übersetzen: -
  ersetzen: -
  bitten: -
  warnen: - vor
  einladen: -
`;

/** Verbs as they end an order: "das Tor | abschließen". What is a noun as well, such as "Schreiben", is none by itself. */
export const ORDERS: ReadonlySet<string> = new Set(
  plainLetters(VERBS)
    .trim()
    .split(/\s*\n\s*/)
    .flatMap((line) => {
      const [verb = "", prefixes = ""] = line.split(": ");
      return prefixes.split(" ").map((prefix) => (prefix === "-" ? verb : prefix + verb));
    }),
);
