import type { NamedFeelings } from "../../feeling-words.ts";
import { germanLines } from "../plain-letters.ts";
import { FELT_BEHIND, OF_ACTS, OF_THINGS } from "./words.ts";

const BAD_FEW = "schlecht klein allein druck";
const BAD_ACTS = "beobachtet bewertet beurteilt kontrolliert gezwungen verlassen vergessen gestört";
const PLAIN_FEW =
  "wohl gut besser super toll prima bestens wunderbar angenehm wichtig besonders schön wertvoll";

const without = (words: string, others: string): string => {
  const left = new Set(others.split(" "));
  return words
    .split(" ")
    .filter((word) => !left.has(word))
    .join("|");
};
const GOOD_THINGS = without(OF_THINGS, `${BAD_FEW} ${PLAIN_FEW}`);
const GOOD_ACTS = without(OF_ACTS, BAD_ACTS);
const PLAIN = PLAIN_FEW.replaceAll(" ", "|");
const BAD = `${BAD_FEW} ${BAD_ACTS}`.replaceAll(" ", "|");

const NICE =
  "gutes|gute|guten|guter|schönes|schöne|schönen|angenehmes|angenehme|angenehmen|positives|positive|positiven|tolles|tolle|tollen|unvergessliches|unvergesslichen|perfektes|perfekte|perfekten|einzigartiges|einmaliges|großartiges|rundum";
const MOMENT =
  "gefühl|gefühle|erlebnis|erlebnisse|erfahrung|erfahrungen|atmosphäre|ambiente|stimmung|aufenthalt|besuch|eindruck|zeit|kundenerlebnis|einkaufserlebnis";

const NUMBER =
  "nummer|fall|akte|vorgang|bittsteller|bittstellerin|störenfried|last|belastung|problem|idiot|dummkopf|versager|versagerin|fremdkörper|fremder|fremde|kostenfaktor|geldbeutel|kind|opfer|eindringling|außenseiter|anfänger|tourist";
const FEARS = "angst|ängste|furcht|scheu|sorge|sorgen|hemmung|hemmungen|unsicherheit|panik|scham";

/** Feelings by name. */
export const NAMED: NamedFeelings = {
  relational: germanLines(`
    ${GOOD_ACTS}
    ${GOOD_ACTS} ${FELT_BEHIND}
    verstanden|ernstgenommen|wahrgenommen|angenommen|anerkannt|umsorgt|behütet|beschützt|gestützt|bestärkt|ermutigt|getröstet|geliebt|gemocht|gewollt|zugehörig|dazugehörig|mitgedacht|eingeweiht|befragt|beteiligt
    ernst genommen|genommen zu
    für voll genommen
    vertraut|vertraue|vertraust <the>|uns|ihm|ihr|ihnen|mir|dir|darauf
    vertrauen|vertraue|vertraust|anvertraut|zutrauen|zugetraut
    geborgen|geborgenheit|zugehörigkeit|gemeinschaft|verbundenheit|nähe|vertrautheit|zugewandtheit
    auf augenhöhe
    zu hause|haus
    zuhause|daheim|heimisch
    aufgehoben|vertrauter|geborgener|verbundener|willkommener
    um sie|ihn|ihr|ihm|mich|dich|ihre|seine|meine (~3) kümmert|sorgt|bemüht|bangt
    in guten|sicheren|besten|verlässlichen händen
    unter freunden|freundinnen|gleichgesinnten|seinesgleichen|ihresgleichen
    teil von|der|des|einer|eines|davon
    ein|einen teil von|der|des|einer
    gehört|gehören|gehöre|gehörst (~6) dazu|hierher
    dazugehören|dazuzugehören|dazugehört
    eine|einer|einen von uns|ihnen|vielen !wochen
    auf|an ihrer|seiner|meiner|unserer|deiner seite
    dankbar|dankbarkeit|gerührt|berührt|verwöhnt
    gleichberechtigt|ebenbürtig
    respektvoll behandelt
    mitgenommen auf
    im bilde
    willkommen (geheißen) !geschenk|bei
  `),
  own: germanLines(`
    ${GOOD_THINGS}
    ${GOOD_THINGS} ${FELT_BEHIND}
    gelassen|gelassener|gelassenheit|beruhigt|beruhigter|erleichtert|erleichterung|entspannung|erholt|ausgeruht|erfrischt|gestärkt|belebt|ausgeglichen
    ruhiger|sicherer|leichter|freier|mutiger|stärker|klarer|zuversichtlicher|entspannter
    gewiss|gewissheit|zuversichtlich|zuversicht|hoffnung|hoffnungsvoll|optimistisch|überzeugt
    stolz|stolzer|mutig|mut|tapfer|souverän|selbstbewusst|selbstsicher|selbstbestimmt|selbstbestimmung|eigenständig|handlungsfähig|kompetent|fähig
    freiheit|befreit|unbeschwert|unbeschwertheit|sorglos|sorgenfrei|unbesorgt|ungestört|unbeobachtet|ungezwungen|unbefangen|ungehetzt|unverkrampft|ungedrängt|unaufgeregt|losgelöst
    freude|vorfreude|lebensfreude|lust|neugier|neugierig|gespannt|inspiriert|motiviert|verzaubert|staunen|staunt|beschwingt|heiter|vergnügt|fröhlich
    freut|freuen|freue|freust (<how>)* sich|mich|dich|uns
    sich (~5) freut|freuen|zu freuen
    sich (~3) (<how>)* auf ~3 freuen
    innere|innerer ruhe
    in ruhe|frieden !zu
    mit gutem|reinem|ruhigem gewissen
    guten|guter mutes|dinge
    herr|herrin|chef|chefin der lage|entscheidung|situation
    festen|sicheren boden
    die kontrolle|oberhand
    im griff
    gut vorbereitet|gerüstet|gewappnet
    gewappnet|gerüstet|orientiert|aufgeklärt
    im klaren|reinen
    bei sich
    erwachsen|würdig|jünger|gesünder|schöner|hübsch|fit
    glückspilz|gesegnet
    verliert|verlieren|vergisst|vergessen|nimmt|nehmen|überwindet (<the>) (<word>) ${FEARS}
    traut|trauen|traue|traust (<how>)* sich|mich|dir (<how>)*
    aufgehoben wie|und geborgen
    das|dem gefühl ,|von|der|des|zu|dass
    tut|tun|getan (<how>|mir|ihr|ihm|ihnen|der|seele)* gut
  `),
  generic: germanLines(`
    ${PLAIN}
    ${PLAIN} ${FELT_BEHIND}
    wohlfühlen|wohlfühlt|wohlgefühl|wohlfühlatmosphäre|wohlzufühlen|wohlbefinden
    zufrieden|zufriedener|zufriedenheit|zufriedengestellt|kundenzufriedenheit|gästezufriedenheit|patientenzufriedenheit|mieterzufriedenheit|elternzufriedenheit|mandantenzufriedenheit
    glücklich|glücklicher|happy|froh|begeistert|begeisterung|erfreut|beeindruckt|hochzufrieden
    wertgeschätzt|wertschätzung|geschätzt|respektiert|respekt|willkommen|geachtet
    (rundum) gut|bestens|rundum|optimal aufgehoben|betreut|beraten|behandelt|bedient|versorgt|umsorgt|informiert
    ${NICE} ${MOMENT}
    (als) (<word>) kunde|kundin|gast|patient|patientin|mensch|könig|königin geschätzt|wertgeschätzt|respektiert
    ist|wird hier könig
  `),
  unpleasant: germanLines(`
    ${BAD}
    ${BAD} ${FELT_BEHIND}
    gehetzt|gedrängt|bedrängt|gestresst|stress|zeitdruck|eile|hektik|hektisch|getrieben|genötigt|erpresst
    unter druck
    ${FEARS}
    ängstlich|nervös|verunsichert|unsicher|hilflos|hilflosigkeit|machtlos|ausgeliefert|ohnmächtig|verloren|orientierungslos|ratlos|verwirrt|überfordert|überrumpelt|überfahren|überwältigt
    alleingelassen|einsam|vereinsamt|ausgeschlossen|übergangen|ignoriert|übersehen|unerwünscht|unwillkommen|missverstanden|unverstanden|fremd|abgewiesen|abgelehnt|zurückgewiesen
    allein|alleine|im|hängen gelassen
    im stich gelassen
    abgewimmelt|abgefertigt|vertröstet|abgespeist|abgeschoben|durchgeschleust|hingehalten|abgestempelt|weitergereicht
    bevormundet|bevormundung|belehrt|getadelt|gescholten|geschimpft|ertappt|beschämt|bloßgestellt|gedemütigt|vorgeführt|verurteilt|ausgelacht|ausgefragt|verhört|blamiert|kritisiert|gemaßregelt
    peinlich|schuldig|schuldgefühle|lästig|minderwertig|dumm|blöd|unfähig|wertlos|unwichtig|nutzlos|hässlich
    für dumm verkauft
    schlechtes|schlechten gewissen
    ausgenutzt|betrogen|getäuscht|belogen|hintergangen|abgezockt|ausgenommen|überredet|übervorteilt|manipuliert|geneppt
    über den tisch gezogen
    übers ohr gehauen
    genervt|ärger|verärgert|wut|wütend|frust|frustriert|enttäuscht|enttäuschung|traurig|gelangweilt|langeweile|unzufrieden|unwohl|unglücklich|gekränkt|verletzt
    ärgert|ärgern|fürchtet|fürchten|schämt|schämen|sorgt|ängstigt|ängstigen|langweilt|langweilen|scheut (<how>)* sich|mich|dich|uns
    zweifel|misstrauen|misstrauisch|reue|bedauern|verdacht
    wie (nur|bloß|irgend)* ein|eine|der|die ${NUMBER}
    als (nur|bloß|eine|ein)* ${NUMBER}
    nur eine nummer
    ist|sind|bin|bist (nur|bloß|bei|hier|uns)* kein|keine|ein|eine ${NUMBER}
    unter beobachtung|generalverdacht|verdacht
    fehl am platz
    im weg
  `),
  absences: germanLines(`
    stressfrei|angstfrei|schmerzfrei|druckfrei
    ohne (sich|ihn|sie|mich|etwas|jemanden|<how>)* ~4 zu müssen
    ohne sich (dafür|dabei|<how>)* zu schämen|fürchten|verstellen|erklären|rechtfertigen|fragen|entschuldigen|ärgern|sorgen|wundern|verbiegen
    ohne ~4 hinterherzulaufen|nachzufragen|nachzuhaken|hinterherzutelefonieren
    muss|müssen|musst|müsst (<word>) (<word>) nicht|nie|niemandem|keinem|nichts|keine|keinen
    braucht|brauchen|brauchst (<word>) nicht|nie|keine|keinen|nichts ~5 zu
    keine bösen überraschungen
    keine überraschungen|überraschung
  `),
  otherwise: germanLines(`
    in sicherheit !und|,
    zur sicherheit
    sicherheitshalber
    frei haus|parken|wählbar|verfügbar|zugänglich|halten|von
    freie|frei plätze
    zum glück
    viel glück|spaß|freude
    ruhe bitte
    zur|in ruhe lassen
    stolzer preis
    mit freundlichen|sicherheit
    ganz gut möglich
    guten|gut tag|morgen|abend
    gut lesbar|erreichbar|strukturiert|sichtbar|ausgebildet|ausgestattet|eingerichtet|sortiert|geschult|organisiert|verständlich
    klar strukturiert|erkennbar|verständlich|geregelt|gegliedert|definiert
    leicht verständlich|zu
    leicht|gut|einfach zu <word>
    so gut wie
    sicher verpackt|verwahrt|verstaut|gelagert|geladen|angekommen
    wohl kaum|auch|eher
    kein|keine wunder
    teil der rechnung|leistung|leistungen|ausstattung
    vertrauen ist gut
    druck auf|der|des
    hoher|niedriger druck
    besser als|gesagt
    schon vergessen
    hat|haben ~3 vergessen
  `),
};
