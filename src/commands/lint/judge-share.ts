import type { RawFile } from "../../core/document/document.ts";
import type { JudgedRecord } from "../../core/lint/judged-record.ts";
import { settle } from "../../core/lint/settle.ts";
import { untimed } from "../../core/timed.ts";
import { dataFinder } from "./data-finder.ts";
import { inTurns } from "./in-turns.ts";
import { type Judging, judgedLate, judgeOne, kindToJudge } from "./judge-one.ts";

/** What a thread has to know to judge files as any other would: plain data, which is all that goes from one to the other. */
export interface Sharing {
  readonly settings: RawFile;
  /** The rules that are asked for, where not all are. */
  readonly only: readonly string[] | undefined;
  /** The most milliseconds for one file. */
  readonly most: number;
}

/** What judging a file came to; nothing where it is no file of the score. */
export type Shared = { readonly record: JudgedRecord; readonly isLate: boolean } | undefined;

/** Makes the function by which a thread judges a few files at a time. */
export function judgeShare({
  settings,
  only,
  most,
}: Sharing): (files: readonly RawFile[]) => Promise<readonly Shared[]> {
  const { config, document, active: rules } = settle(settings, only && new Set(only));
  const finder = dataFinder(config.privacy);
  const judge = { config, rules, personalDataIn: finder.find };
  const judging: Judging = { settings: { raw: settings, document }, judge, finder, timed: untimed, most };
  return async (files) => {
    const found: Shared[] = files.map(() => undefined);
    await inTurns([...files.keys()], most, {
      one: (at) => {
        const raw = files[at] as RawFile;
        const kind = kindToJudge(raw, judging);
        const judged = kind && judgeOne(raw, kind, judging);
        if (typeof judged === "function") return judged;
        found[at] = judged && { record: judged, isLate: false };
        return undefined;
      },
      late: (at) => {
        const raw = files[at] as RawFile;
        const kind = kindToJudge(raw, judging);
        found[at] = kind && { record: judgedLate(raw, kind, judging), isLate: true };
      },
    });
    return found;
  };
}
