import { type Trailers, valuesOf } from "./trailers.ts";

/** The facts of an amendment as the trailers of its commit state them; absent where a trailer is. */
export interface StatedFacts {
  readonly goals: readonly string[];
  readonly kind: string | undefined;
  readonly by: string | undefined;
  readonly because: string | undefined;
  readonly complaints: readonly string[];
  readonly weakens: readonly { readonly clause: string; readonly why: string }[];
  readonly replaces: readonly string[];
  readonly keepUntil: string | undefined;
  readonly takesBack: string | undefined;
}

/** Reads what the trailers of a commit say of its amendment. */
export function statedFacts(trailers: Trailers): StatedFacts {
  const first = (key: string): string | undefined => valuesOf(trailers, key)[0];
  return {
    goals: valuesOf(trailers, "Score-Goal"),
    kind: first("Score-Kind"),
    by: first("Score-By"),
    because: first("Score-Because"),
    complaints: valuesOf(trailers, "Score-Complaint"),
    weakens: valuesOf(trailers, "Score-Weakens").map((value) => ({
      clause: value.split(":")[0] ?? "",
      why: value.slice(value.indexOf(":") + 1).trim(),
    })),
    replaces: valuesOf(trailers, "Score-Replaces"),
    keepUntil: first("Score-Keep-Until"),
    takesBack: first("Score-Takes-Back"),
  };
}
