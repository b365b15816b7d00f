import { oneLine } from "../../core/amend/one-line.ts";
import { ScoreError, withHint } from "../../core/errors.ts";
import { answersText } from "../../core/lens/answers-text.ts";
import { decisionText, refuseUnreadableDecision } from "../../core/lens/decision-text.ts";
import type { KeptDecision, LensResult, Verdict } from "../../core/lens/result.ts";
import { ANSWER_WORDS, VERDICT_WORDS } from "../../core/lens/verdict-words.ts";
import { shellWords } from "../../core/shell-words.ts";
import type { Context } from "../context.ts";
import { nameRecord, wordsForName } from "../name-record.ts";
import { identityIfAny, type RecordOptions, recordStep } from "../record-step.ts";

/** Writes down a decision in decisions/, as one commit of its new file. */
export async function recordDecision(
  result: LensResult & { readonly verdict: Verdict },
  options: RecordOptions,
  root: string,
  context: Context,
): Promise<LensResult> {
  const { proposal, questions, verdict } = result;
  const said = options.by ?? result.by;
  const by = said === undefined ? await nameOfGit(root, context) : oneLine("--by", said);
  const date = context.now().day;
  const { facts, ...recorded } = await recordStep<Pick<KeptDecision, "id" | "path">>(
    { ...options, by },
    context,
    async (score) => {
      const exists = (path: string): boolean => context.store.textOf(root, path) !== undefined;
      const words = await wordsForName(nameIn(proposal.name), score);
      const named = nameRecord({ kind: "decision", slug: undefined, words, day: date }, score, exists);
      const after = decisionText(result, { verdict, by, date });
      refuseUnreadableDecision(named.path, after);
      const answered = questions.flatMap(({ reference, answer, why }) =>
        answer === undefined
          ? []
          : `${reference}: ${ANSWER_WORDS[answer]}${why === undefined ? "" : `: ${why}`}`,
      );
      return {
        files: [{ path: named.path, before: undefined, after }],
        message: {
          kind: "decision",
          id: named.id,
          summary: VERDICT_WORDS[verdict],
          changes: [],
          body: [proposal.name, ...answered].map(onOneLine).join("\n"),
          complaints: [],
        },
        facts: named,
      };
    },
  );
  return { ...result, by, decision: { ...facts, ...recorded } };
}

function onOneLine(words: string): string {
  return words.replace(/[\p{Cc}\u2028\u2029]+/gu, " ").trim();
}

async function nameOfGit(root: string, context: Context): Promise<string> {
  const name = (await identityIfAny(root, context))?.name;
  if (name !== undefined) return name;
  throw new ScoreError("usage", "lens/no-by", "a decision says who answered, and nobody did", {
    hint: '--by "whoever answered"',
  });
}

// The folders that a file lies in and its ending tell nobody what was proposed.
function nameIn(name: string): string {
  return /\.(?:md|markdown|txt)$/i.test(name)
    ? name.replace(/^.*\//, "").replace(/\.[^.]*$/, "") || name
    : name;
}

/** Gives back the answers of an interview, as YAML to take up again, with the failure that kept them from being recorded. */
export function givingBack(error: unknown, result: LensResult): unknown {
  if (!(error instanceof ScoreError)) return error;
  const { proposal, isAll } = result;
  const again = [
    "lens",
    ...(isAll ? ["--all"] : []),
    proposal.shown ?? "-",
    "--answers",
    "answers.yaml",
    "--record",
  ];
  const way = `save the lines above as answers.yaml, then: score ${shellWords(again)}`;
  const hinted = withHint(error, error.hint === undefined ? way : `${error.hint}\n${way}`);
  const { kind, code, message, data, hint = way } = hinted;
  const output = [...(error.output === undefined ? [] : [error.output]), answersText(result)].join("\n");
  return new ScoreError(kind, code, message, {
    hint,
    output,
    ...(error.at !== undefined && { at: error.at }),
    data,
    cause: error,
  });
}
