import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ScoreError } from "../core/errors.ts";
import { systemWords } from "./system-error.ts";

/** A text as it came back from an editor, with the copy that keeps it until it is recorded. */
export interface Edited {
  readonly bytes: Uint8Array;
  readonly copy: string;
  /** Takes the copy away, once its words are safe elsewhere. */
  readonly discard: () => void;
}

/** Opens a person's editor on a copy of a text. @throws ScoreError where the editor can't be started or is left with an error. */
export async function editText(
  text: string,
  name: string,
  env: Readonly<Record<string, string | undefined>>,
): Promise<Edited> {
  const editor = env["VISUAL"] || env["EDITOR"] || (env["OS"] === "Windows_NT" ? "notepad" : "vi");
  const folder = folderForCopy();
  const copy = join(folder, name);
  writeFileSync(copy, text, { mode: 0o600 });
  const code = await run(editor, copy, env);
  if (code !== 0) {
    throw new ScoreError(
      "state",
      "amend/editor",
      `the editor (${editor}) ended with an error, so nothing was recorded; what you wrote is in ${copy}`,
      { hint: 'EDITOR="nano" score amend … --edit' },
    );
  }
  return {
    bytes: readFileSync(copy),
    copy,
    discard: () => rmSync(folder, { recursive: true, force: true }),
  };
}

function folderForCopy(): string {
  try {
    return mkdtempSync(join(tmpdir(), "score-edit-"));
  } catch (error) {
    const isGone = (error as NodeJS.ErrnoException).code === "ENOENT";
    throw new ScoreError(
      "git",
      "amend/editor",
      `the copy for your editor could not be made in ${tmpdir()}: ${isGone ? "there is no such folder" : systemWords(error)}`,
      { hint: "export TMPDIR=/tmp   # or another folder that is there and yours to write in", cause: error },
    );
  }
}

// As Git does it: the setting may hold options ("code --wait"), so a shell reads it; the file's name is passed beside it.
function run(
  editor: string,
  file: string,
  env: Readonly<Record<string, string | undefined>>,
): Promise<number> {
  const windows = env["OS"] === "Windows_NT";
  const [program, args] = windows ? [editor, [file]] : ["/bin/sh", ["-c", `${editor} "$@"`, editor, file]];
  return new Promise((resolve) => {
    const child = spawn(program, args, { stdio: "inherit", shell: windows, env: { ...env } });
    child.on("error", () => resolve(127));
    child.on("close", (code) => resolve(code ?? 1));
  });
}
