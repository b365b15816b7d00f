import { describe, expect, it } from "vitest";
import { keepLoaded, type Workplace, workplace } from "../helpers/score.ts";
import { COMPLAINT, GOAL, tidewellFiles } from "../helpers/tidewell.ts";

keepLoaded();

const RIGHT = "answered: 2026-02-01\nput-right: Paid it back\n";
const CLOSED = "told-customer: 2026-02-11\nclosed: 2026-02-11\n";
const LOOKED = (answer: string) =>
  `check-on: 2026-03-01\nheld: { on: 2026-03-01, answer: ${answer}, because: we asked }\n`;

/** What is said of a complaint in each state, besides when it came in. */
const FACTS: Readonly<Record<string, string>> = {
  open: "answered: 2026-02-01\n",
  "put-right": RIGHT,
  amended: `${RIGHT}amendments: [a-00000001]\n`,
  "no-change": `${RIGHT}no-change: It was another shop\n`,
  closed: `${RIGHT}amendments: [a-00000002]\n${CLOSED}check-on: 2026-06-01\n`,
  held: `${RIGHT}amendments: [a-00000003]\n${CLOSED}${LOOKED("yes")}`,
  "came-back": `${RIGHT}amendments: [a-00000004]\n${CLOSED}${LOOKED("no")}`,
};

/** A score with a complaint in each state about one goal, and an older and a newer one about another. */
function everyState(): Workplace {
  const complaint = (goal: string, day: string, facts: string): string =>
    `---\nkind: complaint\nreceived: ${day}\ngoal: ${goal}\n${facts}---\n\nx\n`;
  const files = tidewellFiles();
  delete files[`complaints/${COMPLAINT}.md`];
  for (const [state, facts] of Object.entries(FACTS))
    files[`complaints/2026-02-01-${state}.md`] = complaint(GOAL, "2026-02-01", facts);
  files["complaints/2026-01-05-old.md"] = complaint("know-the-price", "2026-01-05", FACTS["open"] ?? "");
  files["complaints/2026-03-03-new.md"] = complaint("know-the-price", "2026-03-03", FACTS["open"] ?? "");
  files["complaints/2026-02-01-noted.md"] =
    `---\nkind: thanks\nreceived: 2026-02-01\ngoal: ${GOAL}\nkept: show-old-part\n---\n\nx\n`;
  for (const [at, state] of ["amended", "closed", "held", "came-back"].entries())
    files[`repairs/${GOAL}/2026-02-10-a-0000000${at + 1}.md`] =
      `---\nid: a-0000000${at + 1}\ngoal: ${GOAL}\nkind: mend\non: 2026-02-10\nby: Dana\nbecause: x\ncomplaints: [2026-02-01-${state}]\n---\n`;
  return workplace(files);
}

function listed(place: Workplace, ...flags: string[]): string[] {
  const done = place.score("complaint", "list", "--json", ...flags);
  expect([flags, done.stderr, done.code]).toEqual([flags, "", 0]);
  return JSON.parse(done.stdout).complaints.map(({ id }: { id: string }) => id.slice(11));
}

describe("score complaint list", () => {
  it("tells those of one state, for every state that there is", () => {
    const place = everyState();
    for (const state of [...Object.keys(FACTS), "noted"]) {
      const of = state === "open" ? ["--goal", GOAL] : [];
      expect([state, listed(place, "--state", state, ...of)]).toEqual([state, [state]]);
    }
    expect(listed(place, "--all")).toHaveLength(10);
  });

  it("narrows by state, age and goal together, the oldest first", () => {
    const place = everyState();
    expect(listed(place, "--state", "open")).toEqual(["old", "open", "new"]);
    expect(listed(place, "--state", "open", "--older-than", "2w")).toEqual(["old", "open"]);
    expect(listed(place, "--state", "open", "--older-than", "2w", "--goal", GOAL)).toEqual(["open"]);
    expect(listed(place, "--state", "open", "--newer-than", "2w", "--goal", "know-the-price")).toEqual([
      "new",
    ]);
    expect(listed(place, "--state", "open", "--newer-than", "2w", "--goal", GOAL)).toEqual([]);
    const typed = place.score("complaint", "list", "--state", "opened");
    expect([typed.code, typed.stderr]).toEqual([2, expect.stringContaining("--state open")]);
  });

  it("takes no state that somebody typed: it follows from the facts, and lint says that the key is none", () => {
    const place = everyState();
    const path = "complaints/2026-01-05-old.md";
    place.write(path, place.read(path).replace("goal:", "state: closed\ngoal:"));
    expect(listed(place, "--state", "open")).toContain("old");
    expect(place.score("lint", path).stdout).toContain(`${path}:4:1 warning schema/unknown-key`);
  });
});
