import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { replayAsScore } from "../../scripts/as-score-history.ts";
import { workplace } from "../helpers/score.ts";

it("replays the Markdown of a repository as goals, commit for commit, and leaves out what is none", async () => {
  const from = workplace();
  from.git("init", "--quiet");
  const commit = (name: string): void => {
    from.git("add", "--all");
    from.git("commit", "--quiet", "-m", name);
  };
  from.write("Team rules/On é call.md", "# On call\n\nAnswer within 4 hours.\n");
  from.write("picture.png", Buffer.from([0, 10, 255, 10]));
  symlinkSync("picture.png", join(from.path, "link.md"));
  commit("first");
  from.write("picture.png", Buffer.from([1]));
  commit("no page");
  from.write("Team rules/On é call.md", "# On call\n\nAnswer within 1 working day.\n");
  commit("data 12");
  const to = workplace();
  to.git("init", "--quiet");
  const { headings, pages } = await replayAsScore(from.path, to.path);
  expect([[...headings], pages]).toEqual([["On call"], 1]);
  expect(to.git("log", "--all", "--format=%s").split("\n").filter(Boolean)).toEqual(["data 12", "first"]);
  const [branch = ""] = to.git("for-each-ref", "--format=%(refname)").split("\n");
  const [path = ""] = to.git("ls-tree", "-r", "--name-only", branch).split("\n");
  expect(path).toMatch(/^goals\/team-rules-on-[a-z0-9-]+\.md$/);
  expect(to.git("show", `${branch}:${path}`)).toBe(
    '---\ngoal: "On call"\n---\n\n# On call\n\nAnswer within 1 working day.\n',
  );
});
