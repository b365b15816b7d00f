import { germanLines } from "./plain-letters.ts";

/** Phrases that the phrases of other lists name. */
export const NAMED: Readonly<Record<string, readonly string[]>> = {
  /** One, some or all of those who work here. */
  team: germanLines(`
    <staff>
    alle|allen|jeden|jedem|sämtliche|sämtlichen (<word>) <staff>
    alle|allen|jeden|jedem <insider>
    jeden|jedem einzelnen
    (<the>) (<word>) verantwortlichen|zuständigen|betroffenen|beteiligten|diensthabenden
  `),
};
