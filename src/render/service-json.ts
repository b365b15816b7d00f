import { SERVICE_KINDS, type ServicePage } from "../core/service/service-page.ts";
import { pick, renderJson } from "./json.ts";
import { SERVICE_TITLES } from "./service-words.ts";

/** Renders the quarterly page as `score.service/1`, with every kind and all of its items. */
export function renderServiceJson(page: ServicePage): string {
  const found = new Map(page.groups.map(({ kind, items }) => [kind, items]));
  return renderJson("service", {
    ...pick(page, ["name", "today", "goal", "goals", "repairs", "held", "didNotHold", "shallow"]),
    groups: SERVICE_KINDS.map((kind) => ({
      kind,
      title: SERVICE_TITLES[kind],
      items: (found.get(kind) ?? []).map((item) =>
        pick(item, ["goal", "about", "id", "on", "say", "command"]),
      ),
    })),
    coverage: page.coverage,
    achieved: achievedJson(page),
    ...pick(page, ["notes", "refused"]),
  });
}

function achievedJson({ achieved }: ServicePage): Readonly<Record<string, unknown>> | null {
  if (achieved === undefined) return null;
  const lists = (["held", "thanks", "nearMisses", "voices", "rehearsals"] as const).map(
    (key) => [key, achieved[key].map((one) => pick(one, ["id", "on", "goal", "words"]))] as const,
  );
  return { since: achieved.since, ...Object.fromEntries(lists) };
}
