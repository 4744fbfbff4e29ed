import { Button, DateField, Dialog, Grid, Select, Stack, TextField } from "@indgang/components";
import { QueryState, useChange, useGoTo, useHrefTo, useViewer, useWords } from "@indgang/shell";
import { useState } from "react";
import { useQuery } from "urql";
import { faultsOf, troubleOf, type ChangeTrouble } from "../../refusals/change-trouble.ts";
import { FormTrouble } from "../../refusals/form-trouble.tsx";
import { useFormFaults } from "../../refusals/use-form-faults.ts";
import { useUnreadFields } from "../../refusals/use-unread-fields.ts";
import { readTimeOfDay, wallInstant } from "../../time/wall-clock.ts";
import { meetingRoute } from "../routes.ts";
import { CommitteesDocument } from "./generated/committees.generated.ts";
import { CreateMeetingDocument } from "./generated/create-meeting.generated.ts";
import { meetingListWords } from "./meeting-list-words.ts";

/** A new meeting: whose, when, where. */
export function CreateMeetingDialog({ onClose }: { readonly onClose: () => void }) {
  const words = useWords(meetingListWords);
  const hrefTo = useHrefTo();
  const goTo = useGoTo();
  const { administration } = useViewer();
  const [result, read] = useQuery({
    query: CommitteesDocument,
    variables: { administrationId: administration?.id ?? "" },
  });
  const { run, isRunning } = useChange(CreateMeetingDocument);
  const committees = result.data?.administration?.committees ?? [];
  const [chosen, setChosen] = useState<string | null>(null);
  const [date, setDate] = useState<string | null>(null);
  const [time, setTime] = useState("");
  const [place, setPlace] = useState("");
  const [isAsked, setAsked] = useState(false);
  const [trouble, setTrouble] = useState<ChangeTrouble | null>(null);
  const unread = useUnreadFields();
  const committeeId = chosen ?? (committees.length === 1 ? (committees[0]?.id ?? null) : null);
  const startsAt = wallInstant(date, time);
  const refused = useFormFaults(
    "meeting",
    faultsOf(trouble),
    (path) => words(path === "place" ? "place" : "date"),
    () => false,
  );
  const errors = {
    committee: isAsked && committeeId === null ? words("chooseCommittee") : undefined,
    date:
      isAsked && date === null ? (unread.at("date") ?? words("chooseDate")) : refused.field("startsAt").errorMessage,
    time: isAsked && readTimeOfDay(time) === null ? words("chooseTime") : undefined,
    place: isAsked && place.trim() === "" ? words("choosePlace") : refused.field("place").errorMessage,
  };
  const problems = Object.entries(errors).flatMap(([name, message]) =>
    message ? [{ fieldId: `meeting-${name}`, message }] : [],
  );
  const create = async (): Promise<void> => {
    setAsked(true);
    if (committeeId === null || startsAt === null || place.trim() === "") return;
    const answer = await run({ committeeId, startsAt, place: place.trim() });
    setTrouble(troubleOf(answer));
    if (answer.kind === "done") goTo(hrefTo(meetingRoute, { meetingId: answer.payload.meeting.id }));
  };
  const footer = (
    <>
      <Button onPress={onClose}>{words("cancel")}</Button>
      <Button variant="primary" isPending={isRunning} onPress={() => void create()}>
        {words("create")}
      </Button>
    </>
  );
  return (
    <Dialog title={words("create")} isOpen onOpenChange={onClose} footer={footer}>
      <Stack>
        <FormTrouble problems={problems} trouble={trouble} onRetry={() => void create()} />
        <QueryState result={result} onRetry={() => read({ requestPolicy: "network-only" })}>
          {() => (
            <Select
              id="meeting-committee"
              label={words("committee")}
              isRequired
              options={committees.map(({ id, name }) => ({ id, label: name }))}
              value={committeeId}
              onChange={setChosen}
              errorMessage={errors.committee}
            />
          )}
        </QueryState>
        <Grid>
          <DateField
            id="meeting-date"
            label={words("date")}
            isRequired
            value={date}
            onChange={setDate}
            errorMessage={errors.date}
            onProblem={unread.tell("date")}
          />
          <TextField
            id="meeting-time"
            label={words("time")}
            description={words("timeHelp")}
            width="short"
            isRequired
            value={time}
            onChange={setTime}
            errorMessage={errors.time}
          />
        </Grid>
        <TextField
          id="meeting-place"
          label={words("place")}
          isRequired
          value={place}
          onChange={setPlace}
          errorMessage={errors.place}
        />
      </Stack>
    </Dialog>
  );
}
