import type { Recovery } from "../core/amend/recovery.ts";
import { pick, renderJson } from "./json.ts";
import type { Shown, Style } from "./style.ts";

/** Renders how an interruption came to its end, and what is true now. */
export function renderRecovery(recovery: Recovery, style: Style): string {
  const lines = [
    ...sentences(recovery, style),
    ...recovery.asides.map(
      ({ path, copy }) => style.line`What was written to ${path} meanwhile is kept in ${copy}.`,
    ),
  ];
  return `${lines.map(String).join("\n")}\n`;
}

/** Renders the same as `score.recovery/1`. */
export function renderRecoveryJson(recovery: Recovery): string {
  return renderJson("recovery", pick(recovery, ["outcome", "subject", "commit", "files", "kept", "asides"]));
}

function sentences({ outcome, subject, commit, files, kept }: Recovery, style: Style): Shown[] {
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
      if (kept)
        return [
          style.line`Taken back: "${subject}" was not recorded, and nothing of it is staged.`,
          style.line`The files that were written stay: somebody's answers are in them.`,
          ...files.map((path) => style.line`  ${path}`),
          style.line`Go on with them: ${style.command("score init")}`,
        ];
      return [style.line`Taken back: "${subject}" was not recorded, and every file is as it was before.`];
    case "reverted":
      return [style.line`Commit ${short} takes "${subject}" back; both stay in the history.`];
  }
}
