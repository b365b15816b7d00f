import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Workplace } from "../helpers/score.ts";
import { keepLoaded } from "../helpers/score.ts";
import { readGoalFile, stateOf, tidewell, touchedBy, trailersOf } from "../helpers/tidewell.ts";

keepLoaded();

function added(place: Workplace, title: string, ...args: string[]): string {
  const done = place.score("goal", "add", "--json", ...args, "--", title);
  expect([done.code, done.stderr]).toEqual([0, ""]);
  const { id, file } = JSON.parse(done.stdout) as { id: string; file: string };
  expect(file).toBe(`goals/${id}.md`);
  expect(touchedBy(place)).toEqual([file]);
  expect(trailersOf(place)).toEqual(["Score-Kind: compose", `Score-Goal: ${id}`, "Score-By: Dana Test"]);
  expect(place.git("status", "--porcelain")).toBe("");
  const goal = readGoalFile(place, file);
  expect(goal.title?.text).toBe(title.trim());
  const findings = JSON.parse(place.score("lint", "--json", file).stdout) as {
    refused: [];
    findings: { rule: string }[];
  };
  expect(findings.refused).toEqual([]);
  const rules = findings.findings.map(({ rule }) => rule);
  expect(
    rules.filter((rule) => /^(?:goal\/title|goal\/id|frontmatter|schema|yaml|nn\/id)/.test(rule)),
  ).toEqual([]);
  return id;
}

describe("score goal add takes a title in any words", () => {
  it.each([
    ["Have it done right", "have-it-done-right"],
    ["Починить с первого раза", "pochinit-s-pervogo-raza"],
    ["一次修好", "yi-ci-xiu-hao"],
    ["Für Übermut büßen", "fuer-uebermut-buessen"],
    ["Élève à l'école", "eleve-a-lecole"],
    ["--upload-pack=touch x", "upload-pack-touch-x"],
    ["'Yes', \"no\" and: #1 [x] {y} *z* _w_ `v` \\ <b> & | ! % @", "yes-no-and-1-x-y-z-w-v-b"],
    ["# Heading", "heading"],
    ["1. First", "1-first"],
    ["null", "null"],
    ["x ## ", "x"],
    ["<!-- x -->", "x"],
    ["[a]: b", "a-b"],
  ])("%j as %s", (title, id) => {
    const place = tidewell();
    if (title.startsWith("Für")) {
      place.write("score.yaml", "name: Tidewell\nlanguage: de\n");
      place.git("commit", "--quiet", "--all", "--message", "German");
    }
    expect(added(place, title)).toBe(id);
  });

  it.each(["🙂🙂", "—", "。"])("%j gets a slug that every computer can have", (title) => {
    const place = tidewell();
    expect(added(place, title)).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
  });

  it("300 characters get a slug of at most 64", () => {
    const id = added(tidewell(), "very ".repeat(60).trim());
    expect(id.length).toBeLessThanOrEqual(64);
  });

  it.each([
    "CON",
    "con.",
    "Aux",
    "promise",
    "Promise!",
    "",
    "   ",
    "a\nb",
    "a\u001b[2J",
    "a\u2028b",
    "???",
    "../x",
  ])("%j is refused, and nothing is written", (title) => {
    const place = tidewell();
    const before = stateOf(place);
    const done = place.score("goal", "add", "--", title);
    expect(done.code).toBe(2);
    expect(done.stderr).toMatch(/^score: \S+: .+\nfix: /);
    expect(stateOf(place)).toBe(before);
  });

  it.each(["Have it fixed once", "have it FIXED once!", "Have  it, fixed: once"])(
    "%j, which is there already, is refused",
    (title) => {
      const place = tidewell();
      const done = place.score("goal", "add", title);
      expect([done.code, done.stderr.includes("goal/exists")]).toEqual([2, true]);
    },
  );

  it("what a goal was called that is retired is refused, with the line that brings it back", () => {
    const place = tidewell();
    expect(place.score("goal", "rename", "know-the-price", "hear-the-price").code).toBe(0);
    expect(place.score("goal", "retire", "hear-the-price", "--because", "we ask no price").code).toBe(0);
    const id = trailersOf(place)[0]?.replace("Score-Amendment: ", "");
    for (const words of ["Hear the price", "Know the price"]) {
      const done = place.score("goal", "add", words);
      expect([done.code, done.stderr.includes("goal/retired-name")]).toEqual([2, true]);
      expect(done.stderr).toContain(`score revert ${id} --because`);
    }
  });

  it("what another goal was called before is refused", () => {
    const place = tidewell();
    const file = "goals/know-the-price.md";
    place.write(file, place.read(file).replace("owner: Dana", "owner: Dana\nformerly: [hear-the-price]"));
    place.git("commit", "--quiet", "--all", "--message", "Formerly");
    const done = place.score("goal", "add", "Hear the price");
    expect([done.code, done.stderr.includes("goal/former-name")]).toEqual([2, true]);
  });

  it("a part of the promise that nobody knows is refused, with the nearest one", () => {
    const place = tidewell();
    const done = place.score("goal", "add", "Be known", "--serves", "price-you-herd");
    expect([done.code, done.stderr.includes("--serves price-you-heard")]).toEqual([2, true]);
    expect(readdirSync(join(place.path, "goals"))).toHaveLength(2);
  });
});

describe("score goal add writes what is said", () => {
  it("and leaves named gaps for the rest, which lint points at", () => {
    const place = tidewell();
    const id = added(place, "Be known");
    const lint = JSON.parse(place.score("lint", "--json", `goals/${id}.md`).stdout) as {
      findings: { rule: string }[];
    };
    const gaps = place.read(`goals/${id}.md`).match(/\[your [^\]]+\]/g) ?? [];
    expect(lint.findings.filter(({ rule }) => rule === "text/placeholder")).toHaveLength(gaps.length);
    expect(gaps.length).toBe(6);
  });

  it("whole, where everything is said, with lint content", () => {
    const place = tidewell();
    const said = {
      owner: "Dana: #1",
      serves: "price-you-heard",
      from: "a: stranger",
      to: "#1",
      always: "Look up: always",
      happen: "- Somebody looks up.",
      feel: "#1, and known.",
      believe: "> We believe in names.",
    };
    const flags = Object.entries(said).flatMap(([flag, words]) => [`--${flag}`, words]);
    const id = added(
      place,
      "Be known",
      ...flags,
      "--never",
      "Say: no problem",
      "--never",
      "Say: no problem at all",
    );
    const goal = readGoalFile(place, `goals/${id}.md`);
    expect(goal.always.map(({ text }) => text)).toEqual(["Look up: always"]);
    expect(goal.never.map(({ text }) => text)).toEqual(["Say: no problem", "Say: no problem at all"]);
    expect(new Set([...goal.always, ...goal.never].map((clause) => clause.id)).size).toBe(3);
    expect(goal.owner?.text).toBe("Dana: #1");
  });

  it("and commits nothing with --no-commit", () => {
    const place = tidewell();
    const done = place.score("goal", "add", "Be known", "--no-commit", "--by", "Asha");
    expect([done.code, place.git("status", "--porcelain", "-uall")]).toEqual([0, "?? goals/be-known.md\n"]);
    expect(done.stdout).toContain("That Asha decided is not written down");
  });

  it("and leaves what others have staged alone", () => {
    const place = tidewell();
    place.write("notes.txt", "mine\n");
    place.git("add", "notes.txt");
    addBeKnown(place);
    expect(place.git("status", "--porcelain")).toBe("A  notes.txt\n");
  });

  it("H13: and tells of a hook that formats it", () => {
    const place = tidewell();
    place.write(
      ".git/hooks/pre-commit",
      '#!/bin/sh\nprintf "\\n\\n" >>goals/be-known.md; git add goals/be-known.md\n',
    );
    place.run("chmod", ["+x", ".git/hooks/pre-commit"]);
    const done = place.score("goal", "add", "Be known");
    expect([done.code, done.stderr]).toEqual([0, ""]);
    expect(done.stdout).toContain("A hook reformatted goals/be-known.md on the way");
    expect(place.git("status", "--porcelain")).toBe("");
  });

  it("and who decided, and what looks personal comes in by an amendment that says why", () => {
    const place = tidewell();
    const words = "Ring 01632 960 983";
    const refused = place.score("goal", "add", "Be known", "--by", "Robin", "--happen", words);
    expect([
      refused.code,
      refused.stderr.includes(`--by Robin --happen "Ring (phone number removed)"\n`),
    ]).toEqual([3, true]);
    expect(refused.stderr).toContain(
      'or begin it without, and then: score amend be-known --because "why it is told there" --happen "those words" --allow-personal-data "why they may stand"\n',
    );
    expect(place.score("goal", "add", "Be known", "--by", "Robin").code).toBe(0);
    expect(trailersOf(place).slice(2)).toEqual(["Score-By: Robin"]);
    const why = ["--because", "they ask", "--happen", words, "--allow-personal-data", "it is the council's"];
    expect(place.score("amend", "be-known", ...why).code).toBe(0);
    const said = (): string => place.score("lint", "goals/be-known.md").stdout;
    expect(said()).not.toContain("privacy/personal-data");
    // What the goal says of itself excuses nothing.
    place.write(
      "goals/be-known.md",
      `${place.read("goals/be-known.md").replace("for: customer", "for: customer\noverride: why")}\nOr 01632 960 999.\n`,
    );
    expect(["privacy/personal-data", "schema/unknown-key"].filter((rule) => !said().includes(rule))).toEqual(
      [],
    );
  });

  it("and takes its file back where a hook refuses", () => {
    const place = tidewell();
    place.write(".git/hooks/pre-commit", "#!/bin/sh\nexit 1\n");
    place.run("chmod", ["+x", ".git/hooks/pre-commit"]);
    const before = stateOf(place);
    expect(place.score("goal", "add", "Be known").code).toBe(5);
    expect(stateOf(place)).toBe(before);
  });

  it("and refuses in the middle of a merge", () => {
    const place = tidewell();
    place.write(".git/MERGE_HEAD", place.git("rev-parse", "HEAD"));
    const before = stateOf(place);
    expect(place.score("goal", "add", "Be known").code).toBe(4);
    expect(stateOf(place)).toBe(before);
  });
});

function addBeKnown(place: Workplace): void {
  expect(place.score("goal", "add", "Be known").code).toBe(0);
}

describe("score goal list", () => {
  it("names every goal with its words, its id and its owner", () => {
    expect(tidewell().score("goal", "list").stdout).toBe(
      "Have it fixed once\n  have-it-fixed-once (2 always, 2 never, Dana)\nKnow the price before I say yes\n  know-the-price (1 always, 1 never, Dana)\n",
    );
  });

  it("says how to begin where there are none", () => {
    const place = tidewell();
    place.git("rm", "--quiet", "-r", "goals");
    expect(place.score("goal", "list").stdout).toContain("score goal add");
  });

  it("lists a goal that can't be read as that", () => {
    const place = tidewell();
    place.write("goals/broken.md", "---\n[\n---\n");
    const done = place.score("goal", "list");
    expect([done.code, done.stdout.includes("can't be read")]).toEqual([0, true]);
  });

  it("as JSON", () => {
    const { goals, schema } = JSON.parse(tidewell().score("goal", "list", "--json").stdout);
    expect(schema).toBe("score.goal-list/1");
    expect(goals[0]).toMatchObject({
      id: "have-it-fixed-once",
      title: "Have it fixed once",
      owner: "Dana",
      always: 2,
      never: 2,
      borrowed: false,
    });
  });
});
