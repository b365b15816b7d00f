import type { Prompter } from "../../adapters/prompter.ts";
import type { Facts } from "../../core/amend/interview/facts.ts";
import type { AmendResult } from "../../core/amend/result.ts";
import type { Finding } from "../../core/lint/finding.ts";
import type { Context } from "../context.ts";
import type { Beforehand } from "./beforehand.ts";
import type { DraftKeeper } from "./keep-draft.ts";

/** How what was worked out is shown to a person; rendered for the terminal already. */
export interface Views {
  /** `title` is the goal in the customer's words. */
  readonly change: (result: AmendResult, title: string) => string;
  readonly remarks: (remarks: readonly Finding[]) => string;
}

/** Everything an interview is held with. */
export interface Setting {
  readonly ask: Prompter;
  readonly facts: Facts;
  readonly keeper: DraftKeeper;
  readonly beforehand: Beforehand;
  readonly context: Context;
  readonly views: Views;
}
