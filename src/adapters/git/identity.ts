import { ScoreError } from "../../core/errors.ts";
import type { Git, GitOutput } from "./git.ts";
import type { Repository } from "./repository.ts";

/** A name with its e-mail address, as Git will write it. */
export interface Identity {
  readonly name: string;
  readonly email: string;
}

/**
 * Finds out under whose name Git would commit, if somebody told it; Git's own guess from the computer's name does not count.
 * @throws ScoreError where Git was told something that it can't write.
 */
export async function readIdentity(git: Git, cwd: string): Promise<Identity | undefined> {
  const [author, committer] = await Promise.all(
    (["AUTHOR", "COMMITTER"] as const).map(async (who) => {
      const ident = await git.run(["-c", "user.useConfigOnly=true", "var", `GIT_${who}_IDENT`], { cwd });
      refuseUnusable(ident, who);
      return ident;
    }),
  );
  if (author === undefined || author.code !== 0 || committer?.code !== 0) return undefined;
  const parts = /^(.*) <(.*)> \d+ [+-]\d{4}$/s.exec(author.stdout.toString().trim());
  return parts === null ? undefined : { name: parts[1] ?? "", email: parts[2] ?? "" };
}

// Whom nobody told Git, it asks for; anything else that it says is about what it was told.
function refuseUnusable({ code, stderr }: GitOutput, who: "AUTHOR" | "COMMITTER"): void {
  const why = /^fatal: (.*)/m.exec(stderr)?.[1] ?? "";
  if (code === 0 || why === "" || /auto-detection|auto-detect/.test(why)) return;
  const output = `fatal: ${why}`;
  if (/date/.test(why)) {
    const variable = `GIT_${who}_DATE`;
    throw new ScoreError(
      "state",
      "git/date",
      `${variable} holds no date that Git can read, so nothing was written`,
      { output, hint: `unset ${variable}   # or give it one such as 2026-03-04T17:40` },
    );
  }
  const [what, sample] = /email|address/.test(why)
    ? ["address", '.email "you@example.com"']
    : ["name", '.name "Your Name"'];
  throw new ScoreError(
    "state",
    "git/identity",
    `the ${what} that Git was given to put under this can't stand, so nothing was written`,
    {
      output,
      hint: `unset GIT_${who}_${what === "name" ? "NAME" : "EMAIL"}   # where it is set; it goes before the settings\ngit config user${sample}`,
    },
  );
}

/** Returns who is known to Git. @throws ScoreError `git/no-identity` with the two lines that mend it. */
export async function requireIdentity(git: Git, repository: Repository): Promise<Identity> {
  const identity = await readIdentity(git, repository.top);
  if (identity !== undefined) return identity;
  throw new ScoreError(
    "state",
    "git/no-identity",
    "Git does not know whose name to put under this, so nothing was written",
    {
      hint: 'git config user.name "Your Name"\ngit config user.email "you@example.com"',
    },
  );
}
