import { keySpanOf } from "../../../history/ledger-faults.ts";
import { shellWords } from "../../../shell-words.ts";
import type { LostVoice } from "../../../voice/lost-voices.ts";
import { defineHistoryRule } from "../../define-rule.ts";

const FILE = "voices/2026-06-02-too-soon.md";
const VOICE = (stance: string, words = '"A day is too soon for us."'): string =>
  `---\nfrom: supplier\ndate: 2026-06-02\nabout: have-it-fixed-once\nstance: ${stance}\n---\n\n${words}\n`;

/** `voice/removed` */
export const voiceRemoved = defineHistoryRule(
  {
    id: "voice/removed",
    severity: "warning",
    idea: "voices",
    fires:
      "a voice against, or a gap, was deleted from the files while the history still has it, was turned to speak for what is promised, or was emptied of its words; over a change (`--since`) only what that change took away",
    leaves:
      "A mistake that is undone is no dissent deleted: where the commit that took the voice away says that it takes back the very one that brought it, as `score voice undo` and `git revert` do, and came within seven days of that, nothing is said. Nor where the same words stand in another file, or were put back since. Where words had to go because somebody could be found by them, the rest of the voice stays.",
    why: "Voices are kept also when they disagree. Whoever finds that what they said has gone says nothing the next time.",
    bad: [
      { says: "Its file was deleted.", wasFiles: { [FILE]: VOICE("against") } },
      {
        says: "It was turned to speak for it.",
        wasFiles: { [FILE]: VOICE("against") },
        files: { [FILE]: VOICE("for") },
      },
      {
        says: "Its words were taken out.",
        wasFiles: { [FILE]: VOICE("against") },
        files: { [FILE]: VOICE("against", "") },
      },
    ],
    good: [
      {
        says: "The same words stand in another file.",
        wasFiles: { [FILE]: VOICE("against") },
        files: { "voices/2026-06-02-a-day.md": VOICE("against") },
      },
      {
        says: "It was written down by mistake, and taken back the next day.",
        wasFiles: { [FILE]: VOICE("against") },
        undone: true,
      },
      { says: "A voice for it is no dissent.", wasFiles: { [FILE]: VOICE("for") } },
    ],
  },
  (score, report, history) => {
    const documents = new Map(score.voices.map(({ document }) => [document.path, document]));
    for (const lost of history?.lost ?? []) {
      const document = documents.get(lost.path);
      report(document ?? score.settings, {
        message: messageOf(lost),
        span: document === undefined ? { start: 0, end: 1 } : keySpanOf(document, "stance"),
        suggestion: `git checkout ${lost.commit.slice(0, 10)} -- ${shellWords([pathOf(lost)])}`,
      });
    }
  },
);

// Its words are not told: they may have gone for what they tell of somebody.
function messageOf({ path, what, keys: { from, date, about, stance } }: LostVoice): string {
  const voice = `${stance === "gap" ? "a gap about" : "a voice against"} ${about} (${from}, ${date})`;
  switch (what) {
    case "removed":
      return `${voice} is gone with ${path}, and the history still has it: what was said is kept, also when it disagrees`;
    case "turned":
      return `this was ${voice}, and was turned to speak for it; the history still has it as it was said`;
    case "emptied":
      return `the words of ${voice} were taken out, and the history still has them`;
  }
}

// Git takes some signs in a path for a pattern.
function pathOf({ path }: LostVoice): string {
  return /[*?[\]\\]/.test(path) ? `:(literal)${path}` : path;
}
