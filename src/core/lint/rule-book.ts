import type { RuleBook } from "../config/config.ts";
import { RULES } from "./rules/index.ts";

/** The rules by id with their options, for reading score.yaml. */
export const RULE_BOOK: RuleBook = new Map(RULES.map(({ id, options }) => [id, options]));
