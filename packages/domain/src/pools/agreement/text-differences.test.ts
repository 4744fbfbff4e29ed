import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { textDifferences } from "./index.ts";

describe("differences", () => {
  it("ASSOC-6 shows what went and came, word by word in a line that was reworded", () => {
    expect(textDifferences("Mål\n40 ture om året\nSlut", "Mål\n30 ture om året\nNyt\nSlut")).toEqual([
      { kind: "SAME", parts: [{ kind: "SAME", text: "Mål" }] },
      {
        kind: "CHANGED",
        parts: [
          { kind: "REMOVED", text: "40" },
          { kind: "ADDED", text: "30" },
          { kind: "SAME", text: " ture om året" },
        ],
      },
      { kind: "ADDED", parts: [{ kind: "ADDED", text: "Nyt" }] },
      { kind: "SAME", parts: [{ kind: "SAME", text: "Slut" }] },
    ]);
  });

  it("ASSOC-6 what stayed and came is the later text, what stayed and went the earlier", () => {
    const text = fc
      .array(
        fc.array(fc.constantFrom("a", "b", "mål", " ", "ture"), { maxLength: 6 }).map((words) => words.join(" ")),
        { maxLength: 8 },
      )
      .map((lines) => lines.join("\n"));
    fc.assert(
      fc.property(text, text, (before, after) => {
        const side = (gone: "REMOVED" | "ADDED") =>
          textDifferences(before, after)
            .filter(({ kind }) => kind !== gone)
            .map(({ parts }) => parts.flatMap((part) => (part.kind === gone ? [] : [part.text])).join(""))
            .join("\n");
        expect(side("REMOVED")).toBe(after);
        expect(side("ADDED")).toBe(before);
      }),
      { numRuns: 100 },
    );
  });
});
