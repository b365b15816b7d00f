import { describe, expect, it } from "vitest";
import { filesOf, lintFiles, textOfFile } from "../../../helpers/lint.ts";
import { cleanScore } from "../../../helpers/score.ts";
import { lintWords, toldOf, WORDS_FILE } from "../../../helpers/wrong-words.ts";

const NEXT = "score-disable-next-line test/wrong -- we said so";

/** A goal with a body. Its first line is line 5. */
const body = (text: string): string => `---\ngoal: A\nowner: D\n---\n${text}`;

/** A goal with front matter. Its first line is line 2. */
const front = (yaml: string): string => `---\n${yaml}\n---\n\n# A\n`;

const linted = (text: string) => toldOf(lintWords(text));

describe("a comment above", () => {
  it.each([
    [
      "a paragraph covers all of its lines",
      body(`<!-- ${NEXT} -->\nOne.\nWRONG.\nWRONG.\n\nWRONG.\n`),
      [7, 8],
      [10],
    ],
    [
      "a paragraph may have empty lines and other comments below it",
      body(`<!-- ${NEXT} -->\n\n<!-- a note -->\n\nWRONG.\n\nWRONG.\n`),
      [9],
      [11],
    ],
    [
      "a point of a list covers that point with what is nested in it",
      body(`- WRONG\n<!-- ${NEXT} -->\n- a\n  - WRONG\n- WRONG\n`),
      [8],
      [5, 9],
    ],
    [
      "a point may be indented like the point before",
      body(`- WRONG\n  <!-- ${NEXT} -->\n- WRONG\n`),
      [7],
      [5],
    ],
    ["a heading covers the heading alone", body(`<!-- ${NEXT} -->\n## WRONG\n\nWRONG.\n`), [6], [8]],
    ["a quotation covers all of it", body(`<!-- ${NEXT} -->\n> WRONG\n> WRONG\n\nWRONG\n`), [6, 7], [9]],
    ["a block of code covers it", body(`<!-- ${NEXT} -->\n\`\`\`\nWRONG\n\`\`\`\n\nWRONG\n`), [7], [10]],
    ["a block of HTML covers it", body(`<!-- ${NEXT} -->\n<p>\nWRONG\n</p>\n\nWRONG\n`), [7], [10]],
    [
      "a line in the middle of a paragraph covers the rest of it",
      body(`WRONG\n<!-- ${NEXT} -->\nWRONG\nWRONG\n`),
      [7, 8],
      [5],
    ],
    [
      "the next line at the end of one covers the lines below",
      body(`WRONG <!-- ${NEXT} --> WRONG\nWRONG\nWRONG\n`),
      [6, 7],
      [5, 5],
    ],
    [
      "a key with its sentence covers both",
      front(`goal: A\n# ${NEXT}\nowner: >\n  D\n  WRONG\nx-a: WRONG`),
      [6],
      [7],
    ],
    [
      "a clause covers that clause",
      front(`always:\n  a: WRONG\n  # ${NEXT}\n  b: WRONG\n  c: WRONG`),
      [5],
      [3, 6],
    ],
    [
      "a sentence of a list covers that sentence",
      front(`always:\n  - WRONG\n  # ${NEXT}\n  - WRONG\n  - WRONG`),
      [5],
      [3, 6],
    ],
    ["the key of a list covers the key alone", front(`# ${NEXT}\nalways: # WRONG\n  a: WRONG`), [3], [4]],
    ["brackets covers all of them", front(`# ${NEXT}\nserves: [a,\n  WRONG]\nx-a: WRONG`), [4], [5]],
    ["may stand behind the key of a list", front(`always: # ${NEXT}\n  a: WRONG\n  b: WRONG`), [3], [4]],
  ] as const)("%s", (_says, text, hidden, shown) => {
    const told = linted(text);
    expect(told.hidden).toEqual(hidden.map((line) => `${line} test/wrong`));
    expect(told.shown).toEqual(shown.map((line) => `${line} test/wrong`));
    expect(told.comments).toEqual([]);
  });

  it("covers the heading that it stands right below as well, because what is said of a section stands there", () => {
    const told = linted(body(`WRONG\n\n## WRONG\n\n<!-- ${NEXT} -->\n\nA.\n`));
    expect(told).toEqual({ shown: ["5 test/wrong"], hidden: ["7 test/wrong"], comments: [] });
  });

  it("covers the opening fence as well where it is the first thing below it, because what is said of the file stands there", () => {
    const comment = "# score-disable-next-line feel/missing -- a goal of numbers alone";
    const files = filesOf(cleanScore({ sections: { "#": "", "How it must feel": null } }));
    const goal = textOfFile(files, WORDS_FILE);
    const rulesOf = (text: string) => {
      const { findings } = lintFiles(new Map([...files, ...filesOf({ [WORDS_FILE]: text })]));
      return findings
        .filter(({ rule }) => /^(?:feel|suppress)/.test(rule))
        .map(({ start, rule }) => `${start.line} ${rule}`);
    };
    expect(rulesOf(goal)).toEqual(["1 feel/missing"]);
    expect(rulesOf(goal.replace("---\n", `---\n${comment}\n`))).toEqual([]);
    expect(rulesOf(goal.replace("owner:", `${comment}\nowner:`))).toEqual([
      "1 feel/missing",
      "3 suppress/unused",
    ]);
  });

  it("hides several rules, separated by blanks or commas, or a group of them", () => {
    for (const rules of ["test/wrong test/bad", "test/wrong,test/bad", "test/wrong, test/bad", "test/*"]) {
      const told = linted(body(`<!-- score-disable-next-line ${rules} -- so -->\nWRONG BAD\n`));
      expect(told).toEqual({ shown: [], hidden: ["6 test/bad", "6 test/wrong"].reverse(), comments: [] });
    }
  });

  it("may be one of several above the same line, in either order", () => {
    const one = "<!-- score-disable-next-line test/wrong -- so -->";
    const other = "<!-- score-disable-next-line test/bad -- so -->";
    for (const text of [`${one}\n${other}`, `${other}\n${one}`, `${one}\n\n${other}\n`])
      expect(linted(body(`${text}\nWRONG BAD\n`))).toMatchObject({ shown: [], comments: [] });
  });

  it("works in a file with Windows line endings, and behind a byte order mark", () => {
    const text = body(`<!-- ${NEXT} -->\nWRONG.\n\nWRONG.\n`).replaceAll("\n", "\r\n");
    for (const written of [text, `\uFEFF${text}`])
      expect(linted(written)).toEqual({ shown: ["8 test/wrong"], hidden: ["6 test/wrong"], comments: [] });
  });
});

describe("a stretch", () => {
  const begin = (rules: string): string => `<!-- score-disable ${rules} -- so -->`;
  const end = (rules: string): string => `<!-- score-enable ${rules} -->`;

  it.each([
    [
      "goes to the comment that ends it",
      `${begin("test/wrong")}\n\nWRONG\n\nWRONG\n\n${end("test/wrong")}\n\nWRONG\n`,
      [7, 9],
      [13],
    ],
    [
      "goes to the end of the file where nothing ends it",
      `WRONG\n\n${begin("test/wrong")}\n\nWRONG\n\n## WRONG\n`,
      [9, 11],
      [5],
    ],
    [
      "is ended by one that names no rule",
      `${begin("test/wrong")}\n\nWRONG\n\n${end("")}\n\nWRONG\n`,
      [7],
      [11],
    ],
    [
      "of a group is ended for one of its rules",
      `${begin("test/*")}\n\nBAD WRONG\n\n${end("test/wrong")}\n\nBAD WRONG\n`,
      [7, 7, 11],
      [11],
    ],
    [
      "may hold a single line that is switched off by itself",
      `${begin("test/wrong")}\n\n<!-- ${NEXT} -->\nWRONG\n\nWRONG\n`,
      [8, 10],
      [],
    ],
  ] as const)("%s", (_says, text, hidden, shown) => {
    const told = linted(body(text));
    expect(told.hidden.map((line) => Number.parseInt(line, 10))).toEqual(hidden);
    expect(told.shown.map((line) => Number.parseInt(line, 10))).toEqual(shown);
    expect(told.comments).toEqual([]);
  });

  it("begun in the front matter goes on below it", () => {
    const text = `---\n# score-disable test/wrong -- the whole file is quoted\ngoal: WRONG\n---\n\nWRONG\n`;
    expect(linted(text)).toEqual({ shown: [], hidden: ["3 test/wrong", "6 test/wrong"], comments: [] });
  });
});

describe("no comment", () => {
  it.each([
    ["is one in a block of code", body(`\`\`\`\n<!-- ${NEXT} -->\n\`\`\`\n\nWRONG\n`)],
    ["is one in tildes", body(`~~~ md\n<!-- ${NEXT} -->\n~~~\nWRONG\n`)],
    ["is one in indented code", body(`A.\n\n    <!-- ${NEXT} -->\n\nWRONG\n`)],
    [
      "is one in code in a point of a list",
      body(`- a\n\n  \`\`\`\n  <!-- ${NEXT} -->\n  \`\`\`\n\n- WRONG\n`),
    ],
    ["is one in a span of code", body(`Write \`<!-- ${NEXT} -->\` above.\nWRONG\n`)],
    ["is one in a span of code over a line", body(`Write \`a\n<b> <!-- ${NEXT} -->\` above.\nWRONG\n`)],
    ["is one that is escaped", body(`Write \\<!-- ${NEXT} --> above.\nWRONG\n`)],
    ["is one in a sentence of the front matter", front(`goal: "A # ${NEXT}"\nowner: WRONG`)],
    ["is one in a block of text in the front matter", front(`goal: |\n  A\n  # ${NEXT}\nowner: WRONG`)],
    ["is a # without a blank before it", front(`x-a: A#${NEXT.replaceAll(" ", "")}\nowner: WRONG`)],
    ["is another word of the same beginning", body("<!-- score-card -- so -->\nWRONG\n")],
  ])("%s", (_says, text) => {
    const told = linted(text);
    expect(told.hidden).toEqual([]);
    expect(told.shown.length).toBe(1);
    expect(told.comments).toEqual([]);
  });
});

describe("what is wrong with a comment is told", () => {
  it.each([
    [
      "no reason",
      "score-disable-next-line test/wrong",
      "suppress/no-reason: nothing says why test/wrong is switched off here, so it is not",
    ],
    [
      "a reason of dots",
      "score-disable-next-line test/wrong -- ...",
      "suppress/no-reason: nothing says why test/wrong",
    ],
    [
      "the gap that is offered",
      "score-disable-next-line test/wrong -- [say why here]",
      "suppress/no-reason: nothing says why test/wrong",
    ],
    [
      "a reason without dashes",
      "score-disable-next-line test/wrong we said so",
      "suppress/no-reason: the reason goes behind two dashes",
    ],
    ["no rule", "score-disable-next-line -- so", "suppress/unused: this comment names no rule"],
    [
      "all rules",
      "score-disable-next-line * -- so",
      "suppress/unused: a comment names the rules that it hides",
    ],
    [
      "a rule that is mistyped",
      "score-disable-next-line test/wrng -- so",
      'suppress/unused: there is no rule "test/wrng"; did you mean "test/wrong"?',
    ],
    [
      "a rule without its group",
      "score-disable-next-line wrong -- so",
      'suppress/unused: there is no rule "wrong"; did you mean "test/wrong"?',
    ],
    [
      "a group that there is not",
      "score-disable-next-line tset/* -- so",
      'suppress/unused: there is no rule "tset/*"',
    ],
    [
      "a word that is mistyped",
      "score-disable-line test/wrong -- so",
      'suppress/unused: "score-disable-line" says nothing here, so this comment hides nothing; did you mean',
    ],
    [
      "an end of nothing",
      "score-enable test/wrong",
      "suppress/unused: nothing that could end here is switched off",
    ],
    [
      "a rule that is never hidden",
      "score-disable-next-line test/private -- so",
      "suppress/unused: test/private is told wherever it finds something",
    ],
  ])("%s", (_says, comment, message) => {
    const told = linted(body(`<!-- ${comment} -->\nWRONG SECRET\n`));
    expect(told.hidden).toEqual([]);
    expect(told.shown).toEqual(["6 test/private", "6 test/wrong"].reverse());
    expect(told.comments.length).toBe(1);
    expect(told.comments[0]).toContain(message);
  });

  it("with a line to paste that takes what was said along", () => {
    const { findings } = lintWords(body("<!-- score-disable-next-line test/wrong we said so -->\nWRONG\n"));
    expect(findings.find(({ rule }) => rule === "suppress/no-reason")?.suggestion).toBe(`<!-- ${NEXT} -->`);
  });

  it("of one rule of several, with what is left of the comment", () => {
    const { findings } = lintWords(
      body("<!-- score-disable-next-line test/wrong, test/bad -- so -->\nWRONG\n"),
    );
    expect(findings).toMatchObject([
      { rule: "suppress/unused", suggestion: "<!-- score-disable-next-line test/wrong -- so -->" },
    ]);
  });

  it("with the place where the finding is", () => {
    const { findings } = lintWords(body(`<!-- ${NEXT} -->\nA.\n\nWRONG\n`));
    expect(findings[0]).toMatchObject({
      rule: "suppress/unused",
      suggestion: "move the comment to the line above line 8",
    });
  });

  it("where it is never closed", () => {
    const told = linted(body(`WRONG\n\n<!-- ${NEXT}\n\nA.\n`));
    expect(told.comments).toEqual([
      expect.stringContaining("7 suppress/unused: this comment is never closed"),
    ]);
  });

  it("where another one does its work", () => {
    const told = linted(body(`<!-- ${NEXT} -->\n<!-- ${NEXT} -->\nWRONG\n`));
    expect(told.hidden).toEqual(["7 test/wrong"]);
    expect(told.comments).toEqual(["5 suppress/unused: another comment hides what test/wrong finds here"]);
  });

  it("twenty times in a file, however many there are", () => {
    const told = linted(body("<!-- score-disable-next-line test/nothing -- so -->\n\n".repeat(400)));
    expect(told.comments).toHaveLength(20);
    expect(told.comments.at(-1)).toContain("; and there are more such comments below");
  });
});

describe("a file that can't be read", () => {
  it("is not told that its comments hide nothing", () => {
    expect(linted(front(`goal: A\n# ${NEXT}\nx-a: [`))).toEqual({ shown: [], hidden: [], comments: [] });
  });

  it("with a conflict says nothing of them either", () => {
    const text = body(`<<<<<<< a\n<!-- ${NEXT} -->\n=======\nA.\n>>>>>>> b\n`);
    expect(linted(text)).toEqual({ shown: [], hidden: [], comments: [] });
  });
});
