import { expect, it } from "vitest";
import { pathFromHere } from "../../src/render/path-from-here.ts";

it.each([
  ["goals/a.md", undefined, "goals/a.md"],
  ["goals/a.md", ".", "goals/a.md"],
  ["goals/a.md", "shop", "shop/goals/a.md"],
  ["goals/a.md", "./shop//", "shop/goals/a.md"],
  ["goals/a.md", "..", "../goals/a.md"],
  ["../goals/a.md", "shop/goals", "shop/goals/a.md"],
  ["../../goals/a.md", "../x", "../../goals/a.md"],
  ["goals/a.md", "/srv/shop", "/srv/shop/goals/a.md"],
  ["goals/a.md", "..\\shop", "../shop/goals/a.md"],
  ["/srv/shop/goals/a.md", "shop", "/srv/shop/goals/a.md"],
])("%s, of the folder %s, is %s from where the person is", (path, folder, from) => {
  expect(pathFromHere(path, folder)).toBe(from);
});
