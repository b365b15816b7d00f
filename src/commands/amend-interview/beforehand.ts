import type { AmendOptions } from "../amend.ts";

/** What was said by flags before the first question. */
export interface Beforehand extends Omit<AmendOptions, "goal" | "because"> {
  readonly goal: string | undefined;
  readonly because: string | undefined;
}
