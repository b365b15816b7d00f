import { wordSet } from "../word-set.ts";

/** What answers blame: a cause that stands in the house still. */
export const BLAME_ANSWERED = {
  /** What is told as standing so, and not as having happened once. */
  standing: wordSet(`
    is are has have does do can may must cannot 's lacks says say shows asks looks look stands stand lets let allows
    allow sends prints reads read counts closes opens starts ends comes come goes go needs need takes take gives give
    holds hold carries carry fits sits hangs lists names means makes make works costs gets get runs lies lie leads
    shares share differ differs covers stops uses leaves keeps hides drops cuts expects expect tells tell belongs
    belong depends depend stays stay arrives arrive changes rings sounds appears appear
  `),
  /** What a clause about something missing begins with. */
  missing: wordSet("nothing nobody no-one no none neither nowhere"),
  /** What is missing, whenever it was. */
  lacking: wordSet(
    "no nobody nothing none never without only unclear unmarked unlabelled identical alike same both hidden",
  ),
  /** What lets it happen, before the one who is let. */
  letting: wordSet(`
    let lets letting allow allows allowed invite invites invited stop stops stopped prevent prevents prevented keep keeps
    kept make makes made easy catch catches caught save saves protect protects hinder hinders nothing nobody no none not
    never without rely relies relied depend depends depended leave leaves whether how against risk tempt tempts tempted
    expect expects expected has have had means meant gets got sees saw find finds found with cause causes caused lead leads led tells told warns warned help helps helped
  `),
  /** What only cites the words. */
  citing: wordSet(
    "written wrote write writes call called calls say said says blamed blame blaming labelled label filed file put noted recorded cited",
  ),
  /** Behind these comes what somebody said or saw. */
  reporting: wordSet(
    "told tells said says reported complained noticed found heard saw thought believed knew feared wrote mentioned warned explained",
  ),
} as const;
