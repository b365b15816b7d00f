import type { BeliefWords } from "../belief-words.ts";
import { germanLines } from "./plain-letters.ts";

const THEM = "kunde|gast|patient|mensch|mieter|mandant|schüler|kind|kunden|gäste|patienten|menschen|kinder";

/** What hangs on German walls. */
export const BELIEFS: BeliefWords = {
  values: germanLines(`
    integrität|exzellenz|teamwork|teamgeist|teamarbeit|zusammenhalt|respekt|vertrauen|ehrlichkeit|offenheit|fairness|transparenz|verantwortung|verantwortungsbewusstsein|professionalität|qualität|innovation|leidenschaft|engagement|mitgefühl|empathie|wertschätzung|kundenorientierung|kundennähe|kundenzufriedenheit|zuverlässigkeit|verlässlichkeit|freundlichkeit|höflichkeit|nachhaltigkeit|vielfalt|toleranz|menschlichkeit|kompetenz|loyalität|respekt|sicherheit|sorgfalt|kreativität|mut|herzlichkeit|service|tradition|erfahrung|pünktlichkeit|disziplin|fleiß|achtsamkeit|authentizität|nähe|gemeinschaft|familie|spaß|freude|erfolg|leistung
  `),
  slogans: germanLines(`
    (bei) (uns) (steht) (immer) (der|die|das|unser|unsere|jeder) ${THEM} (steht|stehen) (bei) (uns) (immer|stets) im mittelpunkt|zentrum|vordergrund (steht|stehen)
    (bei) (uns) (ist) (der|unser) ${THEM} (ist) (bei) (uns) (noch) könig
    qualität|sicherheit|service|kundenzufriedenheit|gesundheit zuerst
    qualität|service (wird) (bei) (uns) (wird) groß|großgeschrieben (geschrieben)
    gemeinsam (sind) (wir) stark|stärker
    (wir) geben (immer) unser|alles bestes
    (wir) leben (unsere) (werte) qualität|werte|service|innovation
    (ihr|ihre|dein|deine) zufriedenheit|gesundheit|erfolg|sicherheit ist unser|unsere ziel|auftrag|antrieb|anspruch|erfolg|leidenschaft|maßstab
    mit herz und verstand|hand
    aus leidenschaft
    ein team
  `),
  around: germanLines(`
    wir|glauben|an|und|&|der|die|das|unser|unsere|unseren|sind|ist|steht|stehen|für|mit|uns|zählt|zählen|gegenseitiger|gegenseitiges|höchste|hohe|echte|gelebte|werte|unsere|leben|schätzen|setzen|auf|immer|stets
  `),
};
