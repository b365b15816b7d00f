import { createHash, randomBytes } from "node:crypto";
import * as fs from "node:fs";
import { join } from "node:path";
import { makeMissing } from "../missing-folders.ts";
import { discardOld } from "./discard-old.ts";

/**
 * A folder of things that can be made again. Whatever goes wrong with it is as if nothing were there: a cache never stops a run,
 * and what is damaged in it is not believed.
 */
export interface CacheFolder {
  /** Tells whether something of a sort is there. */
  readonly has: (sort: string) => boolean;
  /** Returns what was kept; nothing where it is not there, was damaged, or is larger than anything that is kept. */
  readonly take: (sort: string, key: string) => Buffer | undefined;
  /** Keeps something in the place of what was there. */
  readonly keep: (sort: string, key: string, body: Uint8Array) => void;
}

/** The most bytes that are kept as one thing. */
const MOST = 256 * 1024 * 1024;
/** Bytes of the digest before what is kept. */
const DIGEST = 32;
const DAY = 24 * 60 * 60 * 1000;

/** Opens a folder as a cache; it is made with the first thing that is kept. Keys are digests, in hexadecimal digits. */
export function cacheFolder(folder: string): CacheFolder {
  return {
    has: (sort) => namesIn(folder).some((name) => name.startsWith(`${sort}-`)),
    take: (sort, key) => attempt(() => whatIsAt(join(folder, `${sort}-${key}`))),
    keep: (sort, key, body) => {
      if (body.length > MOST) return;
      attempt(() => {
        makeMissing(folder, 0o700);
        writeAt(folder, `${sort}-${key}`, body);
        discardOld(folder);
      });
    },
  };
}

function whatIsAt(path: string): Buffer | undefined {
  const flags = fs.constants.O_RDONLY | (fs.constants.O_NOFOLLOW ?? 0) | (fs.constants.O_NONBLOCK ?? 0);
  const handle = fs.openSync(path, flags);
  try {
    const facts = fs.fstatSync(handle);
    if (!facts.isFile() || facts.size > MOST + DIGEST) return undefined;
    const bytes = fs.readFileSync(handle);
    const body = bytes.subarray(DIGEST);
    if (!digestOf(body).equals(bytes.subarray(0, DIGEST))) return undefined;
    // What is in use is younger than what nobody asks for.
    if (Date.now() - facts.mtimeMs > DAY) attempt(() => fs.utimesSync(path, new Date(), new Date()));
    return body;
  } finally {
    fs.closeSync(handle);
  }
}

// Not flushed: what a power cut leaves half written has another digest.
function writeAt(folder: string, name: string, body: Uint8Array): void {
  const temporary = join(folder, `new-${randomBytes(6).toString("hex")}`);
  const handle = fs.openSync(temporary, "wx", 0o600);
  try {
    fs.writevSync(handle, [digestOf(body)]);
    fs.writeFileSync(handle, body);
    fs.closeSync(handle);
    fs.renameSync(temporary, join(folder, name));
  } catch (error) {
    fs.rmSync(temporary, { force: true });
    throw error;
  }
}

function namesIn(folder: string): readonly string[] {
  return attempt(() => fs.readdirSync(folder)) ?? [];
}

function digestOf(bytes: Uint8Array): Buffer {
  return createHash("sha256").update(bytes).digest();
}

function attempt<Result>(body: () => Result): Result | undefined {
  try {
    return body();
  } catch {
    return undefined;
  }
}
