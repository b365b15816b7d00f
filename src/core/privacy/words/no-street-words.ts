/** What is no street though it is called so: "hard drive", "bus lane". */
export const ENGLISH_NO_STREETS = `
  hard test usb flash disk disc pen google wheel charity food cloud zip ssd external internal backup four front
  bus cycle bike express fast slow swim swimming bowling checkout toll single
  off ring early roof sun cross fast`;

/** German words that end like a street and are none. */
export const GERMAN_NO_STREETS = `
  waschstraße waschstrasse produktionsstraße fertigungsstraße montagestraße bundesstraße bundesstrasse autostraße autostrasse
  einbahnstraße einbahnstrasse schnellstraße teststraße packstraße prüfstraße impfstraße milchstraße sackgasse rettungsgasse
  umweg heimweg rückweg hinweg herweg ausweg arbeitsweg fahrweg fahrtweg anfahrtsweg zufahrtsweg radweg gehweg fußweg fussweg
  schulweg lieferweg postweg rechtsweg dienstweg rettungsweg fluchtweg laufweg notweg wanderweg reitweg lebensweg leidensweg
  bestellweg vertriebsweg kommunikationsweg beschwerdeweg instanzenweg klageweg bremsweg spazierweg kundenweg transportweg
  versandweg lösungsweg irrweg schleichweg mittelsweg übertragungsweg zahlungsweg
  stellplatz parkplatz sitzplatz arbeitsplatz spielplatz stehplatz campingplatz tennisplatz golfplatz fußballplatz fensterplatz
  liegeplatz zeltplatz sportplatz tabellenplatz startplatz praktikumsplatz studienplatz ausbildungsplatz betreuungsplatz kitaplatz
  krippenplatz kindergartenplatz schreibplatz lagerplatz essplatz bauplatz ladeplatz rastplatz speicherplatz logenplatz
  balkonplatz terrassenplatz tischplatz schlafplatz wohnmobilplatz standplatz warteplatz rollplatz treffplatz trainingsplatz
  behandlungsplatz therapieplatz pflegeplatz heimplatz bettenplatz kursplatz teilnehmerplatz gastplatz doppelplatz einzelplatz
  gangplatz grillplatz abstellplatz anlegeplatz flugplatz freiplatz parkettplatz reitplatz tanzplatz übungsplatz autoplatz
  handelsplatz sendeplatz listenplatz podestplatz podiumsplatz
  ehering schlüsselring ohrring dichtungsring o-ring kolbenring verlobungsring fingerring goldring silberring siegelring spannring
  distanzring zentrierring gummiring boxring nasenring rettungsring schwimmring sprengring klemmring monitoring engineering
  catering hearing hering scoring tailoring steering rendering sponsoring offering ordering mentoring refactoring
  käufer verkäufer einkäufer läufer ausläufer vorläufer mitläufer
  staudamm bahnsteig gehsteig bürgersteig busbahnsteig anstieg abstieg einstieg ausstieg aufstieg umstieg dateipfad trampelpfad
  klickpfad lernpfad kletterpfad karrierepfad`;

/** Dutch words that end like a street and are none. */
export const DUTCH_NO_STREETS = `
  milaan blokkade onderweg snelweg autoweg uitweg omweg fietsweg spoorweg waterweg rijksweg halverweg terugweg heenweg
  luchtweg vliegweg winkelstraat wasstraat teststraat achtergracht`;
