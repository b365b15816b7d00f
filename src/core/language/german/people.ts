import type { People } from "../language-words.ts";
import { germanWords } from "./plain-letters.ts";

/** How people and those who are served are named in German. Every noun has a capital, so that a capital names nobody. */
export const PEOPLE: People = {
  persons: germanWords(`
    mitarbeiter mitarbeiterin mitarbeiterinnen mitarbeitern mitarbeitenden mitarbeitende kollege kollegen kollegin kolleginnen chef chefin chefs
    inhaber inhaberin meister meisterin geselle gesellen gesellin azubi azubis lehrling lehrlinge auszubildende auszubildenden
    fahrer fahrerin fahrerinnen disponent disponentin disponenten monteur monteure monteurin techniker technikerin mechaniker mechanikerin
    erzieher erzieherin erzieherinnen leiter leiterin pfleger pflegerin pflegerinnen pflegekraft pflegekräfte schwester schwestern
    arzt ärztin ärzte ärztinnen zahnarzt zahnärztin zahnärzte helferin helferinnen helfer assistentin assistentinnen assistent
    verkäufer verkäuferin verkäuferinnen bäcker bäckerin koch köche köchin kellner kellnerin kellnerinnen rezeptionistin rezeptionist
    fahrlehrer fahrlehrerin fahrlehrerinnen berater beraterin beraterinnen trainer trainerin lehrer lehrerin lehrerinnen lehrkräfte friseur
    friseurin friseurinnen therapeut therapeutin apotheker apothekerin optiker optikerin hausmeister sachbearbeiter sachbearbeiterin
    aushilfe aushilfen vertretung vertretungen servicekraft servicekräfte reinigungskraft reinigungskräfte pflegekräften schichtleiter
    schichtleiterin teamleiter teamleiterin filialleiter filialleiterin praktikant praktikanten praktikantin bademeister bademeisterin
    zusteller zustellerin kurier mechatroniker elektriker installateur maler gärtner gärtnerin floristin barista kassierer kassiererin
    lagerist pförtner schaffner busfahrer lehrern kollegium erzieherinnen tierpflegerin tierärztin ableser mechanikern monteuren fahrern
    verkäufern köchen kellnern helfern disponentin nachtportier hausdame verkäuferinnen
  `),
  pronouns: germanWords("er sie ihm ihn ich"),
  somebody: germanWords("jemand jemanden jemandem wer"),
  either: germanWords("drucker rechner scanner zähler ordner ständer anhänger läufer"),
  customers: germanWords(`
    kunde kunden kundin kundinnen kundschaft gast gäste gästen gastes patient patienten patientin patientinnen klient klienten klientin
    klientinnen mandant mandanten mandantin mandantinnen mieter mietern mieterin mieterinnen bewohner bewohnern bewohnerin bewohnerinnen
    eltern elternteil mutter mütter vater väter kind kinder kindern familie familien schüler schülern schülerin schülerinnen fahrschüler
    fahrschülern fahrschülerin fahrschülerinnen student studenten studierende studierenden teilnehmer teilnehmern teilnehmerin
    teilnehmerinnen mitglied mitglieder mitgliedern besucher besuchern besucherin besucherinnen fahrgast fahrgäste fahrgästen passagier
    passagiere reisende reisenden anrufer anrufern anruferin anruferinnen absender empfänger versender auftraggeber nutzer nutzern nutzerin
    nutzerinnen käufer käufern käuferin leser leserin leserinnen angehörige angehörigen brautpaar paar frau frauen mann männer mensch menschen leute
    leuten stammgast stammgäste stammkunde stammkunden tierhalter tierhalterin tierbesitzer tierbesitzern halter halterin hundehalter
    hinterbliebene hinterbliebenen trauernde trauernden badegast badegäste badegästen feriengäste urlauber anwohner anwohnern
    bauherr bauherren bauherrin eigentümer eigentümern eigentümerin brautpaare versicherte versicherten senioren verbraucher
    oma opa enkel tochter sohn hund katze
  `),
  outside: germanWords(`
    lieferant lieferanten hersteller herstellers versicherung labor spedition bank behörde amt stadt vermieter großhandel zulieferer
    subunternehmer partner polizei krankenkasse kasse
  `),
  nobody: germanWords(
    "niemand niemanden niemandem keiner nichts wir uns alle alles jeder jede jedes jedem jeden andere anderen es man",
  ),
  groups: germanWords(
    "team teams belegschaft personal schicht küche empfang rezeption werkstatt mannschaft crew innendienst außendienst zentrale service leitung",
  ),
  places: germanWords(`
    küche büro pausenraum personalraum aufenthaltsraum umkleide teamraum dienstzimmer lehrerzimmer spülküche lager intranet gruppenchat teamchat
    whatsapp-gruppe dienstplan umkleideraum werkstatt backstube
  `),
  walls: germanWords("wand tür tafel brett"),
  things: germanWords("zettel schild liste karte rechnung brief tür uhr telefon formular programm system"),
  givenNames: new Set(),
  titles: germanWords("frau herr herrn dr"),
  doer: /(?!)/u,
  noName: /(?!)/u,
  namesHaveCapitals: false,
};
