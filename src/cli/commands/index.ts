import type { CommandSpec } from "../command-spec.ts";
import { amendSpec } from "./amend.ts";
import { blameSpec } from "./blame.ts";
import { cardSpec } from "./card.ts";
import { complaintAddSpec, nearMissAddSpec, thanksAddSpec } from "./complaint/add.ts";
import { complaintHeldSpec } from "./complaint/held.ts";
import { complaintImportSpec } from "./complaint/import.ts";
import { complaintListSpec, complaintShowSpec } from "./complaint/look.ts";
import {
  complaintAnswerSpec,
  complaintCloseSpec,
  complaintPutRightSpec,
  complaintToldSpec,
} from "./complaint/steps.ts";
import { complaintUndoSpec } from "./complaint/undo.ts";
import { diffSpec } from "./diff.ts";
import { doctorSpec } from "./doctor.ts";
import { driftSpec } from "./drift.ts";
import { goalAddSpec, goalListSpec } from "./goal.ts";
import { goalRenameSpec, goalRetireSpec } from "./goal-change.ts";
import { habitAddSpec, habitDecideSpec, habitListSpec, habitUndoSpec } from "./habit.ts";
import { initSpec } from "./init.ts";
import { lensSpec } from "./lens.ts";
import { lintSpec } from "./lint.ts";
import { logSpec } from "./log.ts";
import { newStarterSpec } from "./new-starter.ts";
import { rehearseSpec } from "./rehearse.ts";
import { revertSpec } from "./revert.ts";
import { reviewSpec } from "./review.ts";
import { explainSpec, rulesSpec } from "./rules.ts";
import { serviceSpec } from "./service.ts";
import { showSpec } from "./show.ts";
import { statusSpec } from "./status.ts";
import { todaySpec } from "./today.ts";
import { traceSpec } from "./trace.ts";
import { verifySpec } from "./verify.ts";
import { voiceAddSpec } from "./voice/add.ts";
import { voiceListSpec } from "./voice/list.ts";
import { voiceSettleSpec } from "./voice/settle.ts";
import { voiceUndoSpec } from "./voice/undo.ts";

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
  complaintAddSpec,
  complaintListSpec,
  complaintShowSpec,
  complaintAnswerSpec,
  complaintPutRightSpec,
  complaintToldSpec,
  complaintCloseSpec,
  complaintHeldSpec,
  complaintUndoSpec,
  nearMissAddSpec,
  thanksAddSpec,
  complaintImportSpec,
  voiceAddSpec,
  voiceListSpec,
  voiceSettleSpec,
  voiceUndoSpec,
  habitAddSpec,
  habitDecideSpec,
  habitListSpec,
  habitUndoSpec,
  rehearseSpec,
  reviewSpec,
  logSpec,
  driftSpec,
  showSpec,
  blameSpec,
  diffSpec,
  statusSpec,
  todaySpec,
  cardSpec,
  traceSpec,
  serviceSpec,
  newStarterSpec,
  lensSpec,
  verifySpec,
  rulesSpec,
  explainSpec,
  doctorSpec,
];
