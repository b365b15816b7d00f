import { describe, expect, it } from "vitest";
import { resolveConfig } from "../../../src/core/config/resolve-config.ts";
import { answersText } from "../../../src/core/lens/answers-text.ts";
import { judge, NO_ANSWERS } from "../../../src/core/lens/judge.ts";
import { lookThroughLens } from "../../../src/core/lens/look.ts";
import { readProposal } from "../../../src/core/lens/proposal.ts";
import { readAnswers } from "../../../src/core/lens/read-answers.ts";
import { RULE_BOOK } from "../../../src/core/lint/rule-book.ts";
import { readScore } from "../../../src/core/score/score.ts";
import { tidewellFiles } from "../../helpers/tidewell.ts";

const bytes = (text: string) => new TextEncoder().encode(text);
const files = Object.entries(tidewellFiles()).map(([path, text]) => ({ path, bytes: bytes(text) }));
const settings = files.find(({ path }) => path === "score.yaml") ?? { path: "score.yaml", bytes: bytes("") };
const { config, document } = resolveConfig(settings, RULE_BOOK);
const score = readScore(
  files.filter((file) => file !== settings),
  config,
  document,
);
const proposal = readProposal(
  { path: "p.md", bytes: bytes("We may change a quoted price.\n\nThe old part stays with us.\n") },
  "p.md",
);
const look = lookThroughLens(proposal, { shown: "p.md", name: "p.md" }, score, false);

function read(yaml: string) {
  return readAnswers({ path: "a.yaml", bytes: bytes(yaml) }, "a.yaml", look, score);
}

const PRICE = "know-the-price#change-price";

describe("the answers of a person", () => {
  it("are taken, and those left empty are open questions", () => {
    const { given, by, stale } = read(
      `by: Dana\nanswers:\n  - clause: ${PRICE}\n    answer: breaks\n    why: It moves what they said yes to.\n  - clause: have-it-fixed-once#show-old-part\n    answer:\n    why:\n`,
    );
    expect([given, by, stale]).toEqual([
      [{ clause: PRICE, answer: "breaks", why: "It moves what they said yes to.", says: undefined }],
      "Dana",
      undefined,
    ]);
  });

  it("come back the same from the file that was written for them", () => {
    const first = judge(look, NO_ANSWERS, score);
    expect(read(answersText(first)).given).toEqual([]);
    const given = first.questions.map(({ reference, text }) => ({
      clause: reference,
      answer: "breaks" as const,
      why: `it #1: says "no" — 'never', [ever]`,
      says: text,
    }));
    const answered = judge(look, { ...NO_ANSWERS, given, by: "Dana: #2" }, score);
    const again = read(answersText(answered));
    expect([again.given, again.by, again.stale]).toEqual([given, "Dana: #2", undefined]);
  });

  it("to an earlier text count for nothing", () => {
    const answers = read(`of: abcd1234\nanswers:\n  - { clause: ${PRICE}, answer: keeps }\n`);
    expect(answers.stale).toEqual({ file: "a.yaml", of: "abcd1234" });
    expect(judge(look, answers, score)).toMatchObject({
      verdict: undefined,
      questions: [{ answer: undefined }, { answer: undefined }, { answer: undefined }],
    });
  });

  it("to a clause that said something else then leave its question open", () => {
    const answers = read(`answers:\n  - { clause: ${PRICE}, says: Change any price, answer: keeps }\n`);
    const [question] = judge(look, answers, score).questions;
    expect(question).toMatchObject({ answer: undefined, saidThen: "Change any price" });
  });

  it("count as well for a clause that shares no word with the proposal", () => {
    const answers = read(
      `answers:\n  - { clause: promise#who-and-when, answer: breaks, why: nobody would come }\n`,
    );
    const result = judge(look, answers, score);
    expect([result.verdict, result.questions.at(-1)?.reference]).toEqual([
      "back-to-the-drawing-board",
      "promise#who-and-when",
    ]);
  });

  it.each([
    [
      "about no clause",
      "answers:\n  - clause: know-the-price#change-prise\n    answer: keeps",
      "a.yaml:2:13",
      'did you mean "know-the-price#change-price"',
    ],
    [
      "of no kind",
      `answers:\n  - clause: ${PRICE}\n    answer: break`,
      "a.yaml:3:13",
      'did you mean "breaks"',
    ],
    [
      "that breaks it without a why",
      `answers:\n  - { clause: ${PRICE}, answer: breaks }`,
      "a.yaml:2:5",
      "nobody says why",
    ],
    ["given twice", `answers:\n  - clause: ${PRICE}\n  - clause: ${PRICE}`, "a.yaml:3:5", "twice"],
    ["under another key", `answer:\n  - clause: ${PRICE}`, "a.yaml:1:1", 'did you mean "answers"'],
    ["that is no list", "answers: yes", "a.yaml:1:1", "a list of answers"],
    ["that is not there", "by: Dana", "a.yaml:1:1", "no answers"],
    ["in YAML that repeats itself", "answers: &all []", "a.yaml:1:15", "anchor"],
    ["in no YAML", "answers: [", "a.yaml:1", ""],
  ])("%s is told with its place", (_name, yaml, at, words) => {
    const told = expect.objectContaining({
      kind: "usage",
      at: expect.stringContaining(at) as string,
      message: expect.stringContaining(words) as string,
    });
    expect(() => read(yaml)).toThrowError(told);
  });
});
