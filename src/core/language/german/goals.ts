import type { GoalWords } from "../goal-words.ts";
import { OURS } from "./goals/company-goals.ts";
import { JARGON } from "./goals/jargon.ts";
import { STAGES } from "./goals/stages.ts";

/** Words that a customer would not say of what they want, in German. */
export const GOALS: GoalWords = { jargon: JARGON, stages: STAGES, ours: OURS };
