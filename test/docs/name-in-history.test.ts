import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { copyOf, tidewell } from "../helpers/tidewell.ts";

/** The blocks of the page on personal data that are typed where nothing was pushed yet, in their order. */
function typedBeforeAPush(): readonly string[] {
  const page = readFileSync("docs/privacy.md", "utf8");
  const section = page.slice(page.indexOf("### It was not pushed yet"), page.indexOf("### It was pushed"));
  return [...section.matchAll(/^ *```sh\n([\s\S]*?)^ *```$/gm)].map(([, block = ""]) => block);
}

it("what is typed about a number that got into history and was not pushed takes it out of everything that Git keeps", () => {
  const [list = "", takeBack = "", forget = "", look = "", ...more] = typedBeforeAPush();
  expect([look.includes("01632 960 983"), more]).toEqual([true, []]);
  const place = tidewell();
  const before = place.git("rev-parse", "HEAD").trim();
  place.git("update-ref", "refs/remotes/origin/main", before);
  place.write("promise.md", `${place.read("promise.md")}\nAn edit of somebody else.\n`);
  const words = ["near-miss", "add", "Ring on 01632 960 983", "--allow-personal-data", "by mistake"];
  expect(place.score(...words).code).toBe(0);
  const run = (block: string, at = place) => at.run("sh", ["-c", block]);
  expect(run(list).stdout.trim().split("\n")).toEqual([expect.stringContaining("01632 960 983")]);
  expect(run(takeBack)).toMatchObject({ code: 0 });
  // It is the last of these blocks that tells: the commit is gone from the branch, and Git still has it.
  expect(run(look, copyOf(place)).stdout).not.toBe("");
  expect(run(forget).code).toBe(0);
  expect(run(look)).toMatchObject({ stdout: "", stderr: "" });
  expect(place.git("rev-parse", "HEAD").trim()).toBe(before);
  expect(place.git("status", "--porcelain")).toBe(" M promise.md\n");
});
