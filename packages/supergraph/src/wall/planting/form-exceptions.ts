import { always, inTurn, type Exception } from "./exception.ts";
import { markerOf } from "./marks.ts";

/** POOL-6: a form of one question, both of whose texts say where they stand. */
const sections: Exception = (place) => {
  const text = markerOf(place);
  const nothing = {
    labelEn: null,
    help: null,
    helpEn: null,
    field: null,
    min: null,
    max: null,
    earliest: null,
    latest: null,
  };
  const files = { attachmentKind: null, fileFormats: [], maxMegabytes: null };
  const asked = { key: "asked", type: "SHORT_TEXT", label: text, isRequired: false, isTakenOver: false };
  const question = { ...asked, ...nothing, ...files, options: [], condition: null };
  return [{ key: "section", title: text, titleEn: null, intro: null, introEn: null, questions: [question] }];
};

/** What forms ask for: a draft, and published ones, each with an answer. */
export const formExceptions: Readonly<Record<string, Exception>> = {
  "pool_form.kind": always("FULL"),
  "pool_form.state": inTurn("DRAFT", "PUBLISHED", "PUBLISHED", "PUBLISHED"),
  "pool_form.number": inTurn(null, 1, 1, 1),
  "pool_form.published_at": inTurn(null, "2026-01-02T10:00:00Z", "2026-01-02T10:00:00Z", "2026-01-02T10:00:00Z"),
  "pool_form.valid_from": inTurn(null, "2026-01-03T10:00:00Z", "2026-01-03T10:00:00Z", "2026-01-03T10:00:00Z"),
  "pool_form.sections": sections,
  "round_form.kind": always("FULL"),
  "application_answers.revision": always(1),
  "application_answers.answers": (place) => ({ asked: markerOf(place) }),
};
