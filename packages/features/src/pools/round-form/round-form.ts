import { dateAt, type Instant, type PlainDate } from "@indgang/domain/kernel";
import type { RoundKind } from "@indgang/domain/pools";
import { wallInstant } from "../../time/wall-clock.ts";
import { missingTexts } from "../setup-form/missing-texts.ts";
import type { RoundPartsFragment } from "../round/generated/round-parts.generated.ts";

/** A day and a time on the wall, as typed. */
interface TypedInstant {
  readonly date: string | null;
  readonly time: string;
}

/** A focus area as it is being typed. */
export interface FocusRow {
  readonly key: string;
  readonly text: string;
}

/** A round as it is being typed. */
export interface RoundForm {
  readonly kind: RoundKind;
  readonly year: number | null;
  readonly years: number | null;
  readonly name: string;
  readonly isOpenedNow: boolean;
  readonly opens: TypedInstant;
  readonly deadline: TypedInstant;
  /** The day whose rules count; null: the day on which it opens; empty: another, which is not chosen yet. */
  readonly termsOn: PlainDate | "" | null;
  readonly focusAreas: readonly FocusRow[];
}

const focusRows = (areas: readonly string[]): readonly FocusRow[] =>
  areas.map((text, index) => ({ key: `${index}`, text }));

/** A new round for the coming year, with the focus areas of the one before (POOL-5). */
export function newRoundForm(thisYear: number, focusAreas: readonly string[]): RoundForm {
  return {
    kind: "YEARLY",
    year: thisYear + 1,
    years: null,
    name: "",
    isOpenedNow: false,
    opens: { date: null, time: "08.00" },
    deadline: { date: null, time: "12.00" },
    termsOn: null,
    focusAreas: focusRows(focusAreas),
  };
}

const clock = new Intl.DateTimeFormat("da-DK", { hour: "2-digit", minute: "2-digit", timeZone: "Europe/Copenhagen" });

function typedOf(instant: Instant): TypedInstant {
  return { date: dateAt(instant), time: clock.format(new Date(instant)) };
}

/** A round that is announced, as a form. */
export function toRoundForm(round: RoundPartsFragment): RoundForm {
  const { kind, year, years, name, opensAt, deadlineAt, termsOn, focusAreas } = round;
  const opens = typedOf(opensAt);
  return {
    kind,
    year,
    years,
    name,
    opens,
    isOpenedNow: false,
    deadline: typedOf(deadlineAt),
    termsOn: termsOn === opens.date ? null : termsOn,
    focusAreas: focusRows(focusAreas),
  };
}

/** POOL-3, POOL-7: what the form itself can tell is missing. */
export function roundFaults(form: RoundForm) {
  const instant = (typed: TypedInstant) => wallInstant(typed.date, typed.time);
  return [
    ...missingTexts({ name: form.name }),
    ...(form.year === null ? [{ path: "year", code: "NOT_A_NUMBER" }] : []),
    ...(form.kind === "RUNNING" && form.years === null ? [{ path: "years", code: "REQUIRED" }] : []),
    ...(!form.isOpenedNow && instant(form.opens) === null ? [{ path: "opensAt", code: "REQUIRED" }] : []),
    ...(!form.isOpenedNow && form.termsOn === "" ? [{ path: "termsOn", code: "REQUIRED" }] : []),
    ...(instant(form.deadline) === null ? [{ path: "deadlineAt", code: "REQUIRED" }] : []),
  ];
}

/** A round as the graph takes it. */
export function toRoundContent({
  kind,
  year,
  years,
  name,
  isOpenedNow,
  opens,
  deadline,
  termsOn,
  focusAreas,
}: RoundForm) {
  return {
    kind,
    year: year ?? 0,
    years: kind === "RUNNING" ? years : null,
    name,
    opensAt: isOpenedNow ? null : wallInstant(opens.date, opens.time),
    deadlineAt: wallInstant(deadline.date, deadline.time) ?? ("" as Instant),
    termsOn: isOpenedNow ? null : (termsOn as PlainDate | null),
    focusAreas: focusAreas.map(({ text }) => text.trim()).filter((text) => text !== ""),
  };
}
