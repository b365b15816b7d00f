import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { draftFile } from "../../src/adapters/draft-file.ts";

let gitDir = "";
beforeEach(() => {
  gitDir = mkdtempSync(join(tmpdir(), "score-draft-"));
});
afterEach(() => rmSync(gitDir, { recursive: true, force: true }));

const path = (): string => join(gitDir, "score", "draft.json");

describe("the draft file", () => {
  it("is read back, by its owner only", () => {
    const file = draftFile(gitDir);
    expect(file.read()).toBeUndefined();
    expect(file.write("words")).toBe(true);
    expect([file.read(), statSync(path()).mode & 0o777]).toEqual(["words", 0o600]);
    file.remove();
    expect(existsSync(path())).toBe(false);
  });

  it("is not read where it is larger than answers can be", () => {
    draftFile(gitDir).write("x".repeat(300_000));
    expect(draftFile(gitDir).read()).toBeUndefined();
  });

  it("is not read through a link, and does not write through one", () => {
    const secret = join(gitDir, "secret");
    writeFileSync(secret, "secret");
    mkdirSync(join(gitDir, "score"));
    symlinkSync(secret, path());
    expect(draftFile(gitDir).read()).toBeUndefined();
    expect(draftFile(gitDir).write("words")).toBe(true);
    expect(readFileSync(secret, "utf8")).toBe("secret");
  });

  it("can't be kept where a link or a folder stands in its place, which throws nothing", () => {
    mkdirSync(join(gitDir, "elsewhere"));
    symlinkSync("elsewhere", join(gitDir, "score"));
    expect([draftFile(gitDir).write("words"), draftFile(gitDir).read()]).toEqual([false, undefined]);
    rmSync(join(gitDir, "score"));
    mkdirSync(path(), { recursive: true });
    expect([draftFile(gitDir).write("words"), draftFile(gitDir).read()]).toEqual([false, undefined]);
    expect(() => draftFile(gitDir).remove()).not.toThrow();
  });
});
