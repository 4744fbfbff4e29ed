import { money } from "@indgang/domain/kernel";
import { expect, it } from "vitest";
import { readAnswerDraft, toComments, toDraft } from "./answer-form-state.ts";
import type { HeardCase } from "./hearing.type.ts";

const heard = (id: string, comments: HeardCase["comments"]["nodes"] = []): HeardCase => ({
  id,
  caseNumber: id,
  title: id,
  purpose: "Besøg",
  appliedAmount: money(100),
  association: null,
  comments: { nodes: comments },
});
const cases = [
  heard("one", [
    { id: "c1", text: "Vi støtter den.", party: { id: "elders" } },
    { id: "c2", text: "Andre støtter den også.", party: { id: "others" } },
  ]),
  heard("two"),
];

it("POOL-8 goes on from what the own party said, and from nobody else's words", () => {
  expect(toDraft({ id: "elders", answer: null }, cases)).toEqual({ text: "", comments: { one: "Vi støtter den." } });
});

it("POOL-8 sends every comment again, in the order of the cases, and none that is empty", () => {
  const draft = { text: "Svar", comments: { two: " Ja. ", one: "Nej.", gone: "Væk" } };
  expect(toComments(draft, cases)).toEqual([
    { caseId: "one", text: "Nej." },
    { caseId: "two", text: "Ja." },
  ]);
  expect(toComments({ text: "", comments: { one: "  " } }, cases)).toEqual([]);
});

it("reads a draft that it wrote, and nothing else", () => {
  const draft = { text: "Svar", comments: { one: "Ja." } };
  expect(readAnswerDraft(JSON.parse(JSON.stringify(draft)))).toEqual(draft);
  for (const other of [null, "text", { text: 1, comments: {} }, { text: "" }])
    expect(readAnswerDraft(other)).toBeUndefined();
});
