import { describe, expect, it } from "vitest";
import { goalText } from "../../../src/core/compose/goal-text.ts";
import { readText } from "../../../src/core/document/document.ts";
import { sectionNames } from "../../../src/core/document/section-names.ts";
import { sourceOf } from "../../../src/core/document/source-text.ts";
import { derivedClauseId } from "../../../src/core/score/clause.ts";
import { clausesOf, readGoal } from "../../../src/core/score/goal.ts";
import { foundBy } from "../../helpers/lint.ts";

describe("an id made of a sentence", () => {
  it.each([
    ["Möglichst früh sagen, ob die Brille drückt", "moeglichst-frueh-sagen-brille"],
    ["Die Kaution am Tag der Übergabe zurückgeben", "kaution-tag-uebergabe-zurueckgeben"],
    ["Jeden Gast mit Gruß an der Tür empfangen", "gast-gruss-tuer-empfangen"],
    ["Vor dem Öffnen des Sarges die Familie fragen", "oeffnen-sarges-familie-fragen"],
    ["Nie mehr als acht Kinder", "nie-mehr-acht-kinder"],
    ["Wer es ist", "wer-es-ist"],
  ])("is spelt as a German reader writes it: %s", (sentence, id) => {
    expect(derivedClauseId(sentence, "de")).toBe(id);
    expect(derivedClauseId(sentence.normalize("NFD"), "de-CH")).toBe(id);
  });

  it.each(["Möt varje gäst vid dörren", "Misafiri kapıda güler yüzle karşıla"])(
    "loses only its marks in a language that writes no letter with two: %s",
    (sentence) => {
      expect(derivedClauseId(sentence, "sv")).toBe(derivedClauseId(sentence, "en"));
      expect(derivedClauseId(sentence, "sv")).not.toMatch(/oe|ue|ae/);
    },
  );

  it("stays what it has been for a sentence of a plain list, whatever the language", () => {
    const text = "---\ngoal: Ruhe\nalways:\n  - Möglichst früh sagen, ob die Brille drückt\n---\n";
    const names = sectionNames({}, "de");
    const document = readText("goals/ruhe.md", "goal", sourceOf(text), names);
    expect(clausesOf(readGoal(document)).map(({ id }) => id)).toEqual(["moglichst-fruh-sagen-ob"]);
  });
});

describe("the name of a goal's file that is no id", () => {
  it("is proposed as a German reader writes it", () => {
    const files = {
      "score.yaml": "name: T\nlanguage: de\n",
      "goals/Größe-merken.md": "---\ngoal: Größe merken\n---\n",
    };
    expect(foundBy("goal/id-form", { files })[0]?.suggestion).toMatch(/ goals\/groesse-merken\.md$/);
  });
});

describe("a new goal in German", () => {
  const goal = { title: "Gut hören", owner: undefined, serves: [], from: undefined, to: undefined };
  const unsaid = { never: [], happen: undefined, feel: undefined, believe: undefined };

  it("gets ids and gaps in German", () => {
    const always = ["Das Gerät vor der Tür leiser stellen"];
    const text = goalText({ ...goal, ...unsaid, always }, sectionNames({}, "de"), "de");
    expect(text).toContain("  geraet-tuer-leiser-stellen: Das Gerät vor der Tür leiser stellen\n");
    expect(text).toContain("## Woran wir glauben\n\n[eure Überzeugung: ");
    expect(text).not.toContain("[your");
  });
});
