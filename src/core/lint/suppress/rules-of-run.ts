import type { ActiveRule } from "../active-rules.ts";
import type { Rule } from "../define-rule.ts";

/** What hiding has to know of the rules of a run. */
export interface RulesOfRun {
  readonly known: ReadonlySet<string>;
  /** Told wherever they find something. */
  readonly neverHidden: ReadonlySet<string>;
  /** Switched off for the whole score. */
  readonly off: ReadonlySet<string>;
  /** Those that may be silent for another reason than that all is well: they did not run, or it is a matter of the day or of the commits at hand. */
  readonly inconclusive: ReadonlySet<string>;
}

/** Sorts the rules by what their silence says in a run of those that are active; `only` names those that were asked for. */
export function rulesOfRun(
  known: readonly Rule[],
  active: readonly ActiveRule[],
  only: ReadonlySet<string> | undefined,
): RulesOfRun {
  const ids = (which: (rule: Rule) => boolean): ReadonlySet<string> =>
    new Set(known.filter(which).map((rule) => rule.id));
  const running = new Set(active.map(({ rule }) => rule.id));
  const isNarrowed = only !== undefined && !only.has("suppress/unused");
  return {
    known: ids(() => true),
    neverHidden: ids((rule) => rule.neverHidden === true),
    off: ids(({ id }) => !isNarrowed && !running.has(id)),
    inconclusive: ids(({ id, over }) => over === "clock" || over === "history" || !running.has(id)),
  };
}

/** Returns the rules that an id, or a group such as `feel/*`, names. */
export function rulesNamed(name: string, { known }: RulesOfRun): readonly string[] {
  if (known.has(name)) return [name];
  if (!/^[a-z]+\/\*$/.test(name)) return [];
  return [...known].filter((id) => id.startsWith(name.slice(0, -1)));
}
