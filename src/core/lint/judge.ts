import type { Config } from "../config/config.ts";
import type { ScoreDocument } from "../document/document.ts";
import { placesIn } from "../document/source-text.ts";
import { contradictionsWithin } from "../history/contradictions.ts";
import type { PersonalData } from "../privacy/personal-data.ts";
import { wordsOfId } from "../privacy/words-of-id.ts";
import { checkSchema } from "../score/check-schema.ts";
import type { Goal } from "../score/goal.ts";
import { resolvedLinks } from "../score/links.ts";
import { type Timed, untimed } from "../timed.ts";
import type { ActiveRule } from "./active-rules.ts";
import type { Report } from "./define-rule.ts";
import type { Finding, Refusal } from "./finding.ts";
import { findingOf } from "./finding-of.ts";
import { judgeSentences } from "./judge-sentences.ts";
import type { JudgedDocument } from "./judged-score.ts";
import type { Disable } from "./suppress/disable.ts";
import { disablesIn } from "./suppress/disables-in.ts";

/** Looks for personal data in a text, by the settings of a score. */
export type PersonalDataFinder = (text: string) => readonly PersonalData[];

/** What one file says by itself: what the rules found in it, and what those that look across the score will want to know. */
export interface Judged extends Pick<JudgedDocument, "links" | "personalData"> {
  readonly document: ScoreDocument;
  readonly findings: readonly Finding[];
  readonly refused: readonly Refusal[];
  /** The comments that switch rules off in it. */
  readonly disables: readonly Disable[];
}

/** What files are judged by. Two files with the same path and the same bytes are judged alike by the same of it. */
export interface Judge {
  readonly config: Config;
  readonly rules: readonly ActiveRule[];
  readonly personalDataIn: PersonalDataFinder;
  readonly timed?: Timed;
}

/** Judges a file by itself. A goal comes as the goal it is, too. */
export function judgeFile(read: ScoreDocument, goal: Goal | undefined, judge: Judge): Judged {
  const document = {
    ...read,
    problems: [...read.problems, ...checkSchema(read), ...contradictionsWithin(read)],
  };
  return {
    document,
    findings: findingsIn(document, goal, judge),
    refused: refusalsOf(document),
    disables: disablesIn(read),
    links: resolvedLinks(document).filter((link) => link.path !== undefined),
    personalData: {
      inName: judge.personalDataIn(wordsOfId(document.path) ?? ""),
      inText: judge.personalDataIn(document.source.text),
    },
  };
}

function findingsIn(document: ScoreDocument, goal: Goal | undefined, judge: Judge): readonly Finding[] {
  const isRefused = document.problems.some(({ refuses }) => refuses);
  const placeIn = placesIn(document.source.text);
  const findings: Finding[] = [];
  const { timed = untimed } = judge;
  const report = (active: ActiveRule, found: Report): void => {
    const finding = findingOf(active, document, found, placeIn);
    if (finding !== undefined) findings.push(finding);
  };
  for (const active of judge.rules) {
    const { rule } = active;
    const tell = (found: Report): void => report(active, found);
    if (rule.over === "goal") {
      if (goal !== undefined && document.readable)
        timed(`rule ${rule.id}`, () => rule.check({ ...goal, document }, tell, judge));
    } else if (rule.over === "document" && !isRefused)
      timed(`rule ${rule.id}`, () => rule.check(document, tell, judge));
  }
  if (!isRefused) judgeSentences(document, judge, timed, report);
  return findings;
}

function refusalsOf(document: ScoreDocument): readonly Refusal[] {
  return document.problems
    .filter((problem) => problem.refuses)
    .map(({ code, message, suggestion }) => ({ file: document.path, code, message, suggestion }));
}
