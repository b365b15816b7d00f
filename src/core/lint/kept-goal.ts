import { type Goal, goalOfKeys } from "../score/goal.ts";
import { goalIdOf } from "../score/goal-id.ts";
import type { JudgedGoal } from "./judged-score.ts";
import type { KeptFile } from "./kept-file.ts";

/** A goal of which nothing is in memory but its name: what its keys tell is read each time somebody asks, and let go again. */
export class KeptGoal implements Goal<KeptFile> {
  readonly id: string;
  readonly document: KeptFile;

  constructor(document: KeptFile) {
    this.id = goalIdOf(document.path);
    this.document = document;
  }

  get title(): JudgedGoal["title"] {
    return read(this.document).title;
  }

  get owner(): JudgedGoal["owner"] {
    return read(this.document).owner;
  }

  get borrowed(): JudgedGoal["borrowed"] {
    return read(this.document).borrowed;
  }

  get serves(): JudgedGoal["serves"] {
    return read(this.document).serves;
  }

  get formerly(): JudgedGoal["formerly"] {
    return read(this.document).formerly;
  }

  get always(): JudgedGoal["always"] {
    return read(this.document).always;
  }

  get never(): JudgedGoal["never"] {
    return read(this.document).never;
  }

  get standards(): JudgedGoal["standards"] {
    return read(this.document).standards;
  }
}

// Of one goal several things are asked, and then of the next one.
let last: { readonly document: KeptFile; readonly goal: Omit<Goal, "document"> } | undefined;

function read(document: KeptFile): Omit<Goal, "document"> {
  if (last?.document !== document) last = { document, goal: document.ofBothSides ?? goalOfKeys(document) };
  return last.goal;
}
