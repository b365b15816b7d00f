import { existsSync, rmSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { GOAL_FILE, tidewell } from "../helpers/tidewell.ts";

describe("a clone that lacks an object", () => {
  it("fetches nothing while reading, by whatever program its settings name", () => {
    const place = tidewell();
    const blob = place.git("rev-parse", `HEAD:${GOAL_FILE}`).trim();
    rmSync(join(place.path, ".git/objects", blob.slice(0, 2), blob.slice(2)));
    const marker = join(place.path, "../fetched");
    place.git("config", "core.repositoryFormatVersion", "1");
    place.git("config", "extensions.partialClone", "evil");
    place.git("config", "remote.evil.promisor", "true");
    place.git("config", "remote.evil.url", `file://${place.path}`);
    place.git("config", "remote.evil.uploadpack", `touch ${marker};git-upload-pack`);
    place.git("config", "protocol.file.allow", "always");
    const done = place.score("log");
    expect(existsSync(marker)).toBe(false);
    expect(done.stdout + done.stderr).not.toMatch(/\n\s+at /);
  });
});
