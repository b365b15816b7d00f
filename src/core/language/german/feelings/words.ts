/**
 * Adjectives and participles that tell what somebody feels only where somebody feels or is it: rooms are quiet as well, and whoever
 * was informed feels nothing yet. They stand here as they stand behind a verb: `ruhige Räume` has an ending, and is none of them.
 */
export const OF_THINGS =
  "ruhig ruhe sicher sicherheit frei leicht klar klarheit warm wärme wach stark still bequem entspannt unabhängig selbstständig selbständig vorbereitet wohl gut besser super toll prima bestens wunderbar angenehm wichtig besonders schlecht klein groß allein druck einfach fertig geduldig friedlich lebendig schön wertvoll zuhause eins offen vertraut verbunden überrascht locker satt kompetent fähig souverän aufgeklärt ruhiger sicherer leichter freier mutiger stärker klarer entspannter zuversichtlicher schöner";

/** Participles that tell as well what was done to somebody. */
export const OF_ACTS =
  "gehört gesehen erkannt wiedererkannt begrüßt informiert beraten betreut bedient behandelt begleitet unterstützt geschützt eingeladen erwartet gefragt angenommen aufgenommen empfangen gemeint getragen gehalten abgeholt mitgenommen geführt beachtet einbezogen eingebunden angesprochen versorgt beobachtet bewertet beurteilt kontrolliert gezwungen verlassen vergessen gebraucht umworben entlastet gefordert gestört geleitet aufgefangen";

/** The verb at the end of a clause: "…, dass sie sich sicher fühlt". */
export const FELT_BEHIND = "fühlt|fühlen|fühle|fühlst|fühlte|fühlten|anfühlt|anfühlen|gefühlt";
