import type { KeptDocument } from "../document/document.ts";
import { complaintIdOf } from "../score/complaint.ts";
import { complaintsOf } from "../score/complaints-of.ts";
import { readKeys } from "../score/read-keys.ts";
import type { KeptScore } from "../score/score.ts";
import { shellWords } from "../shell-words.ts";
import { keySpanOf } from "./ledger-faults.ts";
import type { Mismatch } from "./mismatch.ts";

/**
 * Finds complaints and repairs of which only one names the other. Amend ties both ends in one commit, so a repair that the
 * complaint does not name back lost its end; a complaint may name a repair that was there before it, which is worth knowing only.
 */
export function untiedEnds(score: KeptScore): readonly Mismatch[] {
  const repairs = score.repairs.flatMap(({ document }): Named[] => {
    const keys = readKeys(document, "repair");
    return keys === undefined
      ? []
      : [{ document, id: keys.id, names: (keys.complaints ?? []).map(complaintIdOf) }];
  });
  const complaints = score.complaints.flatMap(({ id, document }): Named[] => {
    const keys = readKeys(document, "complaint");
    return keys === undefined ? [] : [{ document, id, names: keys.amendments ?? [] }];
  });
  return [
    ...notNamedBack(repairs, complaints).map(([repair, complaint]) => ({
      ...untied(repair, complaint, "warning"),
      message: `${repair.document.path} says that it was made because of this complaint, and this complaint does not name it`,
      suggestion: `amendments: [${[...complaint.names, repair.id].join(", ")}]`,
    })),
    ...notNamedBack(complaints, repairs).map(([complaint, repair]) => ({
      ...untied(repair, complaint, "info"),
      message: `this complaint names ${repair.id}, and ${repair.document.path} was not made because of it`,
      suggestion: undefined,
    })),
  ];
}

/** Finds the amendments that complaints name and that no repair file is of. `told` are those of which something is told already. */
export function namedWithoutFile(score: KeptScore, told: ReadonlySet<string>): readonly Mismatch[] {
  return complaintsOf(score).flatMap(({ document, unknown }) =>
    unknown
      .filter((id) => !told.has(id))
      .map((id) => ({
        ...untied({ id }, { document }, "warning"),
        message: `this complaint names ${id}, and no repair file is of it, so nothing was mended by it`,
        suggestion: `git log --all --oneline -- ${shellWords([`*-${id}.md`])}   # where it was, if it ever was`,
      })),
  );
}

/** A complaint or a repair with those of the other sort that it names. */
interface Named {
  readonly document: KeptDocument;
  readonly id: string;
  readonly names: readonly string[];
}

function notNamedBack(from: readonly Named[], to: readonly Named[]): readonly (readonly [Named, Named])[] {
  const byId = new Map(to.map((named) => [named.id, named]));
  return from.flatMap((one) =>
    one.names.flatMap((name): (readonly [Named, Named])[] => {
      const other = byId.get(name);
      return other === undefined || other.names.includes(one.id) ? [] : [[one, other]];
    }),
  );
}

function untied(
  repair: Pick<Named, "id">,
  { document }: Pick<Named, "document">,
  severity: Mismatch["severity"],
) {
  const span = keySpanOf(document, "amendments", "kind");
  return {
    code: "ledger/untied",
    severity,
    amendment: repair.id,
    commit: undefined,
    path: document.path,
    span,
  } as const;
}
