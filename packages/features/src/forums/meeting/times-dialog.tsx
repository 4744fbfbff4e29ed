import { Button, DateField, Dialog, Grid, Stack, TextField, showToast } from "@indgang/components";
import { dateAt, type Instant } from "@indgang/domain/kernel";
import { useFormats, useWords } from "@indgang/shell";
import { useState } from "react";
import { faultsOf, troubleOf, type ChangeTrouble } from "../../refusals/change-trouble.ts";
import { FormTrouble } from "../../refusals/form-trouble.tsx";
import { useFormFaults } from "../../refusals/use-form-faults.ts";
import { useUnreadFields } from "../../refusals/use-unread-fields.ts";
import { readTimeOfDay, wallInstant } from "../../time/wall-clock.ts";
import { timesWords } from "./times-words.ts";

export interface Times {
  readonly startsAt: Instant;
  readonly endsAt: Instant;
  readonly place: string | null;
}

export interface TimesDialogProps {
  readonly title: string;
  /** When and where it is now; null for a new meeting. */
  readonly now: Times | null;
  readonly isPlaceRequired: boolean;
  readonly run: (times: Times) => Promise<{ readonly kind: "done" } | ChangeTrouble>;
  readonly isRunning: boolean;
  readonly done: string;
  readonly onClose: () => void;
}

/** FORUM-2: when and where a body meets. */
export function TimesDialog({ title, now, isPlaceRequired, run, isRunning, done, onClose }: TimesDialogProps) {
  const words = useWords(timesWords);
  const { time } = useFormats();
  const [day, setDay] = useState<string | null>(now ? dateAt(now.startsAt) : null);
  const [from, setFrom] = useState(now ? time(now.startsAt) : "");
  const [to, setTo] = useState(now ? time(now.endsAt) : "");
  const [place, setPlace] = useState(now?.place ?? "");
  const [isAsked, setAsked] = useState(false);
  const [trouble, setTrouble] = useState<ChangeTrouble | null>(null);
  const unread = useUnreadFields();
  const [startsAt, endsAt] = [wallInstant(day, from), wallInstant(day, to)];
  const missing = [
    ...(day === null ? ["day"] : []),
    ...(readTimeOfDay(from) === null ? ["startsAt"] : []),
    ...(readTimeOfDay(to) === null ? ["endsAt"] : []),
    ...(isPlaceRequired && place.trim() === "" ? ["place"] : []),
  ].map((path) => ({ path, code: path === "day" || path === "place" ? "REQUIRED" : "NO_SUCH_TIME" }));
  const told = faultsOf(trouble).map((fault) => ({ ...fault, path: fault.path.replace(/^times\./u, "") }));
  const { problems, field } = useFormFaults(
    "times",
    isAsked && missing.length > 0 ? missing : told,
    (path) => words(path === "day" || path === "startsAt" || path === "endsAt" ? path : "place"),
    () => false,
  );
  const save = async (): Promise<void> => {
    setAsked(true);
    if (missing.length > 0 || startsAt === null || endsAt === null) return;
    const answer = await run({ startsAt, endsAt, place: place.trim() || null });
    setTrouble(troubleOf(answer));
    if (answer.kind !== "done") return;
    showToast({ tone: "success", title: done });
    onClose();
  };
  const footer = (
    <>
      <Button onPress={onClose}>{words("cancel")}</Button>
      <Button variant="primary" isPending={isRunning} onPress={() => void save()}>
        {words("save")}
      </Button>
    </>
  );
  return (
    <Dialog title={title} isOpen onOpenChange={onClose} footer={footer}>
      <Stack>
        <FormTrouble problems={problems} trouble={trouble} onRetry={() => void save()} />
        <DateField
          {...field("day")}
          label={words("day")}
          isRequired
          value={day}
          onChange={setDay}
          onProblem={unread.tell("day")}
        />
        <Grid>
          <TextField
            {...field("startsAt")}
            label={words("startsAt")}
            description={words("timeHelp")}
            width="short"
            isRequired
            value={from}
            onChange={setFrom}
          />
          <TextField
            {...field("endsAt")}
            label={words("endsAt")}
            description={words("timeHelp")}
            width="short"
            isRequired
            value={to}
            onChange={setTo}
          />
        </Grid>
        <TextField
          {...field("place")}
          label={words("place")}
          description={isPlaceRequired ? undefined : words("placeHelp")}
          isRequired={isPlaceRequired}
          value={place}
          onChange={setPlace}
        />
      </Stack>
    </Dialog>
  );
}
