import { editText } from "../adapters/editor.ts";
import type { Git } from "../adapters/git/git.ts";
import {
  fileState,
  type Identity,
  refuseEdits,
  refuseUnfinished,
  requireIdentity,
} from "../adapters/git/preflight.ts";
import { type Head, openRepository, type Repository } from "../adapters/git/repository.ts";
import { type AmendmentPlan, planAmendment } from "../core/amend/plan.ts";
import type { AmendRequest } from "../core/amend/request.ts";
import type { AmendResult } from "../core/amend/result.ts";
import type { Config } from "../core/config/config.ts";
import { decode } from "../core/document/decode.ts";
import { readDocument, readText, type ScoreDocument } from "../core/document/document.ts";
import type { Problem } from "../core/document/problem.ts";
import { sourceOf, writtenForm } from "../core/document/source-text.ts";
import { recordOf } from "../core/document/value.ts";
import { ScoreError } from "../core/errors.ts";
import { semanticDiff } from "../core/history/semantic-diff.ts";
import { versionOf } from "../core/history/version.ts";
import type { Finding } from "../core/lint/finding.ts";
import { RULES } from "../core/lint/rules/index.ts";
import { runLint } from "../core/lint/run.ts";
import type { PlannedFile } from "../core/planned-file.ts";
import { findGoal } from "../core/score/find-goal.ts";
import { kindOf, readScore, type Score } from "../core/score/score.ts";
import type { Context } from "./context.ts";
import { findScore, loadScore } from "./load-score.ts";
import { recordCommit } from "./record-commit.ts";

/** What `score amend` is asked for. */
export interface AmendOptions extends Omit<AmendRequest, "by" | "edited"> {
  readonly goal: string;
  readonly by: string | undefined;
  readonly edit: boolean;
  readonly edited: boolean;
  readonly dryRun: boolean;
}

/** Amends a goal or the promise after a complaint: one commit of exactly its file, its repair and its complaints. */
export async function amend(options: AmendOptions, context: Context): Promise<AmendResult> {
  const root = findScore(context);
  const score = loadScore(root, context.store);
  const onDisk = options.goal === "promise" ? promiseOf(score) : findGoal(score, options.goal).document;
  const repository = await openRepository(context.git, root);
  const ready = await preflight(onDisk, options, repository, context);
  const document = options.edited ? await committedVersion(onDisk, score, repository, context.git) : onDisk;
  if (options.edit) refuseWithoutEditor(context);
  const editing = options.edit
    ? await editText(writtenForm(onDisk.source), onDisk.path.replace(/^.*\//, ""), context.env)
    : undefined;
  try {
    const edited =
      editing === undefined
        ? options.edited
          ? { text: writtenForm(onDisk.source), onDisk: true }
          : undefined
        : { text: textOf(editing.bytes), onDisk: false };
    const request: AmendRequest = { ...options, by: options.by ?? ready.identity.name, edited };
    const plan = planAmendment(request, document, score, {
      parent: ready.head.commit ?? "",
      ...context.now(),
    });
    const outcome = await carryOut(plan, options, { repository, score, ...ready }, context);
    if (outcome.commit !== undefined || outcome.plan === undefined) editing?.discard();
    return editing === undefined || options.dryRun === false ? outcome : { ...outcome, copy: editing.copy };
  } catch (error) {
    throw editing === undefined ? error : keeping(editing.copy, error);
  }
}

// Without a terminal nobody could leave vi again.
function refuseWithoutEditor(context: Context): void {
  if (context.ask !== undefined || context.env["VISUAL"] || context.env["EDITOR"]) return;
  throw new ScoreError(
    "usage",
    "amend/no-terminal",
    "--edit needs a terminal, or an editor named in EDITOR",
    { hint: "score amend … --edited   # after you changed the file yourself" },
  );
}

/** @throws ScoreError where the editor left what is no text of a score. */
function textOf(bytes: Uint8Array): string {
  const decoded = decode(bytes);
  if (decoded.problem === undefined && "source" in decoded) return writtenForm(decoded.source);
  const { code, message, suggestion } = decoded.problem as Problem;
  throw new ScoreError("refused", code, `what came back from the editor can't be read: ${message}`, {
    hint: suggestion ?? "save it as UTF-8",
  });
}

interface Ready {
  readonly head: Head;
  readonly identity: Identity;
}

async function preflight(
  document: ScoreDocument,
  options: AmendOptions,
  repository: Repository,
  context: Context,
): Promise<Ready> {
  const head = await refuseUnfinished(context.git, repository);
  const identity = await requireIdentity(context.git, repository);
  await refuseEdits(context.git, repository, document.path, options.edited);
  for (const id of options.complaints) {
    const path = `complaints/${id.replace(/^complaints\/|\.md$/g, "")}.md`;
    // A complaint that was just written down goes into the same commit.
    const state = await fileState(context.git, repository, path);
    if (state !== "untracked") await refuseEdits(context.git, repository, path, false);
  }
  return { head, identity };
}

async function carryOut(
  plan: AmendmentPlan | undefined,
  options: AmendOptions,
  at: Ready & { repository: Repository; score: Score },
  context: Context,
): Promise<AmendResult> {
  const base = {
    kind: "amend",
    goal: options.goal,
    plan,
    reformatted: [],
    remarks: [],
    hasRemote: false,
    commit: undefined,
  } as const;
  if (plan === undefined) return base;
  const remarks = newFindings(plan, at.score);
  if (options.dryRun) return { ...base, remarks };
  const recorded = await recordCommit(context, at.repository, {
    files: plan.files,
    message: plan.message,
    head: at.head,
    stillSays: (file, committed) => saysTheSame(file, committed, at.score.config),
  });
  const remotes = await context.git.run(["remote"], { cwd: at.repository.top });
  return { ...base, remarks, ...recorded, hasRemote: remotes.stdout.toString().trim() !== "" };
}

// A formatter may change how a file looks, and nothing that it says.
function saysTheSame(file: PlannedFile, committed: string, config: Config): boolean {
  const kind = kindOf(file.path);
  if (kind === undefined) return false;
  const [planned, made] = [file.after, committed].map((text) =>
    readText(file.path, kind, sourceOf(text), config.sectionNames),
  );
  if (planned === undefined || made === undefined || !made.readable) return false;
  const keys = (document: ScoreDocument): string => JSON.stringify(recordOf(document.entries));
  return keys(planned) === keys(made) && semanticDiff(versionOf(planned), versionOf(made)).length === 0;
}

function promiseOf(score: Score): ScoreDocument {
  if (score.promise !== undefined) return score.promise.document;
  throw new ScoreError("usage", "promise/missing", "there is no promise.md here yet", { hint: "score init" });
}

async function committedVersion(
  document: ScoreDocument,
  score: Score,
  repository: Repository,
  git: Git,
): Promise<ScoreDocument> {
  const blob = await git.run(["cat-file", "blob", `HEAD:${repository.prefix}${document.path}`], {
    cwd: repository.top,
  });
  if (blob.code !== 0) {
    throw new ScoreError(
      "state",
      "git/untracked",
      `${document.path} was never committed, so there is nothing that it amends`,
      { output: blob.stderr, hint: `git add ${document.path} && git commit -m "Write it down"` },
    );
  }
  const committed = readDocument(
    { path: document.path, bytes: blob.stdout },
    document.kind,
    score.config.sectionNames,
  );
  // Where Git changes line endings between the two, only the words are compared.
  const turned = document.source.eol === "\r\n" && committed.source.eol === "\n";
  const text = turned ? committed.source.text.replaceAll("\n", "\r\n") : committed.source.text;
  return readText(document.path, document.kind, { ...document.source, text }, score.config.sectionNames);
}

/** Returns what lint would say of the new words and did not say of the old ones. */
function newFindings(plan: AmendmentPlan, score: Score): readonly Finding[] {
  const target = plan.files[0];
  if (target === undefined) return [];
  const after = readScore([...filesAfter(plan, score)], score.config, score.settings);
  const told = (finding: Finding): string => `${finding.rule}: ${finding.message}`;
  const scope = { files: new Set([target.path]) };
  const before = new Set(runLint(score, RULES, scope).findings.map(told));
  const findings = runLint({ ...after, paths: score.paths }, RULES, scope).findings;
  return findings.filter(
    (finding) => finding.severity !== "info" && finding.rule !== "link/broken" && !before.has(told(finding)),
  );
}

function* filesAfter(plan: AmendmentPlan, score: Score): Generator<{ path: string; bytes: Uint8Array }> {
  const planned = new Map(plan.files.map((file) => [file.path, file.after]));
  const documents = [
    score.promise?.document,
    ...score.goals.map((goal) => goal.document),
    ...[score.repairs, score.complaints, score.voices].flat().map((owner) => owner.document),
  ];
  const encoder = new TextEncoder();
  for (const document of documents) {
    if (document === undefined) continue;
    yield {
      path: document.path,
      bytes: encoder.encode(planned.get(document.path) ?? writtenForm(document.source)),
    };
    planned.delete(document.path);
  }
  for (const [path, text] of planned) yield { path, bytes: encoder.encode(text) };
}

function keeping(copy: string, error: unknown): unknown {
  if (!(error instanceof ScoreError)) return error;
  return new ScoreError(error.kind, error.code, `${error.message}; what you wrote is in ${copy}`, {
    ...(error.hint !== undefined && { hint: error.hint }),
    ...(error.at !== undefined && { at: error.at }),
    ...(error.output !== undefined && { output: error.output }),
    cause: error,
  });
}
