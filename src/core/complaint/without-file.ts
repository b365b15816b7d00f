import type { Complaint } from "../score/complaint.ts";

/** Says which amendments a complaint names that no repair file is of: `a-7kq2xw9m has no repair file here`; nothing where each has one. */
export function withoutFile({ unknown }: Pick<Complaint, "unknown">): string | undefined {
  if (unknown.length === 0) return undefined;
  return `${unknown.join(", ")} ${unknown.length === 1 ? "has" : "have"} no repair file here`;
}

/** Says the same in brackets, behind other words. */
export function withoutFileInBrackets(complaint: Pick<Complaint, "unknown">): string {
  const words = withoutFile(complaint);
  return words === undefined ? "" : ` (${words})`;
}
