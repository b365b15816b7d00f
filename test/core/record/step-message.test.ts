import { describe, expect, it } from "vitest";
import { stepMessage } from "../../../src/core/record/step-message.ts";

const message = {
  kind: "complaint",
  id: "2026-11-20-billed-twice",
  summary: "told the customer",
  changes: [{ key: "told-customer", before: undefined, after: "2026-11-21" }],
  complaints: ["2026-11-20-billed-twice"],
  by: "Dana",
  override: undefined,
};

describe("the commit of a step in the complaint book", () => {
  it("says what it was, the facts that changed, and who decided in its last paragraph", () => {
    expect(stepMessage(message)).toBe(
      "complaint(2026-11-20-billed-twice): told the customer\n\n+ told-customer: 2026-11-21\n\nScore-Complaint: 2026-11-20-billed-twice\nScore-By: Dana\n",
    );
  });

  it("says a cause and a look back in words", () => {
    const cause = {
      key: "cause",
      before: { kind: ["design"] },
      after: { kind: ["design", "tool"], whys: ["it hides it"] },
    };
    const held = {
      key: "held",
      before: undefined,
      after: { on: "2027-01-20", answer: "no", because: "again" },
    };
    expect(stepMessage({ ...message, changes: [cause, held] })).toContain(
      "\n\n- cause: design\n+ cause: design, tool: it hides it\n+ held: no, on 2027-01-20: again\n\n",
    );
  });

  it("keeps its first line short, however long the words are", () => {
    const [subject = ""] = stepMessage({ ...message, summary: "put right: refunded it ".repeat(9) }).split(
      "\n",
    );
    expect([subject.length <= 72, subject.endsWith("\u2026")]).toEqual([true, true]);
  });

  it("lets no name and no words begin a trailer of their own", () => {
    const forged = "x\n\nScore-Amendment: a-00000000";
    const text = stepMessage({
      ...message,
      id: forged,
      summary: forged,
      by: forged,
      override: forged,
      complaints: [forged],
      changes: [{ key: "put-right", before: forged, after: "y" }],
    });
    expect(text.split("\n").filter((line) => line.startsWith("Score-Amendment"))).toEqual([]);
    expect(text.split("\n\n")).toHaveLength(3);
  });
});
