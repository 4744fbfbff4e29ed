import { describe, expect, it } from "vitest";
import { rulesInTitles } from "./citations.ts";
import { rulePage, ruleProblems } from "./rule-table.ts";

const cited = (id: string, file: string) => new Map([[id, new Map([[file, 1]])]]);
const nothing = new Map<string, ReadonlyMap<string, number>>();

describe("the index of rules", () => {
  it("links a rule to its implementation and its test", () => {
    const page = rulePage(
      cited("POOL-9", "packages/domain/src/grant.ts"),
      cited("POOL-9", "packages/domain/src/grant.test.ts"),
    );
    expect(page).toContain("[grant.ts](../packages/domain/src/grant.ts) | [grant.test.ts]");
    expect(page).toContain("1 of ");
  });

  it("says of a rule that nobody has taken up: not yet", () => {
    expect(rulePage(nothing, nothing)).toMatch(/\| POOL-9 \|.*\| not yet \| none \|/u);
  });

  it("finds a rule that is implemented without a test", () => {
    expect(ruleProblems(cited("POOL-9", "a.ts"), nothing)).toEqual([
      "POOL-9 is implemented (a.ts), but no test names it in its title.",
    ]);
  });

  it("finds a rule that does not exist", () => {
    expect(ruleProblems(nothing, cited("POOL-99", "a.test.ts"))).toHaveLength(1);
  });

  it("reads titles, and no comments", () => {
    const source =
      '// POOL-1 in a comment\nit("POOL-9 refuses, see POOL-9 and LAW-1", () => {});\nit.each([1])(`POOL-3 %i`, () => {});';
    expect(rulesInTitles(source)).toEqual(["POOL-9", "LAW-1", "POOL-3"]);
  });
});
