import { describe, expect, it } from "vitest";
import type { FormQuestion } from "./form.type.ts";
import { demandedFields } from "./form.values.ts";
import { demanded, draftOf, option, question, section } from "./form.fixture.ts";
import { checkForm, readSections } from "./index.ts";

const faultsOf = (...questions: readonly FormQuestion[]) =>
  checkForm(draftOf(...questions)).map(({ path, code }) => `${path.replace("sections.1.questions.", "")} ${code}`);

describe("a form before it is published", () => {
  it("POOL-6 needs no more than what every application must say", () => {
    expect(checkForm(draftOf())).toEqual([]);
  });

  it.each(demandedFields)("POOL-6 cannot be published without %s in full, and can as a renewal", (field) => {
    const questions = demanded.questions.filter((one) => one.field !== field);
    const form = { kind: "FULL" as const, sections: [{ ...demanded, questions }] };
    expect(checkForm(form)).toEqual([{ path: "sections", code: "FIELD_NOT_ASKED", limit: field }]);
    expect(checkForm({ ...form, kind: "RENEWAL" })).toEqual([]);
  });

  it("POOL-6 asks everybody what the law demands: neither under a condition nor at will", () => {
    const [first = question("none", "DATE"), ...rest] = demanded.questions;
    const hidden = {
      ...first,
      isRequired: false,
      condition: { question: "x", operator: "ANSWERED" as const, values: [] },
    };
    const codes = checkForm({ kind: "FULL", sections: [section("a", [question("x", "YES_NO"), hidden, ...rest])] });
    expect(codes).toEqual([
      { path: "sections.0.questions.1.condition", code: "MUST_ALWAYS_BE_ASKED" },
      { path: "sections.0.questions.1.isRequired", code: "MUST_ALWAYS_BE_ASKED" },
    ]);
  });

  it("POOL-6 hangs a question on earlier ones alone, and on answers that they can have", () => {
    const on = (asked: string, values: readonly string[] = ["true"]) =>
      ({ condition: { question: asked, operator: "IS", values } }) as const;
    expect(faultsOf(question("a", "YES_NO"), question("b", "DATE", on("a")))).toEqual([]);
    expect(faultsOf(question("b", "DATE", on("a")), question("a", "YES_NO"))).toEqual(["0.condition NOT_EARLIER"]);
    expect(faultsOf(question("a", "DATE", on("a")))).toEqual(["0.condition NOT_EARLIER"]);
    expect(faultsOf(question("a", "DATE", on("nobody")))).toEqual(["0.condition UNKNOWN_VALUE"]);
    expect(faultsOf(question("a", "DATE"), question("b", "DATE", on("a")))).toEqual(["1.condition OF_ANOTHER_TYPE"]);
    expect(faultsOf(question("a", "YES_NO"), question("b", "DATE", on("a", [])))).toEqual([
      "1.condition.values TOO_FEW",
    ]);
    expect(faultsOf(question("a", "YES_NO"), question("b", "DATE", on("a", ["maybe"])))).toEqual([
      "1.condition.values UNKNOWN_VALUE",
    ]);
  });

  it.each<[string, FormQuestion, string]>([
    ["a label", question("a", "DATE", { label: " " }), "0.label REQUIRED"],
    ["two options", question("a", "CHOICE", { options: [option("x")] }), "0.options TOO_FEW"],
    ["enough options", question("a", "CHOICES", { options: [option("x"), option("y")], min: 3 }), "0.options TOO_FEW"],
    ["options apart", question("a", "CHOICE", { options: [option("x"), option("x")] }), "0.options.1 DUPLICATE"],
    ["limits that leave room", question("a", "NUMBER", { min: 5, max: 4 }), "0.max TOO_SMALL"],
    ["whole characters", question("a", "SHORT_TEXT", { max: 1.5 }), "0.max NOT_WHOLE_NUMBER"],
    ["limits that it can have", question("a", "YES_NO", { min: 1 }), "0.min OF_ANOTHER_TYPE"],
    [
      "days in order",
      question("a", "DATE", { earliest: "2027-02-01" as never, latest: "2027-01-01" as never }),
      "0.latest NOT_AFTER_START",
    ],
    ["a kind of file", question("a", "FILE"), "0.attachmentKind REQUIRED"],
    [
      "files of some size",
      question("a", "FILE", { attachmentKind: "PLAN", maxMegabytes: 500 }),
      "0.maxMegabytes TOO_LARGE",
    ],
    ["its own field", question("a", "GOALS"), "0.field REQUIRED"],
    ["a field once", question("a", "GOALS", { field: "goals", isRequired: true }), "0.field DUPLICATE"],
    ["a key", question("A b", "DATE"), "0.key UNKNOWN_VALUE"],
    ["renewals to take over", question("a", "DATE", { isTakenOver: true }), "0.isTakenOver OF_ANOTHER_TYPE"],
  ])("POOL-6 a question has %s", (_, asked, fault) => {
    expect(faultsOf(asked)).toEqual([fault]);
  });

  it("POOL-6 names an empty section, and two questions under one key", () => {
    const twice = section("a", [...demanded.questions, question("title", "DATE")]);
    const codes = checkForm({ kind: "FULL", sections: [twice, section("b", [])] });
    expect(codes.map(({ path, code }) => `${path} ${code}`)).toEqual([
      "sections.1.questions TOO_FEW",
      "sections.0.questions.6.key DUPLICATE",
    ]);
  });

  it("POOL-6 is read from outside as it stands, and not at all when it has another shape", () => {
    const { sections } = draftOf(question("a", "CHOICE", { options: [option("x"), option("y")] }));
    expect(readSections(JSON.parse(JSON.stringify(sections)))).toEqual(sections);
    for (const wrong of [
      null,
      {},
      [1],
      [{ ...demanded, title: 1 }],
      [{ ...demanded, questions: [{ key: "a", type: "NONSENSE" }] }],
    ])
      expect(readSections(wrong)).toBeNull();
  });
});
