import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "vitest";
import { NO_PROGRESS } from "../../src/adapters/progress.ts";
import { type AmendOptions, amend } from "../../src/commands/amend.ts";
import { undoComplaint } from "../../src/commands/complaint/undo-complaint.ts";
import { importComplaints } from "../../src/commands/complaint-import.ts";
import type { Context } from "../../src/commands/context.ts";
import { renameGoal } from "../../src/commands/goal-rename.ts";
import { retireGoal } from "../../src/commands/goal-retire.ts";
import type { ImportOptions } from "../../src/commands/import-options.ts";
import {
  AMENDMENT,
  IMPORT,
  IMPORT_UNDONE,
  RENAME,
  RETIREMENT,
  TABLE,
  type Work,
  withImport,
} from "./killed.ts";
import type { Workplace } from "./score.ts";
import { COMPLAINT, copyOf, GOAL, tidewell } from "./tidewell.ts";

/** Something that is recorded, whole or not at all. */
export interface FaultWork {
  readonly begin: () => Workplace;
  readonly run: (context: Context) => Promise<unknown>;
  /** What is typed to have the binary do the same. */
  readonly words: readonly string[];
  readonly expectDone: (place: Workplace) => void;
  readonly expectUndone: (place: Workplace) => void;
}

const AMEND: AmendOptions = {
  goal: GOAL,
  because: "she was billed twice",
  by: undefined,
  complaints: [COMPLAINT],
  kind: undefined,
  steps: [{ do: "add", list: "never", typed: "bill-unseen=Bill a visit nobody saw", instead: undefined }],
  replaces: [],
  weakens: undefined,
  keepUntil: undefined,
  checkOn: undefined,
  override: undefined,
  edit: false,
  edited: false,
  dryRun: false,
};

const TABLE_OPTIONS: ImportOptions = {
  file: "../table.csv",
  from: undefined,
  maps: ["Date=received", "What=words", "No=ref"],
  kind: "complaint",
  goal: undefined,
  dates: undefined,
  delimiter: undefined,
  encoding: undefined,
  personalData: "redact",
  since: undefined,
  until: undefined,
  limit: undefined,
  rejected: undefined,
  dryRun: false,
  by: undefined,
  tellAtMost: 0,
  progress: NO_PROGRESS,
};

const REASON = { because: "it is said like that", by: undefined, override: undefined, dryRun: false };

let brought: Workplace | undefined;

/** The works whose every call is made to fail. */
export const FAULT_WORKS = {
  "an amendment": workOf(AMENDMENT, tidewell, (context) => amend(AMEND, context)),
  "an import": workOf(IMPORT, withTable, (context) => importComplaints(TABLE_OPTIONS, context)),
  "an import that is taken back": workOf(IMPORT_UNDONE, imported, (context) =>
    undoComplaint({ name: IMPORT_UNDONE.words[2] ?? "", by: undefined, dryRun: false }, context),
  ),
  "a goal that is renamed": workOf(RENAME, tidewell, (context) =>
    renameGoal({ ...REASON, goal: GOAL, to: "have-it-fixed", title: undefined }, context),
  ),
  "a goal that is retired": workOf(RETIREMENT, tidewell, (context) =>
    retireGoal({ ...REASON, goal: GOAL, complaints: [] }, context),
  ),
} as const satisfies Record<string, FaultWork>;

function workOf(
  { words, expectRecorded }: Work,
  begin: () => Workplace,
  run: (context: Context) => Promise<unknown>,
): FaultWork {
  const first = begin();
  const original = first.git("rev-parse", "HEAD^{tree}");
  const commits = Number(first.git("rev-list", "--count", "HEAD"));
  return {
    begin,
    run,
    words,
    expectDone: (place) => {
      expectRecorded(place);
      expectClean(place, commits + 1);
    },
    expectUndone: (place) => {
      expect(place.git("rev-parse", "HEAD^{tree}")).toBe(original);
      expectClean(place, commits + 2);
    },
  };
}

function imported(): Workplace {
  brought ??= withImport(tidewell());
  return copyOf(brought);
}

function withTable(): Workplace {
  const place = tidewell();
  writeFileSync(join(place.path, TABLE_OPTIONS.file), TABLE);
  return place;
}

/** Expects so many commits, and nothing left over beside them. */
function expectClean(place: Workplace, commits: number): void {
  expect(place.git("status", "--porcelain")).toBe("");
  expect(place.git("rev-list", "--count", "HEAD")).toBe(`${commits}\n`);
}
