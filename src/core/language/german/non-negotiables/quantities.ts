import type { PhraseList } from "../../phrase-list.ts";
import { germanLines } from "../plain-letters.ts";

/** Amounts and frequencies that nobody can count. */
export const QUANTITIES: PhraseList = {
  found: germanLines(`
    regelmäßig|regelmäßige|regelmäßigen|regelmäßiger|regelmäßiges|häufig|häufiger|oft|öfter|öfters|gelegentlich|gelegentliche|manchmal|bisweilen|zuweilen|mehrfach|mehrmals|sporadisch|periodisch|zyklisch|wiederholt
    ab und zu|an
    hin und wieder
    dann und wann
    von zeit zu zeit
    (in) (regelmäßigen|gewissen|angemessenen|sinnvollen|kurzen|größeren|kürzeren)* abständen
    alle paar|einige <word>
    ausreichend|ausreichende|ausreichenden|ausreichender|genügend|hinreichend|genug|reichlich|angemessene|angemessenen
    einige|einigen|mehrere|mehreren|etliche|etlichen|diverse|diversen|verschiedene|verschiedenen|zahlreiche|zahlreichen|manche|wenige
    viel|viele|vielen <word>
    ein|eine paar|menge|reihe|vielzahl|fülle|handvoll (von) <word>
    jede menge
    ein (klein) bisschen|wenig
    von fall zu fall
  `),
  fine: germanLines(`
    wie|so|zu|ebenso|genauso|gleich viel|viele|vielen|oft|häufig|wenige
    wie|so|zu|ebenso|genauso|gleich viel|viele|vielen <word>
    nicht|nie|mehr|öfter|häufiger|weniger (so) oft|öfter|häufiger|häufig|viel|viele als
    öfter|häufiger|mehr|weniger als
    <start> einige|viele|manche|mehrere|etliche|wenige <served>
    <start> (fast) viele|einige|manche von|unter <the>
    wer oft|häufig|regelmäßig|manchmal|viel|gelegentlich
    wer ~3 oft|häufig|regelmäßig|manchmal|gelegentlich|viel
    , die|der|das|denen (~2) oft|häufig|regelmäßig|manchmal|gelegentlich|viel ~4 <end>
    vielen dank
    viel zu
    die|der|den|dem|diese|diesen|unsere|unseren|ihre|ihren|alle|allen|seine|seinen vielen|einigen|mehreren|verschiedenen|wenigen|regelmäßigen
    nicht genug|viel|ausreichend
    groß|alt|lang|gut|warm|früh|weit|laut|hell genug
    viel|vielen ~1 besser|mehr|lieber|leichter|zu|später
    zwischen (den) verschiedenen|mehreren
  `),
};
