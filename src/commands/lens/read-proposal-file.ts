import { basename, dirname, isAbsolute, join, relative, resolve, sep } from "node:path";
import { LARGEST_FILE } from "../../core/document/decode.ts";
import type { RawFile } from "../../core/document/document.ts";
import { symlinkProblem } from "../../core/document/path-problems.ts";
import { ScoreError } from "../../core/errors.ts";
import type { Context } from "../context.ts";
import { readInput } from "../read-input.ts";

/** A file that was named on the command line, or what was piped in. */
export interface TypedFile {
  readonly raw: RawFile;
  /** As it was typed; nothing for what was piped in. */
  readonly shown: string | undefined;
  /** Its path in the score, where it lies in it. */
  readonly inScore: string | undefined;
}

/** Reads a file by the path that was typed, or with `-` what is piped in. It may lie anywhere; links, folders and pipes are refused. `whereNone` says what to do where there is none. */
export async function readTyped(
  typed: string,
  root: string,
  context: Context,
  whereNone = "ls   # what is it called here?",
): Promise<TypedFile> {
  if (typed === "-") {
    const bytes = await readInput(context.input(), LARGEST_FILE);
    return { raw: { path: "-", bytes }, shown: undefined, inScore: undefined };
  }
  const path = resolve(context.cwd, typed);
  refuseOther(path, typed, whereNone, context);
  const raw = context.store.readFile(dirname(path), basename(path));
  const folder = context.store.realPath(dirname(path));
  const inside = relative(root, join(folder, basename(path)))
    .split(sep)
    .join("/");
  const isInside = inside !== "" && !isAbsolute(inside) && !/^\.\.(?:\/|$)/.test(inside);
  return { raw, shown: typed, inScore: isInside ? inside : undefined };
}

function refuseOther(path: string, typed: string, whereNone: string, { store }: Context): void {
  const type = store.typeOf(path);
  if (type === "file") return;
  if (type === "none")
    throw new ScoreError("usage", "lens/no-file", `there is no file "${typed}"`, {
      hint: whereNone,
    });
  const [code, message, hint] =
    type === "link"
      ? ["path/symlink", symlinkProblem(typed).message, "name the file itself"]
      : type === "folder"
        ? ["path/not-a-file", `${typed} is a folder`, "name one file in it"]
        : [
            "path/not-a-file",
            `${typed} is a pipe or a device, and no file`,
            "score lens -   # reads what is piped in",
          ];
  throw new ScoreError("refused", code as string, message as string, { hint: hint as string });
}
