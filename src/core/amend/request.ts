import type { AmendmentKind } from "../kinds.ts";
import type { ClauseList } from "../score/clause.ts";
import type { Decision } from "./decision.ts";

/** One thing to change, as it was typed. Steps are taken in the order they were given. */
export type Step =
  | {
      readonly do: "add";
      readonly list: ClauseList;
      readonly typed: string;
      readonly instead: string | undefined;
    }
  | { readonly do: "append"; readonly to: "happen" | "feel" | "believe"; readonly typed: string }
  | { readonly do: "change"; readonly typed: string }
  | { readonly do: "drop"; readonly typed: string }
  | { readonly do: "retire"; readonly clause: string }
  | { readonly do: "standard"; readonly typed: string };

/** An amendment as somebody asks for it. */
export interface AmendRequest extends Decision {
  readonly complaints: readonly string[];
  /** The gaps that it settles, by any of their names. */
  readonly settles?: readonly string[] | undefined;
  /** The clause that was not kept, or `unwritten`: written into each complaint that does not say yet. */
  readonly broke?: string | undefined;
  readonly kind: AmendmentKind | undefined;
  readonly steps: readonly Step[];
  readonly replaces: readonly string[];
  readonly weakens: string | undefined;
  /** The bare ids of clauses and standards that have been less since an earlier commit, which said nothing of why. */
  readonly already?: readonly string[] | undefined;
  readonly keepUntil: string | undefined;
  readonly checkOn: string | undefined;
  /** The whole new text of the file as somebody edited it, and whether that is what lies on the disk already. */
  readonly edited: { readonly text: string; readonly onDisk: boolean } | undefined;
}
