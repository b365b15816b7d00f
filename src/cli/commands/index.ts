import type { CommandSpec } from "../command-spec.ts";
import { amendSpec } from "./amend.ts";
import { goalAddSpec, goalListSpec } from "./goal.ts";
import { initSpec } from "./init.ts";
import { lintSpec } from "./lint.ts";
import { logSpec } from "./log.ts";
import { explainSpec, rulesSpec } from "./rules.ts";
import { statusSpec } from "./status.ts";
import { verifySpec } from "./verify.ts";

/** Every command, in the order that help lists them. */
export const COMMANDS: readonly CommandSpec[] = [
  initSpec,
  goalAddSpec,
  goalListSpec,
  lintSpec,
  amendSpec,
  logSpec,
  statusSpec,
  verifySpec,
  rulesSpec,
  explainSpec,
];
