import { dateAt, type Instant, type PlainDate } from "@indgang/domain/kernel";
import type { HearingContentInput } from "./hearing-content.type.ts";
import type { Hearing } from "../hearing/hearing.type.ts";
import { wallInstant } from "../../time/wall-clock.ts";

/** A hearing as it is typed, flat: one entry per thing that a person can decide on by itself. */
export type HearingForm = {
  readonly title: string;
  readonly text: string;
  readonly roundId: string | null;
  readonly answerOn: PlainDate | null;
  /** On the wall in Copenhagen. */
  readonly answerTime: string;
  readonly bodyIds: readonly string[];
  readonly associationIds: readonly string[];
};

export const emptyHearingForm: HearingForm = {
  title: "",
  text: "",
  roundId: null,
  answerOn: null,
  answerTime: "12.00",
  bodyIds: [],
  associationIds: [],
};

const clock = new Intl.DateTimeFormat("da-DK", {
  hour: "2-digit",
  minute: "2-digit",
  hour12: false,
  timeZone: "Europe/Copenhagen",
});

/** The form of a draft as the server holds it. */
export function toHearingForm({ title, text, round, answerBy, parties }: Hearing): HearingForm {
  return {
    title,
    text,
    roundId: round?.id ?? null,
    answerOn: dateAt(answerBy),
    answerTime: clock.format(new Date(answerBy)),
    bodyIds: parties.flatMap(({ body }) => (body ? [body.id] : [])).toSorted(),
    associationIds: parties.flatMap(({ association }) => (association ? [association.id] : [])).toSorted(),
  };
}

/** The last instant for answers; null while day or time cannot be read. */
export const answerByOf = ({ answerOn, answerTime }: Pick<HearingForm, "answerOn" | "answerTime">): Instant | null =>
  wallInstant(answerOn, answerTime);

/** FORUM-4: what the graph wants of a draft; null while it lacks what even a draft must have: title, text and deadline. */
export function toHearingContent(form: HearingForm): HearingContentInput | null {
  const answerBy = answerByOf(form);
  const { title, text, roundId, bodyIds, associationIds } = form;
  if (title.trim() === "" || text.trim() === "" || answerBy === null) return null;
  return { title, text, roundId, answerBy, bodyIds: [...bodyIds], associationIds: [...associationIds] };
}

/** FORUM-4: what is missing before a hearing can be sent. */
export function missingInHearing(form: HearingForm): readonly { readonly path: string; readonly code: string }[] {
  const isMissing = {
    title: form.title.trim() === "",
    text: form.text.trim() === "",
    answerOn: form.answerOn === null,
    bodyIds: form.bodyIds.length + form.associationIds.length === 0,
  };
  return [
    ...Object.entries(isMissing).flatMap(([path, missing]) => (missing ? [{ path, code: "REQUIRED" }] : [])),
    ...(form.answerOn !== null && answerByOf(form) === null ? [{ path: "answerTime", code: "NO_SUCH_TIME" }] : []),
  ];
}
