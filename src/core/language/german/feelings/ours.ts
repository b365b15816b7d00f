import type { OurWords } from "../../feeling-words.ts";
import { germanLines, germanWords } from "../plain-letters.ts";

const TEAM =
  "team|mitarbeiter|mitarbeiterinnen|mitarbeitende|mitarbeitenden|kollegen|kolleginnen|belegschaft|personal|crew|mannschaft|leute|truppe|azubis|pflegekräfte|aushilfen";

/** How those who serve speak of themselves in German. */
export const OURS: OurWords = {
  subjects: germanLines(`
    wir|ich
    unser|unsere|unserem|mein|meine|das|alle|die|jeder|jede (<word>) ${TEAM}
    mitarbeiter|mitarbeiterinnen|mitarbeitende
    alle|jeder|jede bei uns
    unsere|die|alle|jede|jeder <staffer>
  `),
  myself: germanWords("ich"),
  work: germanWords("team kollegen kolleginnen mitarbeiter mitarbeiterinnen kunden gäste patienten handwerk"),
  dispositions: germanWords(`
    frei bereit vorbereitet offen klar gewiss sicher informiert geschützt ausgerüstet kompetent fähig gut da hier bekannt menschlich stark
    anders nah unabhängig erwartet gebraucht wichtig erreichbar geduldig ruhig einfach fertig überzeugt still wach schnell besser vertraut verbunden
  `),
  acts: germanLines(`
    lieben|liebt|genießen|genießt
    freuen|freut|freue uns|sich|mich
    haben|hat (~3) freude|spaß|lust
    sind|ist (<how>|immer|mit)* begeistert|motiviert|leidenschaft|leidenschaftlich|dankbar|müde|erschöpft|gestresst
    brennen|brennt für
    arbeiten|arbeitet (<how>)* gern|gerne
  `),
  anywhere: germanLines(`
    macht|machen uns (<how>)* stolz|glücklich|froh|zufrieden|freude
    gibt|geben uns (<how>)* das|ein ~1 gefühl
    unser stolz
  `),
};
