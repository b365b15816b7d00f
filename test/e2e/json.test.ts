import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { ENVELOPES } from "../../src/render/envelopes/index.ts";
import { MAPS, PLAIN } from "../helpers/imported.ts";
import { keepLoaded, type RunOptions, type Workplace, workplace } from "../helpers/score.ts";
import { COMPLAINT, GOAL, GOAL_FILE, tidewell } from "../helpers/tidewell.ts";

keepLoaded();

type Printed = Readonly<Record<string, unknown>>;

const seen = new Set<string>();

/** Runs a command with --json, holds what it prints against its envelope, and returns it. */
function printed(place: Workplace, ...args: (string | RunOptions)[]): Printed {
  const { stdout } = place.score("--json", ...args);
  return held(JSON.parse(stdout) as Printed, "schema", args);
}

function lines(place: Workplace, ...args: string[]): void {
  const each = place
    .score(...args, "--format", "ndjson")
    .stdout.trimEnd()
    .split("\n");
  for (const line of each) held(JSON.parse(line) as Printed, "line", args);
}

function held(body: Printed, what: "schema" | "line", args: readonly (string | RunOptions)[]): Printed {
  const name = /^score\.(.+)\/1$/.exec(String(body["schema"]))?.[1] ?? "";
  const read = ENVELOPES.get(name)?.[what]?.safeParse(body);
  // Said with what was typed, because one test runs them all.
  expect([args, name, read?.error?.issues ?? []]).toEqual([args, name, []]);
  seen.add(name);
  return body;
}

const LATER: RunOptions = { env: { GIT_AUTHOR_DATE: "2026-04-10T09:00:00+00:00" } };

describe("what is printed with --json has the keys that docs/json.md tells", () => {
  it("through the life of a score", { timeout: 240_000 }, () => {
    const empty = workplace();
    printed(empty, "status");
    printed(empty, "init", "--name", "Tide", "--template", "trades", "--yes", "--hook");

    const place = tidewell();
    place.git("config", "core.hooksPath", ".git/hooks");
    printed(place, "goal", "add", "Be known", "--owner", "Dana");
    printed(place, "goal", "list");
    printed(place, "trace");
    printed(place, "card", GOAL);
    printed(place, "today");
    printed(place, "new-starter");
    printed(place, "goal", "rename", "be-known", "be-remembered", "--because", "it is said like that");
    printed(place, "goal", "retire", "be-remembered", "--because", "nobody asks");
    printed(place, "near-miss", "add", "The second bill was printed.", "--broke", `${GOAL}#charge-twice`);
    printed(place, "thanks", "add", "He showed me the old valve.", "--kept", `${GOAL}#show-old-part`);
    printed(place, "complaint", "add", "Nobody rang.", "--received", "2 days ago", "--severity", "safety");
    printed(place, "habit", "add", GOAL, "We ring from the van");
    printed(place, "habit", "decide", GOAL, "We ring", "--verdict", "improve");
    printed(place, "habit", "list");
    printed(place, "habit", "undo", GOAL);
    const { recorded } = printed(
      place,
      "rehearse",
      "--seed",
      "1",
      "--record",
      "--by",
      "DK",
      "--note",
      "hard",
    );
    printed(place, "rehearse", "--list");
    printed(place, "rehearse", "--undo", (recorded as { id: string }[])[0]?.id ?? "");
    printed(place, "review", GOAL, "--to-change", "five days is long");
    printed(place, "review", GOAL);
    printed(place, "service", "--since", "2026-01-01", "--today", "2027-01-01");
    const cause = ["--cause", "design", "--why", "no line for it", "--broke", "charge-twice"];
    printed(place, "complaint", "answer", COMPLAINT, ...cause, "--by", "Asha");
    printed(place, "complaint", "put-right", COMPLAINT, "Refunded it", "--left", "same", "--ref", "CRM-1");
    const mend = ["amend", GOAL, "--because", "she was billed twice", "--never", "Bill a visit nobody saw"];
    printed(place, ...mend, "--complaint", COMPLAINT, "--dry-run");
    const { id } = printed(place, ...mend, "--complaint", COMPLAINT, "--check-on", "1w");
    printed(place, "complaint", "told", COMPLAINT);
    printed(place, "complaint", "close", COMPLAINT);
    printed(place, "amend", GOAL, "--because", "two are ill", "--keep-until", "2w", "--happen", "Sam rings.");
    printed(place, "status", LATER);
    printed(place, "complaint", "held", COMPLAINT, "yes", "--because", "nobody was billed twice", LATER);
    printed(place, "complaint", "add", "Billed twice again.", "--broke", `${GOAL}#charge-twice`, LATER);
    printed(place, "status", LATER);
    printed(place, "complaint", "show", COMPLAINT);
    printed(place, "complaint", "undo", COMPLAINT);
    place.write("prices.md", "We may change a quoted price, and a job is billed twice.\n");
    printed(place, "lens", "prices.md");
    const answered =
      "answers:\n  - { clause: know-the-price#change-price, answer: breaks, why: they said yes }\n";
    place.write("answers.yaml", answered);
    printed(place, "lens", "prices.md", "--answers", "answers.yaml", "--record");
    place.write("answers.yaml", `of: other\n${answered}`);
    printed(place, "lens", "prices.md", "--answers", "answers.yaml", "--all");
    printed(place, "revert", String(id), "--because", "it was too much");
    const gap = ["--from", "team", "--about", `${GOAL}#charge-twice`, "--we-do", "The till has no line"];
    printed(place, "voice", "add", "I read out what the till says.", ...gap);
    printed(
      place,
      "voice",
      "add",
      "They came back.",
      "--from",
      "customer",
      "--about",
      GOAL,
      "--stance",
      "for",
    );
    printed(place, "show", GOAL);
    printed(place, "blame", GOAL);
    const lists = printed(place, "amend", GOAL, "--because", "no line", "--believe", "We believe in lines.");
    printed(place, "voice", "settle", "till-says", String(lists["id"]));
    printed(place, "voice", "list");
    lines(place, "voice", "list");
    printed(place, "voice", "undo", "till-says");
    place.write("complaints/2026-03-02-torn.md", "---\nkind: complaint\n");
    printed(place, "complaint", "list", "--all");
    lines(place, "complaint", "list", "--all");
    printed(place, "log");
    lines(place, "log");
    printed(place, "log", "--stat");
    place.write(
      "goals/know-the-price.md",
      place.read("goals/know-the-price.md").replace(/^never:\n.*\n/m, ""),
    );
    printed(place, "drift");
    place.git("checkout", "--", "goals/know-the-price.md");
    printed(place, "show", GOAL);
    printed(place, "show", "promise@HEAD");
    printed(place, "blame", GOAL);
    lines(place, "blame", GOAL);
    printed(place, "diff", "2026-03-04..HEAD");
    lines(place, "diff", "HEAD~3");
    printed(place, "verify");
    printed(place, "lint", "--today", "2027-01-01");
    place.write(
      GOAL_FILE,
      place
        .read(GOAL_FILE)
        .replace(
          "# Have it",
          "<!-- score-disable-next-line goal/title-mismatch -- as they say it -->\n# Had it",
        ),
    );
    place.write("goals/be-known.md", "# Be known\n\nTODO\n");
    printed(place, "lint", "--update-baseline");
    printed(place, "lint");
    place.run("rm", ["goals/be-known.md"]);
    place.git("checkout", "--", GOAL_FILE);
    place.run("rm", ["complaints/2026-03-02-torn.md"]);

    writeFileSync(
      join(place.path, "../table.csv"),
      `${PLAIN}\n2026-01-01,Cold,1\n,Late,2\n2026-01-02,Ring 07911 123456,3\n`,
    );
    const { commit } = printed(place, "complaint", "import", "../table.csv", ...MAPS);
    printed(place, "complaint", "answer", "2026-01-01-cold");
    printed(place, "complaint", "undo", String(commit));
    printed(place, "amend", "--undo");
    printed(place, "doctor");
    printed(place, "rules");
    printed(place, "explain", "nn/weak-modal");
    place.write(GOAL_FILE, place.read(GOAL_FILE).replace("charge-twice: Charge", "charge-twice: !x Charge"));
    printed(place, "lint", "--fix", "--dry-run");

    const why = ["--because", "x"];
    for (const wrong of [
      ["amend", "nobody", ...why, "--feel", "Heard."],
      ["amend", "know-the-price", ...why, "--retire", "nothing"],
      ["amend", "know-the-price", ...why, "--feel", "Ring 01632 960 983."],
      ["complaint", "show", "nothing"],
      ["complaint", "put-right", COMPLAINT, "Nothing"],
      ["complaint", "undo", String(commit)],
      ["lint", "--nonsense"],
    ])
      expect([wrong, printed(place, ...wrong)["schema"]]).toEqual([wrong, "score.error/1"]);
    expect([...seen].sort()).toEqual([...ENVELOPES.keys()].sort());
  });

  it("and no envelope is printed that it does not tell of", () => {
    const sources = readdirSync("src/render", { encoding: "utf8" }).filter((name) => name.endsWith(".ts"));
    const names = sources.flatMap((name) =>
      Array.from(
        readFileSync(join("src/render", name), "utf8").matchAll(
          /renderJson\(\s*"([a-z-]+)"|"score\.([a-z-]+)\/1"/g,
        ),
        ([, one, other]) => one ?? other,
      ),
    );
    expect(names.length).toBeGreaterThan(20);
    expect(names.filter((name) => !ENVELOPES.has(name ?? ""))).toEqual([]);
  });
});
