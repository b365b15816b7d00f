import type { MatterWords } from "../matter-words.ts";
import { germanLines, germanWords } from "./plain-letters.ts";

/** Acts of serving by all their German forms, with their nouns, so that "beantworten" is an answer and "angerufen" a call. */
export const MATTERS: MatterWords = {
  same: germanLines(`
    antworten antwort antwortet geantwortet beantworten beantwortet beantwortung rückmeldung rückmeldungen
    anrufen anruf anrufe anrufs ruft angerufen anruft anzurufen telefonieren
    zurückrufen rückruf rückrufe zurückgerufen zurückruft
    schreiben schreibt geschrieben
    sagen sagt gesagt mitteilen mitgeteilt mitteilung informieren informiert information benachrichtigen benachrichtigt benachrichtigung ankündigen angekündigt ankündigung
    melden meldet gemeldet meldung
    zurückgeben rückgabe zurückgegeben
    erstatten erstattet erstattung zurückerstatten zurückerstattet rückerstattung zurückzahlen zurückgezahlt rückzahlung
    bezahlen bezahlt bezahlung zahlen gezahlt zahlung auszahlen ausgezahlt auszahlung überweisen überwiesen überweisung
    reparieren repariert reparatur reparaturen beheben behoben behebung instandsetzung
    warten wartet gewartet wartezeit
    schlange warteschlange
    beginnen beginnt begonnen beginn anfangen angefangen anfang starten start
    liefern liefert geliefert lieferung lieferungen ausliefern ausgeliefert zustellen zugestellt zustellung
    schicken schickt geschickt verschicken verschickt senden sendet gesendet versenden versendet versandt versand zusenden zugesandt zuschicken zugeschickt
    bringen bringt gebracht
    übergeben übergabe aushändigen ausgehändigt
    nennen nennt genannt
    kommen kommt gekommen ankommen angekommen ankunft eintreffen eingetroffen
    wiederkommen wiedergekommen zurückkommen zurückgekommen
    abholen abholt abgeholt abholung
    begrüßen begrüßt begrüßung grüßen gegrüßt gruß
    reinigen reinigt gereinigt reinigung putzen geputzt
    prüfen prüft geprüft kontrollieren kontrolliert kontrolle kontrollen prüfungen
    fertig fertigstellen fertiggestellt fertigstellung erledigen erledigt erledigung
    zeigen zeigt gezeigt vorlegen vorgelegt
    abnehmen abgenommen rangehen abheben
    lösen löst gelöst lösung
    ersetzen ersetzt ersatz austauschen ausgetauscht austausch
    verspätung verspätungen verspäten verspätet spät
    termin termine terminen
    bearbeiten bearbeitet bearbeitung
    angebot angebote angeboten kostenvoranschlag kostenvoranschläge
    bestellen bestellt bestellung
    ausstellen ausgestellt ausstellung
    erinnern erinnert erinnerung erinnerungen
    öffnen geöffnet öffnung
    schließen geschlossen schließung schließungen
    einhalten eingehalten eingehaltene eingehaltenen einhaltung
    zusagen zugesagt zugesagte zugesagten zusage
    abschließen abgeschlossen abschluss
    behandeln behandelt behandlung behandlungen
    nähen genäht
    finden findet gefunden
    mail mails e-mail e-mails
  `),
  vague: germanWords(`
    jede jeder jedes jeden jedem alle allen jemand jemanden jemandem niemand niemanden etwas erste ersten erster erstes zweite zweiten wieder
    noch beide andere anderen anderer mensch menschen leute weg sache sachen dinge ganze ganzen gleiche gleichen neue neuen neuer fehlende
    leere höchstens mindestens zwischen zu sehr beim ohne damit da machen lassen haben geben kostenlos durchschnittlich längste tag stunde
  `),
  common: germanWords(`
    machen macht gemacht nehmen nimmt genommen geben gibt gegeben bekommen bekommt gehen geht gegangen kommen kommt stellen stellt gestellt
    legen legt setzen setzt lassen lässt bleiben bleibt halten hält gehalten haben sein werden können kann könnte könnten dürfen darf möchte
    wollen will würde würden sagen sagt gesagt fragen fragt gefragt nutzen nutzt brauchen braucht sehen sieht wissen weiß arbeiten arbeit
    beginnen beginnt enden endet ändern ändert geändert änderung helfen hilft finden findet bringen bringt stehen steht tun getan
    bieten bietet führen führt einführen gilt gelten planen geplant planung vorschlag künftig zukünftig neu neue neuen neuer neues
    jetzt heute morgen gestern später bald früh spät vor während bis immer nie niemals nur auch mehr meist weniger viel viele wenig sehr
    noch schon nicht kein keine keinen keiner keinem ohne innerhalb gegen um ab pro statt sondern sowie sonst gut gute guten besser beste
    richtig eigen eigene eigenen andere anderen selbst letzte letzten nächste nächsten erste ersten alt alte alten lang lange kurz groß große
    klein kleine hoch ganz ganze teil teile art sache ding weise ort stelle mal tag tage tagen woche wochen monat monate jahr jahre stunde
    stunden minute minuten uhr montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar märz april mai juni juli august
    september oktober november dezember datum mitarbeiter mitarbeiterin team kollege kollegen kollegin leute betrieb firma geschäft ein zwei
    drei vier fünf sechs sieben acht neun zehn nummer punkt fall grund beispiel name seite alle alles jede jeder jedes
  `),
  joined: true,
  contact: germanWords("antworten anrufen zurueckrufen schreiben sagen mail nachricht sprechen"),
  particles: germanWords("zurück wieder"),
  act: "last",
};
