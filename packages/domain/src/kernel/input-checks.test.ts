import { describe, expect, it } from "vitest";
import {
  authorise,
  changed,
  checkInput,
  each,
  existingDate,
  existingInstant,
  expectVersion,
  listBounds,
  noDuplicates,
  notNegativeMoney,
  oneOf,
  optionalCount,
  optionalText,
  positiveMoney,
  requiredText,
} from "./index.ts";

describe("input", () => {
  it.each(["\u{200B}", "\u{2800}", "\u{3164}", "\u{00AD}", "\u{E0020}"])(
    "shows nothing in %j, however often",
    (blank) => {
      expect(requiredText("reason", blank.repeat(40), { max: 100 })).toEqual([{ path: "reason", code: "REQUIRED" }]);
    },
  );

  it("is refused with every problem at once", () => {
    const outcome = checkInput(
      {},
      requiredText("title", "  ", { max: 10 }),
      requiredText("purpose", "æøåæøåæøåæø", { max: 10 }),
      requiredText("reason", "kort", { min: 20, max: 100 }),
      positiveMoney("amount", 0),
      notNegativeMoney("other", -1),
      optionalCount("people", 1.5, { max: 10 }),
      optionalCount("volunteers", 11, { max: 10 }),
      listBounds("goals", [], { min: 1, max: 3 }),
      noDuplicates("groups", ["A", "B", "A"]),
      each("kinds", ["X"], (path, kind) => oneOf(path, kind, ["A"])),
      existingDate("dueOn", "2026-02-30"),
      existingInstant("at", "yesterday"),
      optionalText("note", "1234", { max: 3 }),
    );
    expect(outcome).toEqual({
      ok: false,
      refusal: {
        code: "INVALID_INPUT",
        data: {
          fields: [
            { path: "title", code: "REQUIRED" },
            { path: "purpose", code: "TOO_LONG", limit: "10" },
            { path: "reason", code: "TOO_SHORT", limit: "20" },
            { path: "amount", code: "NOT_POSITIVE" },
            { path: "other", code: "NEGATIVE" },
            { path: "people", code: "NOT_WHOLE_NUMBER" },
            { path: "volunteers", code: "TOO_LARGE", limit: "10" },
            { path: "goals", code: "TOO_FEW", limit: "1" },
            { path: "groups.2", code: "DUPLICATE" },
            { path: "kinds.0", code: "UNKNOWN_VALUE" },
            { path: "dueOn", code: "NO_SUCH_DATE" },
            { path: "at", code: "NO_SUCH_TIME" },
            { path: "note", code: "TOO_LONG", limit: "3" },
          ],
        },
      },
    });
  });

  it.each(["\u200b", "\u2060\ufeff", "\u00ad \u200d", "\u3164", "\u0007"])(
    "is missing when nothing of it shows: %j",
    (text) => {
      expect(requiredText("title", text, { max: 10 })).toEqual([{ path: "title", code: "REQUIRED" }]);
    },
  );

  it("counts what shows against the least, and all of it against the most", () => {
    const family = "👩\u200d👩\u200d👧";
    expect(requiredText("title", family, { min: 3, max: 5 })).toEqual([]);
    expect(requiredText("title", family, { min: 4, max: 5 })).toEqual([
      { path: "title", code: "TOO_SHORT", limit: "4" },
    ]);
    expect(requiredText("title", family, { max: 4 })).toEqual([{ path: "title", code: "TOO_LONG", limit: "4" }]);
  });

  it("refuses what could make a text look like another, and takes what people write", () => {
    for (const text of ["Havn\u202Eevenner", "Havne\u0007venner", "\u2067Havnevenner\u2069"])
      for (const check of [requiredText, optionalText])
        expect(check("name", text, { max: 50 })).toEqual([{ path: "name", code: "HIDDEN_CHARACTERS" }]);
    for (const text of ["Linje et\r\n\tlinje to", "👩‍👩‍👧 familien", "جمعية الصداقة", "Café\u0301"])
      expect(requiredText("name", text, { max: 50 }), text).toEqual([]);
  });

  it("is handed on untouched when nothing is wrong", () => {
    const input = { title: "Café" };
    expect(checkInput(input, requiredText("title", input.title, { max: 4 }))).toEqual({ ok: true, value: input });
  });

  it("names no entry of a list that has too many of them", () => {
    const budget = ["a", "a", "a"];
    const outcome = checkInput(
      { budget },
      listBounds("budget", budget, { min: 1, max: 2 }),
      noDuplicates("budget", budget),
      requiredText("budgetNote", "", { max: 4 }),
    );
    expect(outcome.ok ? [] : outcome.refusal.data.fields.map(({ path, code }) => `${path} ${code}`)).toEqual([
      "budget TOO_MANY",
      "budgetNote REQUIRED",
    ]);
  });
});

describe("versions", () => {
  it("refuse what was seen before somebody else changed it", () => {
    const thing = changed({ version: 1, name: "a" }, { name: "b" });
    expect(thing).toEqual({ version: 2, name: "b" });
    expect(expectVersion(thing, 1)).toEqual({
      ok: false,
      refusal: { code: "STALE_VERSION", data: { currentVersion: 2 } },
    });
    expect(expectVersion(thing, 2).ok).toBe(true);
  });
});

describe("authorise", () => {
  it("POOL-1 answers alike for what is hidden and what does not exist", () => {
    expect(authorise({ maySee: false, mayDo: true })).toEqual({ ok: false, refusal: { code: "NOT_FOUND", data: {} } });
    expect(authorise({ maySee: true, mayDo: false })).toEqual({
      ok: false,
      refusal: { code: "NOT_ALLOWED", data: {} },
    });
    expect(authorise({ maySee: true, mayDo: true }).ok).toBe(true);
  });
});
