import { ScoreError } from "../../core/errors.ts";
import { shellWords } from "../../core/shell-words.ts";

/** A form of file that is no table of text, known by how it begins. */
interface OtherForm {
  readonly begins: RegExp;
  readonly is: string;
  readonly hint: (file: string) => string;
  /** The name of the file that is to be imported in its stead. */
  readonly instead: (file: string) => string;
}

const asCsv = (file: string): string => file.replace(/(?:\.[^./\\]*)?$/, ".csv");
const packed = (is: string, ending: string, unpack: (file: string) => string): Omit<OtherForm, "begins"> => ({
  is,
  hint: (file) => (file.endsWith(ending) ? unpack(shellWords([file])) : "unpack it first"),
  instead: (file) => (file.endsWith(ending) ? file.slice(0, -ending.length) : file),
});
const exported = (is: string, how: string): Omit<OtherForm, "begins"> => ({
  is,
  hint: () => how,
  instead: asCsv,
});

const SAVE = 'open it in a spreadsheet, and save its sheet as "CSV UTF-8"';
const EXPORT = "export it as CSV";

// Bytes as characters of Latin-1.
const FORMS: readonly OtherForm[] = [
  { begins: /^\x1F\x8B/, ...packed("packed (gzip)", ".gz", (file) => `gunzip --keep ${file}`) },
  { begins: /^BZh\d/, ...packed("packed (bzip2)", ".bz2", (file) => `bunzip2 --keep ${file}`) },
  { begins: /^\xFD7zXZ/, ...packed("packed (xz)", ".xz", (file) => `unxz --keep ${file}`) },
  { begins: /^\x28\xB5\x2F\xFD/, ...packed("packed (zstd)", ".zst", (file) => `unzstd ${file}`) },
  {
    begins: /^PK\x03\x04.{26}(?:\[Content_Types\]|_rels|docProps|xl\/|mimetype|Index\/)/s,
    ...exported("a workbook of a spreadsheet", SAVE),
  },
  {
    begins: /^PK[\x03\x05]/,
    ...exported("a packed folder (zip)", "unpack it, and import the table that is in it"),
  },
  { begins: /^\xD0\xCF\x11\xE0/, ...exported("a workbook of an older spreadsheet", SAVE) },
  { begins: /^%PDF-/, ...exported("a PDF", EXPORT) },
  { begins: /^(?:\xEF\xBB\xBF)?\s*\{\s*(?:["'}]|$)/, ...exported("JSON, and not a table", EXPORT) },
  { begins: /^(?:\xEF\xBB\xBF)?\s*\[\s*(?:[{[\]]|$)/, ...exported("JSON, and not a table", EXPORT) },
  {
    begins: /^(?:\xEF\xBB\xBF)?\s*<(?:[?!]|[a-z][\w:-]*(?:\s[^>]*)?>\s*(?:<|$)|html[\s>])/i,
    ...exported("XML or a web page, and not a table", EXPORT),
  },
];

const UTF_32 = /^(?:\xFF\xFE\0\0|\0\0\xFE\xFF|(?:[^\0]\0\0\0){2}|(?:\0\0\0[^\0]){2})/;

/**
 * Refuses a file that is no table of text, by its first bytes.
 * @throws ScoreError `import/not-a-table`, or `import/encoding` for the one form of text that is not read.
 */
export function refuseOtherForms(bytes: Uint8Array, file: string): void {
  const start = Buffer.from(bytes.subarray(0, START_OF_FORM)).toString("latin1");
  const form = FORMS.find(({ begins }) => begins.test(start));
  if (form !== undefined) {
    throw new ScoreError("refused", "import/not-a-table", `this file is ${form.is}`, {
      at: file,
      hint: form.hint(file),
      traces: { instead: { of: file, by: form.instead(file) } },
    });
  }
  if (!UTF_32.test(start)) return;
  throw new ScoreError("refused", "import/encoding", "this file is saved as UTF-32", {
    at: file,
    hint: 'save it as "CSV UTF-8"',
  });
}

/** How many bytes tell the form of a file. */
export const START_OF_FORM = 64;
