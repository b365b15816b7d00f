import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readText } from "../../../src/core/document/document.ts";
import { sectionNames } from "../../../src/core/document/section-names.ts";
import { sourceOf } from "../../../src/core/document/source-text.ts";
import { readKeys } from "../../../src/core/score/read-keys.ts";
import { SPEAKERS, STANCES } from "../../../src/core/score/voice-terms.ts";
import { aboutNamed } from "../../../src/core/voice/about.ts";
import { listedVoices } from "../../../src/core/voice/listed-voice.ts";
import { isMistakeUndone } from "../../../src/core/voice/mistake-undone.ts";
import { voiceGroups } from "../../../src/core/voice/voice-groups.ts";
import { voiceText } from "../../../src/core/voice/voice-text.ts";
import { whatWeSay } from "../../../src/core/voice/what-we-say.ts";
import { filesOf, scoreOf } from "../../helpers/lint.ts";
import { GOAL, tidewellFiles } from "../../helpers/tidewell.ts";

const VOICE = (about: string, stance: string, date: string): string =>
  `---\nfrom: team\ndate: ${date}\nabout: ${about}\nstance: ${stance}\n---\n\nWords.\n`;

function scoreWith(files: Readonly<Record<string, string>>) {
  return scoreOf(filesOf({ ...tidewellFiles(), ...files }));
}

describe("the file of a voice", () => {
  const sentence = fc
    .string({ unit: "binary", minLength: 1, maxLength: 60 })
    .map((text) => `a${text.replace(/[\p{C}\p{Z}]+/gu, " ").trim()}`);

  it("reads back what was said of it, whatever that is", () => {
    const voice = fc.record({
      from: fc.constantFrom(...SPEAKERS),
      stance: fc.constantFrom(...STANCES),
      weSay: fc.option(sentence, { nil: undefined }),
      weDo: fc.option(sentence, { nil: undefined }),
    });
    fc.assert(
      fc.property(voice, sentence, (facts, words) => {
        const about = { goal: GOAL, clause: "charge-twice" };
        const text = voiceText({ ...facts, about, date: "2026-03-04" }, words);
        const document = readText("voices/2026-03-04-a.md", "voice", sourceOf(text), sectionNames());
        expect(document.problems).toEqual([]);
        const keys = readKeys(document, "voice");
        expect(keys).toMatchObject({ from: facts.from, stance: facts.stance, about: `${GOAL}#charge-twice` });
        expect([keys?.["we-say"], keys?.["we-do"]]).toEqual([facts.weSay, facts.weDo]);
      }),
    );
  });
});

describe("what a voice is about", () => {
  it.each([
    [GOAL, undefined, undefined],
    [`${GOAL}#charge-twice`, "charge-twice", "Never charge for a job we have to do twice"],
    [`${GOAL}#show-old-part`, "show-old-part", "Show the old part and leave it with the customer"],
    [`${GOAL}#return-visit`, "return-visit", "working days until we are back: at most 5"],
    ["leave-unseen", "leave-unseen", "Never leave before the customer has seen it work"],
    [`  ${GOAL}# `, undefined, undefined],
  ])("%j names a goal, with the line as what we say", (typed, clause, says) => {
    const score = scoreWith({});
    const about = aboutNamed(typed, score);
    expect([about, whatWeSay(about, score)]).toEqual([{ goal: GOAL, clause }, says]);
  });

  it("keeps the capital of a never in a language whose nouns have one", () => {
    const score = scoreWith({ "score.yaml": "name: Tidewell\nlanguage: de\n" });
    expect(whatWeSay({ goal: GOAL, clause: "charge-twice" }, score)).toBe(
      "never: Charge for a job we have to do twice",
    );
  });

  it("stands in the order of the score, what is promised no more last, and every voice once", () => {
    const score = scoreWith({
      "voices/2026-03-04-d.md": VOICE("sold-long-ago", "against", "2026-03-04"),
      "voices/2026-03-03-c.md": VOICE(`${GOAL}#return-visit`, "for", "2026-03-03"),
      "voices/2026-03-02-b.md": VOICE("promise", "against", "2026-03-02"),
      "voices/2026-03-01-a.md": VOICE("know-the-price", "for", "2026-03-01"),
      "voices/2026-02-01-a.md": VOICE(GOAL, "for", "2026-02-01"),
      "voices/2026-02-02-a.md": VOICE(GOAL, "for", "2026-02-02"),
    });
    const groups = voiceGroups(listedVoices(score), score);
    expect(groups.map(({ goal, clause, isGone, voices }) => [goal, clause, isGone, voices.length])).toEqual([
      ["promise", undefined, false, 1],
      [GOAL, undefined, false, 2],
      [GOAL, "return-visit", false, 1],
      ["know-the-price", undefined, false, 1],
      ["sold-long-ago", undefined, true, 1],
    ]);
  });
});

describe("a mistake that was undone", () => {
  const PATH = "voices/a.md";
  const [BROUGHT, OTHER, GONE] = ["1", "2", "3"].map((digit) => digit.repeat(40)) as [string, string, string];

  function undone(
    message: string,
    on: string,
    more: { readonly before?: string; readonly known?: boolean } = {},
  ) {
    const commitOf = (id: string, date: string, words: string) => ({
      id,
      parents: [],
      author: { name: "Dana", email: "dana@example.com", date },
      message: words,
    });
    const revisions = [
      { commit: commitOf(GONE, on, message), files: [{ path: PATH, before: "against", after: undefined }] },
      {
        commit: commitOf(BROUGHT, "2026-03-04T10:00:00Z", "voice(a): Words"),
        files: [{ path: PATH, before: more.before, after: "against" }],
      },
    ];
    const isInHistory = (): boolean => more.known !== false;
    return isMistakeUndone(PATH, revisions, { isDissent: (holder) => holder === "against", isInHistory });
  }

  const REVERTS = `Taken back\n\nThis reverts commit ${BROUGHT}.`;

  it.each([
    ["the next day, by the commit that says so", REVERTS, "2026-03-05T10:00:00Z", {}, true],
    ["seven days later", REVERTS, "2026-03-11T09:59:00Z", {}, true],
    ["a clock that goes a little wrong", REVERTS, "2026-03-04T09:00:00Z", {}, true],
    ["after more than a week", REVERTS, "2026-03-11T10:01:00Z", {}, false],
    ["without saying so", "Tidy up", "2026-03-05T10:00:00Z", {}, false],
    [
      "by a commit that takes another one back",
      REVERTS.replace(BROUGHT, OTHER),
      "2026-03-05T10:00:00Z",
      {},
      false,
    ],
    [
      "by one that a rebase made anew",
      REVERTS.replace(BROUGHT, OTHER),
      "2026-03-05T10:00:00Z",
      { known: false },
      true,
    ],
    ["that was for before it was turned against", REVERTS, "2026-03-05T10:00:00Z", { before: "for" }, true],
    ["on no day that can be read", REVERTS, "yesterday", {}, false],
  ])("%s", (_name, message, on, more, expected) => {
    expect(undone(message, on, more)).toBe(expected);
  });
});
