import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { keepLoaded, workplace } from "../helpers/score.ts";
import { writtenScore } from "../helpers/written-score.ts";

keepLoaded();

const TODAY = ["--today", "2026-10-10"] as const;
const GOAL = "goals/mein-brot-ohne-sorge-mitnehmen.md";

describe("a score in German", () => {
  it.each(["backstube-lindner", "praxis-am-markt"])(
    "lints clean where it promises something, and no rule wants for words: %s",
    (name) => {
      const done = workplace(writtenScore(name)).score("lint", ...TODAY);
      expect(done).toMatchObject({ code: 0, stdout: "In tune: 1 goal, nothing to mend.\n", stderr: "" });
    },
  );

  it("is told of its German words, each at its place", () => {
    const done = workplace(writtenScore("backstube-verstimmt")).score("lint", "--json", ...TODAY);
    const { findings, notes } = JSON.parse(done.stdout);
    const found = findings.map(({ rule, line }: { rule: string; line: number }) => `${line} ${rule}`);
    expect(done.code).toBe(1);
    expect(found).toEqual([
      "6 nn/weak-modal",
      "7 nn/escape-clause",
      "7 nn/vague-time",
      "8 nn/open-ended",
      "13 never/section-missing",
      "19 feel/thin",
      "21 feel/generic",
    ]);
    expect(findings[0].suggestion).toBe("Vor dem Einpacken die Allergene nennen");
    expect(findings[2].suggestion).toContain("innerhalb von ____ Stunden");
    expect(notes).toEqual([]);
  });

  it("is told of whole lines and repairs that say nothing, with German words to paste", () => {
    const done = workplace(writtenScore("heizung-verstimmt")).score("lint", "--json", ...TODAY);
    const { findings } = JSON.parse(done.stdout) as { findings: Record<string, string>[] };
    expect(findings.map(({ line, rule }) => `${line} ${rule}`)).toEqual([
      "8 fix/retrain-only",
      "8 fix/compensation-only",
      "7 nn/empty-virtue",
      "8 nn/two-in-one",
      "9 nn/verbatim-script",
      "10 nn/too-many",
      "12 nn/mirror",
      "14 standard/mismatch",
      "21 happen/no-actor",
    ]);
    const [, , virtue, , script, , , , passive] = findings.map(({ suggestion }) => suggestion);
    expect(virtue).toMatch(/such as: den Namen benutzen, um den der Patient gebeten hat$/);
    expect(script).toMatch(/: sich mit dem eigenen Namen und unserem melden$/);
    expect(passive).toBe("Der Kunde wird von [wem?] über die Ankunft informiert");
  });

  it("gets the German heading of a section that --fix adds", () => {
    const place = workplace(writtenScore("backstube-verstimmt"));
    place.score("lint", "--fix", ...TODAY);
    const text = readFileSync(join(place.path, GOAL), "utf8");
    expect(text).toContain("\n## Nie\n\n- **altes-als-frisch**\n\n## Woran wir glauben\n");
    expect(text).not.toContain("## Never");
  });
});

describe("a score in a language without lists", () => {
  it("is judged by the rules that need none, which is no error and is said once in a run of several", () => {
    const files = writtenScore("backstube-verstimmt");
    const french = { ...files, "score.yaml": "name: Fournil\nlanguage: fr\n" };
    const both = Object.entries(french).flatMap(([path, text]) => [
      [`un/${path}`, text],
      [`deux/${path}`, text],
    ]);
    const done = workplace(Object.fromEntries(both)).score("lint", ...TODAY);
    expect(done.stderr).toBe(
      "There are no lists of words for French yet, so only rules that need none judged this.\n",
    );
    expect(done.stdout).toContain("never/section-missing");
    expect(done.stdout).not.toContain("nn/weak-modal");
  });
});

describe("an amendment of a goal in German", () => {
  it("writes its sections and the way to its repairs in German, and lints clean", () => {
    const { [GOAL]: text = "", ...others } = writtenScore("backstube-lindner");
    const place = workplace({
      ...others,
      [GOAL]: text.replace(/\n## Woran wir glauben\n[\s\S]*$/, ""),
    });
    place.git("init", "--quiet");
    place.git("add", ".");
    place.git("commit", "--quiet", "-m", "Beginn");
    const belief = "Wir glauben, dass ein leeres Regal am Abend mehr Vertrauen schafft als ein volles.";
    const why = "Niemand konnte sagen, warum das Regal am Abend leer sein darf";
    const done = place.score(
      "amend",
      "mein-brot-ohne-sorge-mitnehmen",
      "--because",
      why,
      "--believe",
      belief,
    );
    expect(done.code, done.stderr).toBe(0);
    expect(readFileSync(join(place.path, GOAL), "utf8")).toContain(
      `\n## Woran wir glauben\n\n${belief}\n\n## Nachbesserungen\n\n[Was hier nachgebessert wurde, und warum](../repairs/mein-brot-ohne-sorge-mitnehmen/)\n`,
    );
    expect(place.score("lint", ...TODAY).stdout).toContain("nothing to mend");
  });
});
