import { describe, expect, it } from "vitest";
import { at, recorded } from "../helpers/complaints.ts";
import { keepLoaded } from "../helpers/score.ts";
import { COMPLAINT, GOAL, tidewell } from "../helpers/tidewell.ts";

keepLoaded();

const near = (day: string): string => `---\nkind: near-miss\nreceived: ${day}\n---\n\nNobody rang back.\n`;

describe("a complaint that somebody names", () => {
  const place = tidewell();
  place.writeAll({
    "complaints/2026-03-02-nobody-rang.md": near("2026-03-02"),
    "complaints/2026-03-02-nobody-rang-2.md": near("2026-03-02"),
  });

  it.each([
    [
      ["complaint", "answer", "nobody", "--wanted", "a call"],
      'complaint answer 2026-03-02-nobody-rang-2 --wanted "a call"',
    ],
    [["complaint", "put-right", "nobody", "nobody"], "complaint put-right 2026-03-02-nobody-rang nobody"],
    [["complaint", "told", "bill-twice", "--on=2026-03-03"], `complaint told ${COMPLAINT} --on=2026-03-03`],
    [
      ["complaint", "close", "--no-change", "nobody", "nobody"],
      "complaint close --no-change nobody 2026-03-02-nobody-rang",
    ],
    [["complaint", "held", "nobody", "no"], "complaint held 2026-03-02-nobody-rang no"],
    [["--json", "complaint", "show", "nobody"], "--json complaint show 2026-03-02-nobody-rang"],
    [["log", "--oneline", "--complaint", "nobody"], "log --oneline --complaint 2026-03-02-nobody-rang"],
    [
      ["amend", "--complaint", "nobody-rang-2", "--because", "x"],
      `amend know-the-price --complaint nobody-rang-2 --because x --never "what we never do"`,
    ],
    [
      ["amend", "--never=x", "--complaint", "twice"],
      `amend ${GOAL} --never=x --complaint twice --because "what happened"`,
    ],
    [["complaint", "put-right", "twice"], `complaint put-right twice "what you did for them"`],
    [["complaint", "held", "--because", "x", "twice"], "complaint held --because x twice yes"],
    [["complaint", "close"], "complaint list --all"],
    [
      ["complaint", "close", "twice", "--no-change", "x", "--by", "Asha"],
      "complaint close twice --no-change x --by Asha --told asked-not-to",
    ],
    [
      ["complaint", "close", "twice", "--left", "same"],
      'complaint close twice --left same --no-change "why nothing changes" --told 2026-03-04',
    ],
    [
      ["amend", GOAL, "--complaint", "twice", "--complaint", "nobody", "--because", "x", "--never", "y z"],
      `amend ${GOAL} --complaint twice --complaint 2026-03-02-nobody-rang --because x --never "y z"`,
    ],
    [["amend", "have-it-fixed-onc", "--because", "x", "--feel", "y"], `amend ${GOAL} --because x --feel y`],
    [["near-miss", "add", "Nearly", "--goal", "have-it-fixed-onc"], `near-miss add Nearly --goal ${GOAL}`],
    [
      ["complaint", "answer", COMPLAINT, "--elsewhere", "know-the-pric"],
      `complaint answer ${COMPLAINT} --elsewhere know-the-price`,
    ],
    [["complaint", "show", ""], "complaint list --all"],
    [["amend", "", "--because", "x", "--feel", "y"], "goal list"],
  ])("%j: the line that was typed is given back, with who could be meant", (words, line) => {
    const done = place.score(...words);
    expect([done.code, done.stderr]).toEqual([2, expect.stringMatching(/^score: [a-z/-]+: .+\nfix: /)]);
    expect(done.stderr.split("\n").map((one) => one.slice(5))).toContainEqual(
      expect.stringContaining(`score ${line}`),
    );
  });
});

describe("score complaint held", () => {
  it("takes the name of the whole complaint before the end of another, and the file of a repair", () => {
    const place = tidewell();
    const amended = place.score("--json", "amend", GOAL, "--because", "x", "--always", "Ring first");
    const { id, files } = JSON.parse(amended.stdout) as { id: string; files: string[] };
    const held = ["yes", "--because", "Nobody waited since"];
    const file = files[1] ?? "";
    const step = recorded(place, "complaint", "held", file, ...held, at("2026-04-04T09:00"));
    expect(step.file).toBe(file.replace(".md", ".held.md"));
    for (const name of [step.file, `2026-03-04-${id}`, `${place.path}/${file}`]) {
      const again = place.score("complaint", "held", name, ...held);
      expect([again.code, again.stdout]).toEqual([0, expect.stringContaining("says so already")]);
    }
    const undone = place.score("complaint", "undo", file, "--dry-run");
    expect([undone.code, undone.stdout]).toEqual([0, expect.stringContaining(step.file)]);
    place.writeAll({
      "complaints/2026-03-02-twice.md": near("2026-03-02").replace(
        "---\n\n",
        "amendments: [a-1234567a]\n---\n\n",
      ),
      [`repairs/${GOAL}/2026-03-03-a-1234567a.md`]: `---\nid: a-1234567a\ngoal: ${GOAL}\nkind: mend\non: 2026-03-03\nby: Dana\nbecause: x\n---\n`,
      "complaints/2026-03-03-left-a-backrest.md": near("2026-03-03"),
    });
    expect(recorded(place, "complaint", "held", "twice", ...held).id).toBe("2026-03-02-twice");
    const unmended = place.score("complaint", "held", "a-backrest", ...held);
    expect(unmended.stderr).toContain("nothing was mended after 2026-03-03-left-a-backrest");
    const unknown = place.score("complaint", "held", `repairs/${GOAL}/2026-03-04-a-7kq2xw9m.md`, ...held);
    expect([unknown.code, unknown.stderr]).toEqual([
      2,
      expect.stringContaining("of the amendment a-7kq2xw9m"),
    ]);
  });
});
