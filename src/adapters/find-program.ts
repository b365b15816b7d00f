import { accessSync, constants, statSync } from "node:fs";
import { delimiter, isAbsolute, join } from "node:path";

/**
 * Finds a program by its absolute path, or by its name on the PATH. Only absolute folders are searched: a program that lies in
 * the working folder, where a repository could have put it, is never taken.
 */
export function findProgram(
  program: string,
  env: Readonly<Record<string, string | undefined>>,
): string | undefined {
  const name = env["OS"] === "Windows_NT" && !/\.\w+$/.test(program) ? `${program}.exe` : program;
  const folders = (env["PATH"] ?? env["Path"] ?? "").split(delimiter).filter((folder) => isAbsolute(folder));
  const candidates = isAbsolute(program) ? [program] : folders.map((folder) => join(folder, name));
  return candidates.find(mayRun);
}

function mayRun(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
