import { Button, Dialog, Select, Stack, TextArea, showToast } from "@indgang/components";
import { QueryState, useChange, useDraft, useFormats, useWords } from "@indgang/shell";
import { useState } from "react";
import { useQuery } from "urql";
import { faultsOf, troubleOf, type ChangeTrouble } from "../../refusals/change-trouble.ts";
import { FormTrouble } from "../../refusals/form-trouble.tsx";
import { useFormFaults } from "../../refusals/use-form-faults.ts";
import { useToday } from "../../time/use-today.ts";
import { changeWords } from "../change-words.ts";
import { MeetingsToReferToDocument, type CaseWishFragment } from "./generated/case-running.generated.ts";
import { ReferChangeDocument } from "./generated/change-case.generated.ts";

export interface ReferDialogProps {
  readonly wish: CaseWishFragment;
  readonly committeeId: string;
  readonly onClose: () => void;
}

/** POOL-9: puts a wish before the committee's next meeting, with what the office makes of it. */
export function ReferDialog({ wish, committeeId, onClose }: ReferDialogProps) {
  const words = useWords(changeWords);
  const { dateTime } = useFormats();
  const today = useToday();
  const { run, isRunning } = useChange(ReferChangeDocument);
  const [result, read] = useQuery({ query: MeetingsToReferToDocument });
  const draft = useDraft(
    `refer.${wish.id}`,
    () => wish.assessment ?? "",
    (found) => (typeof found === "string" ? found : undefined),
  );
  const [chosen, setChosen] = useState<string | null>(null);
  const [trouble, setTrouble] = useState<ChangeTrouble | null>(null);
  const meetings = (result.data?.committeeMeetings?.nodes ?? [])
    .filter(({ committee, state }) => committee.id === committeeId && (state === "DRAFT" || state === "CALLED"))
    .filter(({ startsAt }) => startsAt.slice(0, 10) >= today)
    .toSorted((one, other) => one.startsAt.localeCompare(other.startsAt));
  const meetingId = chosen ?? meetings[0]?.id ?? null;
  const { problems, field } = useFormFaults(
    "refer",
    faultsOf(trouble),
    (path) => words(path === "meetingId" ? "chooseMeeting" : "referAssessment"),
    () => false,
  );
  const refer = async (): Promise<void> => {
    if (meetingId === null) return;
    const answer = await run({ changeRequestId: wish.id, version: wish.version, meetingId, assessment: draft.value });
    setTrouble(troubleOf(answer));
    if (answer.kind !== "done") return;
    draft.forget();
    showToast({ tone: "success", title: words("referred") });
    onClose();
  };
  const footer = (
    <>
      <Button onPress={onClose}>{words("cancel")}</Button>
      {meetingId === null ? null : (
        <Button variant="primary" isPending={isRunning} onPress={() => void refer()}>
          {words("refer")}
        </Button>
      )}
    </>
  );
  return (
    <Dialog title={words("referTitle")} isOpen onOpenChange={onClose} footer={footer}>
      <Stack>
        <p>{words("referLead")}</p>
        <FormTrouble problems={problems} trouble={trouble} onRetry={() => void refer()} />
        <QueryState result={result} onRetry={() => read({ requestPolicy: "network-only" })}>
          {() =>
            meetings.length === 0 ? (
              <p>{words("noMeeting")}</p>
            ) : (
              <Select
                {...field("meetingId")}
                label={words("chooseMeeting")}
                hasNone={false}
                options={meetings.map(({ id, startsAt, place }) => ({ id, label: `${dateTime(startsAt)}, ${place}` }))}
                value={meetingId}
                onChange={setChosen}
              />
            )
          }
        </QueryState>
        <TextArea
          {...field("assessment")}
          label={words("referAssessment")}
          isRequired
          rows={4}
          maxCharacters={4000}
          value={draft.value}
          onChange={draft.change}
        />
      </Stack>
    </Dialog>
  );
}
