/** Words beside which a number is one that somebody is rung by; `*` stands for any letters. */
export const RINGING_WORDS = `
  call calls called calling callback ring rings rang rung ringing phone phones phoned phoning ph tel tele telephone telephoned
  mobile mobiles mob cell cellphone cellular landline text texts texted texting sms whatsapp signal fax faxed dial dialled dialed
  contact contacted reach reached reachable voicemail
  anruf* angerufen ruf ruft rufe rufen rief zurückruf* rückruf* telefon* handy* mobil mobilnummer mobiltelefon* fon festnetz*
  rufnummer durchwahl kontakt* notruf* erreichbar erreichen erreicht
  tél téléphon* telephon* portable appel* rappel* joindre joignable contacter
  bel belt bellen belde gebeld teruggebeld telefoon* mobiel mobieltje gsm bereikbaar
  llam* móvil movil teléfono telefono contactar cellulare chiam* richiam* ligar ligou telemóvel telefone celular
  ringe ringde ringte tlf telefonnummer zadzwoń* dzwoni*`;

/** Words that part a call from its matter: who rang about an order did not ring the number of the order. */
export const ABOUT_WORDS = `
  about regarding concerning re over quoting with for wegen bezüglich betreffs zu zur für mit concernant pour avec sujet propos
  betreffende voor met sobre por con per riguardo`;

/** Words for the number of somebody: what stands before "number" and names no thing. */
export const WHOSE_WORDS = `
  a my his her their our your its the this that these new old right wrong correct other another same direct home work office
  daytime evening emergency private personal usual first second only following alternative best
  on at under to from with by is as gave gives given left leaves leave has had have use uses used was dial try tried
  meine meiner mein seine seiner ihre ihrer deine unsere unserer eure der die das den dem diese dieser neue alte richtige falsche
  unter und an auf mit
  mon ma son sa notre votre leur le la ce au du un nouveau
  mijn zijn haar hun ons het de dit dat onder op nieuwe
  mi su tu el al nuestro mio suo il min din sin hans hennes mit`;
