import { Button, Dialog, Select, Stack, showToast } from "@indgang/components";
import { isEnd } from "@indgang/domain/kernel";
import { meetingTransitions } from "@indgang/domain/pools";
import { QueryState, useChange, useFormats, useWords } from "@indgang/shell";
import { useState } from "react";
import { useQuery } from "urql";
import { troubleOf, type ChangeTrouble } from "../../refusals/change-trouble.ts";
import { TroubleNotice } from "../../refusals/trouble-notice.tsx";
import { reportStepWords } from "../report-words.ts";
import { ComingMeetingsDocument } from "./generated/coming-meetings.generated.ts";
import { LayReportBeforeMeetingDocument } from "./generated/lay-report-before-meeting.generated.ts";

/** POOL-15: lays a closed chapter before a meeting of the own committee. */
export function LayDialog({ chapterId, onClose }: { readonly chapterId: string; readonly onClose: () => void }) {
  const words = useWords(reportStepWords);
  const { dateTime } = useFormats();
  const [result, read] = useQuery({ query: ComingMeetingsDocument });
  const { run, isRunning } = useChange(LayReportBeforeMeetingDocument);
  const [chosen, setChosen] = useState<string | null>(null);
  const [trouble, setTrouble] = useState<ChangeTrouble | null>(null);
  const meetings = (result.data?.committeeMeetings.nodes ?? []).filter(
    ({ state }) => !isEnd(meetingTransitions, state),
  );
  const meetingId = chosen ?? meetings.at(-1)?.id ?? null;
  const lay = async (): Promise<void> => {
    if (meetingId === null) return;
    const answer = await run({ chapterId, meetingId });
    setTrouble(troubleOf(answer));
    if (answer.kind !== "done") return;
    showToast({ tone: "success", title: words("laid") });
    onClose();
  };
  const footer = (
    <>
      <Button onPress={onClose}>{words("cancel")}</Button>
      <Button variant="primary" isDisabled={meetingId === null} isPending={isRunning} onPress={() => void lay()}>
        {words("lay")}
      </Button>
    </>
  );
  return (
    <Dialog title={words("lay")} isOpen onOpenChange={onClose} footer={footer}>
      <Stack>
        <TroubleNotice trouble={trouble} onRetry={() => void lay()} />
        <QueryState result={result} onRetry={() => read({ requestPolicy: "network-only" })}>
          {() =>
            meetings.length === 0 ? (
              <p>{words("noMeetings")}</p>
            ) : (
              <Stack>
                <p>{words("layText")}</p>
                <Select
                  label={words("meeting")}
                  hasNone={false}
                  options={meetings.map(({ id, committee, startsAt }) => ({
                    id,
                    label: `${committee.name}, ${dateTime(startsAt)}`,
                  }))}
                  value={meetingId}
                  onChange={setChosen}
                />
              </Stack>
            )
          }
        </QueryState>
      </Stack>
    </Dialog>
  );
}
