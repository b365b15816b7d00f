import type { Preset, Severity } from "../config/config.ts";
import type { RuleFacts } from "./define-rule.ts";

/** Returns how much a rule matters under a preset, before score.yaml has its say. */
export function severityOf(rule: RuleFacts, preset: Preset): Severity {
  if (preset === "recommended" || rule.severity !== "info") return rule.severity;
  // A template's words and a plain list are states on the way, and a best is a proposal, at any strictness.
  return ALWAYS_TOLD.has(rule.id) ? "info" : "warning";
}

const ALWAYS_TOLD = new Set(["template/borrowed", "nn/unpinned", "drift/below-best"]);
