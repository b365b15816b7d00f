import type { Git } from "../git/git.ts";

/** The settings that a check asks for; others, which may hold passwords, are never read. */
const ASKED =
  "^(core\\.(hookspath|autocrlf|safecrlf|ignorecase|sparsecheckout)|commit\\.gpgsign|gpg\\.(.*\\.)?(format|program|defaultkeycommand)|user\\.signingkey|extensions\\.partialclone|remote\\..*\\.promisor|filter\\..*\\.(clean|process))$";

/** Reads some of Git's settings as they hold in a folder: the last value of each, and `true` for one without a value. */
export async function readSettings(git: Git, cwd: string): Promise<ReadonlyMap<string, string>> {
  const output = await git.run(["config", "-z", "--get-regexp", ASKED], { cwd });
  const settings = new Map<string, string>();
  for (const entry of output.stdout.toString().split("\0")) {
    if (entry === "") continue;
    const end = entry.indexOf("\n");
    settings.set(end === -1 ? entry : entry.slice(0, end), end === -1 ? "true" : entry.slice(end + 1));
  }
  return settings;
}
