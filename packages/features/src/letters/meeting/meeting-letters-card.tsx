import {
  Banner,
  Button,
  Card,
  DefinitionList,
  FreeText,
  Link,
  Progress,
  Skeleton,
  Stack,
  showToast,
} from "@indgang/components";
import { QueryState, useHrefBelow, useHrefTo, useHasRoute, useViewer, useWords } from "@indgang/shell";
import { useEffect, useState } from "react";
import { useQuery } from "urql";
import { TroubleNotice } from "../../refusals/trouble-notice.tsx";
import { mayWrite } from "../may-write.ts";
import { letterTemplatesRoute } from "../routes.ts";
import type { LettersOfMeetingFragment } from "./generated/letters-of-meeting.generated.ts";
import { MeetingLettersDocument } from "./generated/meeting-letters.generated.ts";
import { meetingLettersWords } from "./meeting-letters-words.ts";
import { SendAllDialog } from "./send-all-dialog.tsx";
import { useLetterBatch, type Held } from "./use-letter-batch.ts";

/** Milliseconds between two looks at what the mail has done, while some of it is under way. */
const look = 3_000;

/** POOL-10: how far the letters of a closed meeting have come, and the way to send them all. */
export function MeetingLettersCard({ meetingId }: { readonly meetingId: string }) {
  const [result, read] = useQuery({ query: MeetingLettersDocument, variables: { id: meetingId } });
  const isUnderWay = (result.data?.committeeMeeting?.letters?.queued ?? 0) > 0;
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
  const { sent, held, trouble, begin, stop } = useLetterBatch(meeting.id);
  const [isAsked, setAsked] = useState(false);
  const [planned, setPlanned] = useState(0);
  const waiting = letters.unwritten + letters.approved;
  const pools = [...new Map(meeting.rounds.map(({ pool }) => [pool.id, pool])).values()];
  const isLeader = viewer.roles.includes("LEADER") && hasRoute(letterTemplatesRoute);
  const send = async (): Promise<void> => {
    setAsked(false);
    setPlanned(waiting);
    const count = await begin();
    if (count !== null) showToast({ tone: "success", title: words("done", { count }) });
  };
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
        <HeldLetters held={held} toCase={toCase} />
        <DefinitionList
          items={counted
            .filter((name) => letters[name] > 0)
            .map((name) => ({ term: words(name), description: String(letters[name]) }))}
        />
        {sent === null ? null : (
          <Progress
            label={words("sending")}
            value={sent}
            max={Math.max(planned, 1)}
            valueText={words("progress", { sent, count: planned })}
          />
        )}
        {sent !== null ? (
          <div>
            <Button onPress={stop}>{words("stop")}</Button>
          </div>
        ) : null}
        {sent === null && waiting > 0 && mayWrite(viewer.roles) ? (
          <div>
            <Button variant="primary" onPress={() => setAsked(true)}>
              {words("send", { count: waiting })}
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

function HeldLetters({ held, toCase }: { readonly held: readonly Held[]; readonly toCase: (id: string) => string }) {
  const words = useWords(meetingLettersWords);
  const why = (code: string): string => {
    if (code === "RECUSED_FROM_CASE") return words("heldRecused");
    return words(code === "CPR_IN_TEXT" ? "heldCpr" : "heldOther");
  };
  if (held.length === 0) return null;
  return (
    <Banner tone="warning" title={words("heldTitle", { count: held.length })} announce="alert">
      <ul>
        {held.map(({ applicationId, code }) => (
          <li key={applicationId}>
            {why(code)} <Link href={toCase(applicationId)}>{words("openCase")}</Link>
          </li>
        ))}
      </ul>
    </Banner>
  );
}
