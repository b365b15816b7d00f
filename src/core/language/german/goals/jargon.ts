import type { Wording } from "../../wording.ts";
import { germanLines } from "../plain-letters.ts";

/** Words of the trade of managing, each with the plain words for it. */
export const JARGON: readonly Wording[] = [
  {
    instead: "was unterwegs geschieht",
    phrases: germanLines(
      "customer journey|experience\ncustomer-journey|kundenreise|customer-experience|user-experience|journey",
    ),
  },
  {
    instead: "wo wir uns begegnen",
    phrases: germanLines(
      "touchpoint|touchpoints|kontaktpunkt|kontaktpunkte|kontaktpunkten|kundenkontaktpunkt|kundenkontaktpunkte",
    ),
  },
  {
    instead: "besser machen",
    phrases: germanLines("optimieren|optimiert|optimierung|optimierte|prozessoptimierung"),
  },
  {
    instead: "wie es hier läuft",
    phrases: germanLines(
      "prozesse|prozessen|prozesskette|workflow|workflows|geschäftsprozess|geschäftsprozesse",
    ),
  },
  {
    instead: "alles zusammen",
    phrases: germanLines(
      "ganzheitlich|ganzheitliche|ganzheitlichen|ganzheitliches|ganzheitlicher|end-to-end|360-grad",
    ),
  },
  {
    instead: "was es mir bringt",
    phrases: germanLines("mehrwert|mehrwerte|mehrwerten|value|benefit|benefits|added-value"),
  },
  {
    instead: "ohne Bruch",
    phrases: germanLines(
      "nahtlos|nahtlose|nahtlosen|nahtloses|seamless|medienbruchfrei|reibungslos|reibungslose|reibungslosen",
    ),
  },
  {
    instead: "tun",
    phrases: germanLines(
      "implementieren|implementierung|umsetzungsorientiert|operationalisieren|sicherstellen|gewährleisten|forcieren|generieren",
    ),
  },
  {
    instead: "wer damit zu tun hat",
    phrases: germanLines(
      "stakeholder|stakeholdern|zielgruppe|zielgruppen|zielgruppengerecht|zielgruppengerechte|ansprechpartnermanagement",
    ),
  },
  {
    instead: "in unseren eigenen Worten",
    phrases: germanLines(
      "kundenzentriert|kundenzentrierte|kundenzentrierten|kundenzentrierung|kundenorientierung|kundenorientiert|kundenorientierte|serviceorientiert|lösungsorientiert|lösungsorientierte",
    ),
  },
  {
    instead: "was wir können",
    phrases: germanLines(
      "kernkompetenz|kernkompetenzen|synergie|synergien|synergieeffekt|synergieeffekte|best-practice|best-practices|usp|know-how-transfer",
    ),
  },
  { instead: "vorher daran denken", phrases: germanLines("proaktiv|proaktive|proaktiven|proaktives") },
  {
    instead: "auf mehreren Wegen",
    phrases: germanLines(
      "omnichannel|multichannel|omni-channel|multi-channel|kanalübergreifend|kanalübergreifende",
    ),
  },
  {
    instead: "einrichten",
    phrases: germanLines(
      "onboarden|onboarding|onboarding-prozess|offboarding|self-service|self-service-portal|ticketing|first-level|second-level",
    ),
  },
];
