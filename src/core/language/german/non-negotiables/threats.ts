import type { PhraseList } from "../../phrase-list.ts";
import { germanLines } from "../plain-letters.ts";

const PUNISHED =
  "abgemahnt|geahndet|bestraft|sanktioniert|gekündigt|entlassen|gemaßregelt|verfolgt|geduldet|toleriert|akzeptiert";
const RULE =
  "leitfaden|leitfadens|vorgaben|vorgabe|vorschrift|vorschriften|richtlinie|richtlinien|regeln|regel|kleiderordnung|standard|standards|dienstanweisung|checkliste|skript|skripts|begrüßung|prozess|prozesse|arbeitsanweisung|anweisungen";

/** What threatens people into doing it. */
export const THREATS: PhraseList = {
  found: germanLines(`
    ist|sind|bleibt (für|alle|<how>|<word>)* verpflichtend|zwingend|obligatorisch|verbindlich|bindend !und
    ist|sind (für) (alle) pflicht
    zwingend|strikt|streng|strengstens|unbedingt|zwingende|strikte einzuhalten|einhalten|befolgen|zu|verboten|untersagt|einhaltung
    einhaltung|befolgung (der|des|von) (<word>) ${RULE}
    verstöße|zuwiderhandlungen|zuwiderhandlung|nichteinhaltung|nichtbefolgung|nichtbeachtung|missachtung
    wird|werden (<how>|nicht)* ${PUNISHED} !weil
    disziplinarisch|disziplinarische|disziplinarischen|disziplinarmaßnahmen|disziplinarmaßnahme|arbeitsrechtliche|arbeitsrechtlichen
    droht|drohen (<how>|eine|die)* abmahnung|kündigung|konsequenzen|strafe|strafen
    (mit|hat|haben) (<word>) konsequenzen (rechnen|zu|zur|haben|folgen)
    führt|führen zur|zu (<word>) kündigung|abmahnung|entlassung
    null toleranz
    null-toleranz|nulltoleranz
    leistungskontrolle|mystery-shopper|testkunde|testkunden|testkäufer|testkäufe
    werden|wird (<how>)* (streng|lückenlos|regelmäßig)* überwacht|kontrolliert|aufgezeichnet|protokolliert <end>
    haben (<how>|sich)* (an|strikt) ~2 zu halten
    bei|unter androhung
  `),
  fine: germanLines(`
    abmahnung|kündigung eines|einer|des|der
    ware|bremsen|bremse|wagen|teile|teil|geräte|gerät|wasser|temperatur|luft wird|werden ~3 kontrolliert|überwacht|protokolliert
  `),
};
