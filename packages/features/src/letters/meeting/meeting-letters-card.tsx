import { Banner, Button, Card, DefinitionList, FreeText, Link, Progress, Skeleton, Stack } from "@indgang/components";
import {
  QueryState,
  useChange,
  useFormats,
  useHrefBelow,
  useHrefTo,
  useHasRoute,
  useViewer,
  useWords,
} from "@indgang/shell";
import { useEffect, useState } from "react";
import { useQuery } from "urql";
import { troubleOf, type ChangeTrouble } from "../../refusals/change-trouble.ts";
import { TroubleNotice } from "../../refusals/trouble-notice.tsx";
import { mayWrite } from "../may-write.ts";
import { letterTemplatesRoute } from "../routes.ts";
import type { LettersOfMeetingFragment } from "./generated/letters-of-meeting.generated.ts";
import { MeetingLettersDocument } from "./generated/meeting-letters.generated.ts";
import { meetingLettersWords } from "./meeting-letters-words.ts";
import { SendAllDialog } from "./send-all-dialog.tsx";
import { StartLetterBatchDocument } from "./generated/start-letter-batch.generated.ts";
import { StopLetterBatchDocument } from "./generated/stop-letter-batch.generated.ts";

/** Milliseconds between two looks at what the mail has done, while some of it is under way. */
const look = 3_000;

/** POOL-10: how far the letters of a closed meeting have come, and the way to send them all. */
export function MeetingLettersCard({ meetingId }: { readonly meetingId: string }) {
  const [result, read] = useQuery({ query: MeetingLettersDocument, variables: { id: meetingId } });
  const shown = result.data?.committeeMeeting;
  const isUnderWay = (shown?.letters?.queued ?? 0) > 0 || shown?.letterBatch?.state === "RUNNING";
  useEffect(() => {
    if (!isUnderWay) return undefined;
    const timer = setInterval(() => read({ requestPolicy: "network-only" }), look);
    return () => clearInterval(timer);
  }, [isUnderWay, read]);
  return (
    <QueryState
      result={result}
      onRetry={() => read({ requestPolicy: "network-only" })}
      skeleton={<Skeleton lines={6} />}
    >
      {({ committeeMeeting }) =>
        committeeMeeting?.letters ? <Letters meeting={committeeMeeting} letters={committeeMeeting.letters} /> : null
      }
    </QueryState>
  );
}

const counted = [
  "unwritten",
  "drafts",
  "approved",
  "queued",
  "delivered",
  "undeliverable",
  "toPrint",
  "posted",
] as const;

function Letters({
  meeting,
  letters,
}: {
  readonly meeting: LettersOfMeetingFragment;
  readonly letters: NonNullable<LettersOfMeetingFragment["letters"]>;
}) {
  const words = useWords(meetingLettersWords);
  const viewer = useViewer();
  const hasRoute = useHasRoute();
  const hrefTo = useHrefTo();
  const hrefBelow = useHrefBelow();
  const starting = useChange(StartLetterBatchDocument);
  const stopping = useChange(StopLetterBatchDocument);
  const [trouble, setTrouble] = useState<ChangeTrouble | null>(null);
  const [isAsked, setAsked] = useState(false);
  const waiting = letters.unwritten + letters.approved;
  const batch = meeting.letterBatch;
  const isRunning = batch?.state === "RUNNING";
  const pools = [...new Map(meeting.rounds.map(({ pool }) => [pool.id, pool])).values()];
  const isLeader = viewer.roles.includes("LEADER") && hasRoute(letterTemplatesRoute);
  const send = async (): Promise<void> => {
    setAsked(false);
    setTrouble(troubleOf(await starting.run({ meetingId: meeting.id })));
  };
  const stop = async (): Promise<void> => setTrouble(troubleOf(await stopping.run({ meetingId: meeting.id })));
  const toCase = (id: string): string => hrefBelow(`applications/${id}`);
  return (
    <Card
      title={words("card")}
      footer={
        isLeader
          ? pools.map(({ id, name }) => (
              <p key={id}>
                <Link href={hrefTo(letterTemplatesRoute, { poolId: id })}>{words("templates", { pool: name })}</Link>
              </p>
            ))
          : null
      }
    >
      <Stack>
        <TroubleNotice trouble={trouble} onRetry={() => void send()} />
        {batch ? <BatchNote batch={batch} toCase={toCase} /> : null}
        <DefinitionList
          items={counted
            .filter((name) => letters[name] > 0)
            .map((name) => ({ term: words(name), description: String(letters[name]) }))}
        />
        {isRunning && mayWrite(viewer.roles) ? (
          <div>
            <Button isPending={stopping.isRunning} onPress={() => void stop()}>
              {words("stop")}
            </Button>
          </div>
        ) : null}
        {!isRunning && waiting > 0 && mayWrite(viewer.roles) ? (
          <div>
            <Button variant="primary" isPending={starting.isRunning} onPress={() => setAsked(true)}>
              {words(batch ? "sendRest" : "send", { count: waiting })}
            </Button>
          </div>
        ) : null}
        {letters.needsHand.length === 0 ? null : (
          <section>
            <h3>{words("needsHand")}</h3>
            <p>{words("needsHandText")}</p>
            <ul>
              {letters.needsHand.map(({ id, caseNumber, title }) => (
                <li key={id}>
                  <Link href={toCase(id)}>{caseNumber}</Link> <FreeText>{title}</FreeText>
                </li>
              ))}
            </ul>
          </section>
        )}
        {isAsked ? <SendAllDialog count={waiting} onClose={() => setAsked(false)} onSend={() => void send()} /> : null}
      </Stack>
    </Card>
  );
}

type Batch = NonNullable<LettersOfMeetingFragment["letterBatch"]>;

/** How far the job has come, and what it could not send. */
function BatchNote({ batch, toCase }: { readonly batch: Batch; readonly toCase: (id: string) => string }) {
  const words = useWords(meetingLettersWords);
  const { dateTime } = useFormats();
  const { state, sent, planned, held, fault, startedAt, startedBy } = batch;
  const why = (code: string): string => {
    if (code === "RECUSED_FROM_CASE") return words("heldRecused", { name: startedBy.name });
    if (code === "FAULT") return words("heldFault");
    return words(code === "CPR_IN_TEXT" ? "heldCpr" : "heldOther");
  };
  const begun = words("begun", { at: dateTime(startedAt), name: startedBy.name });
  return (
    <>
      {state === "RUNNING" ? (
        <Progress
          label={words("sending")}
          value={sent + held.length}
          max={Math.max(planned, 1)}
          valueText={words("progress", { sent, count: planned })}
        />
      ) : null}
      <p>{state === "RUNNING" ? begun : `${words(state === "DONE" ? "done" : "stopped", { count: sent })} ${begun}`}</p>
      {state === "RUNNING" && fault !== null ? <p>{words("fault", { code: fault })}</p> : null}
      {state === "STOPPED" && fault !== null ? (
        <Banner tone="warning" title={words("stoppedByFault")} announce="alert">
          {words("stoppedByFaultText", { code: fault })}
        </Banner>
      ) : null}
      {held.length === 0 ? null : (
        <Banner tone="warning" title={words("heldTitle", { count: held.length })} announce="alert">
          <ul>
            {held.map(({ application: { id, caseNumber }, code }) => (
              <li key={id}>
                <Link href={toCase(id)}>{caseNumber}</Link>: {why(code)}
              </li>
            ))}
          </ul>
        </Banner>
      )}
    </>
  );
}
