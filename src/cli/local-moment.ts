import type { LocalMoment } from "../commands/context.ts";
import type { Io } from "./io.ts";

/**
 * Returns the moment of now. Where `GIT_AUTHOR_DATE` says when something is recorded, that is the moment: a repair's file and
 * its commit can't disagree on the day.
 */
export function localMoment(io: Pick<Io, "env" | "now">): LocalMoment {
  const given = parseGitDate(io.env["GIT_AUTHOR_DATE"]);
  if (given !== undefined) return given;
  const now = io.now();
  const minutes = -now.getTimezoneOffset();
  return momentAt(now.getTime(), minutes);
}

function parseGitDate(text: string | undefined): LocalMoment | undefined {
  if (text === undefined) return undefined;
  const raw = /^@?(\d{6,12}) ([+-])(\d{2})(\d{2})$/.exec(text.trim());
  if (raw !== null)
    return momentAt(
      Number(raw[1]) * 1000,
      (raw[2] === "-" ? -1 : 1) * (Number(raw[3]) * 60 + Number(raw[4])),
    );
  const iso = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}:\d{2} ?(Z|[+-]\d{2}:?\d{2})$/.exec(text.trim());
  if (iso === null) return undefined;
  const time = Date.parse(
    text
      .trim()
      .replace(" ", "T")
      .replace(/ ([+-])/, "$1"),
  );
  const zone = /^([+-])(\d{2}):?(\d{2})$/.exec(iso[1] ?? "");
  if (Number.isNaN(time)) return undefined;
  return momentAt(
    time,
    zone === null ? 0 : (zone[1] === "-" ? -1 : 1) * (Number(zone[2]) * 60 + Number(zone[3])),
  );
}

function momentAt(time: number, offsetMinutes: number): LocalMoment {
  const local = new Date(time + offsetMinutes * 60_000).toISOString().slice(0, 19);
  const ahead = Math.abs(offsetMinutes);
  const zone = `${offsetMinutes < 0 ? "-" : "+"}${String(Math.floor(ahead / 60)).padStart(2, "0")}:${String(ahead % 60).padStart(2, "0")}`;
  return { day: local.slice(0, 10), iso: `${local}${zone}` };
}
