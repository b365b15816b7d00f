import { describe, expect, it } from "vitest";
import { createFileStore } from "../../src/adapters/file-store.ts";
import { createGit } from "../../src/adapters/git/git.ts";
import type { Prompter } from "../../src/adapters/prompter.ts";
import { askComplaint } from "../../src/commands/complaint/ask-complaint.ts";
import type { Context } from "../../src/commands/context.ts";
import type { SaidFacts } from "../../src/core/complaint/said-facts.ts";
import { workplace } from "../helpers/score.ts";
import { GOAL, tidewellFiles } from "../helpers/tidewell.ts";

const place = workplace(tidewellFiles());

const UNRECORDED = { commit: false, by: undefined, allowPersonalData: undefined };

/** Asks with the answers in their order, and returns what became of them with the questions. */
async function asked(kind: "complaint" | "near-miss" | "thanks", said: SaidFacts, ...answers: string[]) {
  const questions: string[] = [];
  const answer = async (question: string): Promise<string> => {
    questions.push(question);
    return answers.shift() ?? "";
  };
  const silent = (): void => undefined;
  const ask = { text: answer, choose: answer, intro: silent, say: silent } as unknown as Prompter;
  const git = createGit(place.env);
  const now = () => ({ day: "2026-03-04", iso: "2026-03-04T17:40:00Z" });
  const context = { cwd: place.path, store: createFileStore(), git, now } as Context;
  const options = { kind, said, received: undefined, slug: undefined, ...UNRECORDED };
  return { ...(await askComplaint(options, context, ask)), questions };
}

describe("what score complaint add asks on a terminal", () => {
  it("is what happened, what they were trying to achieve, and what was broken", async () => {
    expect(await asked("complaint", {}, "Billed twice", GOAL, "charge-twice")).toMatchObject({
      words: "Billed twice",
      said: { goal: GOAL, broke: "charge-twice" },
      questions: ["What happened, in their words?", "What were they trying to achieve?", "What was broken?"],
    });
  });

  it("is no clause where the goal is not known yet", async () => {
    const { said, questions } = await asked("near-miss", {}, "Nearly billed", "");
    expect([said, questions.length]).toEqual([{}, 2]);
  });

  it("is not what was said by flags", async () => {
    const { said, questions } = await asked("thanks", { goal: GOAL, kept: "show-old-part" }, "Thank you");
    expect([said.kept, questions]).toEqual([
      "show-old-part",
      ["What did they thank you for, in their words?"],
    ]);
  });
});
