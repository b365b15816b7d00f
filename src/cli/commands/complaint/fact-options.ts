import type { Command } from "commander";
import type { SaidFacts } from "../../../core/complaint/said-facts.ts";
import { LEFT, SEVERITIES } from "../../../core/score/complaint-terms.ts";
import { oneOf, repeated } from "../../parse-option.ts";

/** The flags by which the facts of a complaint are said, as commander gives them. */
export type FactFlags = { -readonly [Name in keyof SaidFacts]: SaidFacts[Name] };

type FactName = keyof SaidFacts;

const OPTIONS: Readonly<Record<FactName, readonly [flags: string, says: string]>> = {
  channel: ["--channel <words>", "how it came: phone, at the till, e-mail…"],
  goal: ["--goal <goal>", "what the customer was trying to achieve"],
  broke: ["--broke <clause>", "the clause that was broken, or unwritten"],
  kept: ["--kept <clause>", "the clause that was kept"],
  severity: ["--severity <how>", SEVERITIES.join(", ")],
  wanted: ["--wanted <text>", "what they wanted"],
  answered: ["--answered <when>", "when they had the first reply"],
  putRight: ["--put-right <text>", "what was done for them"],
  told: ["--told <when>", "when they were told, or asked-not-to, or cannot-be-reached"],
  left: ["--left <how>", `how they left: ${LEFT.join(", ")}`],
  cause: ["--cause <kind>", "design, tool, supplier, knowledge, management or promise (may be repeated)"],
  why: ["--why <text>", "why that let it happen (may be repeated)"],
  elsewhere: ["--elsewhere <goal>", "another goal where it could happen too (may be repeated), or none"],
  costUs: ["--cost-us <words>", "what it cost to keep our word"],
  checkOn: ["--check-on <day|8w>", "when to look whether the repair held"],
  ref: ["--ref <id>", "id of the record where the customer's identity lives; never here"],
};

/** What can be learnt of a complaint at any step. */
export const LEARNT: readonly FactName[] = [
  "channel",
  "goal",
  "broke",
  "severity",
  "wanted",
  "left",
  "cause",
  "why",
  "elsewhere",
  "costUs",
  "ref",
];

/** Declares options that say facts of a complaint. */
export function declareFacts(command: Command, names: readonly FactName[]): void {
  for (const name of names) {
    const [flags, says] = OPTIONS[name];
    const parse = parserOf(name);
    if (parse === undefined) command.option(flags, says);
    else command.option(flags, says, parse);
  }
}

type Parser = (typed: string, before: string[] | string | undefined) => string[] | string;

function parserOf(name: FactName): Parser | undefined {
  if (name === "cause" || name === "why" || name === "elsewhere")
    return (typed, before) => repeated(typed, Array.isArray(before) ? before : []);
  if (name === "severity") return (typed) => oneOf("--severity", typed, SEVERITIES);
  return name === "left" ? (typed) => oneOf("--left", typed, LEFT) : undefined;
}

/** Takes the facts out of the flags of a command. */
export function factsIn(flags: FactFlags): SaidFacts {
  const names = Object.keys(OPTIONS) as FactName[];
  return Object.fromEntries(names.map((name) => [name, flags[name]])) as SaidFacts;
}
