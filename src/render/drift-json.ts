import type { DriftResult } from "../core/history/drift/drift-result.ts";
import type { Drifted } from "../core/history/drift/find-drift.ts";
import { gapsAbout } from "../core/voice/open-gaps.ts";
import { pick, renderJson } from "./json.ts";
import { openGapJson } from "./open-gap.ts";

/** Renders what is promised less than it was as `score.drift/1`. */
export function renderDriftJson(result: DriftResult): string {
  return renderJson("drift", {
    ...pick(result, ["shallow", "goal", "promises", "borrowed", "unreadVersions", "refused"]),
    findings: result.findings.map((finding) => findingJson(finding, result)),
    proposals: result.proposals.map(({ goal, standard, value, best, held }) => ({
      goal,
      standard: standard.id,
      now: value,
      best,
      held,
    })),
  });
}

function findingJson(finding: Drifted, { gaps }: DriftResult) {
  const { strictest, since } = finding;
  return {
    ...pick(finding, ["goal", "clause", "part"]),
    strictest: strictest.words,
    strictestAt: strictest.step?.at ?? null,
    strictestCommit: strictest.step?.commit ?? null,
    ...pick(finding, ["excusedTo", "now", "evidence"]),
    at: since?.step?.at ?? null,
    commit: since?.step?.commit ?? null,
    amendment: since?.step?.amendment ?? null,
    openGaps: gapsAbout(gaps, finding.goal, finding.clause).map(openGapJson),
  };
}
