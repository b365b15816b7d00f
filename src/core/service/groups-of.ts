import type { Asked } from "./asked.ts";
import { borrowed, oneHolder, stale, technical, undecided, unkept } from "./of-goals.ts";
import { toBeChanged, unrehearsed, unreviewed } from "./of-practice.ts";
import { cameBack, driftedFrom, patched, unproven } from "./of-repairs.ts";
import { gaps, unanswered, unheard } from "./of-voices.ts";
import { SERVICE_KINDS, type ServiceGroup, type ServiceItem, type ServiceKind } from "./service-page.ts";

interface Look {
  readonly find: (asked: Asked) => readonly ServiceItem[];
  /** The rule that tells the same at a desk: who switched it off does not want to hear of it here either. */
  readonly rule: string | undefined;
}

const LOOKS: Readonly<Record<ServiceKind, Look>> = {
  "came-back": { find: cameBack, rule: "fix/came-back" },
  unproven: { find: unproven, rule: "fix/unproven" },
  patched: { find: patched, rule: "patch/overdue" },
  drifted: { find: driftedFrom, rule: "drift/weakened" },
  gap: { find: gaps, rule: "voice/open-gap" },
  "to-change": { find: toBeChanged, rule: undefined },
  unanswered: { find: unanswered, rule: undefined },
  unheard: { find: unheard, rule: "voice/unheard" },
  stale: { find: stale, rule: "stale/untouched" },
  unrehearsed: { find: unrehearsed, rule: undefined },
  unreviewed: { find: unreviewed, rule: undefined },
  borrowed: { find: borrowed, rule: "template/borrowed" },
  technical: { find: technical, rule: "balance/technical-only" },
  undecided: { find: undecided, rule: "habit/undecided" },
  unkept: { find: unkept, rule: "promise/unkept" },
  "one-holder": { find: oneHolder, rule: "goal/owner-missing" },
};

/** What a look over a score found, and which of its rules are switched off. */
export interface Looked {
  readonly groups: readonly ServiceGroup[];
  readonly off: readonly string[];
}

/** Looks a score over for all that wants looking after; of one goal, or of the promise, where that is asked for. */
export function groupsOf(asked: Asked, goal: string | undefined): Looked {
  const { rules } = asked.score.config;
  const isOff = ({ rule }: Look): boolean => rule !== undefined && rules.get(rule)?.severity === "off";
  const groups = SERVICE_KINDS.filter((kind) => !isOff(LOOKS[kind])).map((kind) => ({
    kind,
    items: LOOKS[kind].find(asked).filter((item) => goal === undefined || item.goal === goal),
  }));
  return {
    groups: groups.filter(({ items }) => items.length > 0),
    off: SERVICE_KINDS.flatMap((kind) => (isOff(LOOKS[kind]) ? (LOOKS[kind].rule ?? []) : [])),
  };
}
