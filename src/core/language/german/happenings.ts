import type { HappenWords } from "../happen-words.ts";
import { PASSIVES } from "./happenings/passives.ts";
import { germanLines, germanWords } from "./plain-letters.ts";

const SYSTEM =
  "system|systems|crm|pms|erp|kassensystem|kasse|software|programm|datenbank|portal|app|excel|excel-liste|excel-tabelle|tabelle|maske|eingabemaske|formular|online-formular|kalender|terminkalender|outlook|sap|salesforce|zendesk|jira|ticketsystem|tool|intranet|dashboard|bildschirm|tablet|praxissoftware|kartei|patientenkartei|buchungssystem";
const PUT =
  "eintragen|eingetragen|eingeben|eingegeben|erfassen|erfasst|anlegen|angelegt|hinterlegen|hinterlegt|pflegen|gepflegt|dokumentieren|dokumentiert|vermerken|vermerkt|abspeichern|abgespeichert|speichern|gespeichert|einpflegen|eingepflegt|tippen|getippt|hochladen|hochgeladen|abhaken|abgehakt|setzen|gesetzt|buchen|gebucht|freigeben|markieren|markiert|ablegen|abgelegt|aufrufen|ändern|aktualisieren|aktualisiert|öffnen|geöffnet";

/** How German tells what to do in place of what has to happen. */
export const HAPPENINGS: HappenWords = {
  keystrokes: [
    {
      instead: "what is true once that is done, and link the steps",
      phrases: germanLines(`
        klicken|klickt|anklicken|angeklickt|doppelklicken|doppelklick|rechtsklick|ausloggen|einloggen|eingeloggt|scrollen|herunterladen|hochladen|einscannen|eingescannt
        auf (den) speichern|senden|ok|weiter|absenden|drucken|bestätigen klicken|drücken|tippen
        in|ins|im (das|die|den|dem|der|unser|unsere|unserem|unseren|eine|einem) (<word>) ${SYSTEM} (~4) ${PUT}
        ${PUT.replaceAll("öffnen|geöffnet", "öffnen")} ~3 im|in|ins (dem|der|das|die) ${SYSTEM}
        über das|die (<word>) ${SYSTEM} (~3) ${PUT}|melden|gemeldet|buchen|absenden
        (das|die|den|ein|eine|einen)* (<word>) ${SYSTEM} (~2) ausfüllen|ausgefüllt|öffnen|abschicken|absenden|ausdrucken|aufrufen|abheften|aktualisieren
        häkchen|haken (bei|im|in) ~3 setzen
        standardmail|standard-mail|mailvorlage|textbaustein|textbausteine|vorlage (aus) ~2 schicken|senden|verwenden|einfügen|kopieren|verschicken
        kopieren|kopiert und einfügen|eingefügt
        ticket|fall|vorgang (~3) anlegen|eröffnen|schließen|eskalieren
      `),
    },
  ],
  spared: germanWords("ohne statt anstatt nie nicht"),
  passives: PASSIVES,
};
