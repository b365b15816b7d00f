import type { TraceShape } from "../../render/trace/trace-tree.ts";
import { askedFormat } from "../asked-format.ts";
import type { CommandSpec, Stage } from "../command-spec.ts";
import type { Verdict } from "../exit-code.ts";
import { oneOf } from "../parse-option.ts";

interface TraceFlags {
  readonly depth?: string;
  readonly complaints: boolean;
  readonly all?: true;
  readonly format?: string;
}

/** `score trace` */
export const traceSpec: CommandSpec = {
  name: "trace",
  summary: "follow a promise to its goals, their lines and what was said about them",
  description:
    "Follows each part of the promise to the goals that keep it, to what is always and never done for it, to the complaints and near misses about that, and to the repairs that answered them. It shows what hangs in the air as well: parts that no goal keeps, goals that keep no part, complaints about what no line says, complaints without a goal. Lines that nobody complained about are shown quietly: nothing is wrong with them. Given a part, a goal, a clause or a complaint, it shows that branch alone, up to the promise and down to the repairs. Needs no Git.",
  examples: [
    ["score trace", "the whole score"],
    ["score trace price-you-heard", "one part of the promise, or a goal by its id or its words"],
    ["score trace have-it-fixed-once#charge-twice", "one line: whom it is for, and what was said about it"],
    ["score trace 2026-03-01-billed-twice", "one complaint: what it broke, and what was mended"],
    ["score trace --depth goals", "only which goal keeps which part"],
    ["score trace --format mermaid", "a drawing for a page on GitHub or GitLab"],
  ],
  declare: (command, act) => {
    command
      .argument("[about]", "a part of the promise, a goal, a clause, a complaint, or promise")
      .option("--depth <level>", "as far as parts, goals, clauses, complaints or repairs (all of it)")
      .option("--no-complaints", "as far as the lines of the goals")
      .option("--all", "every line and every complaint, however many there are")
      .option("--format <format>", "text, json or mermaid")
      .action((about: string | undefined, flags: TraceFlags) => act((stage) => run(about, flags, stage)));
  },
};

async function run(about: string | undefined, flags: TraceFlags, stage: Stage): Promise<Verdict> {
  const { trace } = await import("../../commands/trace.ts");
  const { DEPTHS } = await import("../../render/trace/trace-tree.ts");
  const format = askedFormat(flags.format, stage.globals.json === true, ["text", "json", "mermaid"]);
  const deepest = flags.complaints ? "repairs" : "clauses";
  const depth = flags.depth === undefined ? deepest : oneOf("--depth", flags.depth, DEPTHS);
  const shape: TraceShape = {
    depth: DEPTHS.indexOf(depth) < DEPTHS.indexOf(deepest) ? depth : deepest,
    isWhole: flags.all === true,
  };
  const result = trace(about, stage.context);
  if (format === "json") {
    const { renderTraceJson } = await import("../../render/trace/trace-json.ts");
    stage.print(renderTraceJson(result, shape));
  } else if (format === "mermaid") {
    const { renderTraceMermaid } = await import("../../render/trace/trace-mermaid.ts");
    stage.print(renderTraceMermaid(result, shape));
  } else {
    const { renderTrace } = await import("../../render/trace/trace-text.ts");
    stage.print(renderTrace(result, shape, stage.style));
  }
  return result.refused.length > 0 ? "refused" : "clean";
}
