import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { complaintText } from "../../../src/core/complaint/complaint-text.ts";
import { IMPORT_FIELDS, type ImportField } from "../../../src/core/complaint/import/fields.ts";
import { createFileNames } from "../../../src/core/complaint/import/file-names.ts";
import { guardFormula, unguardFormula } from "../../../src/core/complaint/import/formula-guard.ts";
import { importMessage } from "../../../src/core/complaint/import/message.ts";
import { readMoment } from "../../../src/core/complaint/import/moment.ts";
import { planColumns } from "../../../src/core/complaint/import/plan-columns.ts";
import { IMPORT_PRESETS, recognisePreset } from "../../../src/core/complaint/import/presets.ts";
import { readRow } from "../../../src/core/complaint/import/read-row.ts";
import { rowTexts } from "../../../src/core/complaint/import/row-texts.ts";
import { leftOutOf, lettersOf, partsOf } from "../../../src/core/complaint/import/same-words.ts";
import { fitsHeader } from "../../../src/core/complaint/import/table-rows.ts";
import { createTally } from "../../../src/core/complaint/import/tally.ts";
import { readDocument } from "../../../src/core/document/document.ts";
import { sectionNames } from "../../../src/core/document/section-names.ts";
import { readTrailers } from "../../../src/core/history/trailers.ts";
import { isMoment } from "../../../src/core/score/dates.ts";
import { readKeys } from "../../../src/core/score/read-keys.ts";
import { isSlug } from "../../../src/core/score/slug.ts";

const SETTINGS = {
  now: "2026-03-05T10:00:00+00:00",
  kind: "complaint",
  dates: undefined,
  goal: undefined,
  goals: new Map([["warm tonight", "warm"]]),
} as const;

describe("a date of an export", () => {
  it.each([
    ["2026-03-04", "2026-03-04"],
    ["2026-03-04 17:40:00 UTC", "2026-03-04T17:40Z"],
    ["2026-03-04T17:40:12.000Z", "2026-03-04T17:40Z"],
    ["2026-03-04 17:40:00 -0800", "2026-03-04T17:40-08:00"],
    ["2026-03-04 17:40", "2026-03-04T17:40"],
    ["2026/03/04 9:05", "2026-03-04T09:05"],
    ["05/25/2013", "2013-05-25"],
    ["25.05.2013", "2013-05-25"],
    ["04-04-2023 20:52", "2023-04-04T20:52"],
    ["12/31/2025 12:05 AM", "2025-12-31T00:05"],
    ["12/31/2025 12:05 pm", "2025-12-31T12:05"],
  ])("%s is %s", (cell, moment) => {
    expect(readMoment(cell)).toEqual({ moment });
  });

  it.each(["03/04/2026", "3.4.2026", "03-04-2026 10:00"])(
    "%s may be one of two days, so nobody guesses",
    (cell) => {
      expect(readMoment(cell)).toEqual({ problem: "ambiguous", either: "2026-04-03", or: "2026-03-04" });
      expect(readMoment(cell, "dmy")).toMatchObject({
        moment: expect.stringMatching(/^2026-04-03/) as string,
      });
      expect(readMoment(cell, "mdy")).toMatchObject({
        moment: expect.stringMatching(/^2026-03-04/) as string,
      });
    },
  );

  it.each([
    "",
    "soon",
    "2026-02-30",
    "13/13/2026",
    "1/2/26",
    "2026-03-04 25:00",
    "2026-03-04 13:00 PM",
    "4 1 2026",
  ])("%j is none", (cell) => {
    expect(readMoment(cell)).toEqual({ problem: "unreadable" });
  });

  it("is a moment of the format whenever it is read", () => {
    const part = fc.oneof(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 1800, max: 2100 })).map(String);
    const cells = fc
      .tuple(
        part,
        fc.constantFrom("-", "/", "."),
        part,
        part,
        fc.constantFrom("", " 1:2", " 10:20", "T10:20:30Z", " 9:00 PM"),
      )
      .map(([a, mark, b, c, time]) => `${a}${mark}${b}${mark}${c}${time}`);
    fc.assert(
      fc.property(cells, fc.constantFrom("dmy", "mdy", undefined), (cell, order) => {
        const read = readMoment(cell, order);
        if ("moment" in read) expect(isMoment(read.moment)).toBe(true);
      }),
    );
  });
});

describe("the columns of an export", () => {
  it.each(IMPORT_PRESETS.map((preset) => [preset.id, preset] as const))(
    "are known to be of %s",
    (id, preset) => {
      const header = Object.keys(preset.columns).map((name) => name.toUpperCase());
      expect(recognisePreset(header)?.id).toBe(id);
      expect(planColumns(header, preset, []).unmapped.length).toBeLessThan(3);
    },
  );

  // The columns of an account's whole export, and those of the ticket list's with every field ticked.
  it.each([
    [
      "zendesk",
      "Summation column,Id,Requester,Requester id,Requester external id,Requester email,Requester domain,Submitter,Assignee,Group,Subject,Tags,Status,Priority,Via,Ticket type,Created at,Updated at,Assigned at,Organization,Due date,Initially assigned at,Solved at,Resolution time,Satisfaction Score,Group stations,Assignee stations,Reopens,Replies,First reply time in minutes,First reply time in minutes within business hours,First resolution time in minutes,Full resolution time in minutes,Agent wait time in minutes,Requester wait time in minutes,On hold time in minutes",
      { ref: [1], subject: [10], channel: [14], received: [16], "answered-after": [29] },
    ],
    [
      "freshdesk",
      "Ticket ID,Subject,Description,Status,Priority,Source,Type,Agent,Group,Created time,Due by Time,Resolved time,Closed time,Last update time,Initial response time,Time tracked,First response time (in hrs),Resolution time (in hrs),Agent interactions,Customer interactions,Resolution status,First response status,Tags,Survey results,Product,Full name,Title,Email,Work phone,Mobile phone,Twitter ID,Contact ID",
      { ref: [0], subject: [1], words: [2], channel: [5], received: [9], answered: [14] },
    ],
    [
      "freshdesk",
      "Subject,Type,Status,Urgency,Priority,Group,Agent,Description,Category,Source,Ticket Id,Requester Name,Requester Email,Created Time,Due by Time,Resolved Time,Last Updated Time,Initial Response Time",
      { subject: [0], words: [7], channel: [9], ref: [10], received: [13], answered: [17] },
    ],
  ])(
    "of a whole export are read as what %s says of them, and nobody's name or address is",
    (id, header, fields) => {
      const names = header.split(",");
      const preset = recognisePreset(names);
      expect(preset?.id).toBe(id);
      expect(Object.fromEntries(planColumns(names, preset, []).fields)).toEqual(fields);
    },
  );

  it("are what a person says of them, over what the layout says", () => {
    const zendesk = IMPORT_PRESETS.find(({ id }) => id === "zendesk");
    const header = ["Id", "Subject", "Created at", "Reported on", "Story"];
    const { fields } = planColumns(header, zendesk, ["Reported on=received", "story=words", "Subject=-"]);
    expect(Object.fromEntries(fields)).toEqual({ ref: [0], received: [3], words: [4] });
  });

  it.each([
    [["Descripton=words"], "import/unknown-column", 'did you mean "Description"?'],
    [["Description=word"], "import/unknown-field", 'did you mean "words"?'],
    [["Description"], "import/map", "column=field"],
    [["Twice=ref"], "import/column-twice", "2 columns"],
    [["Date=-"], "import/no-date", "received"],
  ])("mapped by %j are refused with the way out", (maps, code, words) => {
    const header = ["Date", "Description", "Twice", "Twice"];
    const plan = () => planColumns(header, undefined, ["Date=received", "Description=words", ...maps]);
    expect(plan).toThrow(
      expect.objectContaining({ code, message: expect.stringContaining(words) as string }),
    );
  });

  it("may be five thousand", () => {
    const header = Array.from({ length: 5_000 }, (_none, at) => `column ${at}`);
    expect(planColumns(header, undefined, ["column 7=received", "column 4999=words"]).unmapped).toHaveLength(
      4_998,
    );
  });
});

describe("any row", () => {
  const fields = Object.keys(IMPORT_FIELDS) as ImportField[];
  const trap = fc.constantFrom(
    "# a",
    "---",
    "- x",
    "a: b",
    "=cmd|' /C calc'!A0",
    "\u001b[2J",
    "\0",
    "null",
    "<b>",
    "\r",
    "[x]: y",
    "2026-03-04",
  );
  const cell = fc.oneof(
    fc.string({ unit: "binary", maxLength: 30 }),
    fc.array(trap, { maxLength: 4 }).map((all) => all.join(" ")),
  );
  const day = fc.constantFrom("2026-03-04", "2026-03-04 10:00", "25/12/2025");

  it("becomes a file that says the same, or is refused without a word of it", () => {
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...fields), cell), day, (said, received) => {
        const row = { ...said, received };
        const header = Object.keys(row);
        const plan = planColumns([...header, "more"], undefined, [
          ...header.map((name) => `${name}=${name}`),
          "more=words",
        ]);
        const texts = rowTexts([...Object.values(row), "and so on"], plan);
        const read = readRow(texts, SETTINGS);
        if ("code" in read) {
          expect(read.reason).toMatch(/^its? (?:date|does|has)/);
          return;
        }
        const facts = { ...read.facts, ref: read.ref };
        const text = complaintText(facts, read.words);
        expect(text).not.toMatch(/[\u0000-\u0008\u000B-\u001F\u007F]/);
        const file = readDocument(
          { path: "complaints/x.md", bytes: Buffer.from(text) },
          "complaint",
          sectionNames(),
        );
        expect(readKeys(file, "complaint")).toEqual(JSON.parse(JSON.stringify(facts)));
      }),
    );
  });

  it("gets names of files that every computer can have, none of them twice", () => {
    fc.assert(
      fc.property(cell, cell, (words, ref) => {
        const names = createFileNames(() => false)({ received: "2026-03-04T10:00", words, reference: ref });
        const first = Array.from({ length: 5 }, () => names.next().value as string);
        for (const name of first) expect(isSlug(name) && name.startsWith("2026-03-04-"), name).toBe(true);
        expect(new Set(first).size).toBe(5);
      }),
    );
  });

  it("names a goal by its words; one that is not there is left out and told", () => {
    const base = { received: "2026-03-04", words: "Cold again" };
    expect(readRow({ ...base, goal: "Warm tonight" }, SETTINGS)).toMatchObject({
      facts: { goal: "warm" },
      goalUnknown: false,
    });
    expect(readRow({ ...base, goal: "Billing" }, SETTINGS)).toMatchObject({
      facts: { goal: undefined },
      goalUnknown: true,
    });
  });

  it.each([
    [["a", "b", "c"], true],
    [["a", "b"], true],
    [["a", "b", "c", "", " "], true],
    [["a", "b", "c", "d"], false],
    [["a"], false],
  ])("of %j fits a header whose last name is empty: %s", (cells, fits) => {
    expect(fitsHeader(cells, ["A", "B", ""])).toBe(fits);
  });

  it("has its first reply so many minutes after it came", () => {
    const texts = { received: "2026-03-04 23:30:00 -0800", words: "Cold", "answered-after": "45" };
    expect(readRow(texts, SETTINGS)).toMatchObject({ facts: { answered: "2026-03-05T00:15-08:00" } });
  });
});

describe("a cell that a spreadsheet would take for a formula", () => {
  it("is words while it is refused, and itself again when it comes back", () => {
    const text = fc.array(fc.constantFrom("'", "=", "+", "-", "@", "\t", "a"), { maxLength: 5 });
    fc.assert(
      fc.property(text, (signs) => {
        const cell = signs.join("");
        const guarded = guardFormula(cell);
        expect(guarded).not.toMatch(/^[=+\-@\t]/);
        expect(unguardFormula(guarded)).toBe(cell);
      }),
    );
  });
});

describe("the body of a complaint", () => {
  it.each([
    ["\\- Cold, *again*.", "- Cold, again", 0],
    ["Ring (phone number removed) or (e-mail address removed).", "Ring 07911 1 or a@b.c.", 2],
    ["Ring (phone number removed), (phone number removed)", "Ring 07911 1, 07911 2", 2],
    ["Ring (phone number removed) now", "Ring 07911 1 later", undefined],
    ["(e-mail address removed)", "Something else altogether", undefined],
    ["(phone number removed) rang", `${"Nothing of the kind ".repeat(20)} 1 rang`, undefined],
    ["Cold", "Cold (again)", undefined],
  ])("%j says %j, with %s places left out", (body, words, leftOut) => {
    expect(leftOutOf(partsOf(body), lettersOf(words))).toBe(leftOut);
  });
});

describe("the message of an import", () => {
  it("has two trailers, whatever the file and the person are called", () => {
    const name = fc.string({ unit: "binary", maxLength: 80 });
    fc.assert(
      fc.property(name, name, (file, by) => {
        const tally = { ...createTally(), imported: 2 };
        const message = importMessage(file, tally, "complaint", { id: "0a1b2c3d4e5f", by });
        const trailers = readTrailers(message);
        expect(trailers.map(([key]) => key)).toEqual(["Score-Import", "Score-By"]);
        expect(message.split("\n")[0]?.length).toBeLessThan(90);
      }),
    );
  });
});
