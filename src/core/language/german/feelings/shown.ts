import { germanLines } from "../plain-letters.ts";

const THEY =
  "er|sie|man|ich|du|ihr|jeder|jede|jemand|niemand|keiner|alle|kind|mutter|vater|oma|opa|hund|katze|familie|<served>";
// Only people in whom something stirs do this, on whichever side of the verb they stand.
const HEARTFELT =
  "lächelt|lächle|lächelst|lacht|lachen|lache|strahlt|strahlen|weint|weinen|träumt|träumen|pfeift|summt|seufzt|grinst|schmunzelt|jubelt|umarmt|winkt|staunt|staunen|aufatmen|durchatmen|durchzuatmen|aufzuatmen|schläft|schlafe|heimkommen|ankommen|heimkehren|wiedererkennen|loslassen|wiederkommen|ausatmen|genießt|genießen|genieße";
const KNOWS =
  "weiß|weiss|wissen|weißt|merkt|merken|merkst|spürt|spüren|spürst|spüre|ahnt|ahnen|denkt|denken|denkst|denke|glaubt|glauben|hofft|versteht|verstehen|verstehst|begreift|erkennt|erkennen|kennt|kennen|erinnert|erinnern|vergisst|vergessen|wagt|wagen|wünscht|liebt|lieben|vermisst|erzählt|erzählen|hört|hören";
const ABLE =
  "sehen|hören|atmen|schlafen|lachen|weinen|fragen|sagen|denken|vergessen|vertrauen|genießen|sein|bleiben|planen|lassen|verstehen|ausruhen|zurücklehnen|mitreden|entscheiden|träumen|zugeben|mitkommen|anlehnen|fallenlassen|lächeln|feiern|verlassen|ausprobieren|scheitern|loslassen|aufatmen|durchatmen|aufhören|leben|stehen|mithalten";

// What people and animals do in whom something stirs.
const STIRRED =
  "rennt|rennen|hüpft|hüpfen|tanzt|tanzen|singt|singen|summen|pfeifen|läuft|laufen|klatscht|klatschen|springt|springen|streckt|strecken|lehnt|lehnen|nickt|nicken|plaudert|plaudern|bummelt|bummeln|schwärmt|schwärmen|prahlt|flüstert|flüstern|redet|reden|schweigt|schweigen|streichelt|wedelt|schnurrt|kuschelt|kuscheln|spielt|spielen|winken|strecken|öffnet|setzt|lässt|verabschiedet|bedankt|bedanken|umarmen|verlässt|verweilt|sucht|schaut|schauen|blickt|gähnt|döst";
const ONE = "er|sie|ich|du|man";
// What people do with whom nothing stirs.
const FLAT =
  "ist|sind|bin|bist|war|waren|hat|haben|habe|hast|hatte|wird|werden|wirst|wurde|wurden|bekommt|bekommen|bekommst|erhält|erhalten|zahlt|zahlen|bezahlt|bezahlen|kann|können|kannst|muss|müssen|soll|sollen|darf|dürfen|will|wollen|nicht|nie|niemals|füllt|füllen|unterschreibt|unterschreiben|bucht|buchen|bestellt|bestellen|ruft|rufen|wartet|warten|kommt|kommen|geht|gehen|kauft|kaufen|nutzt|nutzen|klickt|gibt|geben|holt|holen|empfängt|benötigt|benötigen|braucht|brauchen|fühlt|fühlen|finden|findet|sehen|sieht|erreicht|erreichen|und|oder|zu|auf|an|in|mit|bei|für|über|auch|sich";

/** What shows a feeling in German without naming it. */
export const SHOWN = germanLines(`
  als hätte|hätten|wäre|wären|ob|würde|würden|könnte|könnten|käme|gäbe|sei
  wie bei|früher|damals|zuhause|daheim|weihnachten|unter|im|am|zu|beim|frisch|neu|neugeboren|nach|vor|alte|stammgäste|freunde|familie|kinder|könige|erwachsene|nachbarn|gäste|sonst
  (<start>|fast|ganz|ist|sind|sich|an|,)* wie (so) ein|eine|einen|einem|einer|der|die|das|jemand
  ${HEARTFELT}
  ${THEY} (<how>)* ${KNOWS}
  ${KNOWS} (<how>)* ${THEY}
  ${THEY} (<how>)* ${STIRRED}
  ${ONE} !${FLAT} <word>
  ein|einen|eine <word> größer|leichter|jünger|reicher|klüger|schöner|mutiger|ruhiger
  , sondern <word>
  ${KNOWS} (<how>)* , dass|was|wer|wo|wie|wohin|woran|warum|wann|ob
  ${THEY} darf|dürfen|darfst|dürft|kann|können|kannst|könnt|mag|mögen (~5) ${ABLE}
  darf|dürfen|darfst|dürft|kann|können|kannst ${THEY} (~5) ${ABLE}
  will|wollen|willst|mag (~5) (nicht|gar) nach|bleiben|wiederkommen|weg|heim|wieder|mitmachen
  atmet|atmen|atme|atmest (~4) auf|durch|aus|ein
  lässt|lassen|lass|lasse (~3) los|fallen
  schläft|schlafen|schlafe (<how>)* ein|durch|gut|besser|tief|wieder|,|<end>
  zeit hat|haben|lassen|lässt|nehmen
  sich zeit lassen|nehmen
  alle zeit
  keine eile hat|haben
  kommt|kommen|käme (~3) wieder|zurück|gerne|gern
  endlich
  man (<word>) mich|mir|sie|ihn|ihm|uns|dich|dir|ihr|ihnen <word>
  jemand (<how>)* , der|die
  jemand (~4) da|aufpasst|zuhört|versteht|kümmert|glaubt|hält|wartet|mitdenkt|unterwegs|bleibt
  niemand|keiner|keine (~4) drängelt|verlangt|sieht|hört|redet|spricht|hetzt|zwingt|kennt|weiß|erwartet|verurteilt|stört|eilt|zählt|zweimal|drängt|tadelt|schimpft|lacht|urteilt|böse|schaut|guckt|merkt|seufzt|fragt|wertet|mehr
  nichts (<how>|mehr)* drängt|schmerzt|weh|drückt|eilt|fehlt
  ~1 ist|sind|scheint|scheinen (<how>)* weg|vorbei|verflogen|geschafft|überstanden|vergessen !und
  fällt|fallen|fiel (~4) ab|leichter|schwerer|weg|herzen
  stein|steine vom herzen
  schultern|kopf|rücken|knie|stirn|kehle|fäuste|knoten|herz|tränen|gänsehaut|lächeln|herzklopfen|bauch|atem|magen
  zum ersten|letzten mal
  bisschen|fast|beinahe|genau|ganz wie <word>
  <start> dass <word>
  gut , dass
  so ~2 , dass
  bei oma|mama|freunden|freundinnen|familie
  eigenes|eigenen|eigener|eigene tempo|worten|takt|weg|art|rhythmus|entscheidung|boden
  wieder er|sie|ich|man|kind|mensch|selbst
  noch einmal|mal|lange daran|davon|an|von
  nimmt|nehmen (~4) mit nach hause
  freut|freuen (~3) auf
  gar nicht|nichts mehr <word>
  als|wie eine|ein|einer|einen (<word>) von|unter uns|ihnen|freunden|vielen
`);

/** What ties a feeling in German to its reason or moment. */
export const PARTICULARS = germanLines(`
  weil|denn|obwohl|obgleich|wenn|sobald|solange|bis|bevor|ehe|nachdem|seit|seitdem|während|damit|dass|sodass|trotz|wegen|sooft|indem
  , als|da|so|wie|nicht|sondern|statt|auch|obgleich|sogar|selbst <word>
  <start> als <word>
  auch|selbst|sogar|schon|bereits|noch|erst|gerade wenn|nach|bei|beim|mit|allein|ohne|im|am|an|vor|in|beim|zum|dann|ganz|von
  zum|beim|im|am|vom ersten|zweiten|dritten|letzten|nächsten
  in dem|diesem|jedem moment|augenblick
  an der|dem (<word>) tür|kasse|theke|tisch|telefon|schalter|empfang|fenster|ampel|kreuzung|bett
  am telefon|tisch|ende|morgen|abend|nachmittag|empfang|steuer|bett|grab
  im wartezimmer|bad|garten|stuhl|auto|bett|flur|stau|regen|winter
  auf dem|der (<word>) stuhl|weg|heimweg|rückweg|heimfahrt|liege|bank
  nach einem|einer|dem|der|zehn|fünf|drei|zwei|<figure> <word>
  trotz <word>
  ohne <word>
  statt <word>
  über <the> <word>
  : <word> <word> <word>
  – <word> <word> <word>
`);
