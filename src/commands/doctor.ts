import { relative, sep } from "node:path";
import { gatherRepository } from "../adapters/doctor/gather-repository.ts";
import { settingsFiles } from "../adapters/doctor/settings-files.ts";
import { readIdentity } from "../adapters/git/identity.ts";
import { openRepository, type Repository } from "../adapters/git/repository.ts";
import { type Diagnosis, diagnose } from "../core/doctor/diagnose.ts";
import type { Facts, RepositoryTrouble } from "../core/doctor/facts.ts";
import { ScoreError } from "../core/errors.ts";
import type { Context } from "./context.ts";

/** Looks over this computer, the repository and the workflow. Reads only, and works wherever it is called. */
export async function doctor(context: Context): Promise<Diagnosis> {
  return diagnose(await gatherFacts(context));
}

async function gatherFacts(context: Context): Promise<Facts> {
  const { git, store, env } = context;
  const found = store.findRoot(context.cwd);
  const score = found === undefined ? undefined : store.realPath(found);
  const folder = score ?? store.realPath(context.cwd);
  const version = await orTrouble(async () => {
    const { stdout } = await git.run(["--version"], { cwd: folder });
    return /\d+(?:\.\d+)+/.exec(stdout.toString())?.[0] ?? "";
  });
  const here: Tried<Repository> =
    version.trouble === undefined ? await orTrouble(() => openRepository(git, folder)) : NOTHING;
  const repository = here.value;
  const identity: Tried<string> =
    version.value === undefined
      ? NOTHING
      : await orTrouble(() => identityOf(context, repository?.top ?? folder));
  return {
    today: context.now().day,
    version: context.version,
    node: context.node,
    git: version.value,
    gitTrouble: version.trouble,
    identity: identity.value,
    identityTrouble: identity.trouble,
    toTop: wayTo(repository?.top, context),
    score,
    repository:
      repository === undefined ? undefined : await gatherRepository(git, repository, env, context.processes),
    repositoryTrouble: here.trouble,
    files: settingsFiles(repository?.top ?? folder, repository?.prefix ?? ""),
  };
}

function wayTo(top: string | undefined, { argv, cwd, store }: Context): string {
  if (top === undefined) return "";
  // With -C, where somebody stands is not where this works.
  if (argv.some((word) => /^(?:-C|--cwd)/.test(word))) return `${top.split(sep).join("/")}/`;
  const way = relative(store.realPath(cwd), top).split(sep).join("/");
  return way === "" ? "" : `${way}/`;
}

async function identityOf(context: Context, folder: string): Promise<string | undefined> {
  const identity = await readIdentity(context.git, folder);
  return identity === undefined ? undefined : `${identity.name} <${identity.email}>`;
}

/** What came of something that may be in no state to be looked at. */
interface Tried<Value> {
  readonly value: Value | undefined;
  readonly trouble: RepositoryTrouble | undefined;
}

const NOTHING: Tried<never> = { value: undefined, trouble: undefined };

async function orTrouble<Value>(look: () => Promise<Value | undefined>): Promise<Tried<Value>> {
  try {
    return { value: await look(), trouble: undefined };
  } catch (error) {
    if (!(error instanceof ScoreError)) throw error;
    // Git itself says which line makes it trust a folder.
    const trust = /^\s*(git config --global --add safe\.directory .*)$/m.exec(error.output ?? "")?.[1];
    const fix = trust === undefined ? (error.hint ?? "").split("\n") : [`${trust}   # if you trust it`];
    return {
      value: undefined,
      trouble: {
        code: error.code,
        says: error.message.replace(/, so nothing .*$/, ""),
        fix: fix.filter((line) => line !== ""),
      },
    };
  }
}
