import type { CommandSpec } from "../command-spec.ts";
import { amendSpec } from "./amend.ts";
import { lintSpec } from "./lint.ts";
import { logSpec } from "./log.ts";

/** Every command, in the order that help lists them. */
export const COMMANDS: readonly CommandSpec[] = [lintSpec, amendSpec, logSpec];
