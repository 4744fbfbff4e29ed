import { Button, Dialog, Select, Stack, showToast } from "@indgang/components";
import { QueryState, useChange, useFormats, useGoTo, useHrefTo, useWords } from "@indgang/shell";
import { useState } from "react";
import { useQuery } from "urql";
import { meetingRoute } from "../../meetings/routes.ts";
import { troubleOf, type ChangeTrouble } from "../../refusals/change-trouble.ts";
import { TroubleNotice } from "../../refusals/trouble-notice.tsx";
import { allocationWords } from "../allocation-words.ts";
import type { Draft } from "./allocation.type.ts";
import { DraftMeetingsDocument } from "./generated/draft-meetings.generated.ts";
import { TakeOverAllocationDocument } from "./generated/take-over-allocation.generated.ts";

/** The secretary makes a try the proposal of a meeting that is being drafted. */
export function TakeOverDialog({ draft, onClose }: { readonly draft: Draft; readonly onClose: () => void }) {
  const words = useWords(allocationWords);
  const { dateTime } = useFormats();
  const goTo = useGoTo();
  const hrefTo = useHrefTo();
  const [result, read] = useQuery({ query: DraftMeetingsDocument, requestPolicy: "cache-and-network" });
  const { run, isRunning } = useChange(TakeOverAllocationDocument);
  const [chosen, setChosen] = useState<string | null>(null);
  const [isSent, setSent] = useState(false);
  const [trouble, setTrouble] = useState<ChangeTrouble | null>(null);
  const takeOver = async (): Promise<void> => {
    setSent(true);
    const meeting = result.data?.committeeMeetings.nodes.find(({ id }) => id === chosen);
    if (!meeting) return;
    const { id: meetingId, version } = meeting;
    const answer = await run({ meetingId, version, allocationDraftId: draft.id });
    setTrouble(troubleOf(answer));
    if (answer.kind !== "done") return;
    showToast({ tone: "success", title: words("takenOver") });
    goTo(hrefTo(meetingRoute, { meetingId }));
  };
  const footer = (
    <>
      <Button onPress={onClose}>{words("cancel")}</Button>
      <Button variant="primary" isPending={isRunning} onPress={() => void takeOver()}>
        {words("takeOver", { name: draft.name })}
      </Button>
    </>
  );
  return (
    <Dialog title={words("takeOverTitle")} isOpen onOpenChange={onClose} footer={footer}>
      <Stack>
        <TroubleNotice trouble={trouble} onRetry={() => void takeOver()} />
        <p>{words("takeOverText")}</p>
        <QueryState result={result} onRetry={() => read({ requestPolicy: "network-only" })}>
          {({ committeeMeetings: { nodes } }) =>
            nodes.length === 0 ? (
              <p>{words("noMeetings")}</p>
            ) : (
              <Select
                label={words("meeting")}
                isRequired
                options={nodes.map(({ id, startsAt, place }) => ({
                  id,
                  label: words("meetingOption", { date: dateTime(startsAt), place }),
                }))}
                value={chosen}
                onChange={setChosen}
                errorMessage={isSent && chosen === null ? words("chooseMeeting") : undefined}
              />
            )
          }
        </QueryState>
      </Stack>
    </Dialog>
  );
}
