/** The trailers of a message: key and value, in order. */
export type Trailers = readonly (readonly [key: string, value: string])[];

const LAST_LINES = 2_000;

/**
 * Reads the trailers of a commit message, strictly: only in the last paragraph, only where every line of it is `Key: value` or
 * the continuation of one. Keys are compared as they are written; `score-goal:` is none of ours. Git's own settings for trailers
 * have no say, so the same commit reads the same everywhere.
 */
export function readTrailers(message: string): Trailers {
  const lines = message.replace(/\r\n/g, "\n").trimEnd().split("\n");
  const start = lines.findLastIndex((line) => line.trim() === "") + 1;
  if (start === 0 || lines.length - start > LAST_LINES) return [];
  const trailers: [string, string][] = [];
  for (const line of lines.slice(start)) {
    const last = trailers.at(-1);
    if (/^[ \t]+\S/.test(line) && last !== undefined) last[1] += ` ${line.trim()}`;
    else {
      const parts = /^([A-Za-z][A-Za-z0-9-]*): ?(.*)$/.exec(line);
      if (parts === null) return [];
      trailers.push([parts[1] ?? "", (parts[2] ?? "").trim()]);
    }
  }
  return trailers;
}

/** Returns every value of a key. */
export function valuesOf(trailers: Trailers, key: string): readonly string[] {
  return trailers.filter(([name]) => name === key).map(([, value]) => value);
}
