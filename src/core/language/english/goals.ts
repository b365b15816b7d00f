import type { GoalWords } from "../goal-words.ts";
import { COMPANY_GOALS } from "./goals/company-goals.ts";
import { JARGON } from "./goals/jargon.ts";
import { STAGES } from "./goals/stages.ts";

/** What English customers would not say of what they want. */
export const GOALS: GoalWords = { jargon: JARGON, stages: STAGES, ours: COMPANY_GOALS };
