import { DateField, Grid, TextField } from "@indgang/components";
import type { Instant } from "@indgang/domain/kernel";
import { useWords } from "@indgang/shell";
import { useUnreadFields } from "../../refusals/use-unread-fields.ts";
import { readTimeOfDay, wallInstant } from "../../time/wall-clock.ts";
import { stepWords } from "./step-words.ts";

/** A day and a time on the wall, as typed. */
export interface TypedInstant {
  readonly date: string | null;
  readonly time: string;
}

/** The instant that is meant; null while a part is missing or wrong. */
export function instantOf({ date, time }: TypedInstant): Instant | null {
  return wallInstant(date, time);
}

export interface InstantFieldsProps {
  readonly id: string;
  readonly label: string;
  readonly value: TypedInstant;
  readonly onChange: (value: TypedInstant) => void;
  /** The person has asked to go on: what is missing is told. */
  readonly isAsked: boolean;
  /** What the service says of the instant. */
  readonly errorMessage: string | undefined;
}

/** A moment by the clock in Copenhagen, in two fields. */
export function InstantFields({ id, label, value, onChange, isAsked, errorMessage }: InstantFieldsProps) {
  const words = useWords(stepWords);
  const unread = useUnreadFields();
  const isDateMissing = isAsked && value.date === null;
  const isTimeMissing = isAsked && readTimeOfDay(value.time) === null;
  return (
    <Grid minColumn="12rem">
      <DateField
        id={id}
        label={words("date", { label })}
        isRequired
        value={value.date}
        onChange={(date) => onChange({ ...value, date })}
        errorMessage={isDateMissing ? (unread.at("date") ?? words("chooseDate")) : errorMessage}
        onProblem={unread.tell("date")}
      />
      <TextField
        id={`${id}-time`}
        label={words("time", { label })}
        description={words("timeHelp")}
        width="short"
        isRequired
        value={value.time}
        onChange={(time) => onChange({ ...value, time })}
        errorMessage={isTimeMissing ? words("chooseTime") : undefined}
      />
    </Grid>
  );
}
