import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Complaint, complaintState } from "../../../src/core/score/complaint.ts";
import type { ComplaintState } from "../../../src/core/score/complaint-terms.ts";

type Facts = Complaint["keys"];

const began: Facts = { kind: "complaint", received: "2026-11-20T09:10" };
const right: Facts = { ...began, answered: "2026-11-20T10:05", "put-right": "Refunded it" };
const amended: Facts = { ...right, amendments: ["a-7kq2xw9m"] };
const unchanged: Facts = { ...right, "no-change": "They meant the shop next door" };
const told = { "told-customer": "2026-11-21" } as const;
const closed = { ...told, closed: "2026-11-22" } as const;
const held = (answer: "yes" | "no") => ({ held: { on: "2027-01-20", answer } });

describe("the state of a complaint", () => {
  it.each<[string, Facts, ComplaintState]>([
    ["it came in", began, "open"],
    ["they had a reply", { ...began, answered: "2026-11-20" }, "open"],
    ["it was put right", right, "put-right"],
    ["the score was amended", amended, "amended"],
    ["nothing is to be changed", unchanged, "no-change"],
    ["an empty list of amendments", { ...right, amendments: [] }, "put-right"],
    ["the customer was told", { ...amended, ...told }, "amended"],
    ["it was closed", { ...amended, ...closed }, "closed"],
    ["they asked not to be told", { ...unchanged, ...closed, "told-customer": "asked-not-to" }, "closed"],
    ["they cannot be reached", { ...amended, ...closed, "told-customer": "cannot-be-reached" }, "closed"],
    ["it was closed and nobody told them", { ...amended, closed: "2026-11-22" }, "amended"],
    ["it was closed and nothing was decided", { ...right, ...closed }, "put-right"],
    ["it was closed at once", { ...began, closed: "2026-11-22" }, "open"],
    ["the repair held", { ...amended, ...closed, ...held("yes") }, "held"],
    ["the repair held and nobody told them", { ...amended, ...held("yes") }, "amended"],
    ["it came back", { ...amended, ...closed, ...held("no") }, "came-back"],
    ["it came back before it was closed", { ...amended, ...held("no") }, "came-back"],
  ])("where %s", (_what, facts, state) => {
    expect(complaintState(facts)).toBe(state);
  });

  it.each<[string, Facts, ComplaintState]>([
    ["nearly happened", { ...began, kind: "near-miss" }, "open"],
    ["was mended", { ...amended, kind: "near-miss" }, "amended"],
    ["was closed, with nobody to tell", { ...amended, kind: "near-miss", closed: "2026-11-22" }, "closed"],
    ["was closed, with nothing decided", { ...began, kind: "near-miss", closed: "2026-11-22" }, "open"],
  ])("of a near miss that %s", (_what, facts, state) => {
    expect(complaintState(facts)).toBe(state);
  });

  it("of a thanks is that it is noted, whatever else it says", () => {
    expect(complaintState({ ...amended, ...closed, ...held("no"), kind: "thanks" })).toBe("noted");
  });

  it("never goes back where one more fact is known", () => {
    const order: ComplaintState[] = ["open", "put-right", "no-change", "amended", "closed", "held"];
    const more = [right, amended, unchanged, told, closed, held("yes")];
    fc.assert(
      fc.property(fc.subarray(more), fc.constantFrom(...more), (known, fact) => {
        const facts = Object.assign({}, began, ...known) as Facts;
        const later = complaintState({ ...facts, ...fact });
        expect(order.indexOf(later)).toBeGreaterThanOrEqual(order.indexOf(complaintState(facts)));
      }),
    );
  });
});
