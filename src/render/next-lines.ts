import type { NextStep } from "../core/complaint/next-step.ts";
import type { Shown, Style } from "./style.ts";
import { wrapWords } from "./wrap.ts";

/** Renders what comes next for a complaint, and the line to paste where there is one. */
export function nextLines({ say, command }: NextStep, style: Style): Shown[] {
  return [
    ...wrapWords(`Next: ${say}`, style.columns).map((line) => style.line`${line}`),
    ...(command === undefined ? [] : [style.line`  ${style.command(command)}`]),
  ];
}
