import { always, inTurn, type Exception } from "./exception.ts";
import { markerOf } from "./marks.ts";

const nothing = {
  labelEn: null,
  help: null,
  helpEn: null,
  field: null,
  min: null,
  max: null,
  earliest: null,
  latest: null,
  attachmentKind: null,
  fileFormats: [],
  maxMegabytes: null,
  options: [],
  condition: null,
  isRequired: false,
  isTakenOver: false,
};

/** POOL-6: a form whose every text says where it stands: one question that has all that a question can have, and one for each shape of an answer. */
const sections: Exception = (place) => {
  const text = markerOf(place);
  const condition = { question: "asked", operator: "IS", values: [text] };
  const whole = {
    key: "whole",
    type: "LONG_TEXT",
    field: "purpose",
    label: text,
    labelEn: text,
    help: text,
    helpEn: text,
    min: 1,
    max: 2,
    earliest: "2026-01-15",
    latest: "2026-01-16",
    attachmentKind: "PLAN",
    fileFormats: ["PDF"],
    maxMegabytes: 1,
    isRequired: true,
    isTakenOver: true,
    condition,
    options: [
      {
        key: text,
        label: text,
        labelEn: text,
      },
    ],
  };
  const asked = answerTypes.map(([key, type]) => ({ ...nothing, key, type, label: text }));
  const head = { key: "section", title: text, titleEn: text, intro: text, introEn: text };
  return [{ ...head, questions: [...asked, whole] }];
};

const answerTypes = [
  ["asked", "SHORT_TEXT"],
  ["number", "NUMBER"],
  ["amount", "MONEY"],
  ["yes", "YES_NO"],
  ["chosen", "CHOICES"],
  ["period", "PERIOD"],
  ["place", "PLACE"],
  ["files", "FILE"],
] as const;

/** POOL-6: an answer of each shape. */
const answers: Exception = (place) => {
  const text = markerOf(place);
  return {
    asked: text,
    number: 1,
    amount: 100,
    yes: true,
    chosen: [text],
    files: [text],
    period: {
      from: "2026-01-15",
      to: "2026-01-16",
    },
    place: {
      street: text,
      postalCode: text,
      city: text,
    },
  };
};

/** What forms ask for: a draft, and published ones, each with an answer. */
export const formExceptions: Readonly<Record<string, Exception>> = {
  "pool_form.kind": inTurn("FULL", "FULL", "FULL", "RENEWAL"),
  "pool_form.state": inTurn("DRAFT", "PUBLISHED", "PUBLISHED", "PUBLISHED"),
  "pool_form.number": inTurn(null, 1, 1, 1),
  "pool_form.published_at": inTurn(null, "2026-01-02T10:00:00Z", "2026-01-02T10:00:00Z", "2026-01-02T10:00:00Z"),
  "pool_form.valid_from": inTurn(null, "2026-01-03T10:00:00Z", "2026-01-03T10:00:00Z", "2026-01-03T10:00:00Z"),
  "pool_form.sections": sections,
  "round_form.kind": inTurn("FULL", "FULL", "FULL", "RENEWAL"),
  "application_answers.revision": always(1),
  "application_answers.answers": answers,
};
