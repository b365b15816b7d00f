/** What a number counts, and no street or town is called: units, money, people and goods. */
export const COUNTED_WORDS = `
  second seconds sec secs minute minutes min mins hour hours hr hrs day days week weeks month months year years yr yrs night nights
  star stars mile miles km kms metre metres meter meters m cm mm ft feet foot inch inches yard yards acre acres kg kgs g mg lb lbs
  litre litres liter liters l ml gb mb tb kb kw kwh watt watts volt volts hz degree degrees percent pc pct point points way wheel lane
  pound pounds dollar dollars euro euros cent cents pence penny franc francs franken rappen usd eur gbp chf
  person persons people guest guests customer customers adult adults child children seat seats seater bed beds bedroom bedrooms bath baths bathroom
  course courses piece pieces pack packs box boxes item items unit units times time x pm am o'clock per off plus more less
  user users update updates edition version followers views reviews
  uhr minuten stunde stunden tag tage tagen woche wochen monat monate monaten jahr jahre jahren mal prozent meter kilometer grad
  stück personen leute gäste gast kinder kunden punkte punkten plätze plätzen besucher nutzer seiten wörter zeichen exemplare
  packungen flaschen teile teilen liter gramm kilo kilogramm tonnen watt autos pakete artikel zimmer tische sterne nächte häuser
  heure heures jour jours semaine semaines mois an ans année années fois mètre mètres kilomètre kilomètres personne personnes
  client clients pièce pièces place places étoile étoiles nuit nuits point points
  uur uren minuut dagen dag weken week maanden jaar jaren keer procent mensen klanten gasten stuks stuk kamers plaatsen sterren`;

/** Words whose number tells which of several: a table, a room, a gate, a model. */
export const WHICH_WORDS = `
  table tables room rooms gate gates seat seats row rows bay bays desk till aisle platform stand level floor step stage zone line
  lane lift dock door pump pitch hall chapter page version windows office iphone ipad galaxy macbook pixel nexus tab xbox
  playstation model series size bus train flight route order invoice bulb socket chair booth cabin locker shelf bin track exit terminal season
  episode phase part week day top best ward
  tisch tische zimmer raum saal halle gleis reihe sitz platz etage stock stockwerk kapitel seite charge modell typ größe gruppe
  klasse tag woche kw nr linie zug kasse schalter box block haus level stufe station tour punkt regel team version fenster stuhl
  kabine bett liege parkplatz stellplatz schritt artikel position pos abschnitt rechnung bestellung auftrag straße strasse filiale konto kunde
  salle chambre quai voie porte siège rang étage page caisse ligne train bureau bloc cabine lit taille modèle lot
  tafel kamer zaal spoor stoel rij pagina lijn trein kassa balie maat bed verdieping`;

/** Months. */
export const MONTH_WORDS = `
  january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct
  nov dec januar jänner februar feber märz mai juni juli oktober dezember okt dez janvier février mars avril juin juillet août
  septembre octobre novembre décembre januari februari maart mei augustus`;

/** Months and days of the week. */
export const CALENDAR_WORDS = `
  ${MONTH_WORDS}
  monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun montag dienstag mittwoch
  donnerstag freitag samstag sonntag lundi mardi mercredi jeudi vendredi samedi dimanche maandag dinsdag woensdag donderdag
  vrijdag zaterdag zondag`;

/** Words with a plural's end that follow an address as a verb, or say who lives there; after any other "12 High Street …s" counts shops. */
export const NOT_COUNTED_AFTER = `
  was has is does always sometimes perhaps needs wants says lives gets keeps waits looks smells works seems remains stands
  belongs sits rings calls asks tells comes goes pays likes loves complains reports feels thinks hopes uses buys finds knows sends
  writes leaves moves opens closes this his its yes plus as us besides afterwards towards across thanks residents tenants
  neighbours neighbors occupants occupiers`;
