import { basename, dirname, join, resolve } from "node:path";
import { ownFile } from "../adapters/draft-file.ts";
import { refuseUnfinished } from "../adapters/git/preflight.ts";
import type { Repository } from "../adapters/git/repository.ts";
import { oneLine } from "../core/amend/one-line.ts";
import { githubWorkflow, gitlabJob } from "../core/compose/automation.ts";
import type { InitResult } from "../core/compose/result.ts";
import type { Files } from "../core/compose/scaffold.ts";
import { countryMeant, countryNamed, countryOfLocale } from "../core/config/country-named.ts";
import { ScoreError } from "../core/errors.ts";
import type { WrittenFile } from "../core/planned-file.ts";
import type { PrivacySettings } from "../core/privacy/personal-data.ts";
import { shellWords } from "../core/shell-words.ts";
import { compose, type Settled, titleCase } from "./compose-score.ts";
import type { Context } from "./context.ts";
import { guardPrivacy } from "./guard-privacy.ts";
import { writeHook } from "./hook.ts";
import type { InitOptions } from "./init-options.ts";
import type { Answers } from "./interview.ts";
import { askForScore } from "./interview-for-score.ts";
import { type InterviewKeeper, keepInterview } from "./keep-interview.ts";
import { identityFor, repositoryAround, startRepository, storeIdentity } from "./start-git.ts";
import { writeBeginning } from "./write-beginning.ts";

/** Begins a score, or completes what is missing of one; never overwrites a file. Answers are kept until that is done. */
export async function init(asked: InitOptions, context: Context): Promise<InitResult> {
  const options = { ...asked, country: countryFor(asked) };
  const root = resolve(context.cwd, options.dir ?? ".");
  const keeper = keepInterview(ownFile(context.env), `init ${root}`, context.now().iso);
  return keeper.until(() => beginScore(root, options, keeper, context));
}

async function beginScore(
  root: string,
  options: InitOptions,
  keeper: InterviewKeeper,
  context: Context,
): Promise<InitResult> {
  refuseInsideScore(root, context);
  const packageSpec = packageFor(options, context);
  const ground = nearestFolder(root, context);
  const around = options.commit ? await repositoryAround(ground, context) : undefined;
  if (around !== undefined) await refuseUnfinished(context.git, around);
  const begun = await isBegun(root, around, context);
  const told = await answersFor(root, begun, options, keeper, context);
  const identity = options.commit ? await identityFor(ground, options, context) : undefined;
  const owner = oneLine("--by", options.by ?? identity?.name ?? "The owner");
  const { answers, files, privacy } = compose(root, owner, begun, told, options, context);
  await refusePersonal(files, root, privacy, context);
  context.store.makeFolder(root);
  const repository = options.commit
    ? ((await repositoryAround(root, context)) ?? (await startRepository(root, context)))
    : undefined;
  if (identity?.isNew === true && repository !== undefined)
    await storeIdentity(identity, repository, context);
  const place = {
    root: context.store.realPath(root),
    top: repository?.top ?? context.store.realPath(root),
    prefix: repository?.prefix ?? "",
  };
  const all = withAutomation(files, answers.ci, packageSpec, place.prefix);
  const { planned, kept } = split(all, place.top, context);
  const beginning = { name: answers.name, by: whoDecided(owner, options, identity) };
  const recorded = await writeBeginning(planned, beginning, repository, place.top, context);
  const hook =
    answers.hook && repository !== undefined ? await writeHook(packageSpec, repository, context) : undefined;
  return {
    kind: "init",
    name: answers.name,
    template: answers.template,
    folder: root === resolve(context.cwd) ? "" : (options.dir ?? ""),
    written: planned.filter((file) => file.before === undefined).map((file) => file.path),
    // What a score has already is no surprise the second time.
    kept: begun ? [] : kept,
    ...recorded,
    startedGit: repository !== undefined && around === undefined,
    hook,
    identity,
    advice:
      kept.includes(".gitlab-ci.yml") && answers.ci === "gitlab"
        ? gitlabJob(packageSpec, place.prefix.replace(/\/$/, "")).trimEnd().split("\n")
        : [],
  };
}

// Where it is who Git says is there, the commit tells so already.
function whoDecided(
  owner: string,
  { by }: InitOptions,
  identity: { readonly name: string } | undefined,
): string | undefined {
  return by === undefined || owner === identity?.name ? undefined : owner;
}

/** A score has begun when Git holds it; before that, a run whose commit was refused may be repeated whole. */
async function isBegun(root: string, repository: Repository | undefined, context: Context): Promise<boolean> {
  if (context.store.typeOf(join(root, "score.yaml")) !== "file" || !context.store.hasGoals(root))
    return false;
  if (repository === undefined) return true;
  const listed = await context.git.run(["ls-files", "--error-unmatch", "--", "score.yaml"], { cwd: root });
  return listed.code === 0;
}

async function answersFor(
  root: string,
  begun: boolean,
  options: InitOptions,
  keeper: InterviewKeeper,
  context: Context,
): Promise<Answers | undefined> {
  if (options.yes || begun) return undefined;
  return askForScore({ ...options, suggestedName: titleCase(basename(root)) }, keeper, context);
}

// Before a folder or a repository is made: what is refused leaves nothing behind. Files that are there stay as they are.
async function refusePersonal(
  files: Files,
  root: string,
  privacy: PrivacySettings,
  context: Context,
): Promise<void> {
  const fresh = [...files].filter(([path]) => context.store.typeOf(join(root, path)) === "none");
  await guardPrivacy(
    { files: fresh.map(([path, after]) => ({ path, before: undefined, after })) },
    { privacy },
  );
}

function withAutomation(files: Files, ci: Settled["ci"], packageSpec: string, prefix: string): Files {
  const folder = prefix.replace(/\/$/, "");
  const placed = new Map([...files].map(([path, text]) => [`${prefix}${path}`, text] as const));
  if (ci === "github") placed.set(".github/workflows/score.yml", githubWorkflow(packageSpec, folder));
  if (ci === "gitlab") placed.set(".gitlab-ci.yml", gitlabJob(packageSpec, folder));
  return placed;
}

// What lies there with the very words that would be written is ours, from a run whose commit was refused; the rest is theirs.
function split(
  files: Files,
  top: string,
  context: Context,
): { planned: readonly WrittenFile[]; kept: readonly string[] } {
  const planned: WrittenFile[] = [];
  const kept: string[] = [];
  for (const [path, after] of files) {
    const before = context.store.textOf(top, path);
    if (before === undefined || before === after) planned.push({ path, before, after });
    else kept.push(path);
  }
  return { planned, kept };
}

function refuseInsideScore(root: string, context: Context): void {
  const above = context.store.findRoot(dirname(root));
  if (above === undefined || context.store.typeOf(join(root, "score.yaml")) !== "none") return;
  throw new ScoreError("usage", "init/inside-score", `this folder lies inside a score already (${above})`, {
    hint: `cd ${shellWords([above])} && score init`,
  });
}

function countryFor({ country: said, language }: InitOptions): string | undefined {
  if (said === undefined) return countryOfLocale(language);
  const country = countryNamed(said, language);
  if (country !== undefined) return country;
  const meant = countryMeant(said, language);
  throw new ScoreError(
    "usage",
    "init/country",
    `--country takes a country, by its name or its two letters, not "${said}"`,
    { hint: meant === undefined ? "--country IE" : `--country ${shellWords([meant])}` },
  );
}

function packageFor(options: InitOptions, context: Context): string {
  const spec = options.package ?? `cx-score@${context.version}`;
  if (/^[@\w./:+#~^=-]+$/.test(spec) && !spec.startsWith("-")) return spec;
  throw new ScoreError("usage", "init/package", `--package names what npx is to run, not "${spec}"`, {
    hint: `--package cx-score@${context.version}`,
  });
}

function nearestFolder(folder: string, context: Context): string {
  let nearest = folder;
  while (context.store.typeOf(nearest) === "none" && dirname(nearest) !== nearest) nearest = dirname(nearest);
  if (context.store.typeOf(nearest) !== "file") return nearest;
  throw new ScoreError("usage", "init/not-a-folder", `${nearest} is a file`, {
    hint: "score init another-folder",
  });
}
