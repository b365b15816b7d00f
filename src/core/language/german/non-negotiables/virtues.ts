import type { VirtueWords } from "../../non-negotiable-words.ts";
import { declined } from "../declined.ts";
import { germanLines } from "../plain-letters.ts";

const GOOD = declined(`
  freundlich höflich zuvorkommend hilfsbereit respektvoll professionell kompetent zuverlässig verlässlich ehrlich aufrichtig fair nett herzlich
  gut exzellent hervorragend ausgezeichnet erstklassig hochwertig optimal perfekt engagiert motiviert kundenorientiert serviceorientiert
  lösungsorientiert kundenfreundlich patientenorientiert transparent offen wertschätzend achtsam aufmerksam einfühlsam empathisch verständnisvoll
  geduldig pünktlich gewissenhaft sorgfältig sauber ordentlich gründlich vertrauensvoll vertrauenswürdig verantwortungsvoll verantwortungsbewusst
  flexibel effizient seriös diskret taktvoll souverän liebevoll fürsorglich warmherzig menschlich authentisch fachgerecht fachkundig qualifiziert
  tolerant positiv gastfreundlich anständig korrekt vorbildlich tadellos einwandfrei partnerschaftlich kollegial umsichtig zugewandt nahbar
  individuell bestmöglich angenehm vorurteilsfrei unvoreingenommen gerecht loyal innovativ familiär proaktiv überdurchschnittlich bester
  höchst exklusiv einzigartig unvergesslich würdevoll rücksichtsvoll
`);
const BEST = "beste|besten|bestes|bestem";
const VIRTUE =
  "respekt|wertschätzung|höflichkeit|freundlichkeit|professionalität|kompetenz|ehrlichkeit|fairness|qualität|transparenz|herzlichkeit|empathie|einfühlungsvermögen|verständnis|geduld|sorgfalt|zuverlässigkeit|verlässlichkeit|leidenschaft|engagement|begeisterung|hingabe|achtung|achtsamkeit|anstand|taktgefühl|fingerspitzengefühl|toleranz|kundenorientierung|kundenzufriedenheit|patientenzufriedenheit|gästezufriedenheit|gastfreundschaft|exzellenz|spitzenqualität|topqualität|top-qualität|spitzenleistung|spitzenleistungen|bestleistung|bestleistungen|höchstleistung|höchstleistungen|verantwortung|verantwortungsbewusstsein|offenheit|menschlichkeit|loyalität|teamgeist|pünktlichkeit|hilfsbereitschaft|herzblut";
const BAD = declined(`
  unfreundlich unhöflich respektlos unprofessionell inkompetent unzuverlässig unehrlich unfair schlecht mies schlampig nachlässig lieblos patzig
  pampig schnippisch arrogant herablassend überheblich abweisend gleichgültig desinteressiert unpünktlich unsauber minderwertig
  mangelhaft miserabel unterdurchschnittlich mittelmäßig rücksichtslos unsensibel taktlos abfällig unverschämt aggressiv
  launisch lustlos unaufmerksam unverantwortlich fahrlässig ungerecht unmenschlich unwürdig würdelos abschätzig geringschätzig unseriös
`);
const VICE =
  "unfreundlichkeit|respektlosigkeit|unhöflichkeit|inkompetenz|nachlässigkeit|gleichgültigkeit|arroganz|überheblichkeit|unehrlichkeit|schlamperei|pfusch";
const THEM =
  "kunde|kunden|kundin|kundinnen|gast|gäste|gästen|patient|patienten|patientin|patientinnen|mieter|mietern|mandant|mandanten|klient|klienten|mensch|menschen|schüler|schülern|fahrschüler|mitglied|mitglieder|tier|kind|bewohner";
const GIVE =
  "sein|ist|sind|bleiben|bleibt|handeln|handelt|arbeiten|arbeitet|behandeln|behandelt|begegnen|begegnet|umgehen|umgeht|verhalten|verhält|auftreten|auftritt|bieten|bietet|anbieten|liefern|liefert|abliefern|leisten|leistet|erbringen|erbringt|geben|gibt|gewährleisten|garantieren|sicherstellen|zeigen|zeigt|haben|hat|pflegen|wahren|schenken|entgegenbringen|vermitteln|ausstrahlen|praktizieren|leben|kommunizieren|kommuniziert|beraten|berät|betreuen|betreut|bedienen|bedient|versorgen|versorgt|unterstützen|unterstützt|dienen|machen|macht|tun|tut|agieren|agiert|ausführen|erledigen|stehen|steht|stellen|werden|wird|soll|sollen|muss|müssen|übernehmen|übernimmt|legen|legt|hinterlassen|überzeugen|pflegt|wert|zu";
const SERVICE =
  "service|arbeit|beratung|betreuung|behandlung|bedienung|leistung|leistungen|hilfe|unterstützung|umgang|ton|umgangston|verhalten|auftreten|erscheinungsbild|eindruck|kundenservice|kundendienst|kommunikation|atmosphäre|erlebnis|kundenerlebnis|haltung|einstellung|ergebnis|ergebnisse|produkt|produkte|produkten|versorgung|pflege|art|weise|niveau|standard|standards|miteinander|dienstleistung|dienstleistungen|handwerk|lösung|lösungen|partner|ansprechpartner|gastgeber|team|zusammenarbeit|beispiel|vorbild";

/** What no proposal could ever break. */
export const VIRTUES: VirtueWords = {
  good: germanLines(`
    ${GOOD}|${BEST}|${VIRTUE}
    mit|in würde
    vertrauen schaffen|schenken|aufbauen|gewinnen|verdienen|ausstrahlen
    ruhig|gelassen|sachlich|gefasst (und|<word>)* bleiben|bleibt
    ist (bei|uns|immer|<how>)* könig
    (bei|uns)* könig
    in|im (den|das) mittelpunkt|zentrum|vordergrund (aller|all|unseres|unserer|<word>)* (handelns|tuns|arbeit)
    extrameile|extra-meile (gehen|geht)
    extra meile gehen|geht
    einen schritt weiter|mehr gehen|machen|tun
    auf augenhöhe
    (mit) rat und tat (zur) (seite)
    ein offenes ohr
    für (<the>|alle|unsere|jeden|jede)* ${THEM}|sie|alle|dich|euch|jeden|ihn|eltern|angehörigen|familien|kinder (<how>|<word>)* da (sein|ist|sind)
    erwartungen (<the>|unserer|von)* (<word>) (mehr|als|stets|noch)* übertreffen|übertrifft|erfüllen|treffen
    (mit|voll|voller|<how>)* leidenschaft|herz|herzblut|freude|begeisterung|spaß bei der sache|arbeit
    mit herz und verstand|hand|seele
    ernst nehmen|nimmt
    (gut|aktiv|aufmerksam|richtig|genau|<how>)* zuhören|zuhört
    unser|das|sein|ihr|alle bestes|beste geben|gibt|tun
    alles geben|gibt
    zufriedenstellen|begeistern|begeistert
    zufrieden stellen|machen
    glücklich machen|macht
    mit einem|ehrlichen lächeln
    wohlfühlen|wohlfühlt|aufgehoben
    wohl|willkommen|wertgeschätzt|geschätzt|verstanden fühlen|fühlt
    an erster|oberster stelle
    oberste|höchste|oberstes|höchstes priorität|gebot
    ohne (ansehen) (der) vorurteile|vorurteil|diskriminierung|person
    das richtige tun
    mit gutem beispiel vorangehen
    das|zum wohl|wohle (<the>|unserer|unseres)* ${THEM}|tiere|kinder
    im (besten) sinne|interesse (<the>|unserer|unseres)* ${THEM}|kinder
    faire|fairer|fairen preise|preis|preisen
    kundenzufriedenheit|patientenzufriedenheit|qualität|sicherheit an erster
  `),
  bad: germanLines(`
    ${BAD}|${VICE}
    im stich lassen|lässt
    hängen lassen
    hängenlassen
    von oben herab
    im regen stehen (lassen)
    enttäuschen|verärgern|beleidigen|kränken|verprellen|vergraulen|vernachlässigen|pfuschen
    qualität|standards|sorgfalt|sicherheit|sauberkeit vernachlässigen
    abstriche (bei|an|in)* (<the>|unserer)* qualität|sicherheit|sauberkeit|sorgfalt
    (bei|an|in) (<the>|unserer)* qualität|sicherheit|sauberkeit|sorgfalt abstriche|sparen
    weniger als (unser|das) bestes|beste
    halbe sachen
    falsche|unwahre informationen|auskünfte|angaben
  `),
  concrete: germanLines(`
    gut|schlecht|nett|offen|ehrlich|abfällig|herablassend reden|sprechen|redet|spricht|sagen|denken
    gute|guten|gutes morgen|tag|abend|nacht|appetit|reise|besserung|neues
    alles gute
    wieder gut
    gut|besser|schlecht gehen|geht|sitzen|sitzt
    offen sein|bleiben|stehen <end>
  `),
  filler: germanLines(`
    ${GIVE}|${SERVICE}|${THEM}|<the>
    wir|uns|man|sie|ihnen|er|ihm|ihn|es|sich|andere|anderen|anderer|leute|leuten|jedermann|einander|alles|euch|dich|dir|jemand|jemanden|jemandem|mitarbeitenden|kollegen|kinder|tiere|tieren
    und|oder|sowie|in|im|mit|zum|zur|gegenüber|bei|beim|an|auf|für|als|von|vom|durch|nur|auch|sehr|so|wirklich|immer|stets|jederzeit|absolut|rundum|rundherum|besonders|wenn|großen|großer|großem
    (zu|in) jeder|jedem|allen|jeden zeit|zeitpunkt|situation|lage|hinsicht|belangen|fall|tag
    (bei|in|mit) allem , (was) (wir) (tun)
    am|an|im|in (der|dem|den) telefon|theke|tresen|empfang|rezeption|kasse|schalter|laden|alltag|umgang|kontakt|gespräch
    nach außen
    tag für tag
    dafür sorgen , dass
    darauf achten , dass
  `),
};
