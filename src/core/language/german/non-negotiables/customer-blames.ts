import type { CustomerBlameWords } from "../../non-negotiable-words.ts";
import { germanLines, germanWords } from "../plain-letters.ts";

const LABEL =
  "schwierige|schwieriger|schwierigen|anstrengende|anstrengenden|nervige|nervigen|unverschämte|unverschämten|uneinsichtige|uneinsichtigen|unvernünftige|unvernünftigen|lästige|lästigen|nörgelnde|nörgelnden|pingelige|pingeligen|dumme|dummen|faule|faulen|undankbare|undankbaren|aggressive|aggressiven|penetrante|penetranten|unbelehrbare|unbelehrbaren|querulantische|begriffsstutzige|freche|frechen|verwöhnte|verwöhnten|problematische|problematischen|ungeduldige|ungeduldigen|unhöfliche|unhöflichen";
const THEM =
  "kunde|kunden|kundin|kundinnen|gast|gäste|gästen|patient|patienten|patientin|patientinnen|mieter|mietern|mandant|mandanten|eltern|schüler|schülern|fahrschüler|fahrschülern|anrufer|anrufern|bewohner|klienten|besucher|mitglieder|angehörige|angehörigen|mütter|väter";
const NOT_DONE =
  "gelesen|zugehört|aufgepasst|beachtet|reagiert|geantwortet|mitgebracht|gemeldet|bescheid|gefragt|verstanden|gekümmert|mitgewirkt|mitgeteilt|angegeben|abgesagt|aufgepaßt|nachgesehen|kontrolliert|geprüft";

/** What puts it on those who are served. */
export const CUSTOMER_BLAMES: CustomerBlameWords = {
  labels: {
    found: germanLines(`
      ${LABEL} (<word>) ${THEM}
      nörgler|nörglern|querulant|querulanten|meckerer|dauernörgler|problemkunde|problemkunden|problemgast|problemgäste|schnorrer|besserwisser|zeitdieb|zeitdiebe|helikoptereltern|problempatient|problempatienten|nervensäge|nervensägen|erbsenzähler
    `),
    fine: germanLines(`
      keine|keinen|kein (<word>) (<word>) kunden|gäste|patienten
    `),
  },
  acts: {
    found: germanLines(`
      (<the>) ${THEM} (<word>) hat|haben|hatte|hatten (<how>|es|den|die|das|der|dem|ihre|seine|unsere|unseren|unser)* (<word>) nicht (<how>|richtig|genau)* ${NOT_DONE}
      (<the>) ${THEM} (<word>) hat|haben|hatte|hatten (<how>|es)* versäumt|verschlafen|verschuldet|verbummelt
      (<the>) ${THEM} (<word>) hätte|hätten ~5 müssen|sollen|können
    `),
    fine: [],
  },
  slips: [],
  theirActs: [],
  faults: {
    found: germanLines(`
      ${THEM} war|waren|ist|sind|hat|haben (<how>|daran)* selbst|selber schuld
      bedienfehler|bedienungsfehler|anwenderfehler|nutzerfehler (<the>) (${THEM})
      fehler|schuld|verschulden|versäumnis des|der|vom (<word>) ${THEM}
      kundenfehler|kundenverschulden|mieterverschulden
      ${THEM} (<word>) ist|sind|war|waren (dafür|daran|<how>)* schuld|uneinsichtig|unvernünftig
    `),
    fine: [],
  },
  speaking: germanWords("sagen behaupten andeuten denken erzählen schreiben nennen unterstellen vorwerfen"),
  customerSays: germanWords("ich mich mir mein meine"),
  ours: germanWords("wir unser unsere niemand keiner"),
};
