import type { AmendmentKind } from "../../kinds.ts";
import type { Decision } from "../decision.ts";

/** A taking back as somebody asks for it. */
export interface RevertRequest extends Decision {
  readonly complaints: readonly string[];
  readonly kind: AmendmentKind | undefined;
}
