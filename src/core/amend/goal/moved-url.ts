/** A goal that gets another id. */
export interface Move {
  readonly from: string;
  readonly to: string;
}

/**
 * Returns where a link leads after a goal was moved with its repairs, or nothing where it leads there still. Only the one step of
 * the path that names the goal changes; the rest stays as it was written.
 */
export function movedUrl(url: string, file: string, { from, to }: Move): string | undefined {
  const [, path = "", rest = ""] = /^([^?#]*)(.*)$/s.exec(url) ?? [];
  const steps = path.split("/");
  const place = file.split("/").slice(0, -1);
  for (const [at, step] of steps.entries()) {
    if (step === "..") place.pop();
    else if (step !== "" && step !== ".") place.push(step);
    const here = place.join("/");
    if (here === `goals/${from}.md` && step === `${from}.md`)
      return [...steps.slice(0, at), `${to}.md`, ...steps.slice(at + 1)].join("/") + rest;
    if (here === `repairs/${from}` && step === from)
      return [...steps.slice(0, at), to, ...steps.slice(at + 1)].join("/") + rest;
  }
  return undefined;
}
