import { describe, expect, it } from "vitest";
import { namedAdministrations } from "./administration-names.ts";
import { breakingChanges } from "./schema-changes.ts";
import { undescribed } from "./schema-descriptions.ts";
import { programsOf, type PackageSettings } from "./type-programs.ts";

describe("no code knows an administration by name", () => {
  it("finds a comparison with a name", () => {
    expect(namedAdministrations('const a = 1;\nif (seat === "culture") stop();')).toEqual([
      { line: 2, name: "culture" },
    ]);
  });

  it("lets pass comments, and words that only begin like a name", () => {
    expect(namedAdministrations('// such as "culture"\n * "social"\nconst word = "social security";')).toEqual([]);
  });
});

describe("every element of the graph is described", () => {
  const sdl = `
    "A query." type Query { "A field." pools("How many." first: Int, after: String): [Pool] }
    type Pool { "Its name." name: String, kind: Kind }
    "A kind." enum Kind { "One." ONE TWO }
    "What to send." input Send { text: String }
  `;

  it("names type, field, argument, enum value and input field", () => {
    expect(undescribed(sdl).sort()).toEqual(["Kind.TWO", "Pool", "Pool.kind", "Query.pools(after:)", "Send.text"]);
  });
});

describe("breaking changes of the graph", () => {
  it("are told in words; additions are not", () => {
    const before = "type Query { pool: String, round: String }";
    const after = "type Query { pool: String, grant: String }";
    expect(breakingChanges(before, after)).toEqual([expect.stringContaining("Query.round")]);
  });
});

describe("types hold", () => {
  it("in one program for packages of the same settings, and in another for those of others", () => {
    const ofNode = { compilerOptions: { types: ["node"] }, include: ["src"] };
    const packages = new Map<string, PackageSettings>([
      ["vault", ofNode],
      ["domain", { include: ["src"] }],
      ["gateway", { ...ofNode, include: ["src", "build"] }],
    ]);
    expect(programsOf(packages)).toEqual([
      [{ types: ["node"] }, ["vault", "gateway"]],
      [undefined, ["domain"]],
    ]);
  });
});
