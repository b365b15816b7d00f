/** Kinds of street that are little else, in English. */
export const ENGLISH_STREETS = `
  street st road rd lane ln avenue ave crescent cres boulevard blvd highway hwy parkway pkwy`;

/** Kinds of street that are something else as well: taken for one only with capitals. */
export const ENGLISH_PLACES = `terrace gardens gdns close mews drive grove parade pde esplanade`;

/** Names of places that need more around them to be an address. */
export const ENGLISH_OTHERS = `
  dr way place pl court ct row green view rise hill walk circle cir square sq quay wharf trail park yard loop alley plaza`;

/** Ends of German words that are a street. */
export const GERMAN_STREETS = `straße strasse str. str gasse allee chaussee`;

/** Ends of German words that mostly are one. */
export const GERMAN_WAYS = `weg platz ring damm ufer steig stieg pfad promenade`;

/** Ends of German words that are one where a postcode says so. */
export const GERMAN_OTHERS = `markt hof wall graben berg zeile winkel brücke park hang`;

/** Kinds of street that are little else, in French. */
export const FRENCH_STREETS = `rue avenue av. av boulevard boul. bd. bd impasse ruelle faubourg chemin`;

/** Kinds of street in French that are something else as well. */
export const FRENCH_PLACES = `allée allee quai square sentier esplanade`;

/** Kinds of street in French that mostly are something else. */
export const FRENCH_OTHERS = `place cours route passage`;

/** Ends of Dutch words that are a street. */
export const DUTCH_STREETS = `straat laan gracht kade singel steeg dreef plein`;

/** Ends of Dutch words that mostly are one. */
export const DUTCH_WAYS = `weg dijk`;

/** Ends of Dutch words that are one where a postcode says so. */
export const DUTCH_OTHERS = `hof pad park baan markt rak`;
