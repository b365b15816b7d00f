import type { DocumentKind } from "../document/slots.ts";

const FOLDERS: Readonly<Record<string, DocumentKind>> = {
  goals: "goal",
  repairs: "repair",
  complaints: "complaint",
  voices: "voice",
  rehearsals: "rehearsal",
  decisions: "decision",
};

/** The folders of a score. */
export const SCORE_FOLDERS: readonly string[] = Object.keys(FOLDERS);

/** Tells what kind of file a path of a score is, or nothing where it belongs to no kind. Paths are relative, with `/`. */
export function kindOf(path: string): DocumentKind | undefined {
  if (path === "score.yaml") return "config";
  if (path === "promise.md") return "promise";
  const steps = path.split("/");
  const name = steps.at(-1) ?? "";
  if (!/\.md$/i.test(name) || /^readme\.md$/i.test(name)) return undefined;
  const kind = FOLDERS[steps[0] ?? ""];
  if (kind === "repair")
    return steps.length === 3 ? (/\.held\.md$/i.test(name) ? "held" : "repair") : undefined;
  return steps.length === 2 ? kind : undefined;
}
