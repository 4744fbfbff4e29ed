import { toInstant, type PlainDate } from "@indgang/domain/kernel";
import { expect, it } from "vitest";
import { emptyHearingForm, missingInHearing, toHearingContent, toHearingForm } from "./hearing-form.ts";

const form = {
  ...emptyHearingForm,
  title: "Ældrepolitik",
  text: "Udkastet",
  answerOn: "2026-12-18" as PlainDate,
  answerTime: "12.30",
  bodyIds: ["a", "b"],
};

it("FORUM-4 a draft is kept once it has title, text and deadline; the parties may come later", () => {
  expect(toHearingContent(emptyHearingForm)).toBeNull();
  expect(toHearingContent({ ...form, answerTime: "25" })).toBeNull();
  expect(toHearingContent({ ...form, bodyIds: [] })).toEqual({
    title: "Ældrepolitik",
    text: "Udkastet",
    roundId: null,
    answerBy: "2026-12-18T11:30:00.000Z",
    bodyIds: [],
    associationIds: [],
  });
});

it("FORUM-4 names all that is missing before a hearing can be sent", () => {
  expect(missingInHearing(emptyHearingForm).map(({ path }) => path)).toEqual(["title", "text", "answerOn", "bodyIds"]);
  expect(missingInHearing({ ...form, answerTime: "25" })).toEqual([{ path: "answerTime", code: "NO_SUCH_TIME" }]);
  expect(missingInHearing(form)).toEqual([]);
});

it("reads a draft back as it was typed", () => {
  const party = (id: string) => ({
    id: `party ${id}`,
    mayAnswer: false,
    body: { id, name: id },
    association: null,
    answer: null,
  });
  const read = toHearingForm({
    id: "hearing",
    version: 1,
    title: form.title,
    text: form.text,
    state: "DRAFT",
    answerBy: toInstant(new Date("2026-12-18T11:30:00Z")),
    sentAt: null,
    summary: null,
    summedUpAt: null,
    withdrawReason: null,
    isKeptByViewer: true,
    administration: { id: "social", name: "Socialforvaltningen", nameEn: "Social Services" },
    round: null,
    parties: [party("b"), party("a")],
  });
  expect(read).toEqual(form);
});
