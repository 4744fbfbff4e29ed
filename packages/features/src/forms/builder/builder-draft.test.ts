import { expect, it } from "vitest";
import { mergeVersions } from "../../drafts/merge-versions.ts";
import { fieldChange, fromFields, moveQuestion, newQuestion, toFields, withQuestion } from "./builder-draft.ts";

const one = { ...newQuestion("SHORT_TEXT"), key: "one", label: "Et" };
const two = { ...newQuestion("YES_NO"), key: "two", label: "To" };
const head = { titleEn: null, intro: null, introEn: null };
const sections = [
  { key: "a", title: "A", ...head, questions: [one] },
  { key: "b", title: "B", ...head, questions: [two] },
];
const keysOf = (form: typeof sections) => form.map(({ questions }) => questions.map(({ key }) => key));

it("keeps a form whole on its way into fields and back", () => {
  expect(fromFields(toFields(sections))).toEqual(sections);
});

it("moves a question past the end of its section into the next, and no further than the form goes", () => {
  expect(keysOf(moveQuestion(sections, "one", 1) as typeof sections)).toEqual([[], ["one", "two"]]);
  expect(keysOf(moveQuestion(sections, "two", -1) as typeof sections)).toEqual([["one", "two"], []]);
  expect(moveQuestion(sections, "one", -1)).toBe(sections);
});

it("merges what two people wrote: one mended a question, the other took another away and added one", () => {
  const base = toFields(sections);
  const mine = { ...base, ...fieldChange(sections, withQuestion(sections, "one", { ...one, label: "Mit" })) };
  const added = [...withQuestion(sections, "two", null)];
  const third = { ...newQuestion("DATE"), key: "three", label: "Tre" };
  const theirs = toFields(added.map((section) => (section.key === "b" ? { ...section, questions: [third] } : section)));
  const { merged, conflicts } = mergeVersions(base, mine, theirs);
  expect(conflicts).toEqual([]);
  expect(fromFields(merged)).toMatchObject([
    { key: "a", questions: [{ key: "one", label: "Mit" }] },
    { key: "b", questions: [{ key: "three" }] },
  ]);
});

it("does not bring back what was removed here while another person wrote elsewhere", () => {
  const base = toFields(sections);
  const mine = { ...base, ...fieldChange(sections, withQuestion(sections, "two", null)) };
  const theirs = toFields(withQuestion(sections, "one", { ...one, label: "Deres" }));
  const { merged, conflicts } = mergeVersions(base, mine, theirs);
  expect(conflicts).toEqual([]);
  expect(keysOf(fromFields(merged) as typeof sections)).toEqual([["one"], []]);
});
