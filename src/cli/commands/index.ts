import type { CommandSpec } from "../command-spec.ts";
import { amendSpec } from "./amend.ts";
import { complaintImportSpec } from "./complaint-import.ts";
import { goalAddSpec, goalListSpec } from "./goal.ts";
import { initSpec } from "./init.ts";
import { lintSpec } from "./lint.ts";
import { logSpec } from "./log.ts";
import { explainSpec, rulesSpec } from "./rules.ts";

/** Every command, in the order that help lists them. */
export const COMMANDS: readonly CommandSpec[] = [
  initSpec,
  goalAddSpec,
  goalListSpec,
  lintSpec,
  amendSpec,
  complaintImportSpec,
  logSpec,
  rulesSpec,
  explainSpec,
];
