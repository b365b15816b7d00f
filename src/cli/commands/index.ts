import type { CommandSpec } from "../command-spec.ts";
import { amendSpec } from "./amend.ts";
import { doctorSpec } from "./doctor.ts";
import { goalAddSpec, goalListSpec } from "./goal.ts";
import { goalRenameSpec, goalRetireSpec } from "./goal-change.ts";
import { initSpec } from "./init.ts";
import { lintSpec } from "./lint.ts";
import { logSpec } from "./log.ts";
import { revertSpec } from "./revert.ts";
import { explainSpec, rulesSpec } from "./rules.ts";

/** Every command, in the order that help lists them. */
export const COMMANDS: readonly CommandSpec[] = [
  initSpec,
  goalAddSpec,
  goalListSpec,
  goalRenameSpec,
  goalRetireSpec,
  lintSpec,
  amendSpec,
  revertSpec,
  logSpec,
  rulesSpec,
  explainSpec,
  doctorSpec,
];
