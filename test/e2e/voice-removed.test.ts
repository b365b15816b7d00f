import { describe, expect, it } from "vitest";
import { at, recorded } from "../helpers/complaints.ts";
import { keepLoaded, type RunOptions, type Workplace, workplace } from "../helpers/score.ts";
import { copyOf, GOAL, tidewell, tidewellFiles } from "../helpers/tidewell.ts";

keepLoaded();

const ID = "2026-03-04-five-days-soon";
const FILE = `voices/${ID}.md`;
const WORDS = "Five days is too soon for us.";

let heardOnce: Workplace | undefined;

/** A score with a voice against a line of it, recorded on 4 March. */
function heard(): Workplace {
  if (heardOnce === undefined) {
    heardOnce = tidewell();
    const facts = ["--from", "supplier", "--about", `${GOAL}#come-back-free`, "--stance", "against"];
    recorded(heardOnce, "voice", "add", WORDS, ...facts, at("2026-03-04T18:00"));
    expect(found(heardOnce)).toEqual([]);
  }
  return copyOf(heardOnce);
}

interface Found {
  readonly file: string;
  readonly line: number;
  readonly message: string;
  readonly suggestion: string;
}

/** What the rule finds, in a run over the whole score or over a change. */
function found(place: Workplace, ...args: string[]): readonly Found[] {
  const { stdout } = place.score(
    "lint",
    "--rule",
    "voice/removed",
    "--no-cache",
    "--format",
    "json",
    ...args,
  );
  return (JSON.parse(stdout) as { findings: Found[] }).findings;
}

function commit(place: Workplace, message: string, when: RunOptions = at("2026-03-20T10:00")): void {
  expect(place.run("git", ["commit", "--quiet", "--all", "--message", message], when).code).toBe(0);
}

/** Pastes what a finding suggests into a shell. */
function paste(place: Workplace, { suggestion }: Found): void {
  const done = place.run("sh", ["-c", suggestion]);
  expect([done.code, done.stderr.includes("error")]).toEqual([0, false]);
}

describe("voice/removed", () => {
  it("tells of a voice against that was deleted, committed or not, until the line it gives brings it back", () => {
    const place = heard();
    const before = place.read(FILE);
    place.git("rm", "--quiet", FILE);
    expect(found(place)).toHaveLength(1);
    commit(place, "Tidy up");
    const [gone] = found(place);
    expect(gone).toMatchObject({ file: "score.yaml", line: 1 });
    expect(gone?.message).toBe(
      `a voice against ${GOAL}#come-back-free (supplier, 2026-03-04) is gone with ${FILE}, and the history still has it: what was said is kept, also when it disagrees`,
    );
    expect(gone?.message).not.toContain("too soon");
    paste(place, gone as Found);
    expect(place.read(FILE)).toBe(before);
    expect(found(place)).toEqual([]);
    commit(place, "Put it back");
    expect(found(place)).toEqual([]);
  });

  it("tells of one that was turned to speak for it, and of one that lost its words, where they stand", () => {
    const turned = heard();
    turned.write(FILE, turned.read(FILE).replace("stance: against", "stance: for"));
    expect(found(turned)).toMatchObject([
      { file: FILE, line: 5, message: expect.stringContaining("was turned") },
    ]);
    const emptied = heard();
    emptied.write(FILE, emptied.read(FILE).replace(WORDS, ""));
    commit(emptied, "Shorten");
    expect(found(emptied)).toMatchObject([
      { file: FILE, line: 5, message: expect.stringContaining("were taken out") },
    ]);
  });

  it("leaves words alone that were mended, that stand under another name, and a voice for", () => {
    const place = heard();
    place.write(FILE, place.read(FILE).replace("too soon", "far too soon"));
    expect(found(place)).toEqual([]);
    place.git("checkout", "--quiet", "--", FILE);
    place.git("mv", FILE, "voices/2026-03-04-italy.md");
    place.write(
      "voices/2026-03-04-italy.md",
      place.read("voices/2026-03-04-italy.md").replace(WORDS, "Five days\nis too soon for us"),
    );
    commit(place, "Call it something else");
    expect(found(place)).toEqual([]);
    const praise = recorded(
      place,
      "voice",
      "add",
      "Good.",
      ...["--from", "customer", "--about", GOAL, "--stance", "for"],
    );
    place.git("rm", "--quiet", praise.file);
    expect(found(place)).toEqual([]);
  });

  it("takes what voice undo or git revert takes back within a week for a mistake, and later for a dissent", () => {
    const soon = heard();
    expect(soon.score("voice", "undo", ID, at("2026-03-11T09:00")).code).toBe(0);
    expect(found(soon)).toEqual([]);
    const plain = heard();
    expect(plain.run("git", ["revert", "--no-edit", "HEAD"], at("2026-03-05T09:00")).code).toBe(0);
    expect(found(plain)).toEqual([]);
    const late = heard();
    expect(late.score("voice", "undo", ID, at("2026-03-12T09:00")).code).toBe(0);
    expect(found(late)).toHaveLength(1);
  });

  it("is not taken in by a commit that only says so of another one", () => {
    const place = heard();
    const other = place.git("rev-parse", "HEAD~1").trim();
    place.git("rm", "--quiet", FILE);
    commit(place, `Tidy up\n\nThis reverts commit ${other}.`, at("2026-03-05T09:00"));
    expect(found(place)).toHaveLength(1);
  });

  it("knows a mistake that was undone when both commits were made anew by a rebase", () => {
    const place = heard();
    place.git("branch", "base", "HEAD~1");
    expect(place.score("voice", "undo", ID, at("2026-03-05T09:00")).code).toBe(0);
    place.git("checkout", "--quiet", "base");
    place.write("notes.txt", "more\n");
    place.git("add", "notes.txt");
    commit(place, "Notes");
    place.git("checkout", "--quiet", "main");
    place.git("rebase", "--quiet", "base");
    place.git("reset", "--quiet", "--hard");
    expect(place.git("log", "--format=%s")).toContain("taken back");
    expect(found(place)).toEqual([]);
  });

  it("finds what a branch deleted that was merged, and a gap", () => {
    const place = heard();
    const gap = ["--from", "team", "--about", `${GOAL}#charge-twice`, "--we-do", "The till has no line"];
    const told = recorded(place, "voice", "add", "I read out what the till says.", ...gap);
    place.git("checkout", "--quiet", "-b", "tidy");
    place.git("rm", "--quiet", told.file);
    commit(place, "Tidy up");
    place.git("checkout", "--quiet", "main");
    place.write("notes.txt", "more\n");
    place.git("add", "notes.txt");
    commit(place, "Notes");
    place.git("merge", "--quiet", "--no-edit", "tidy");
    expect(found(place)).toMatchObject([
      { message: expect.stringContaining(`a gap about ${GOAL}#charge-twice`) },
    ]);
  });

  it("over a change tells only what that took away", () => {
    const place = heard();
    const facts = ["--from", "neighbour", "--about", "promise", "--stance", "against"];
    const gate = recorded(place, "voice", "add", "They block the gate.", ...facts);
    place.git("rm", "--quiet", FILE);
    commit(place, "Tidy up");
    expect(found(place, "--since", "HEAD")).toEqual([]);
    const base = place.git("rev-parse", "HEAD").trim();
    place.git("rm", "--quiet", gate.file);
    commit(place, "Tidy up more");
    const [own, ...others] = found(place, "--since", base);
    expect([own?.message.includes("neighbour"), others]).toEqual([true, []]);
    expect(found(place)).toHaveLength(2);
    paste(place, own as Found);
    expect(found(place, "--since", base)).toEqual([]);
  });

  it("quotes a name that means something to a shell, or to Git", () => {
    const place = heard();
    const name = "voices/it's $(touch owned) [a]*.md";
    place.write(name, place.read(FILE).replace(WORDS, "Another thing."));
    place.git("add", "--all");
    commit(place, "By hand");
    place.git("rm", "--quiet", "--", `:(literal)${name}`);
    commit(place, "Tidy up");
    const [gone] = found(place);
    paste(place, gone as Found);
    expect(place.read(name)).toContain("Another thing.");
    expect(place.git("status", "--porcelain", "--", "owned")).toBe("");
  });

  it("is silent where there is no Git, and says in a shallow clone that only a part is known", () => {
    const bare = workplace({ ...tidewellFiles(), [FILE]: heard().read(FILE) });
    expect(found(bare)).toEqual([]);
    const place = heard();
    place.git("rm", "--quiet", FILE);
    commit(place, "Tidy up");
    place.git("clone", "--quiet", "--depth", "1", `file://${place.path}`, "shallow");
    const done = place.score("-C", "shallow", "lint", "--rule", "voice/removed");
    expect([done.code, done.stdout + done.stderr]).toEqual([
      0,
      expect.stringContaining("holds only a part of the history"),
    ]);
  });

  it("can be switched off in score.yaml", () => {
    const place = heard();
    place.git("rm", "--quiet", FILE);
    place.write("score.yaml", "name: Tidewell\nrules:\n  voice/removed: off\n");
    expect(found(place)).toEqual([]);
  });
});

describe("what lint suggests for voices", () => {
  it("is what the commands take", () => {
    const place = tidewell();
    const gap = ["--from", "team", "--about", `${GOAL}#charge-twice`, "--we-do", "The till has no line"];
    recorded(place, "voice", "add", "I read out what the till says.", ...gap);
    const done = place.score("lint", "--rule", "voice/open-gap", "--format", "json");
    const { findings } = JSON.parse(done.stdout) as { findings: Found[] };
    expect(findings[0]?.suggestion.split("\n")).toEqual([
      `score amend ${GOAL} --settles 2026-03-04-read-till-says --because "The till has no line"`,
      "score voice settle 2026-03-04-read-till-says a-…   # where an amendment answered it already",
    ]);
  });
});
