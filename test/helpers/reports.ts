import { readFileSync } from "node:fs";
import AjvDraft4 from "ajv-draft-04";
import addFormats from "ajv-formats";
import { SaxesParser } from "saxes";
import { expect } from "vitest";

/** A command to the log of a workflow, as the runner reads it. */
export interface LogCommand {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly data: string;
}

/** Reads the commands in a log by the rules of https://github.com/actions/runner, src/Runner.Common/ActionCommand.cs. */
export function logCommands(log: string): readonly LogCommand[] {
  return log.split(/\r?\n/).flatMap((line) => {
    const found = /^::([^ :]+)(?: (.*?))?::(.*)$/s.exec(line.trimStart());
    if (found === null) return /##\[[a-z-]+/i.test(line) ? [{ name: line, properties: {}, data: "" }] : [];
    const [, name = "", list = "", data = ""] = found;
    const pairs = list
      .split(",")
      .filter((pair) => pair !== "")
      .map((pair): [string, string] => {
        const at = pair.indexOf("=");
        return [pair.slice(0, at).trim(), unescaped(pair.slice(at + 1), { "%3A": ":", "%2C": "," })];
      });
    return [{ name, properties: Object.fromEntries(pairs), data: unescaped(data) }];
  });
}

function unescaped(text: string, more: Readonly<Record<string, string>> = {}): string {
  const pairs = Object.entries({ "%0D": "\r", "%0A": "\n", ...more, "%25": "%" });
  return pairs.reduce((all, [from, to]) => all.replaceAll(from, to), text);
}

/** An element of an XML document, with its text and what is inside it. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
}

/** Reads XML strictly by XML 1.0. @throws Error where it is not well-formed. */
export function readXml(text: string): Element {
  const parser = new SaxesParser();
  const root: Element = { name: "", attributes: {}, children: [], text: "" };
  const open = [root];
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }) => {
    const element = { name, attributes: attributes as Record<string, string>, children: [], text: "" };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on("text", (words) => {
    (open.at(-1) as Element).text += words;
  });
  parser.on("closetag", () => open.pop());
  parser.write(text).close();
  return root.children[0] as Element;
}

/** Expects that a log is SARIF 2.1.0 by the schema of the standard. */
export function expectSarif(log: unknown): void {
  isSarif ??= sarifValidator();
  isSarif(log);
  expect(isSarif.errors).toBe(null);
}

type Validator = ReturnType<InstanceType<typeof AjvDraft4.default>["compile"]>;

let isSarif: Validator | undefined;

function sarifValidator(): Validator {
  const ajv = new AjvDraft4.default({ strict: false, allErrors: true, unicodeRegExp: false });
  addFormats.default(ajv);
  return ajv.compile(JSON.parse(readFileSync("test/schemas/sarif-2.1.0-rtm.5.json", "utf8")));
}
