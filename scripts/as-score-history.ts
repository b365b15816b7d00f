import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import type { Readable } from "node:stream";
import { shortId, slugOf } from "../src/core/score/slug.ts";

/** What was found on the way: the headings of all versions, and how many pages there were. */
export interface Replayed {
  readonly headings: ReadonlySet<string>;
  readonly pages: number;
}

const SETTINGS = ["-c", "core.fsmonitor=false", "-c", "core.hooksPath=/dev/null"];

/**
 * Replays the history of any repository's Markdown into another, which is empty: each page becomes a goal that is called after its first
 * heading, and every other file is left out. Commits, authors and merges stay.
 */
export async function replayAsScore(from: string, to: string): Promise<Replayed> {
  const pages = [":(top,icase,glob)**/*.md"];
  const exported = ["fast-export", "--signed-tags=strip", "--full-history", "HEAD", "--", ...pages];
  const source = spawn("git", [...SETTINGS, "-C", from, ...exported], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const target = spawn("git", ["-C", to, "fast-import", "--quiet", "--force"], {
    stdio: ["pipe", "inherit", "inherit"],
  });
  const headings = new Set<string>();
  const known = new Set<string>();
  for await (const piece of asGoals(source.stdout, headings, known))
    if (target.stdin?.write(piece) === false) await once(target.stdin, "drain");
  target.stdin?.end();
  await Promise.all([ended(source), ended(target)]);
  return { headings, pages: known.size };
}

async function ended(child: ChildProcess): Promise<void> {
  const code = child.exitCode ?? ((await once(child, "exit")) as [number | null])[0];
  if (code !== 0) throw new Error(`git ended with ${code}`);
}

async function* asGoals(stream: Readable, headings: Set<string>, pages: Set<string>): AsyncGenerator<Buffer> {
  let isBlob = false;
  for await (const { line, data } of commandsOf(stream)) {
    if (line === "blob") isBlob = true;
    if (data !== undefined) {
      const text = isBlob ? goalOf(data, headings) : data;
      isBlob = false;
      yield Buffer.concat([Buffer.from(`data ${text.length}\n`), text]);
      continue;
    }
    // A link or a submodule is no page.
    const [, lead, path] = /^(M 100\d+ \S+ |D )(.*)$/.exec(line) ?? [];
    if (path === undefined) {
      if (!line.startsWith("M ")) yield Buffer.from(`${line}\n`);
    } else if (/\.md"?$/i.test(path)) {
      pages.add(path);
      yield Buffer.from(`${lead}goals/${idOf(path)}.md\n`);
    }
  }
}

// Two pages must not fall together because their names end in the same words.
function idOf(path: string): string {
  return `${slugOf(path.replace(/\.md"?$/i, ""), 50)}-${shortId(path, 6)}`.replace(/^-/, "");
}

function goalOf(data: Buffer, headings: Set<string>): Buffer {
  const text = data.toString("utf8").replace(/^---\n[\s\S]*?\n---\n/, "");
  const titles = [...text.matchAll(/^#{1,6}[ \t]+(.+?)[ \t#]*$/gm)].map(([, title]) => title as string);
  for (const title of titles) headings.add(title);
  return Buffer.from(`---\ngoal: ${JSON.stringify(titles[0] ?? "A page")}\n---\n\n${text}`);
}

/** A line of the stream, or the bytes that one announced. */
interface Command {
  readonly line: string;
  readonly data?: Buffer;
}

async function* commandsOf(stream: Readable): AsyncGenerator<Command> {
  let left: Buffer = Buffer.alloc(0);
  let wanted: number | undefined;
  for await (const chunk of stream) {
    left = Buffer.concat([left, chunk as Buffer]);
    for (;;) {
      if (wanted !== undefined) {
        if (left.length < wanted) break;
        yield { line: "", data: left.subarray(0, wanted) };
        left = left.subarray(wanted);
        wanted = undefined;
      }
      const end = left.indexOf(10);
      if (end < 0) break;
      const line = left.subarray(0, end).toString();
      left = left.subarray(end + 1);
      const [, size] = /^data (\d+)$/.exec(line) ?? [];
      if (size === undefined) yield { line };
      else wanted = Number(size);
    }
  }
}
