/** Turns a path from the folder named by -C into one from where the person is, so that a terminal can open it. */
export function pathFromHere(path: string, folder: string | undefined): string {
  if (folder === undefined || /^(?:[/\\]|[a-z]:)/i.test(path)) return path;
  const steps: string[] = [];
  for (const step of `${folder.replaceAll("\\", "/")}/${path}`.split("/")) {
    if (step === ".." && ![undefined, "..", ""].includes(steps.at(-1))) steps.pop();
    // The first of an absolute path is empty.
    else if (step !== "." && (step !== "" || steps.length === 0)) steps.push(step);
  }
  return steps.join("/");
}
