import type { OpenGap } from "../core/voice/open-gaps.ts";

/** Says an open gap in a line: what we do, who told of it and when, and the name of the voice. */
export function openGapInWords({ id, keys, takenBack }: OpenGap): string {
  const { from, date, "we-do": does, "we-say": say } = keys;
  const what = does ?? (say === undefined ? "what we say is not what we do" : `not what we say: ${say}`);
  const again = takenBack === undefined ? "" : `, and ${takenBack}, which had answered it, was taken back`;
  return `${what} (${from}, ${date}, ${id}${again})`;
}

/** Shapes an open gap as every envelope has it that shows one. */
export function openGapJson({ id, keys, document, goal, clause, takenBack }: OpenGap) {
  return {
    voice: id,
    file: document.path,
    from: keys.from,
    date: keys.date,
    goal,
    clause: clause ?? null,
    weSay: keys["we-say"] ?? null,
    weDo: keys["we-do"] ?? null,
    takenBack: takenBack ?? null,
  };
}
