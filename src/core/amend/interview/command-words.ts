import type { AmendmentKind } from "../../kinds.ts";
import type { Step } from "../request.ts";
import type { Asked } from "./request-of.ts";

/** Returns the arguments that ask for the same as an interview did, for somebody who wants to type them next time. */
export function commandWords(
  asked: Asked & { readonly kind?: AmendmentKind | undefined },
): readonly string[] {
  const flag = (name: string, value: string | undefined): string[] =>
    value === undefined ? [] : [name, value];
  return [
    "amend",
    asked.goal,
    ...flag("--because", asked.because),
    ...asked.complaints.flatMap((id) => flag("--complaint", id)),
    ...(asked.settles ?? []).flatMap((id) => flag("--settles", id)),
    ...flag("--broke", asked.broke),
    ...flag("--kind", asked.kind),
    ...asked.steps.flatMap(stepWords),
    ...asked.replaces.flatMap((id) => flag("--replaces", id)),
    ...flag("--weakens", asked.weakens),
    ...flag("--keep-until", asked.keepUntil),
    ...flag("--check-on", asked.checkOn),
    ...flag("--by", asked.by),
  ];
}

function stepWords(step: Step): readonly string[] {
  switch (step.do) {
    case "add":
      return [
        `--${step.list}`,
        step.typed,
        ...(step.instead === undefined ? [] : ["--instead", step.instead]),
      ];
    case "append":
      return [`--${step.to}`, step.typed];
    case "retire":
      return ["--retire", step.clause];
    default:
      return [`--${step.do}`, step.typed];
  }
}
