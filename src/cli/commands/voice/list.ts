import { SPEAKERS, type Speaker, STANCES, type Stance } from "../../../core/score/voice-terms.ts";
import type { VoiceListResult } from "../../../core/voice/result.ts";
import type { CommandSpec, Stage } from "../../command-spec.ts";
import type { Verdict } from "../../exit-code.ts";
import { oneOf } from "../../parse-option.ts";

interface ListFlags {
  readonly from?: Speaker;
  readonly stance?: Stance;
  readonly open?: true;
  readonly since?: string;
  readonly format?: string;
}

/** `score voice list` */
export const voiceListSpec: CommandSpec = {
  name: "voice list",
  summary: "list what was said of what you promise, accounts that disagree side by side",
  description:
    "Lists the voices by what they are about: those for it and those against it beside each other, each in its own words and never merged; then the gaps, with what we say and what we do, and which amendment settled each, if one did that still stands. Voices about a goal that was renamed stand under its name of today.",
  examples: [
    ["score voice list", "everything that was said"],
    ["score voice list have-it-fixed-once", "about one goal and its lines"],
    ["score voice list --open", "the gaps that nobody has answered"],
    ["score voice list --from supplier --since 2026-01-01", "what suppliers said this year"],
  ],
  declare: (command, act) => {
    command
      .argument("[about]", "a goal, goal#clause, or promise")
      .option("--from <who>", SPEAKERS.join(", "), (typed) => oneOf("--from", typed, SPEAKERS))
      .option("--stance <stance>", STANCES.join(", "), (typed) => oneOf("--stance", typed, STANCES))
      .option("--open", "only gaps that no amendment which stands has settled")
      .option("--since <day>", "said on that day or later (2026-01-01, Monday, 3 days ago)")
      .option("--format <format>", "text, json or ndjson")
      .action((about: string | undefined, flags: ListFlags) => act((stage) => list(about, flags, stage)));
  },
};

async function list(about: string | undefined, flags: ListFlags, stage: Stage): Promise<Verdict> {
  const { from, stance, open, since } = flags;
  const asked = flags.format ?? (stage.globals.json === true ? "json" : "text");
  const format = oneOf("--format", asked, ["text", "json", "ndjson"]);
  const { listVoices } = await import("../../../commands/voice/list-voices.ts");
  const result = await listVoices({ about, from, stance, open: open === true, since }, stage.context);
  if (format === "text") {
    const { renderVoiceList } = await import("../../../render/voice-list-text.ts");
    stage.print(renderVoiceList(result, stage.style));
  } else {
    const { renderVoiceListJson, renderVoiceLines } = await import("../../../render/voice-json.ts");
    stage.print((format === "json" ? renderVoiceListJson : renderVoiceLines)(result));
  }
  return verdictOf(result);
}

// As everywhere: whoever goes by what was counted has to know that something was not.
function verdictOf({ refused }: VoiceListResult): Verdict {
  return refused.length > 0 ? "refused" : "clean";
}
