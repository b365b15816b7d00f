import { cleanLine } from "./clean-cell.ts";
import type { ImportField } from "./fields.ts";
import type { DateOrder } from "./moment.ts";

/** The public column layout of a help desk's export. */
export interface ImportPreset {
  readonly id: "cfpb" | "zendesk" | "freshdesk";
  readonly name: string;
  /** Columns, in lower case, by what they say. What is not here says nothing that the format has a place for. */
  readonly columns: Readonly<Record<string, ImportField>>;
  /** A header is of this layout where it has one column of each group. */
  readonly recognisedBy: readonly (readonly string[])[];
  /** How the layout writes a date with slashes, where its makers say so. */
  readonly dates: DateOrder | undefined;
}

/**
 * The layouts that are known by their header. A help desk's priority is no severity, its "solved" tells nobody, and the status
 * "closed with explanation" puts nothing right: such columns are left out on purpose.
 */
export const IMPORT_PRESETS: readonly ImportPreset[] = [
  {
    // Field names and the form of "Date received" (05/25/2013): https://cfpb.github.io/api/ccdb/fields.html and
    // https://www.consumerfinance.gov/complaint/data-use/. The bulk file has 2019-09-24 or a full timestamp instead.
    id: "cfpb",
    name: "CFPB consumer complaint database",
    columns: {
      "date received": "received",
      issue: "subject",
      "sub-issue": "subject",
      "consumer complaint narrative": "words",
      "submitted via": "channel",
      "complaint id": "ref",
    },
    recognisedBy: [["date received"], ["complaint id"], ["issue"]],
    dates: "mdy",
  },
  {
    // The columns of the account-wide CSV export ("Summation column", "Id", "Requester", … "Created at") and of a view's:
    // https://support.zendesk.com/hc/en-us/articles/4408886165402. Times are 2013-01-05 16:08:04 -0800; "First reply time in
    // minutes" is counted by the calendar, its sibling "within business hours" is not.
    id: "zendesk",
    name: "Zendesk",
    columns: {
      id: "ref",
      "ticket id": "ref",
      subject: "subject",
      description: "words",
      via: "channel",
      "created at": "received",
      requested: "received",
      "first reply time in minutes": "answered-after",
    },
    recognisedBy: [["id", "ticket id"], ["subject"], ["created at", "requested"]],
    dates: undefined,
  },
  {
    // The columns of the ticket list's export, as Freshdesk names its fields there: Ticket ID, Subject, Description, Status,
    // Priority, Source, Type, Agent, Group, Created time, Due by Time, Resolved time, Closed time, Last update time,
    // Initial response time… The last one is a moment, not a number of hours.
    id: "freshdesk",
    name: "Freshdesk",
    columns: {
      "ticket id": "ref",
      subject: "subject",
      description: "words",
      source: "channel",
      "created time": "received",
      "initial response time": "answered",
    },
    recognisedBy: [["ticket id"], ["subject"], ["created time"]],
    dates: undefined,
  },
];

/** Finds the layout that a header is of. */
export function recognisePreset(header: readonly string[]): ImportPreset | undefined {
  const names = new Set(header.map((name) => cleanLine(name).toLowerCase()));
  return IMPORT_PRESETS.find((preset) =>
    preset.recognisedBy.every((group) => group.some((name) => names.has(name))),
  );
}
