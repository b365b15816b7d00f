import type { Recovery } from "../core/amend/recovery.ts";
import { countOf } from "./count.ts";
import { pick, renderJson } from "./json.ts";
import type { Shown, Style } from "./style.ts";

/** Renders how an interruption came to its end, and what is true now. */
export function renderRecovery(recovery: Recovery, style: Style): string {
  const lines = [
    ...sentences(recovery, style),
    ...capped(recovery.stays, style, ({ path }) => style.line`  ${path}`),
    ...wayOut(recovery.stays, style),
    ...capped(
      recovery.asides,
      style,
      (aside) => asideLine(aside, style),
      // The interruption has come to its end: it can't be asked again.
      recovery.asides.every(standsThere) ? " (git status names them)" : " (score doctor names what is kept)",
    ),
  ];
  return `${lines.map(String).join("\n")}\n`;
}

/** Renders the same as `score.recovery/1`. */
export function renderRecoveryJson(recovery: Recovery): string {
  const keys = ["outcome", "subject", "commit", "already", "files", "kept", "asides", "stays"] as const;
  return renderJson("recovery", pick(recovery, keys));
}

/** Of a list the first so many are told; `--json` has all of them. */
const MOST_TOLD = 10;

function capped<Item>(
  items: readonly Item[],
  style: Style,
  told: (item: Item) => Shown,
  where = "",
): Shown[] {
  const lines = items.slice(0, MOST_TOLD).map(told);
  const untold = items.length - lines.length;
  return untold > 0 ? [...lines, style.line`… and ${untold} more${where}`] : lines;
}

// What nobody put elsewhere is named by its own path: it stands where it was written.
function standsThere({ path, copy }: Recovery["asides"][number]): boolean {
  return copy === path || copy.endsWith(`/${path}`);
}

function asideLine(aside: Recovery["asides"][number], style: Style): Shown {
  const { path, copy } = aside;
  return standsThere(aside)
    ? style.line`What was written to ${path} meanwhile stands in its place, uncommitted.`
    : style.line`What was written to ${path} meanwhile is kept in ${copy}.`;
}

function wayOut(stays: Recovery["stays"], style: Style): Shown[] {
  if (stays.length === 0) return [];
  const record = 'git commit --no-verify -m "Take out what came along"';
  return [
    style.line`This takes ${stays.length === 1 ? "it" : "them"} out of HEAD, and leaves the disk as it is:`,
    ...capped(stays, style, ({ takenOutBy }) => style.line`  ${style.command(takenOutBy)}`),
    style.line`  ${style.command(record)}   # the hook would add it again`,
  ];
}

function sentences(recovery: Recovery, style: Style): Shown[] {
  const { outcome, subject, commit, already, files, kept, stays } = recovery;
  const short = (commit ?? "").slice(0, 10);
  switch (outcome) {
    case "nothing":
      return [
        style.line`Nothing is unfinished here.`,
        style.line`A recorded amendment is taken back by: ${style.command('score revert <amendment> --because "…"')}`,
      ];
    case "finished":
      return [style.line`Finished: "${subject}" is recorded in commit ${short}.`];
    case "kept":
      return [style.line`Commit ${short} was kept as it is: "${subject}".`];
    case "taken-back":
      if (already)
        return [
          style.line`Taken back: commit ${short} of "${subject}" stands on no branch here any more, and nothing of it is left.`,
        ];
      if (kept)
        return [
          style.line`Taken back: "${subject}" was not recorded, and nothing of it is staged.`,
          style.line`The files that were written stay: somebody's answers are in them.`,
          ...files.map((path) => style.line`  ${path}`),
          style.line`Go on with them: ${style.command("score init")}`,
        ];
      return [style.line`Taken back: "${subject}" was not recorded, and every file is as it was before.`];
    case "reverted":
      return [
        already
          ? style.line`It was taken back already: commit ${short} takes "${subject}" back; both stay in the history.`
          : style.line`Commit ${short} takes "${subject}" back; both stay in the history.`,
        ...(stays.length === 0
          ? []
          : [
              style.line`${countOf(stays.length, "more file")} came along, and ${stays.length === 1 ? "stays" : "stay"} in HEAD:`,
            ]),
      ];
  }
}
